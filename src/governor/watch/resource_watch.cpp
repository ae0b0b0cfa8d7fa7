#include "governor/watch/resource_watch.h"

#include "ledger/resource_store.h"
#include "vast/calls/current_user.h"
#include "vast/calls/secrets.h"
#include "vast/calls/serverless.h"
#include "vast/calls/ssh_keys.h"
#include "vast/calls/templates.h"
#include "vast/calls/volumes.h"

namespace bursar::governor {

namespace {

/// They change when people edit them at Vast.ai.
constexpr Duration askEvery = std::chrono::hours{6};

SharedResource resourceOf(qint64 id, const QString &name, const QJsonObject &details)
{
    SharedResource resource;
    resource.id = QString::number(id);
    resource.name = name;
    resource.details = details;
    return resource;
}

SharedResource shapeOf(const vast::Template &each)
{
    const QString image = each.tag.isEmpty() ? each.image : QString(each.image + QLatin1Char(':') + each.tag);
    QJsonObject details{{QStringLiteral("image"), image},
                        {QStringLiteral("recommended"), each.recommended},
                        {QStringLiteral("private"), each.isPrivate}};
    if (each.recommendedDisk)
        details.insert(QStringLiteral("disk"), each.recommendedDisk->toString());
    return resourceOf(each.id, each.name, details);
}

std::vector<SharedResource> shapesOf(const vast::Rows<vast::Template> &rows)
{
    std::vector<SharedResource> shapes;
    for (const vast::Template &each : rows.rows)
        shapes.push_back(shapeOf(each));
    return shapes;
}

std::vector<SharedResource> shapesOf(const vast::Rows<vast::Volume> &rows)
{
    std::vector<SharedResource> shapes;
    for (const vast::Volume &each : rows.rows) {
        QJsonObject details{{QStringLiteral("size"), each.size.toString()},
                            {QStringLiteral("status"), each.status},
                            {QStringLiteral("machine"), each.machine.toString()},
                            {QStringLiteral("instances"), static_cast<int>(each.instances.size())}};
        shapes.push_back(resourceOf(each.id, each.name.isEmpty() ? QString::number(each.id) : each.name, details));
        shapes.back().pricePerHour = each.pricePerHour;
    }
    return shapes;
}

std::vector<SharedResource> shapesOf(const vast::Rows<vast::ServerlessEndpoint> &rows)
{
    std::vector<SharedResource> shapes;
    for (const vast::ServerlessEndpoint &each : rows.rows)
        shapes.push_back(resourceOf(each.id, each.name,
                                    {{QStringLiteral("state"), each.state},
                                     {QStringLiteral("cold_workers"), each.coldWorkers},
                                     {QStringLiteral("max_workers"), each.maxWorkers}}));
    return shapes;
}

std::vector<SharedResource> shapesOf(const vast::Rows<vast::Workergroup> &rows)
{
    std::vector<SharedResource> shapes;
    for (const vast::Workergroup &each : rows.rows)
        shapes.push_back(resourceOf(each.id, QStringLiteral("%1 / %2").arg(each.endpointName).arg(each.id),
                                    {{QStringLiteral("endpoint"), each.endpointName},
                                     {QStringLiteral("template"), QString::number(each.templateId)}}));
    return shapes;
}

/// Their values end here.
std::vector<SharedResource> shapesOf(const std::map<QString, vast::Secret> &secrets)
{
    std::vector<SharedResource> shapes;
    for (const auto &[name, value] : secrets) {
        SharedResource resource;
        resource.id = name;
        resource.name = name;
        shapes.push_back(resource);
    }
    return shapes;
}

/// The kind of key and its comment, not the key: `ssh-ed25519 … ada@desk`.
std::vector<SharedResource> shapesOf(const vast::Rows<vast::SshKey> &rows)
{
    std::vector<SharedResource> shapes;
    for (const vast::SshKey &each : rows.rows) {
        const QString type = each.publicKey.section(u' ', 0, 0, QString::SectionSkipEmpty);
        const QString comment = each.publicKey.section(u' ', 2, -1, QString::SectionSkipEmpty).trimmed();
        shapes.push_back(resourceOf(each.id, comment.isEmpty() ? QString::number(each.id) : comment,
                                    {{QStringLiteral("type"), type}}));
    }
    return shapes;
}

} // namespace

ResourceWatch::ResourceWatch(ExecutorSession &session)
    : m_session(session)
{
}

void ResourceWatch::keep(const AccountId &account, ResourceKind kind, std::vector<SharedResource> resources)
{
    for (SharedResource &each : resources) {
        each.account = account;
        each.kind = kind;
        each.seenAt = m_session.context().now();
    }
    auto kept = m_session.checkLease();
    if (kept)
        kept = ledger::ResourceStore(m_session.context().database()).replace(account, kind, resources);
    if (!kept)
        m_session.trouble(toString(kind), kept.error());
}

template <class CallType, class Shape>
void ResourceWatch::ask(const Account &account, ResourceKind kind, const CallType &call, Shape shape,
                        std::function<void()> next)
{
    const Expected<vast::Client *> client = m_session.context().client(account);
    if (!client)
        return;
    (*client)->send(call, vast::Priority::Background,
                    m_session.whileHeld([this, id = account.id, kind, shape, next](const auto &answer) {
                        if (answer)
                            keep(id, kind, shape(*answer));
                        next();
                    }));
}

/// Vast.ai's public templates are thousands: those it recommends, and the account's own.
void ResourceWatch::askTemplates(const Account &account, std::function<void()> next)
{
    const Expected<vast::Client *> client = m_session.context().client(account);
    if (!client)
        return;
    const auto own = [this, account, next](const vast::Result<vast::Rows<vast::Template>> &recommended,
                                           const vast::Result<vast::Rows<vast::Template>> &mine) {
        if (recommended && mine) {
            std::vector<SharedResource> shapes = shapesOf(*mine);
            for (const SharedResource &each : shapesOf(*recommended)) // the first of an id is kept
                shapes.push_back(each);
            keep(account.id, ResourceKind::Template, std::move(shapes));
        }
        next();
    };
    const auto askOwn = [this, client = *client, own](const vast::Result<vast::AccountStatus> &me,
                                                      const vast::Result<vast::Rows<vast::Template>> &recommended) {
        if (!me || me->userId == 0) {
            own(recommended, vast::Rows<vast::Template>{});
            return;
        }
        client->send(vast::calls::searchTemplates(R"({"creator_id":{"eq":)" + QByteArray::number(me->userId) + "}}"),
                     vast::Priority::Background,
                     m_session.whileHeld([recommended, own](const auto &mine) { own(recommended, mine); }));
    };
    (*client)->send(
        vast::calls::searchTemplates(R"({"recommended":{"eq":true}})"), vast::Priority::Background,
        m_session.whileHeld([this, client = *client, askOwn](const vast::Result<vast::Rows<vast::Template>> &found) {
            client->send(vast::calls::currentUser(), vast::Priority::Background,
                         m_session.whileHeld([found, askOwn](const auto &me) { askOwn(me, found); }));
        }));
}

void ResourceWatch::look(const Account &account)
{
    const Instant now = m_session.context().now();
    if (const auto last = m_asked.find(account.id); last != m_asked.end() && now - last->second < askEvery)
        return;
    m_asked[account.id] = now;
    const auto shape = [](const auto &answer) { return shapesOf(answer); };
    const auto sshKeys = [this, account, shape] {
        ask(account, ResourceKind::SshKey, vast::calls::listSshKeys(), shape, [] {});
    };
    const auto secrets = [this, account, shape, sshKeys] {
        ask(account, ResourceKind::Secret, vast::calls::listSecrets(), shape, sshKeys);
    };
    const auto workergroups = [this, account, shape, secrets] {
        ask(account, ResourceKind::Workergroup, vast::calls::listWorkergroups(), shape, secrets);
    };
    const auto endpoints = [this, account, shape, workergroups] {
        ask(account, ResourceKind::Endpoint, vast::calls::listServerlessEndpoints(), shape, workergroups);
    };
    const auto volumes = [this, account, shape, endpoints] {
        ask(account, ResourceKind::Volume, vast::calls::listVolumes(), shape, endpoints);
    };
    askTemplates(account, volumes);
}

} // namespace bursar::governor
