#pragma once

#include <QStringList>

namespace bursar {

/// The name that was most likely meant by a mistyped one; empty when none is near. Case, blanks, `-` and `_` do not
/// count.
QString closestName(const QString &typed, const QStringList &names);

/// `Did you mean data-science? ` before the list of what there is; empty when no name is near.
QString didYouMean(const QString &typed, const QStringList &names);

} // namespace bursar
