#include "desktop/sample_access.h"

#include "desktop/snapshots.h"
#include "domain/role_templates.h"

namespace bursar::desktop::test {
namespace {

using std::chrono_literals::operator""h;
using std::chrono_literals::operator""min;

MemberId memberNumber(int number)
{
    return *MemberId::parse(QStringLiteral("test7%1").arg(number, 11, 10, QLatin1Char('0')));
}

KeyPermissions templateOf(QStringView name)
{
    return roleTemplateNamed(name).value_or(RoleTemplate()).permissions;
}

class Sample
{
public:
    AccessFacts facts()
    {
        m_facts.state.at = snapshotTime();
        m_facts.me = memberNumber(1);
        m_account = sampleSnapshot().accounts.front().account;
        VendorAccess lists;
        lists.account = m_account.id;
        lists.readAt = snapshotTime() - 4min;
        m_facts.state.lists.push_back(lists);
        addKeys();
        addMembers();
        addRoles();
        addReviews();
        addCalls();
        return m_facts;
    }

private:
    governor::KeyView &addKey(qint64 number, const QString &name, const KeyPermissions &permissions, Duration age)
    {
        governor::KeyView view;
        view.account = m_account.id;
        view.accountName = m_account.name;
        view.number = number;
        view.name = name;
        view.createdAt = snapshotTime() - age;
        view.permissions = permissions;
        m_facts.state.keys.push_back(view);
        return m_facts.state.keys.back();
    }

    void addKeys()
    {
        const auto known = [this](governor::KeyView &view, const QString &file, Duration left) {
            view.known = KnownKey{};
            view.known->account = m_account.id;
            view.known->number = view.number;
            view.known->name = view.name;
            view.known->place = {KeyReference::Kind::File, file};
            view.known->permissions = view.permissions;
            view.known->madeAt = *view.createdAt;
            view.known->expiresAt = snapshotTime() + left;
            view.ownerName = QStringLiteral("Ada");
        };
        governor::KeyView &own = addKey(4101, QStringLiteral("bursar executor"), templateOf(u"executor"), 24h * 140);
        known(own, QStringLiteral("/etc/bursar/executor.key"), 24h * 40);
        own.isAccounts = true;
        own.score = {{QStringLiteral("instance_write"), QStringLiteral("user_write")},
                     {QStringLiteral("team_write")},
                     {QStringLiteral("instance_read")}};
        governor::KeyView &team =
            addKey(4177, QStringLiteral("bursar/ml-research/9f2c"), templateOf(u"executor"), 24h * 84);
        known(team, QStringLiteral("/srv/keys/ml-research.key"), 24h * 6);
        team.known->team = researchTeam();
        team.teamName = QStringLiteral("ml-research");
        team.score = {{QStringLiteral("instance_write")},
                      {QStringLiteral("user_write"), QStringLiteral("team_write")},
                      {QStringLiteral("billing_read")}};
        governor::KeyView &weak =
            addKey(4178, QStringLiteral("bursar/data-science/41d8"), templateOf(u"lead"), 24h * 400);
        known(weak, QStringLiteral("/srv/keys/data-science.key"), -24h * 35);
        weak.known->team = scienceTeam();
        weak.teamName = QStringLiteral("data-science");
        addKey(3902, QStringLiteral("notebook of marta"), templateOf(u"observer"), 24h * 610);
    }

    void addMembers()
    {
        const auto add = [this](qint64 number, const char *name, const char *role) {
            const QString user = QString::fromLatin1(name);
            m_facts.state.members.push_back(
                {m_account.id,
                 m_account.name,
                 {number, user, user + QStringLiteral("@example.com"), {}, {QString::fromLatin1(role)}}});
        };
        add(71, "ada", "owner");
        add(72, "grace", "manager");
        add(73, "marta", "member");
        m_facts.state.invitations.push_back(
            {m_account.id,
             m_account.name,
             {QStringLiteral("lin@example.com"), QStringLiteral("member"), snapshotTime() - 3h},
             QStringLiteral("Ada")});
    }

    void addRoles()
    {
        const auto add = [this](qint64 number, const char *name, const KeyPermissions &permissions, int holders) {
            const QString text = QString::fromLatin1(name);
            m_facts.state.roles.push_back({m_account.id, m_account.name, {number, text, text, permissions}, holders});
        };
        add(1, "owner", KeyPermissions(KeyPermissions::knownCategories()), 1);
        add(2, "manager", templateOf(u"executor"), 1);
        add(3, "member", templateOf(u"lead"), 1);
        KeyPermissions narrow({QStringLiteral("billing_read")});
        narrow.allow(QStringLiteral("instance_read"), QStringLiteral("api.instance.request_logs"),
                     {{QStringLiteral("id"), QStringLiteral("lte"), 31'900'000}});
        add(9, "bookkeeper", narrow, 0);
    }

    void addReviews()
    {
        KeyReview review;
        review.id = QStringLiteral("review1");
        review.account = m_account.id;
        review.key = 4177;
        review.keyName = QStringLiteral("bursar/ml-research/9f2c");
        review.at = snapshotTime() - 24h * 3;
        review.quarter = Quarter::at(review.at);
        const auto add = [&review](const char *category, const char *call, bool expected, ProbeFinding found) {
            review.cells.push_back({QString::fromLatin1(category), QString::fromLatin1(call), expected, found, {}});
        };
        add("instance_read", "list instances", true, ProbeFinding::Allowed);
        add("instance_write", "stop instance 0, which nobody has", true, ProbeFinding::Allowed);
        add("user_read", "list keys", true, ProbeFinding::Refused);
        add("user_write", "delete key 0, which nobody has", false, ProbeFinding::Allowed);
        add("billing_write", "send $0 to nobody", false, ProbeFinding::Refused);
        add("team_read", "list members", false, ProbeFinding::Unclear);
        add("misc", "rent by launch_instance", true, ProbeFinding::NotTried);
        review.cells.back().note = QStringLiteral("trying it could rent");
        m_facts.state.reviews.push_back({review, m_account.name, true});
    }

    void addCalls()
    {
        const auto add = [this](Duration ago, qint64 key, const char *keyName, const char *route,
                                const QString &request) {
            governor::VendorCallView view;
            view.call = {m_account.id,
                         snapshotTime() - ago,
                         QStringLiteral("203.0.113.7"),
                         key,
                         QString::fromLatin1(route),
                         QStringLiteral("{\"image\":\"pytorch/pytorch\",\"label\":\"train\"}"),
                         request};
            view.accountName = m_account.name;
            view.keyName = QString::fromLatin1(keyName);
            m_facts.state.calls.push_back(view);
        };
        add(20min, 4101, "bursar executor", "PUT /api/v0/asks/7214003/", requestNumber(20).toString());
        add(2h, 3902, "notebook of marta", "PUT /api/v0/asks/7214029/", {});
        add(26h, 4101, "bursar executor", "DELETE /api/v0/instances/31855801/", requestNumber(21).toString());
    }

    Account m_account;
    AccessFacts m_facts;
};

} // namespace

AccessFacts sampleAccess()
{
    return Sample().facts();
}

AccessFacts sampleAccessWithRoles()
{
    AccessFacts facts = sampleAccess();
    facts.people = {{memberNumber(1), QStringLiteral("Ada")},
                    {memberNumber(2), QStringLiteral("Grace")},
                    {memberNumber(3), QStringLiteral("Marta")}};
    facts.roles = RoleBook({{memberNumber(1), AppRole::Auditor, {}},
                            {memberNumber(2), AppRole::Administrator, {}},
                            {memberNumber(3), AppRole::Lead, researchTeam()}});
    return facts;
}

} // namespace bursar::desktop::test
