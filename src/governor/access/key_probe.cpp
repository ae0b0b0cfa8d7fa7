#include "governor/access/key_probe.h"

#include "vast/calls/api_keys.h"
#include "vast/calls/audit_logs.h"
#include "vast/calls/change_instance.h"
#include "vast/calls/charges.h"
#include "vast/calls/current_user.h"
#include "vast/calls/invoices.h"
#include "vast/calls/list_instances.h"
#include "vast/calls/teams.h"

#include <algorithm>

namespace bursar::governor {

namespace {

using Kind = vast::ApiError::Kind;
using Answer = std::function<void(vast::Result<bool>)>;
using Send = std::function<void(vast::Client &, const Answer &)>;

/// A call that is tried, or one that could do harm. Searching offers is none: it needs no key.
struct Trial
{
    QString category;
    QString endpoint;
    QString words;
    QJsonObject arguments;
    Send send;
    QString harm = {};
};

template <class T>
Send sending(T call)
{
    return [call](vast::Client &client, const Answer &done) {
        client.send(call, vast::Priority::Background, [done](const auto &answer) {
            done(answer ? vast::Result<bool>(true) : vast::Result<bool>(answer.failure()));
        });
    };
}

std::vector<Trial> trials(QDate today)
{
    namespace calls = vast::calls;
    const QJsonObject none{{QStringLiteral("id"), 0}};
    const auto text = [](const char *word) { return QString::fromLatin1(word); };
    return {
        {text("instance_read"), text("api.instance"), text("list instances"), {}, sending(calls::listInstances())},
        {text("instance_write"), text("api.instance"), text("stop instance 0, which nobody has"), none,
         sending(calls::stopInstance(InstanceId{}))},
        {text("user_read"), text("api.user.current"), text("read the account"), {}, sending(calls::currentUser())},
        {text("user_read"), text("api.auth.apikeys"), text("list keys"), {}, sending(calls::listApiKeys())},
        {text("user_write"), text("api.auth.apikeys"), text("delete key 0, which nobody has"), none,
         sending(calls::deleteApiKey(0))},
        {text("billing_read"), text("api.charge"), text("read charges"), {}, sending(calls::listCharges(today, today))},
        {text("billing_write"),
         text("api.command.transfer_credit"),
         text("send $0 to nobody"),
         {},
         sending(calls::transferCredit({}, {}))},
        {text("misc"), text("api.audit_log"), text("read Vast.ai's log"), {}, sending(calls::auditLogs())},
        {text("misc"),
         text("api.launch_instance"),
         text("rent by launch_instance"),
         {},
         {},
         text("trying it could rent")},
        {text("team_read"), text("api.team.members"), text("list members"), {}, sending(calls::listTeamMembers())},
        {text("team_write"), text("api.team.members"), text("remove member 0, whom nobody has"), none,
         sending(calls::removeTeamMember(0))},
    };
}

ProbeCell cellOf(const Trial &trial, const KeyPermissions &should)
{
    return {trial.category,
            trial.words,
            should.allows(trial.category, trial.endpoint, trial.arguments),
            ProbeFinding::NotTried,
            {}};
}

void take(ProbeCell &cell, const vast::Result<bool> &answer)
{
    if (answer) {
        cell.found = ProbeFinding::Allowed;
        return;
    }
    switch (answer.error().kind) {
    case Kind::PermissionMissing:
    case Kind::KeyRefused:
        cell.found = ProbeFinding::Refused;
        return;
    // It was let in, and then there was nothing to do.
    case Kind::NotFound:
    case Kind::Refused:
    case Kind::OfferGone:
    case Kind::NoCredit:
        cell.found = ProbeFinding::Allowed;
        return;
    case Kind::Unreachable:
    case Kind::OutcomeUnknown:
    case Kind::NoAnswer:
    case Kind::RateLimited:
    case Kind::QuotaExceeded:
    case Kind::BadAnswer:
    case Kind::NoKey:
    case Kind::Cancelled:
        break;
    }
    cell.found = ProbeFinding::Unclear;
    cell.note = answer.error().message;
}

class Running : public std::enable_shared_from_this<Running>
{
public:
    Running(std::shared_ptr<vast::Client> client, const KeyPermissions &should, QDate today, KeyProbe::Done done)
        : m_client(std::move(client))
        , m_should(should)
        , m_trials(trials(today))
        , m_done(std::move(done))
    {
    }
    void next()
    {
        if (m_cells.size() == m_trials.size()) {
            m_done(std::move(m_cells));
            return;
        }
        const Trial &trial = m_trials[m_cells.size()];
        m_cells.push_back(cellOf(trial, m_should));
        if (!trial.harm.isEmpty()) {
            m_cells.back().note = trial.harm;
            next();
            return;
        }
        trial.send(*m_client, [self = shared_from_this()](const vast::Result<bool> &answer) {
            take(self->m_cells.back(), answer);
            self->next();
        });
    }

private:
    std::shared_ptr<vast::Client> m_client;
    KeyPermissions m_should;
    std::vector<Trial> m_trials;
    KeyProbe::Done m_done;
    std::vector<ProbeCell> m_cells;
};

} // namespace

void KeyProbe::run(std::shared_ptr<vast::Client> client, const KeyPermissions &should, QDate today, Done done)
{
    std::make_shared<Running>(std::move(client), should, today, std::move(done))->next();
}

std::vector<ProbeCell> KeyProbe::untried(const KeyPermissions &should, const QString &why)
{
    std::vector<ProbeCell> cells;
    for (const Trial &trial : trials({})) {
        cells.push_back(cellOf(trial, should));
        cells.back().note = why;
    }
    return cells;
}

void testKey(std::shared_ptr<vast::Client> client, const KeyPermissions &permissions, QDate today,
             std::function<void(vast::Result<bool>)> done)
{
    const std::vector<Trial> all = trials(today);
    const auto allowed = std::ranges::find_if(all, [&permissions](const Trial &trial) {
        return trial.harm.isEmpty() && permissions.allows(trial.category, trial.endpoint, trial.arguments);
    });
    if (allowed == all.end()) { // nothing that it may do can be tried: whether Vast.ai knows it can
        client->send(vast::calls::currentUser(), vast::Priority::Person,
                     [client, done](const vast::Result<vast::AccountStatus> &answer) {
                         const bool isKnown = answer || answer.error().kind == vast::ApiError::Kind::PermissionMissing;
                         done(isKnown ? vast::Result<bool>(true) : vast::Result<bool>(answer.failure()));
                     });
        return;
    }
    // The client lives as long as its call.
    allowed->send(*client, [client, done](const vast::Result<bool> &answer) {
        const bool wasLetIn =
            !answer && (answer.error().kind == Kind::NotFound || answer.error().kind == Kind::Refused);
        done(wasLetIn ? vast::Result<bool>(true) : answer);
    });
}

} // namespace bursar::governor
