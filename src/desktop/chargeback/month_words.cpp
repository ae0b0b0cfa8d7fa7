#include "desktop/chargeback/month_words.h"

#include "desktop/look/formats.h"

namespace bursar::desktop {

namespace {

struct MonthWords
{
    Q_DECLARE_TR_FUNCTIONS(MonthWords)
};

StateLook look(const char *icon, const QString &word, ColourRole role)
{
    return {QString::fromLatin1(icon), word, role};
}

} // namespace

StateLook lookOf(MonthState state)
{
    switch (state) {
    case MonthState::Running:
        return look("play-circle", MonthWords::tr("Running"), ColourRole::Muted);
    case MonthState::Open:
        return look("hourglass-split", MonthWords::tr("Open"), ColourRole::Warn);
    case MonthState::Booked:
        return look("journal-check", MonthWords::tr("Booked"), ColourRole::Ok);
    case MonthState::Closed:
        break;
    }
    return look("lock-fill", MonthWords::tr("Closed"), ColourRole::Muted);
}

StateLook lookOf(DisputeState state)
{
    switch (state) {
    case DisputeState::Open:
        return look("question-circle", MonthWords::tr("Open", "a difference"), ColourRole::Warn);
    case DisputeState::Explained:
        return look("check-circle-fill", MonthWords::tr("Explained"), ColourRole::Ok);
    case DisputeState::Claimed:
        return look("send", MonthWords::tr("Claimed"), ColourRole::Warn);
    case DisputeState::Settled:
        break;
    }
    return look("check-circle-fill", MonthWords::tr("Settled"), ColourRole::Muted);
}

StateLook lookOf(const governor::StatementRow &row, const Dispute *dispute)
{
    if (row.compared.unexplained.isZero())
        return row.compared.difference().isZero()
            ? look("check-lg", MonthWords::tr("Agrees"), ColourRole::Muted)
            : look("check-circle-fill", MonthWords::tr("Explained"), ColourRole::Ok);
    if (dispute != nullptr && dispute->amount == row.compared.unexplained)
        return lookOf(dispute->state);
    return look("question-circle", MonthWords::tr("Not explained"), ColourRole::Warn);
}

QString meterWord(AmountKind kind)
{
    switch (kind) {
    case AmountKind::Gpu:
        return MonthWords::tr("GPU");
    case AmountKind::Disk:
        return MonthWords::tr("Disk");
    case AmountKind::Download:
        return MonthWords::tr("Download");
    case AmountKind::Upload:
        return MonthWords::tr("Upload");
    case AmountKind::Other:
        break;
    }
    return MonthWords::tr("Not named");
}

QString causeWord(DifferenceCause cause)
{
    switch (cause) {
    case DifferenceCause::Rounding:
        return MonthWords::tr("Rounding");
    case DifferenceCause::HostOffline:
        return MonthWords::tr("Host offline");
    case DifferenceCause::PriceIncrease:
        return MonthWords::tr("Price change");
    case DifferenceCause::Gap:
        return MonthWords::tr("Gap in watching");
    case DifferenceCause::LateCharge:
        return MonthWords::tr("Charge still to come");
    case DifferenceCause::Stranger:
        return MonthWords::tr("Stranger");
    case DifferenceCause::Clock:
        return MonthWords::tr("Between two looks");
    case DifferenceCause::Tolerance:
        break;
    }
    return MonthWords::tr("Signed tolerance");
}

QString invoicingWord(const QString &cause)
{
    if (cause == QLatin1String("late_charge"))
        return MonthWords::tr("Estimates of days without a charge");
    if (cause == QLatin1String("zone"))
        return MonthWords::tr("Edge days of the zone");
    if (cause == QLatin1String("after_booking"))
        return MonthWords::tr("Changed after booking");
    if (cause == QLatin1String("earlier_months"))
        return MonthWords::tr("Late for earlier months");
    return MonthWords::tr("Rounding to cents");
}

QString causesText(const governor::StatementRow &row, const Dispute *dispute)
{
    QStringList words;
    if (!row.compared.unexplained.isZero())
        words << QStringLiteral("%1 %2").arg(lookOf(row, dispute).word, fineMoney(row.compared.unexplained));
    for (const auto &[cause, explained] : row.compared.causes)
        words << QStringLiteral("%1 %2").arg(causeWord(cause), fineMoney(explained.amount));
    return words.isEmpty() ? lookOf(row, dispute).word : words.join(QStringLiteral(" · "));
}

QString checkSentence(const governor::CloseCheck &check, const governor::MonthStatement &statement)
{
    const QString month = formats::month(statement.month);
    if (check.code == QLatin1String("over"))
        return check.passed ? MonthWords::tr("%1 is over.").arg(month)
                            : MonthWords::tr("%1 is still running.").arg(month);
    if (check.code == QLatin1String("charges")) {
        if (check.passed)
            return MonthWords::tr("Every day is charged, and no charge changed in the last 48 hours.");
        const int missing = statement.readiness.missingCharges;
        return missing > 0
            ? MonthWords::tr("%n instance-days have no charge yet.", nullptr, missing)
            : MonthWords::tr("%n charges are younger than 48 hours.", nullptr, statement.readiness.recentlyChanged);
    }
    if (check.code == QLatin1String("differences"))
        return check.passed ? MonthWords::tr("Every difference with Vast.ai is explained or answered.")
                            : MonthWords::tr("%n differences with Vast.ai are neither explained nor answered.", nullptr,
                                             statement.openDifferences);
    if (check.code == QLatin1String("strangers"))
        return check.passed ? MonthWords::tr("All cost belongs to a team.")
                            : MonthWords::tr("%1 belong to no team.").arg(formats::dollars(statement.unallocated));
    return check.passed ? MonthWords::tr("No request waits for an answer.")
                        : MonthWords::tr("%n requests wait for an answer.", nullptr, statement.waitingRequests);
}

QString fineMoney(Money amount)
{
    return formats::decimal(amount.micros(), 6, 4);
}

} // namespace bursar::desktop
