#include "desktop/closing_month.h"

#include "desktop/snapshots.h"

namespace bursar::desktop::test {

namespace {

using std::chrono_literals::operator""h;
using governor::StatementRow;

const Month october(2026, 10);

Money micros(qint64 amount)
{
    return Money::fromMicros(amount);
}

StatementRow row(qint64 instance, AmountKind kind, const std::optional<TeamId> &team, qint64 ours, qint64 theirs)
{
    StatementRow made;
    made.compared.instance = InstanceId(instance);
    made.compared.kind = kind;
    made.compared.ours = micros(ours);
    made.compared.theirs = micros(theirs);
    made.invoiced = made.compared.theirs;
    made.team = team;
    return made;
}

/// What is left of the difference beside `causes` stays unexplained.
StatementRow with(StatementRow made, const Causes &causes)
{
    made.compared.causes = causes;
    made.compared.unexplained = made.compared.difference();
    for (const auto &[cause, explained] : causes)
        made.compared.unexplained -= explained.amount;
    return made;
}

std::vector<StatementRow> rows()
{
    using Cause = DifferenceCause;
    return {
        with(row(31840112, AmountKind::Gpu, researchTeam(), 716'424'212, 716'424'000),
             {{Cause::Rounding, {micros(212), 31}}}),
        row(31840112, AmountKind::Disk, researchTeam(), 11'030'000, 11'030'000),
        with(row(31840498, AmountKind::Gpu, researchTeam(), 753'140'511, 757'900'000),
             {{Cause::Rounding, {micros(511), 29}}, {Cause::PriceIncrease, {micros(-2'160'000), 2}}}),
        with(row(31845207, AmountKind::Gpu, engineeringTeam(), 164'010'090, 163'310'000),
             {{Cause::Rounding, {micros(90), 19}}, {Cause::HostOffline, {micros(700'000), 1}}}),
        with(row(31845207, AmountKind::Download, engineeringTeam(), 440'000, 1'190'000),
             {{Cause::Gap, {micros(-30'000), 1}}}),
        with(row(31848019, AmountKind::Gpu, scienceTeam(), 99'630'120, 99'630'000),
             {{Cause::Rounding, {micros(120), 19}}}),
        with(row(31851920, AmountKind::Gpu, scienceTeam(), 37'166'700, 37'150'000),
             {{Cause::Clock, {micros(16'700), 2}}}),
        with(row(31860007, AmountKind::Gpu, std::nullopt, 0, 8'250'000), {{Cause::Stranger, {micros(-8'250'000), 3}}}),
    };
}

Dispute disputeOf(const StatementRow &row, DisputeState state, const QString &note)
{
    Dispute dispute;
    dispute.month = october;
    dispute.instance = row.compared.instance;
    dispute.kind = row.compared.kind;
    dispute.state = state;
    dispute.amount = row.compared.unexplained;
    dispute.ours = row.compared.ours;
    dispute.theirs = row.compared.theirs;
    dispute.note = note;
    dispute.openedAt = snapshotTime() - 72h;
    dispute.changedAt = snapshotTime() - 5h;
    return dispute;
}

governor::MonthStatement statementOf(DisputeState second)
{
    governor::MonthStatement statement;
    statement.month = october;
    statement.rows = rows();
    for (const StatementRow &one : statement.rows) {
        statement.compared.ours += one.compared.ours;
        statement.compared.theirs += one.compared.theirs;
        statement.compared.unexplained += one.compared.unexplained;
        for (const auto &[cause, explained] : one.compared.causes) {
            statement.compared.causes[cause].amount += explained.amount;
            statement.compared.causes[cause].count += explained.count;
        }
        if (one.team)
            statement.invoiced += one.invoiced;
        else
            statement.unallocated += one.invoiced;
    }
    const Money cents = statement.invoiced.roundedToCents() - statement.invoiced;
    statement.invoiced += cents;
    statement.differences = {{QStringLiteral("cents"), cents, 3}};
    statement.disputes = {
        disputeOf(statement.rows[2], DisputeState::Claimed, QStringLiteral("Asked in ticket 88214: two days twice")),
        disputeOf(statement.rows[4], second,
                  second == DisputeState::Open ? QString() : QStringLiteral("A data set was fetched twice"))};
    statement.tolerance =
        SignedTolerance{Money::fromCents(1), snapshotTime() - 900h, {}, QStringLiteral("Below a cent")};
    statement.readiness.over = true;
    governor::addChecks(statement);
    return statement;
}

Invoice draft(const TeamId &team, const char *name, qint64 instance, const char *gpu, qint64 cents)
{
    Invoice made;
    made.team = team;
    made.teamName = QString::fromLatin1(name);
    made.month = october;
    made.costCenter = QStringLiteral("4100");
    made.sender.paymentTerms = QStringLiteral("30 days net");
    const auto line = [&made, instance](Meter meter, const QString &text, const char *quantity, qint64 amount) {
        made.lines.push_back({InstanceId(instance), meter, text, QString::fromLatin1(quantity), QStringLiteral("h"),
                              QStringLiteral("1.92"), Money::fromCents(amount)});
    };
    line(Meter::Gpu, QString::fromUtf8(gpu), "371.2000", cents - 1103);
    line(Meter::Disk, QStringLiteral("Disk 60 GB"), "60", 1103);
    addUp(made);
    return made;
}

} // namespace

governor::MonthStatement closingMonth()
{
    return statementOf(DisputeState::Open);
}

governor::MonthStatement answeredMonth()
{
    return statementOf(DisputeState::Explained);
}

std::vector<Invoice> closingDrafts()
{
    std::vector<Invoice> drafts{
        draft(researchTeam(), "ml-research", 31840112, "1 × H100 SXM, instance 31840112", 148536),
        draft(engineeringTeam(), "ml-engineering", 31845207, "2 × RTX 4090, instance 31845207", 16450),
        draft(scienceTeam(), "data-science", 31848019, "1 × RTX 3090, instance 31848019", 13678)};
    drafts.front().purchaseOrder = QStringLiteral("PO-2026-117");
    drafts.front().markup = Money::fromCents(7427);
    drafts.front().taxRate = Share::fromMillionths(190'000);
    drafts.front().corrections.push_back({{},
                                          Meter::Gpu,
                                          QStringLiteral("Support in October"),
                                          QStringLiteral("1"),
                                          {},
                                          QStringLiteral("-20.00"),
                                          Money::fromCents(-2000)});
    addUp(drafts.front());
    return drafts;
}

std::vector<Invoice> closingInvoices()
{
    std::vector<Invoice> invoices = closingDrafts();
    int number = 0;
    for (Invoice &invoice : invoices) {
        invoice.state = InvoiceState::Issued;
        invoice.number = QStringLiteral("2026-%1").arg(++number, 4, 10, QLatin1Char('0'));
        invoice.issuedAt = snapshotTime() - 4h;
        invoice = sealed(invoice);
    }
    Invoice credit = creditOfAmount(invoices.front(), Money::fromCents(1200), QStringLiteral("An hour too much"));
    credit.state = InvoiceState::Issued;
    credit.number = QStringLiteral("CN-2026-0001");
    credit.issuedAt = snapshotTime() - 1h;
    invoices.push_back(sealed(credit));
    return invoices;
}

governor::AccountMonth octobersBalance()
{
    governor::AccountMonth month;
    month.account = QStringLiteral("Research EU");
    month.month = Month(2026, 10);
    month.opening = Money::fromCents(32000);
    month.openingAt = month.month.span(QTimeZone::utc()).from;
    month.closingAt = month.month.span(QTimeZone::utc()).to;
    month.isOver = true;
    const auto add = [&month](int day, const char *what, qint64 cents) {
        month.lines.push_back({month.openingAt + std::chrono::hours{24 * day}, QStringLiteral("credit"),
                               QString::fromLatin1(what), Money::fromCents(cents)});
        month.moneyIn += month.lines.back().amount;
    };
    add(4, "Card", 30000);
    add(11, "Promotion", 2500);
    add(19, "Card", 20000);
    month.usage = Money::fromCents(61234);
    month.closing = month.opening + month.moneyIn - month.usage;
    return month;
}

} // namespace bursar::desktop::test
