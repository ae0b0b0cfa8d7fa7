#include "governor/access/access_lists.h"

#include "governor/access/vendor_permissions.h"
#include "governor/context.h"
#include "ledger/vendor_list_store.h"
#include "vast/calls/api_keys.h"
#include "vast/calls/teams.h"

#include <memory>

namespace bursar::governor {

namespace {

class Reading
{
public:
    Reading(Context &context, VendorAccess before, std::function<void(Expected<VendorAccess>)> done)
        : m_context(context)
        , m_access(std::move(before))
        , m_done(std::move(done))
    {
        m_access.problem.clear();
    }
    VendorAccess &access() { return m_access; }
    void failed(const vast::ApiError &error)
    {
        if (m_access.problem.isEmpty())
            m_access.problem = m_context.inWords(error, m_access.account).message;
    }
    void answered()
    {
        if (--m_waitingFor > 0)
            return;
        m_access.readAt = m_context.now();
        const auto kept = ledger::VendorListStore(m_context.database()).save(m_access);
        m_done(kept ? Expected<VendorAccess>(m_access) : kept.failure());
    }

private:
    Context &m_context;
    VendorAccess m_access;
    std::function<void(Expected<VendorAccess>)> m_done;
    int m_waitingFor = 3;
};

} // namespace

void readAccess(Context &context, const Account &account, vast::Priority priority,
                std::function<void(Expected<VendorAccess>)> done)
{
    const Expected<vast::Client *> client = context.client(account);
    const auto before = ledger::VendorListStore(context.database()).of(account.id);
    if (!client || !before) {
        done(client ? before.failure() : client.failure());
        return;
    }
    auto reading = std::make_shared<Reading>(context, *before, std::move(done));
    (*client)->send(
        vast::calls::listTeamMembers(), priority, [reading](const vast::Result<vast::Rows<vast::TeamMember>> &rows) {
            if (rows) {
                reading->access().members.clear();
                for (const vast::TeamMember &row : rows->rows)
                    reading->access().members.push_back({row.id, row.userName, row.email, row.fullName, row.roles});
            } else {
                reading->failed(rows.error());
            }
            reading->answered();
        });
    (*client)->send(
        vast::calls::listTeamRoles(), priority, [reading](const vast::Result<vast::Rows<vast::TeamRole>> &rows) {
            if (rows) {
                reading->access().roles.clear();
                for (const vast::TeamRole &row : rows->rows)
                    reading->access().roles.push_back({row.id, row.name, row.identifier, fromVendor(row.permissions)});
            } else {
                reading->failed(rows.error());
            }
            reading->answered();
        });
    (*client)->send(vast::calls::listApiKeys(), priority,
                    [reading](const vast::Result<vast::Rows<vast::ApiKey>> &rows) {
                        if (rows) {
                            reading->access().keys.clear();
                            for (const vast::ApiKey &row : rows->rows)
                                reading->access().keys.push_back(
                                    {row.id, row.name, row.type, row.createdAt, fromVendor(row.permissions)});
                        } else {
                            reading->failed(rows.error());
                        }
                        reading->answered();
                    });
}

} // namespace bursar::governor
