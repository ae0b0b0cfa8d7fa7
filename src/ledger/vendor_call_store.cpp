#include "ledger/vendor_call_store.h"

#include "domain/audit_actions.h"
#include "foundation/text_formats.h"
#include "ledger/row.h"
#include "ledger/stored_text.h"

#include <algorithm>
#include <map>

namespace bursar::ledger {

namespace {

VendorCall callFrom(Row &row)
{
    VendorCall call;
    call.account = row.id<AccountId>();
    call.at = row.instant();
    call.address = row.text();
    call.key = row.number();
    call.route = row.text();
    call.arguments = row.text();
    call.request = row.text();
    return call;
}

} // namespace

VendorCallStore::VendorCallStore(Database &database)
    : m_database(database)
{
}

Expected<std::vector<VendorCall>> VendorCallStore::list(int limit) const
{
    QString statement = QStringLiteral("SELECT account, at, address, key_number, route, arguments, request "
                                       "FROM vendor_calls ORDER BY at DESC, number DESC");
    QVariantList values;
    if (limit > 0) {
        statement += QLatin1String(" LIMIT ?");
        values << limit;
    }
    return collect<VendorCall>(m_database, statement, values, callFrom);
}

Expected<std::vector<VendorCall>> VendorCallStore::routesSince(Instant from) const
{
    return collect<VendorCall>(m_database,
                               QStringLiteral("SELECT account, at, key_number, route FROM vendor_calls WHERE at > ?"),
                               {stored(from)}, [](Row &row) {
                                   VendorCall call;
                                   call.account = row.id<AccountId>();
                                   call.at = row.instant();
                                   call.key = row.number();
                                   call.route = row.text();
                                   return call;
                               });
}

Expected<std::optional<Instant>> VendorCallStore::newest(const AccountId &account) const
{
    return first<Instant>(m_database,
                          QStringLiteral("SELECT at FROM vendor_calls WHERE account = ? ORDER BY at DESC LIMIT 1"),
                          {account.toString()}, [](Row &row) { return row.instant(); });
}

Expected<int> VendorCallStore::countAt(const AccountId &account, Instant at) const
{
    const auto counted =
        first<int>(m_database, QStringLiteral("SELECT count(*) FROM vendor_calls WHERE account = ? AND at = ?"),
                   {account.toString(), stored(at)}, [](Row &row) { return row.count(); });
    return counted ? Expected<int>(counted->value_or(0)) : counted.failure();
}

Expected<void> VendorCallStore::add(RecordTransaction &transaction, const std::vector<VendorCall> &calls)
{
    if (calls.empty())
        return {};
    const VendorCallStore store(transaction.database());
    std::map<Instant, int> numbers;
    for (const VendorCall &call : calls) {
        if (!numbers.contains(call.at)) {
            const auto before = store.countAt(call.account, call.at);
            if (!before)
                return before.failure();
            numbers[call.at] = *before;
        }
        auto done = transaction.database().execute(
            QStringLiteral("INSERT INTO vendor_calls (account, at, number, address, key_number, route, arguments, "
                           "request) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
            {stored(call.account), stored(call.at), numbers[call.at]++, storedText(call.address), call.key,
             storedText(call.route), storedText(call.arguments), storedText(call.request)});
        if (!done)
            return done;
    }
    const auto flagged = std::ranges::count_if(calls, [](const VendorCall &call) { return call.request.isEmpty(); });
    return transaction.append(audit_action::vendorLogRead, {}, calls.front().account.toString(),
                              {{QStringLiteral("calls"), static_cast<int>(calls.size())},
                               {QStringLiteral("not_ours"), static_cast<int>(flagged)},
                               {QStringLiteral("until"), toRfc3339(calls.back().at)}});
}

} // namespace bursar::ledger
