#pragma once

#include "ctl/command_line.h"
#include "domain/periods.h"
#include "domain/policy.h"
#include "domain/quantity.h"
#include "domain/rates.h"
#include "domain/standing.h"

namespace bursar::ctl {

// Typed values, read exactly. `field` names the option or argument in the error: `--hours: “x” is not …`.

Error badValue(const QString &field, const QString &text, const QString &expects);

Expected<int> readCount(const QString &field, const QString &text, int least = 1, int most = 1'000'000'000);
Expected<quint64> readSeed(const QString &field, const QString &text);
Expected<qint64> readSequence(const QString &field, const QString &text);
Expected<Money> readMoney(const QString &field, const QString &text); ///< `10`, `10.50`
Expected<HourlyRate> readPrice(const QString &field, const QString &text); ///< $/h
Expected<Gigabytes> readGigabytes(const QString &field, const QString &text); ///< `20`, `20GB`
Expected<Duration> readHours(const QString &field, const QString &text); ///< `8`, `1.5`, or a duration: `90m`
Expected<Duration> readDuration(const QString &field, const QString &text); ///< `90m`, `8h`, `3d`
Expected<Instant> readTime(const QString &field, const QString &text); ///< RFC 3339
Expected<QDate> readDay(const QString &field, const QString &text); ///< `2026-11-21`
Expected<Month> readMonth(const QString &field, const QString &text); ///< `2026-11`
Expected<Policy> readTemplate(const QString &field, const QString &text); ///< `standard`
template <class Id>
Expected<Id> readNumber(const QString &field, const QString &text)
{
    if (const auto id = Id::parse(text))
        return *id;
    return Unexpected{badValue(field, text, QStringLiteral("a positive number"))};
}

/// The value of an option if it was given, read by `read`; else `otherwise`.
template <class T, class Read>
Expected<T> optionOr(const CommandLine &line, const QString &option, T otherwise, Read read)
{
    if (!line.has(option))
        return otherwise;
    return read(QString(QLatin1String("--") + option), line.value(option));
}

/// FIELD=VALUE words, in order; an error names the word that is none.
Expected<QList<std::pair<QString, QString>>> readChanges(const QStringList &words);

/// A time in tables, to the second.
QString shownTime(Instant instant);
QString shownTime(const std::optional<Instant> &instant); ///< `-` when there is none

/// `vision, month: incl. $12.00 carried over`, a line below a table; empty when the limit is the rule's alone.
QString limitNote(const QString &owner, const BudgetStanding &budget);

} // namespace bursar::ctl
