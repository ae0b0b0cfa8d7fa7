#include "governor/reconciliation/dispute_evidence.h"

#include "documents/atomic_file.h"
#include "documents/dispute_letter.h"
#include "governor/chargeback/audit_head.h"
#include "governor/errors.h"
#include "governor/reconciliation/month_comparison.h"
#include "ledger/account_store.h"
#include "ledger/contract_store.h"
#include "ledger/dispute_store.h"
#include "ledger/ledger.h"
#include "ledger/organisation_store.h"

#include <QDateTime>

namespace bursar::governor {

namespace {

QString clock(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(at), Qt::UTC).toString(QStringLiteral("HH:mm"));
}

/// `00:00 – 16:20 running, $0.40/h`
QString told(const UsageSegment &segment, AmountKind kind)
{
    const bool toMidnight =
        segment.span.to == startOfDay(localDate(segment.span.to, QTimeZone::utc()), QTimeZone::utc());
    QString words = QStringLiteral("%1 – %2 %3")
                        .arg(clock(segment.span.from), toMidnight ? QStringLiteral("24:00") : clock(segment.span.to),
                             toString(segment.state));
    switch (kind) {
    case AmountKind::Gpu:
    case AmountKind::Other:
        words += billsGpu(segment.state) ? QStringLiteral(", $%1/h").arg(segment.gpuRate.toString()) : QString();
        break;
    case AmountKind::Disk:
        words += QStringLiteral(", %1 GB, $%2/GB-month").arg(segment.disk.toString(), segment.storageRate.toString());
        break;
    case AmountKind::Download:
        words += QStringLiteral(", %1 GB at $%2").arg(segment.downloaded.toString(), segment.downRate.toString());
        break;
    case AmountKind::Upload:
        words += QStringLiteral(", %1 GB at $%2").arg(segment.uploaded.toString(), segment.upRate.toString());
        break;
    }
    return segment.gap ? words + QStringLiteral(" (seen afterwards)") : words;
}

documents::DisputeLetter::Day evidenceOf(const MeteredDay &metered, AmountKind kind)
{
    documents::DisputeLetter::Day day;
    day.day = metered.day;
    for (const UsageSegment &segment : metered.segments) {
        day.seen += told(segment, kind);
        day.ours += amountOf(segment.cost(), kind);
    }
    if (metered.charged)
        day.theirs = amountOf(*metered.charged, kind);
    return day;
}

Expected<documents::DisputeLetter> letterAbout(ledger::Database &database, const Dispute &dispute, Instant now)
{
    documents::DisputeLetter letter;
    letter.dispute = dispute;
    letter.at = now;
    auto organisation = ledger::OrganisationStore(database).load();
    const auto contract = ledger::ContractStore(database).byInstance(dispute.instance);
    const auto days = meteredDays(database, dispute.month, now);
    const auto head = auditHead(database);
    if (!organisation || !contract)
        return organisation ? contract.failure() : organisation.failure();
    if (!days || !head)
        return days ? head.failure() : days.failure();
    letter.sender = *std::move(organisation);
    letter.events = head->events;
    letter.auditRoot = head->root;
    if (*contract) {
        const auto account = ledger::AccountStore(database).byId((*contract)->account);
        if (!account)
            return account.failure();
        letter.account = *account ? (*account)->name : QString();
        if (!(*contract)->gpuName.isEmpty())
            letter.machine = QStringLiteral("%1 × %2").arg(QString::number((*contract)->numGpus), (*contract)->gpuName);
        if (!(*contract)->location.isEmpty())
            letter.machine += (letter.machine.isEmpty() ? QString() : QStringLiteral(", ")) + (*contract)->location;
    }
    for (const MeteredDay &day : *days) {
        if (day.instance == dispute.instance)
            letter.days.push_back(evidenceOf(day, dispute.kind));
    }
    return letter;
}

} // namespace

Expected<ExportedInvoices> exportDisputeLetter(const QString &ledgerPath, Month month, InstanceId instance,
                                               AmountKind kind, const QString &path, Instant now)
{
    const auto database = ledger::LedgerFile::open(ledgerPath);
    if (!database)
        return database.failure();
    const auto oneMoment = ledger::Snapshot::begin(**database);
    if (!oneMoment)
        return oneMoment.failure();
    const auto dispute = ledger::DisputeStore(**database).find(month, instance, kind);
    if (!dispute)
        return dispute.failure();
    if (!*dispute)
        return usageError(QStringLiteral("unknown_dispute"),
                          QStringLiteral("Nothing of instance %1's %2 is disputed in %3.")
                              .arg(instance.toString(), toString(kind), month.toString()),
                          QStringLiteral("List what is: bursarctl month reconcile %1").arg(month.toString()));
    const auto letter = letterAbout(**database, **dispute, now);
    if (!letter)
        return letter.failure();
    const auto pdf = documents::disputeLetterPdf(*letter);
    if (!pdf)
        return pdf.failure();
    const auto file = documents::writeFile(path, *pdf);
    if (!file)
        return file.failure();
    return ExportedInvoices{file->path, file->sha256};
}

} // namespace bursar::governor
