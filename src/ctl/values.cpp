#include "ctl/values.h"

#include "domain/amount_words.h"
#include "domain/policy_templates.h"
#include "foundation/text_formats.h"

namespace bursar::ctl {

Error badValue(const QString &field, const QString &text, const QString &expects)
{
    Error error =
        usageError(QStringLiteral("bad_value"), QStringLiteral("%1: “%2” is not %3.").arg(field, text, expects),
                   QStringLiteral("Correct it and try again; nothing was changed."));
    error.details = {{QStringLiteral("field"), field}, {QStringLiteral("value"), text}};
    return error;
}

Expected<int> readCount(const QString &field, const QString &text, int least, int most)
{
    bool ok = false;
    const int count = text.toInt(&ok);
    if (!ok || count < least || count > most)
        return Unexpected{badValue(field, text, QStringLiteral("a whole number from %1 to %2").arg(least).arg(most))};
    return count;
}

Expected<quint64> readSeed(const QString &field, const QString &text)
{
    bool ok = false;
    const quint64 seed = text.toULongLong(&ok);
    if (!ok)
        return Unexpected{badValue(field, text, QStringLiteral("a whole number"))};
    return seed;
}

Expected<qint64> readSequence(const QString &field, const QString &text)
{
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    if (!ok || number < 0)
        return Unexpected{badValue(field, text, QStringLiteral("the number of an event"))};
    return number;
}

Expected<Money> readMoney(const QString &field, const QString &text)
{
    const QString bare = text.startsWith(QLatin1Char('$')) ? text.mid(1) : text;
    const std::optional<Money> money = Money::parse(bare);
    if (!money || *money < Money{})
        return Unexpected{badValue(field, text, QStringLiteral("an amount in dollars, such as 10.50"))};
    return *money;
}

Expected<HourlyRate> readPrice(const QString &field, const QString &text)
{
    const QString bare = text.startsWith(QLatin1Char('$')) ? text.mid(1) : text;
    const std::optional<HourlyRate> price = HourlyRate::parse(bare);
    if (!price || *price < HourlyRate{})
        return Unexpected{badValue(field, text, QStringLiteral("a price in dollars per hour, such as 0.45"))};
    return *price;
}

Expected<Gigabytes> readGigabytes(const QString &field, const QString &text)
{
    QString bare = text.trimmed();
    if (bare.endsWith(QLatin1String("GB"), Qt::CaseInsensitive))
        bare = bare.chopped(2).trimmed();
    const std::optional<Gigabytes> size = Gigabytes::parse(bare);
    if (!size || *size <= Gigabytes{})
        return Unexpected{badValue(field, text, QStringLiteral("a size in GB, such as 20"))};
    return *size;
}

Expected<Duration> readHours(const QString &field, const QString &text)
{
    const bool bare = !text.isEmpty() && text.back().isDigit();
    const std::optional<Duration> hours = durationFromText(bare ? QString(text + QLatin1Char('h')) : text);
    if (!hours)
        return Unexpected{badValue(field, text, QStringLiteral("a number of hours, such as 8 or 1.5"))};
    return *hours;
}

Expected<Duration> readDuration(const QString &field, const QString &text)
{
    const std::optional<Duration> duration = durationFromText(text);
    if (!duration)
        return Unexpected{badValue(field, text, QStringLiteral("a length of time, such as 90m, 8h or 3d"))};
    return *duration;
}

Expected<Instant> readTime(const QString &field, const QString &text)
{
    const std::optional<Instant> time = instantFromRfc3339(text);
    if (!time)
        return Unexpected{badValue(field, text, QStringLiteral("a time such as 2026-11-21T08:00:00Z"))};
    return *time;
}

Expected<QDate> readDay(const QString &field, const QString &text)
{
    const QDate day = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    if (!day.isValid())
        return Unexpected{badValue(field, text, QStringLiteral("a day such as 2026-11-21"))};
    return day;
}

Expected<Policy> readTemplate(const QString &field, const QString &text)
{
    if (const std::optional<Policy> policy = policyTemplate(text))
        return *policy;
    return Unexpected{badValue(
        field, text, QStringLiteral("a template; there are: ") + policyTemplateNames().join(QStringLiteral(", ")))};
}

Expected<Month> readMonth(const QString &field, const QString &text)
{
    const std::optional<Month> month = Month::parse(text);
    if (!month)
        return Unexpected{badValue(field, text, QStringLiteral("a month such as 2026-11"))};
    return *month;
}

Expected<QList<std::pair<QString, QString>>> readChanges(const QStringList &words)
{
    QList<std::pair<QString, QString>> changes;
    for (const QString &word : words) {
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        if (equals <= 0)
            return Unexpected{badValue(QStringLiteral("FIELD=VALUE"), word, QStringLiteral("of the form FIELD=VALUE"))};
        changes.append({word.left(equals), word.mid(equals + 1)});
    }
    return changes;
}

QString shownTime(Instant instant)
{
    return toRfc3339(std::chrono::floor<std::chrono::seconds>(instant));
}

QString shownTime(const std::optional<Instant> &instant)
{
    return instant ? shownTime(*instant) : QStringLiteral("-");
}

QString limitNote(const QString &owner, const BudgetStanding &budget)
{
    QStringList parts;
    if (budget.raisedUntil)
        parts.append(
            QStringLiteral("raised from %1 to %2 until %3%4")
                .arg(dollarsDown(budget.wholeLimit), dollarsDown(budget.raisedTo), shownTime(*budget.raisedUntil),
                     budget.isProRata() ? QStringLiteral(", of which its part of the period counts") : QString()));
    if (!budget.carried().isZero())
        parts.append(QStringLiteral("incl. %1 carried over").arg(dollarsDown(budget.carried())));
    if (budget.transferred > Money{})
        parts.append(QStringLiteral("incl. %1 given by others").arg(dollarsDown(budget.transferred)));
    if (budget.transferred < Money{})
        parts.append(QStringLiteral("less %1 given to others").arg(dollarsDown(-budget.transferred)));
    return parts.isEmpty()
        ? QString()
        : QStringLiteral("%1, %2: %3\n").arg(owner, toString(budget.period), parts.join(QStringLiteral(", ")));
}

} // namespace bursar::ctl
