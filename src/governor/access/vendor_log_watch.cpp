#include "governor/access/vendor_log_watch.h"

#include "governor/access/access_lists.h"
#include "governor/access/call_tracer.h"
#include "ledger/vendor_call_store.h"

#include <algorithm>

namespace bursar::governor {

namespace {

/// What it finds was done already; the whole history comes each time.
constexpr Duration askEvery = std::chrono::hours{6};

} // namespace

VendorLogWatch::VendorLogWatch(ExecutorSession &session)
    : m_session(session)
{
}

void VendorLogWatch::look(const Account &account, std::function<void(Expected<void>)> done)
{
    Context &context = m_session.context();
    const auto last = m_asked.find(account.id);
    if (last != m_asked.end() && context.now() - last->second < askEvery) {
        done({});
        return;
    }
    m_asked[account.id] = context.now();
    const Expected<vast::Client *> client = context.client(account);
    if (!client) {
        done(client.failure());
        return;
    }
    (*client)->send(vast::calls::auditLogs(), vast::Priority::Background,
                    m_session.whileHeld([this, account, done](const vast::Result<vast::Rows<vast::AuditLogRow>> &rows) {
                        // Without `misc` there is nothing to read; the review says so.
                        const bool mayNotTell = !rows && rows.error().kind == vast::ApiError::Kind::PermissionMissing;
                        if (rows)
                            done(keep(account, rows->rows));
                        else
                            done(mayNotTell ? Expected<void>()
                                            : Unexpected{m_session.context().inWords(rows.error(), account.id)});
                    }));
}

Expected<void> VendorLogWatch::keep(const Account &account, std::vector<vast::AuditLogRow> rows)
{
    Context &context = m_session.context();
    const ledger::VendorCallStore store(context.database());
    const auto newest = store.newest(account.id);
    if (!newest)
        return newest.failure();
    int known = 0; // of the newest moment
    if (*newest) {
        const auto counted = store.countAt(account.id, **newest);
        if (!counted)
            return counted.failure();
        known = *counted;
    }
    std::erase_if(rows, [](const vast::AuditLogRow &row) { return !row.at || row.route.isEmpty(); });
    std::ranges::stable_sort(rows, {}, [](const vast::AuditLogRow &row) { return *row.at; });
    std::vector<VendorCall> fresh;
    for (const vast::AuditLogRow &row : rows) {
        if (*newest && (*row.at < **newest || (*row.at == **newest && known-- > 0)))
            continue;
        fresh.push_back(
            {account.id, *row.at, row.address, row.apiKey, row.route, QString::fromUtf8(row.arguments), {}});
    }
    if (fresh.empty())
        return {};
    const auto tracer = CallTracer::load(context.database(), account.id);
    if (!tracer)
        return tracer.failure();
    for (VendorCall &call : fresh)
        call.request = tracer->requestOf(call);
    auto transaction = m_session.record();
    if (!transaction)
        return transaction.failure();
    const auto added = ledger::VendorCallStore::add(**transaction, fresh);
    return added ? (*transaction)->commit() : added;
}

} // namespace bursar::governor
