#include "desktop/parts/forecast_words.h"

#include "desktop/look/formats.h"

#include <QCoreApplication>

namespace bursar::desktop {
namespace {

struct ForecastWords
{
    Q_DECLARE_TR_FUNCTIONS(ForecastWords)
};

/// A bound is never said to be smaller than it is.
Money upToCent(Money amount)
{
    constexpr qint64 cent = 10'000;
    return Money::fromMicros(narrow((Wide{amount.micros()} + cent - 1) / cent * cent));
}

} // namespace

QString intervalText(const Forecast &forecast)
{
    const QString low = formats::dollars(forecast.low);
    const QString high = formats::dollars(forecast.high);
    return low == high ? low : ForecastWords::tr("%1 – %2", "from, to").arg(low, high);
}

QString runsOutShortly(const Forecast &forecast, Instant now, const QTimeZone &zone)
{
    if (!forecast.runsOutAt)
        return {};
    if (forecast.cause == Forecast::Cause::Spent)
        return ForecastWords::tr("Used up");
    if (localDate(*forecast.runsOutAt, zone) == localDate(now, zone))
        return ForecastWords::tr("Runs out today %1").arg(formats::clock(*forecast.runsOutAt, zone));
    return ForecastWords::tr("Runs out %1").arg(formats::shortDate(localDate(*forecast.runsOutAt, zone)));
}

QString runsOutText(const Forecast &forecast, Instant now, const QTimeZone &zone)
{
    const QString when = runsOutShortly(forecast, now, zone);
    switch (forecast.cause) {
    case Forecast::Cause::Nothing:
        break;
    case Forecast::Cause::Spent:
        return ForecastWords::tr("Used up by what has been spent.");
    case Forecast::Cause::Running:
        return ForecastWords::tr("%1 because of %2.", "runs out, an instance").arg(when, forecast.because);
    case Forecast::Cause::NewRentals:
        return ForecastWords::tr("%1 if new rentals come as in the past weeks.", "runs out").arg(when);
    }
    return {};
}

QString boundShortly(const OverrunBound &bound)
{
    if (bound.amount <= Money{})
        return ForecastWords::tr("Nothing bills, so no limit can be overrun now");
    return ForecastWords::tr("A limit can be overrun by at most %1").arg(formats::dollars(upToCent(bound.amount)));
}

QString boundText(const OverrunBound &bound)
{
    if (bound.amount <= Money{})
        return ForecastWords::tr("%1.").arg(boundShortly(bound));
    if (bound.stops)
        return ForecastWords::tr("%1: at the limit what runs is stopped; until then it costs on, plus traffic.",
                                 "the bound")
            .arg(boundShortly(bound));
    return ForecastWords::tr("%1: at the limit only new rentals pause; what runs costs on until it ends, plus traffic.",
                             "the bound")
        .arg(boundShortly(bound));
}

QString includedText(const BudgetStanding &budget)
{
    QStringList parts;
    if (budget.raisedUntil)
        parts << ForecastWords::tr("raised from %1 until %2", "amount, time")
                     .arg(formats::dollars(budget.wholeLimit),
                          formats::shortTime(*budget.raisedUntil, zoneNamed(budget.zone).value_or(QTimeZone::utc())));
    if (!budget.carried().isZero())
        parts << ForecastWords::tr("incl. %1 carried over").arg(formats::dollars(budget.carried()));
    if (budget.transferred > Money{})
        parts << ForecastWords::tr("incl. %1 given by others").arg(formats::dollars(budget.transferred));
    if (budget.transferred < Money{})
        parts << ForecastWords::tr("less %1 given to others").arg(formats::dollars(-budget.transferred));
    return parts.join(QStringLiteral(", "));
}

} // namespace bursar::desktop
