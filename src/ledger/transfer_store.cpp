#include "ledger/transfer_store.h"

#include "domain/audit_actions.h"
#include "ledger/row.h"

namespace bursar::ledger {

namespace {

BudgetTransfer transferFrom(Row &row)
{
    BudgetTransfer transfer;
    transfer.from.kind = row.known(budgetOwnerKindFromText(row.text()));
    transfer.from.id = row.text();
    transfer.to.kind = row.known(budgetOwnerKindFromText(row.text()));
    transfer.to.id = row.text();
    transfer.period = row.known(budgetPeriodFromText(row.text()));
    transfer.amount = row.money();
    transfer.at = row.instant();
    return transfer;
}

} // namespace

TransferStore::TransferStore(Database &database)
    : m_database(database)
{
}

Expected<std::vector<BudgetTransfer>> TransferStore::all() const
{
    return m_database.records().get<std::vector<BudgetTransfer>>(QStringLiteral("budget transfers"), [this] {
        return collect<BudgetTransfer>(m_database,
                                       QStringLiteral("SELECT from_kind, from_owner, to_kind, to_owner, period, "
                                                      "amount, at FROM budget_transfers ORDER BY at, request"),
                                       {}, transferFrom);
    });
}

Expected<void> TransferStore::add(RecordTransaction &transaction, const RequestId &request, const TeamId &team,
                                  const BudgetTransfer &transfer)
{
    const QString from = toString(transfer.from.kind);
    const QString to = toString(transfer.to.kind);
    const auto added = transaction.database().execute(
        QStringLiteral("INSERT INTO budget_transfers (request, from_kind, from_owner, to_kind, to_owner, period, "
                       "amount, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {stored(request), from, transfer.from.id, to, transfer.to.id, toString(transfer.period),
         stored(transfer.amount), stored(transfer.at)});
    if (!added)
        return added;
    return transaction.append(audit_action::budgetTransferred, team, request.toString(),
                              {{QStringLiteral("from_kind"), from},
                               {QStringLiteral("from"), transfer.from.id},
                               {QStringLiteral("to_kind"), to},
                               {QStringLiteral("to"), transfer.to.id},
                               {QStringLiteral("period"), toString(transfer.period)},
                               {QStringLiteral("amount"), transfer.amount.toString()}});
}

} // namespace bursar::ledger
