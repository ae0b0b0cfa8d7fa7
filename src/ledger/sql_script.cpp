#include "ledger/sql_script.h"

namespace bursar::ledger {

namespace {

bool isWhole(const QString &statement)
{
    return !statement.startsWith(QLatin1String("CREATE TRIGGER"), Qt::CaseInsensitive)
        || statement.endsWith(QLatin1String("END"), Qt::CaseInsensitive);
}

} // namespace

QStringList statementsOf(const QString &script)
{
    QStringList statements;
    QString current;
    QChar quote;
    for (qsizetype i = 0; i < script.size(); ++i) {
        const QChar character = script.at(i);
        if (quote.isNull() && QStringView(script).mid(i).startsWith(u"--")) {
            const qsizetype end = script.indexOf(u'\n', i);
            i = (end < 0 ? script.size() : end) - 1; // the line's end stays, as a blank between words
            continue;
        }
        if (!quote.isNull()) {
            if (character == quote)
                quote = QChar();
        } else if (character == u'\'' || character == u'"') {
            quote = character;
        } else if (character == u';' && isWhole(current.trimmed())) {
            if (const QString statement = current.trimmed(); !statement.isEmpty())
                statements.append(statement);
            current.clear();
            continue;
        }
        current.append(character);
    }
    if (const QString rest = current.trimmed(); !rest.isEmpty())
        statements.append(rest);
    return statements;
}

} // namespace bursar::ledger
