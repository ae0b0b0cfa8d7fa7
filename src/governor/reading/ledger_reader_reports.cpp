#include "domain/periods.h"
#include "governor/chargeback/drafted_month.h"
#include "governor/costs/costs.h"
#include "governor/errors.h"
#include "governor/reading/ledger_reader.h"
#include "governor/reading/ledger_reader_private.h"
#include "governor/reconciliation/month_statement.h"
#include "ledger/contract_store.h"
#include "ledger/invoice_store.h"
#include "ledger/organisation_store.h"

#include <algorithm>

namespace bursar::governor {

namespace {

using SpendingKey = LedgerReader::SpendingKey;

const QString unallocated = QStringLiteral("unallocated");

struct KeyAndLabel
{
    QString key;
    QString label;
};

class Keys
{
public:
    Keys(SpendingKey by, Names names, std::map<InstanceId, MemberId> renters)
        : m_by(by)
        , m_names(std::move(names))
        , m_renters(std::move(renters))
    {
    }

    KeyAndLabel of(const CostPart &part) const
    {
        switch (m_by) {
        case SpendingKey::Team:
            return part.team ? KeyAndLabel{m_names.teamSlug(*part.team), m_names.team(*part.team)}
                             : KeyAndLabel{unallocated, QStringLiteral("Unallocated")};
        case SpendingKey::Member: {
            const auto renter = m_renters.find(part.instance);
            if (renter == m_renters.end() || renter->second.isEmpty())
                return {unallocated, QStringLiteral("Rented outside Bursar")};
            return same(m_names.member(renter->second));
        }
        case SpendingKey::Gpu:
            return part.gpuName.isEmpty() ? KeyAndLabel{QStringLiteral("unknown"), QStringLiteral("Not seen")}
                                          : same(part.gpuName);
        case SpendingKey::Account:
            return same(m_names.account(part.account));
        case SpendingKey::CostCenter: {
            const QString code = part.team ? m_names.costCenterOf(*part.team) : QString();
            return code.isEmpty() ? KeyAndLabel{unallocated, QStringLiteral("No cost centre")} : same(code);
        }
        case SpendingKey::Day:
            return same(part.day.toString(Qt::ISODate));
        }
        Q_UNREACHABLE();
    }

private:
    static KeyAndLabel same(const QString &text) { return {text, text}; }

    SpendingKey m_by;
    Names m_names;
    std::map<InstanceId, MemberId> m_renters;
};

Expected<std::map<InstanceId, MemberId>> rentersIn(ledger::Database &database)
{
    const auto contracts = ledger::ContractStore(database).all(true);
    if (!contracts)
        return contracts.failure();
    std::map<InstanceId, MemberId> renters;
    for (const ledger::Contract &contract : *contracts)
        renters.emplace(contract.instance, contract.by);
    return renters;
}

/// Costs of local days of the organisation's zone, both inclusive.
Expected<std::vector<CostPart>> costsOfDays(CostBook &book, QDate from, QDate to)
{
    if (!from.isValid() || !to.isValid() || from > to) {
        return usageError(QStringLiteral("bad_days"),
                          QStringLiteral("The first day must be a date that is not after the last one."),
                          QStringLiteral("Give days such as 2026-11-01 and 2026-11-30."));
    }
    const auto organisation = ledger::OrganisationStore(book.database()).load();
    if (!organisation)
        return organisation.failure();
    const QTimeZone zone = zoneNamed(organisation->zone).value_or(QTimeZone::utc());
    constexpr int daysWorthRemembering = 100;
    if (from.daysTo(to) <= daysWorthRemembering)
        return book.ofDays(from, to, zone);
    return costsWithin(book.database(), {startOfDay(from, zone), startOfDay(to.addDays(1), zone)}, zone);
}

} // namespace

Expected<std::vector<SpendingRow>> LedgerReader::spending(SpendingKey by, QDate from, QDate to, Instant) const
{
    const auto parts = costsOfDays(d->costs, from, to);
    if (!parts)
        return parts.failure();
    Expected<Names> names = Names::load(d->database);
    if (!names)
        return names.failure();
    auto renters = rentersIn(d->database);
    if (!renters)
        return renters.failure();
    const Keys keys(by, *std::move(names), *std::move(renters));
    std::map<QString, SpendingRow> rows;
    for (const CostPart &part : *parts) {
        const KeyAndLabel key = keys.of(part);
        SpendingRow &row = rows[key.key];
        row.key = key.key;
        row.label = key.label;
        row.amounts += part.amounts;
    }
    std::vector<SpendingRow> result;
    for (auto &[key, row] : rows)
        result.push_back(std::move(row));
    if (by != SpendingKey::Day) {
        std::stable_sort(result.begin(), result.end(), [](const SpendingRow &left, const SpendingRow &right) {
            return left.amounts.total() > right.amounts.total();
        });
    }
    return result;
}

Expected<std::vector<DailySpend>> LedgerReader::dailySpend(QDate from, QDate to, Instant) const
{
    const auto parts = costsOfDays(d->costs, from, to);
    if (!parts)
        return parts.failure();
    std::map<std::pair<QDate, TeamId>, Money> sums;
    for (const CostPart &part : *parts)
        sums[{part.day, part.team.value_or(TeamId{})}] += part.amounts.total();
    std::vector<DailySpend> result;
    result.reserve(sums.size());
    for (const auto &[key, amount] : sums)
        result.push_back({key.first, key.second, amount});
    return result;
}

Expected<MonthStatement> LedgerReader::monthStatement(Month month, Instant now) const
{
    return governor::monthStatement(d->database, month, now);
}

Expected<std::vector<Invoice>> LedgerReader::invoiceDrafts(Month month) const
{
    const auto oneMoment = ledger::Snapshot::begin(d->database);
    if (!oneMoment)
        return oneMoment.failure();
    auto drafted = draftMonth(d->database, month);
    if (!drafted)
        return drafted.failure();
    return std::move(drafted->drafts);
}

Expected<std::vector<Invoice>> LedgerReader::invoices() const
{
    return ledger::InvoiceStore(d->database).all();
}

Expected<Invoice> LedgerReader::invoice(const QString &number) const
{
    const auto found = ledger::InvoiceStore(d->database).byNumber(number);
    if (!found)
        return found.failure();
    if (!*found) {
        return usageError(QStringLiteral("unknown_invoice"), QStringLiteral("There is no invoice %1.").arg(number),
                          QStringLiteral("Look at the list of invoices."));
    }
    return **found;
}

Expected<QByteArray> LedgerReader::invoicePdf(const QString &number) const
{
    if (const auto known = invoice(number); !known)
        return known.failure();
    return ledger::InvoiceStore(d->database).pdf(number);
}

} // namespace bursar::governor
