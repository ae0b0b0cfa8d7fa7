#include "governor/accounts/shared_resources.h"

#include "governor/context.h"
#include "governor/errors.h"
#include "governor/lookups.h"
#include "governor/reading/ledger_reader.h"
#include "governor/reading/ledger_reader_private.h"
#include "ledger/resource_store.h"

#include <algorithm>

namespace bursar::governor {

namespace {

using Store = ledger::ResourceTeamStore;

/// The one that is meant; numbers go before names.
Expected<SharedResource> resourceNamed(ledger::Database &database, const Account &account, ResourceKind kind,
                                       const QString &text)
{
    const auto all = ledger::ResourceStore(database).all();
    if (!all)
        return all.failure();
    std::vector<SharedResource> named;
    for (const SharedResource &each : *all) {
        if (each.account != account.id || each.kind != kind)
            continue;
        if (each.id == text)
            return each;
        if (each.name.compare(text, Qt::CaseInsensitive) == 0)
            named.push_back(each);
    }
    if (named.size() == 1)
        return named.front();
    return usageError(
        QStringLiteral("unknown_resource"),
        named.empty()
            ? QStringLiteral("The account %1 has no %2 %3.").arg(account.name, toString(kind), text)
            : QStringLiteral("The account %1 has several %2s named %3.").arg(account.name, toString(kind), text),
        QStringLiteral("Give the number that the list shows."));
}

} // namespace

SharedResources::SharedResources(Context &context)
    : m_context(context)
{
}

Expected<void> SharedResources::assign(const MemberId &by, const QString &account, ResourceKind kind,
                                       const QString &resource, const QString &team)
{
    auto transaction = m_context.record(by);
    if (!transaction)
        return transaction.failure();
    const Expected<Account> owner = accountNamed(m_context.database(), account);
    if (!owner)
        return owner.failure();
    const auto found = resourceNamed(m_context.database(), *owner, kind, resource);
    const auto whose = team.isEmpty() ? Expected<Team>(Team{}) : activeTeamNamed(m_context.database(), team);
    if (!found || !whose)
        return found ? whose.failure() : found.failure();
    auto done = Store::assign(**transaction, {owner->id, kind, found->id, whose->id});
    if (done)
        done = (*transaction)->commit();
    return done;
}

Expected<void> SharedResources::setRule(const MemberId &by, const QString &pattern, const QString &team)
{
    const QString shape = pattern.simplified();
    if (shape.isEmpty() || shape.size() > 80)
        return usageError(QStringLiteral("bad_pattern"),
                          QStringLiteral("A rule needs a pattern of 1 to 80 characters."),
                          QStringLiteral("Write for example \"vision-*\"."));
    auto transaction = m_context.record(by);
    if (!transaction)
        return transaction.failure();
    const auto whose = team.isEmpty() ? Expected<Team>(Team{}) : activeTeamNamed(m_context.database(), team);
    if (!whose)
        return whose.failure();
    auto done = Store::setRule(**transaction, {shape, whose->id});
    if (done)
        done = (*transaction)->commit();
    return done;
}

Expected<std::vector<ResourceRuleView>> SharedResources::rules() const
{
    const auto rules = Store(m_context.database()).rules();
    const auto names = Names::load(m_context.database());
    if (!rules || !names)
        return rules ? names.failure() : rules.failure();
    std::vector<ResourceRuleView> views;
    for (const Store::Rule &rule : *rules)
        views.push_back({rule.pattern, names->team(rule.team), names->teamSlug(rule.team)});
    return views;
}

Expected<std::vector<ResourceView>> LedgerReader::resources() const
{
    const auto all = ledger::ResourceStore(d->database).all();
    const Store store(d->database);
    const auto assigned = store.assignments();
    if (!all || !assigned)
        return all ? assigned.failure() : all.failure();
    const auto rules = store.rules();
    const auto names = Names::load(d->database);
    if (!rules || !names)
        return rules ? names.failure() : rules.failure();
    std::vector<ResourceView> views;
    for (const SharedResource &each : *all) {
        ResourceView view{each, names->account(each.account), {}, {}, {}, {}};
        const auto said = std::find_if(assigned->begin(), assigned->end(), [&each](const Store::Assignment &one) {
            return one.account == each.account && one.kind == each.kind && one.resource == each.id;
        });
        const auto rule = std::find_if(rules->begin(), rules->end(), [&each](const Store::Rule &one) {
            return fitsNameRule(each.name, one.pattern);
        });
        if (said != assigned->end()) {
            view.team = said->team;
        } else if (rule != rules->end()) {
            view.team = rule->team;
            view.byRule = rule->pattern;
        }
        view.teamName = names->team(view.team);
        view.teamSlug = names->teamSlug(view.team);
        views.push_back(std::move(view));
    }
    std::stable_sort(views.begin(), views.end(), [](const ResourceView &one, const ResourceView &other) {
        return std::pair(one.accountName, one.resource.kind) < std::pair(other.accountName, other.resource.kind);
    });
    return views;
}

} // namespace bursar::governor
