#pragma once

#include <QString>

namespace bursar::desktop {

/// Why a call to Vast.ai waits, in the language of the windows; `why` is the queue's word.
QString waitWords(const QString &why);
/// What a call does, as a part of a sentence: `create instance`; `endpoint` is the queue's word.
QString endpointWords(const QString &endpoint);

} // namespace bursar::desktop
