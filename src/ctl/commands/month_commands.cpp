#include "ctl/commands/commands.h"
#include "ctl/session.h"
#include "ctl/text_table.h"
#include "ctl/values.h"
#include "governor/chargeback/month_pack.h"
#include "governor/reconciliation/dispute_evidence.h"

#include <QFileInfo>

namespace bursar::ctl {

namespace {

using governor::MonthStatement;

QString sumsText(const MonthStatement &statement)
{
    const ReconciledMonth &compared = statement.compared;
    QString text = nameValueLines(
        {{QStringLiteral("Month"), statement.month.toString()},
         {QStringLiteral("State"),
          statement.closed ? QStringLiteral("closed %1").arg(shownTime(statement.closed->at)) : QStringLiteral("open")},
         {QStringLiteral("Ours"), QLatin1Char('$') + compared.ours.toString()},
         {QStringLiteral("Vast.ai's"), QLatin1Char('$') + compared.theirs.toString()},
         {QStringLiteral("Difference"), QLatin1Char('$') + compared.difference().toString()},
         {QStringLiteral("Unexplained"), QLatin1Char('$') + compared.unexplained.toString()},
         {QStringLiteral("Invoiced"), QLatin1Char('$') + statement.invoiced.toString()},
         {QStringLiteral("Unallocated"), QLatin1Char('$') + statement.unallocated.toString()}});
    TextTable causes({QStringLiteral("Cause"), QStringLiteral(">Amount $"), QStringLiteral(">Count")});
    for (const auto &[cause, explained] : compared.causes)
        causes.addRow({toString(cause), explained.amount.toString(), QString::number(explained.count)});
    for (const governor::InvoicingDifference &one : statement.differences)
        causes.addRow(
            {QStringLiteral("invoicing: %1").arg(one.cause), one.amount.toString(), QString::number(one.count)});
    if (!causes.isEmpty())
        text += QLatin1Char('\n') + causes.toString();
    return text;
}

QString disputesText(const MonthStatement &statement)
{
    TextTable table({QStringLiteral(">Instance"), QStringLiteral("Meter"), QStringLiteral("State"),
                     QStringLiteral(">Ours $"), QStringLiteral(">Vast.ai's $"), QStringLiteral(">Unexplained $"),
                     QStringLiteral("Note")});
    for (const Dispute &dispute : statement.disputes) {
        if (dispute.state == DisputeState::Settled)
            continue; // the list is of what is still to be done; --json has all
        table.addRow({dispute.instance.toString(), toString(dispute.kind), toString(dispute.state),
                      dispute.ours.toString(), dispute.theirs.toString(), dispute.amount.toString(), dispute.note});
    }
    return table.isEmpty() ? QString() : QString(QLatin1Char('\n') + table.toString());
}

QString checksText(const MonthStatement &statement)
{
    TextTable table({QStringLiteral("Check"), QStringLiteral("Ok"), QStringLiteral("Detail")});
    for (const governor::CloseCheck &check : statement.checks)
        table.addRow({check.code, check.passed ? QStringLiteral("yes") : QStringLiteral("no"), check.text});
    return QLatin1Char('\n') + table.toString();
}

QString rowsText(const MonthStatement &statement)
{
    TextTable table({QStringLiteral(">Instance"), QStringLiteral("Meter"), QStringLiteral(">Ours $"),
                     QStringLiteral(">Vast.ai's $"), QStringLiteral(">Invoiced $"), QStringLiteral(">Difference $"),
                     QStringLiteral("Causes")});
    for (const governor::StatementRow &row : statement.rows) {
        QStringList causes;
        for (const auto &[cause, explained] : row.compared.causes)
            causes.append(QStringLiteral("%1 %2").arg(toString(cause), explained.amount.toString()));
        if (!row.compared.unexplained.isZero())
            causes.append(QStringLiteral("unexplained %1").arg(row.compared.unexplained.toString()));
        table.addRow({row.compared.instance.toString(), toString(row.compared.kind), row.compared.ours.toString(),
                      row.compared.theirs.toString(), row.invoiced.toString(), row.compared.difference().toString(),
                      causes.join(QStringLiteral(", "))});
    }
    return table.isEmpty() ? QString() : QString(QLatin1Char('\n') + table.toString());
}

Expected<Document> answerOf(const Expected<MonthStatement> &statement, bool withRows)
{
    if (!statement)
        return statement.failure();
    return Document{toJson(*statement, withRows),
                    sumsText(*statement) + (withRows ? rowsText(*statement) : QString()) + disputesText(*statement)
                        + checksText(*statement)};
}

Expected<Document> status(Session &session)
{
    const Expected<Month> month = readMonth(QStringLiteral("MONTH"), session.argument(0));
    if (!month)
        return month.failure();
    return answerOf(session.governor().reconciliation().status(*month), false);
}

Expected<Document> reconcile(Session &session)
{
    const Expected<Month> month = readMonth(QStringLiteral("MONTH"), session.argument(0));
    if (!month)
        return month.failure();
    const Expected<MemberId> by = session.actor();
    if (!by)
        return by.failure();
    return answerOf(session.governor().reconciliation().reconcile(*by, *month), true);
}

Expected<Document> close(Session &session)
{
    const Expected<Month> month = readMonth(QStringLiteral("MONTH"), session.argument(0));
    if (!month)
        return month.failure();
    const Expected<MemberId> by = session.actor();
    if (!by)
        return by.failure();
    return answerOf(
        session.governor().reconciliation().close(*by, *month, session.line().value(QStringLiteral("despite"))), false);
}

Expected<Document> answer(Session &session)
{
    const Expected<Month> month = readMonth(QStringLiteral("MONTH"), session.argument(0));
    if (!month)
        return month.failure();
    const auto instance = readNumber<InstanceId>(QStringLiteral("INSTANCE"), session.argument(1));
    if (!instance)
        return instance.failure();
    const auto kind = amountKindFromText(session.argument(2));
    if (!kind)
        return Unexpected{badValue(QStringLiteral("METER"), session.argument(2),
                                   QStringLiteral("gpu, disk, download, upload or other"))};
    const auto state = disputeStateFromText(session.argument(3));
    if (!state)
        return Unexpected{badValue(QStringLiteral("STATE"), session.argument(3),
                                   QStringLiteral("open, explained, claimed or settled"))};
    const Expected<MemberId> by = session.actor();
    if (!by)
        return by.failure();
    const auto dispute = session.governor().reconciliation().answer(*by, *month, *instance, *kind, *state,
                                                                    session.line().value(QStringLiteral("reason")));
    if (!dispute)
        return dispute.failure();
    return Document{governor::toJson(*dispute),
                    nameValueLines({{QStringLiteral("Instance"), dispute->instance.toString()},
                                    {QStringLiteral("Meter"), toString(dispute->kind)},
                                    {QStringLiteral("State"), toString(dispute->state)},
                                    {QStringLiteral("Unexplained"), QLatin1Char('$') + dispute->amount.toString()},
                                    {QStringLiteral("Note"), dispute->note}})};
}

Expected<Document> letter(Session &session)
{
    const Expected<Month> month = readMonth(QStringLiteral("MONTH"), session.argument(0));
    const auto instance = readNumber<InstanceId>(QStringLiteral("INSTANCE"), session.argument(1));
    if (!month || !instance)
        return month ? instance.failure() : month.failure();
    const auto kind = amountKindFromText(session.argument(2));
    if (!kind)
        return Unexpected{badValue(QStringLiteral("METER"), session.argument(2),
                                   QStringLiteral("gpu, disk, download, upload or other"))};
    const QString out = session.line().value(QStringLiteral("out"));
    if (out.isEmpty())
        return Unexpected{usageError(QStringLiteral("missing_option"), QStringLiteral("It is not said where to write."),
                                     QStringLiteral("Name a PDF file with --out PATH."))};
    const auto file = governor::exportDisputeLetter(session.governor().path(), *month, *instance, *kind,
                                                    QFileInfo(out).absoluteFilePath(), session.now());
    if (!file)
        return file.failure();
    return Document{QJsonObject{{QStringLiteral("path"), file->path},
                                {QStringLiteral("sha256"), QString::fromLatin1(file->sha256)}},
                    QStringLiteral("Wrote %1.\n").arg(file->path)};
}

Expected<Document> tolerance(Session &session)
{
    const Expected<Money> amount = readMoney(QStringLiteral("DOLLARS"), session.argument(0));
    if (!amount)
        return amount.failure();
    const Expected<MemberId> by = session.actor();
    if (!by)
        return by.failure();
    const auto done =
        session.governor().reconciliation().signTolerance(*by, *amount, session.line().value(QStringLiteral("reason")));
    if (!done)
        return done.failure();
    return Document{
        QJsonObject{{QStringLiteral("tolerance"), done->amount.toString()}, {QStringLiteral("reason"), done->reason}},
        QStringLiteral("Differences up to $%1 per instance-day and meter need no answer.\n")
            .arg(done->amount.toString())};
}

Expected<Document> pack(Session &session)
{
    const Expected<Month> month = readMonth(QStringLiteral("MONTH"), session.argument(0));
    if (!month)
        return month.failure();
    const QString out = session.line().value(QStringLiteral("out"));
    if (out.isEmpty())
        return Unexpected{usageError(QStringLiteral("missing_option"), QStringLiteral("It is not said where to write."),
                                     QStringLiteral("Name a ZIP file or a new folder with --out PATH."))};
    const auto file =
        governor::exportMonthPack(session.governor().path(), *month, QFileInfo(out).absoluteFilePath(), session.now());
    if (!file)
        return file.failure();
    return Document{
        QJsonObject{{QStringLiteral("path"), file->path},
                    {QStringLiteral("sha256"),
                     file->sha256.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(file->sha256))}},
        QStringLiteral("Wrote %1.\n").arg(file->path)};
}

} // namespace

std::vector<Command> monthCommands()
{
    using Needs = Command::Needs;
    const QString month = QStringLiteral("MONTH");
    return {
        {QStringLiteral("month status"),
         {month},
         QStringLiteral("Shows a month: ours, Vast.ai's, what explains the difference, what is open; writes nothing."),
         {},
         QStringLiteral("bursarctl month status 2026-10"),
         Needs::Ledger,
         atOnce(status)},
        {QStringLiteral("month reconcile"),
         {month},
         QStringLiteral("Compares a month with Vast.ai's charges, row by row, and lists what is to be asked."),
         {},
         QStringLiteral("bursarctl month reconcile 2026-10"),
         Needs::Ledger,
         atOnce(reconcile)},
        {QStringLiteral("month answer"),
         {month, QStringLiteral("INSTANCE"), QStringLiteral("METER"), QStringLiteral("STATE")},
         QStringLiteral("Answers for a disputed difference: explained, claimed, settled, or open again."),
         {{QStringLiteral("reason"), QStringLiteral("TEXT"), QStringLiteral("what was found or asked")}},
         QStringLiteral(
             "bursarctl month reconcile 2026-10 --json | jq -r '.disputes[:2][] | \"\\(.instance) \\(.meter)\"' | "
             "while read -r i m; do bursarctl month answer 2026-10 $i $m claimed --reason Asked; done"),
         Needs::Ledger,
         atOnce(answer)},
        {QStringLiteral("month letter"),
         {month, QStringLiteral("INSTANCE"), QStringLiteral("METER")},
         QStringLiteral("Writes the letter to Vast.ai about a disputed difference as PDF, with the evidence by day."),
         {{QStringLiteral("out"), QStringLiteral("PATH"), QStringLiteral("where to")}},
         QStringLiteral(
             "bursarctl month reconcile 2026-10 --json | jq -r '.disputes[:1][] | \"\\(.instance) \\(.meter)\"' | "
             "while read -r i m; do bursarctl month letter 2026-10 $i $m --out letter.pdf; done"),
         Needs::Ledger,
         atOnce(letter),
         true},
        {QStringLiteral("month tolerance"),
         {QStringLiteral("DOLLARS")},
         QStringLiteral("Signs up to what a difference per instance-day and meter needs no answer; 0 takes it away."),
         {{QStringLiteral("reason"), QStringLiteral("TEXT"), QStringLiteral("why")}},
         QStringLiteral("bursarctl month tolerance 0.01 --reason \"Below a cent\""),
         Needs::Ledger,
         atOnce(tolerance)},
        {QStringLiteral("month close"),
         {month},
         QStringLiteral("Closes a month for ever: what comes later goes into the next month's invoices."),
         {{QStringLiteral("despite"), QStringLiteral("REASON"), QStringLiteral("although something stands open")}},
         QStringLiteral("bursarctl month close 2026-10 --despite 'The differences are asked of Vast.ai'"),
         Needs::Ledger,
         atOnce(close)},
        {QStringLiteral("month pack"),
         {month},
         QStringLiteral("Writes all that finance keeps of a month: documents, tables, journal, reconciliation, audit "
                        "root; a ZIP if PATH ends with .zip, else a new folder."),
         {{QStringLiteral("out"), QStringLiteral("PATH"), QStringLiteral("where to")}},
         QStringLiteral("bursarctl month pack 2026-09 --out september.zip"),
         Needs::Ledger,
         atOnce(pack)},
    };
}

} // namespace bursar::ctl
