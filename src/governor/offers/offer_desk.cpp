#include "governor/offers/offer_desk.h"

#include "domain/offer_json.h"
#include "domain/periods.h"
#include "governor/budgets/standings.h"
#include "governor/context.h"
#include "governor/errors.h"
#include "governor/executor/rental_offer.h"
#include "governor/lookups.h"
#include "governor/offers/offer_question.h"
#include "governor/reading/read_json.h"
#include "ledger/market_price_store.h"
#include "ledger/offer_snapshot_store.h"
#include "ledger/policy_store.h"
#include "vast/calls/search_offers.h"

#include <algorithm>
#include <utility>

namespace bursar::governor {

namespace {

constexpr auto freshFor = std::chrono::seconds{60};

struct TeamAndPolicy
{
    Team team;
    Policy policy;
};

Expected<TeamAndPolicy> rulesOf(Context &context, const TeamId &id)
{
    const Expected<Team> team = teamWithId(context.database(), id);
    if (!team)
        return team.failure();
    const auto version = ledger::PolicyStore(context.database()).inForce(id, context.now());
    if (!version)
        return version.failure();
    if (!*version)
        return usageError(QStringLiteral("no_policy"),
                          QStringLiteral("The team %1 has no policy in force.").arg(team->name),
                          QStringLiteral("Save a policy for the team first."));
    return TeamAndPolicy{*team, (*version)->policy};
}

OfferSnapshotPtr narrowed(OfferSnapshot snapshot, const OfferSearch &search, const Policy &policy)
{
    auto &offers = snapshot.offers;
    offers.erase(std::remove_if(offers.begin(), offers.end(),
                                [&](const Offer &offer) { return !answers(search, policy, offer); }),
                 offers.end());
    return std::make_shared<const OfferSnapshot>(std::move(snapshot));
}

} // namespace

OfferDesk::OfferDesk(Context &context)
    : m_context(context)
{
}

void OfferDesk::search(const OfferSearch &search, std::function<void(Expected<OfferSnapshotPtr>)> done)
{
    const auto rules = rulesOf(m_context, search.team);
    if (!rules) {
        done(rules.failure());
        return;
    }
    const auto question = questionFor(search, rules->policy);
    if (!question) {
        done(question.failure());
        return;
    }
    if (!*question) {
        OfferSnapshot nothing;
        nothing.fetchedAt = m_context.now();
        nothing.complete = true;
        done(std::make_shared<const OfferSnapshot>(std::move(nothing)));
        return;
    }
    const AccountId account = rules->team.account;
    const auto elsewhere = [&context = m_context, account, search, done](const Error &why) {
        context.remoteReads().ask(
            account, read_kind::offers, toJson(search), why, [done](const Expected<QJsonObject> &answer) {
                const OfferSnapshotPtr snapshot = answer ? offerSnapshotFromJson(*answer) : nullptr;
                done(snapshot ? Expected<OfferSnapshotPtr>(snapshot) : answer ? unreadableAnswer() : answer.failure());
            });
    };
    const auto client = m_context.client(account);
    if (!client) {
        elsewhere(client.error());
        return;
    }
    const vast::Callback<OfferSnapshot> answered = [&context = m_context, search, policy = rules->policy,
                                                    team = rules->team, since = m_context.now(), elsewhere,
                                                    done = std::move(done)](vast::Result<OfferSnapshot> answer) {
        if (!answer) {
            const Error error = context.inWords(answer.error(), team.account);
            if (answer.error().kind == vast::ApiError::Kind::NoKey)
                elsewhere(error);
            else
                done(Unexpected{error});
            return;
        }
        const bool isNew = answer->fetchedAt >= since;
        const OfferSnapshotPtr snapshot = narrowed(*std::move(answer), search, policy);
        ledger::OfferSnapshotStore store(context.database());
        // The snapshot only spares other desks a search: when it cannot be kept, the answer is as good.
        if (const auto saved = isNew ? store.save(team.id, *snapshot) : Expected<void>{}; !saved)
            qWarning("The offers could not be kept in the ledger: %s", qUtf8Printable(saved.error().message));
        if (const auto noted =
                isNew ? ledger::MarketPriceStore(context.database()).note(marketPricesIn(*snapshot)) : Expected<void>{};
            !noted)
            qWarning("The prices could not be noted in the ledger: %s", qUtf8Printable(noted.error().message));
        done(snapshot);
    };
    if (search.onlyAllowedByPolicy) {
        vast::Call<OfferSnapshot> asked = vast::calls::searchOffers(**question);
        asked.request.mayBeOld = freshFor;
        (*client)->send(asked, vast::Priority::Person, answered);
    } else { // Vast.ai may cut an answer at far fewer rows than were asked for
        vast::Conversation<OfferSnapshot> asked = vast::calls::searchAllOffers(**question, search.limit);
        asked.first.mayBeOld = freshFor;
        (*client)->send(asked, vast::Priority::Person, answered);
    }
}

void OfferDesk::look(const TeamId &team, OfferId offer, Gigabytes disk, std::function<void(Expected<Offer>)> done,
                     RentalType type)
{
    const auto owner = teamWithId(m_context.database(), team);
    if (!owner) {
        done(owner.failure());
        return;
    }
    const AccountId account = owner->account;
    const auto elsewhere = [&context = m_context, account, team, offer, disk, done, type](const Error &why) {
        const QJsonObject arguments{{QStringLiteral("team"), team.toString()},
                                    {QStringLiteral("offer"), offer.value()},
                                    {QStringLiteral("disk"), disk.toString()},
                                    {QStringLiteral("type"), toString(type)}};
        context.remoteReads().ask(
            account, read_kind::offer, arguments, why, [done](const Expected<QJsonObject> &answer) {
                const auto seen = answer ? offerFromJson(*answer) : std::nullopt;
                done(seen ? Expected<Offer>(*seen) : answer ? unreadableAnswer() : answer.failure());
            });
    };
    const auto client = m_context.client(account);
    if (!client) {
        elsewhere(client.error());
        return;
    }
    vast::OfferQuery question;
    question.offer = offer;
    question.disk = disk;
    question.type = searchedType(type);
    question.includeNotRentable = true;
    question.limit = 1;
    (*client)->send(
        vast::calls::searchOffers(question), vast::Priority::Person,
        [&context = m_context, offer, account, elsewhere,
         done = std::move(done)](const vast::Result<OfferSnapshot> &answer) {
            if (!answer) {
                const Error error = context.inWords(answer.error(), account);
                if (answer.error().kind == vast::ApiError::Kind::NoKey)
                    elsewhere(error);
                else
                    done(Unexpected{error});
                return;
            }
            const auto found = std::find_if(answer->offers.begin(), answer->offers.end(),
                                            [offer](const Offer &row) { return row.id == offer && row.rentable; });
            if (found == answer->offers.end()) {
                done(environmentError(QStringLiteral("offer_gone"),
                                      QStringLiteral("The offer %1 is not there any more.").arg(offer.toString()),
                                      QStringLiteral("Search again and choose another one.")));
                return;
            }
            done(*found);
        });
}

Expected<OfferSnapshotPtr> OfferDesk::lastSnapshot(const TeamId &team) const
{
    return ledger::OfferSnapshotStore(m_context.database()).load(team);
}

Expected<std::vector<MarketPrice>> OfferDesk::priceHistory(const QString &gpuName, int days) const
{
    const QDate today = localDate(m_context.now(), QTimeZone::utc());
    return ledger::MarketPriceStore(m_context.database()).since(gpuName, today.addDays(1 - days));
}

Expected<std::vector<JudgedOffer>> OfferDesk::judge(const OfferSearch &search, const OfferSnapshot &snapshot,
                                                    const MemberId &by) const
{
    const auto rules = rulesOf(m_context, search.team);
    if (!rules)
        return rules.failure();
    const auto standing = standingOf(m_context.costs(), rules->team, rules->policy, m_context.now(), {}, by);
    if (!standing)
        return standing.failure();
    // The snapshot may come from a wider question; what the policy refuses stays in, with its reasons.
    OfferSearch wanted = search;
    wanted.onlyAllowedByPolicy = false;
    std::vector<JudgedOffer> judged;
    judged.reserve(snapshot.offers.size());
    for (const Offer &offer : snapshot.offers) {
        if (!answers(wanted, rules->policy, offer))
            continue;
        Proposal proposal;
        proposal.team = search.team;
        proposal.offer = offer;
        proposal.disk = search.disk;
        proposal.plannedTime = search.plannedTime;
        judged.push_back({offer, offer.truePricePerHour(search.disk), decide(rules->policy, *standing, proposal)});
    }
    std::sort(judged.begin(), judged.end(), [](const JudgedOffer &left, const JudgedOffer &right) {
        return std::pair(left.truePricePerHour, left.offer.id) < std::pair(right.truePricePerHour, right.offer.id);
    });
    return judged;
}

} // namespace bursar::governor
