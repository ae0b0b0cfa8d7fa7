#pragma once

#include <QString>

namespace bursar::desktop {

/// Why a call to Vast.ai waits, in the language of the windows; `why` is the queue's word.
QString waitWords(const QString &why);

} // namespace bursar::desktop
