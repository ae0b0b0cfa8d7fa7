#pragma once

#include <QString>
#include <QVariant>

namespace bursar::ledger {

/// Text as it is bound where a column takes no NULL: a QString that was never set is NULL to QtSql.
inline QVariant storedText(const QString &text)
{
    return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text);
}

} // namespace bursar::ledger
