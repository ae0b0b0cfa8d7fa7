#include "ctl/commands/commands.h"
#include "ctl/json_shapes.h"
#include "ctl/session.h"
#include "ctl/text_table.h"
#include "ctl/values.h"
#include "ctl/wish.h"

#include <QMap>

#include <algorithm>

namespace bursar::ctl {

namespace {

constexpr int mostRows = 200; ///< of one search: Vast.ai counts rows against a daily quota

QString reasonsOf(const Decision &decision)
{
    QStringList rules;
    for (const Reason &reason : decision.reasons)
        rules.append(reason.rule);
    return rules.join(QStringLiteral(", "));
}

Document offerList(const std::vector<governor::JudgedOffer> &offers)
{
    TextTable table({QStringLiteral(">Offer"), QStringLiteral("GPU"), QStringLiteral(">GPUs"),
                     QStringLiteral(">True price $/h"), QStringLiteral(">GPU price $/h"),
                     QStringLiteral(">Reliability"), QStringLiteral("Country"), QStringLiteral("Verdict"),
                     QStringLiteral("Refused by")});
    for (const governor::JudgedOffer &judged : offers) {
        table.addRow({judged.offer.id.toString(), judged.offer.gpuName, QString::number(judged.offer.numGpus),
                      judged.truePricePerHour.toString(), judged.offer.pricePerHour.toString(),
                      judged.offer.reliability.toString(), judged.offer.country, toString(judged.decision.verdict),
                      reasonsOf(judged.decision)});
    }
    return {jsonArray(offers, offerJson), table.toString()};
}

/// Why a search shows nothing: the rules that refuse what was found, the commonest first.
QString whyNothing(const std::vector<governor::JudgedOffer> &found)
{
    if (found.empty())
        return QStringLiteral("Vast.ai has no offer now that the policy allows and that fits what was asked for.");
    QMap<QString, int> counts;
    for (const governor::JudgedOffer &offer : found) {
        for (const Reason &reason : offer.decision.reasons)
            ++counts[reason.rule];
    }
    QStringList rules = counts.keys();
    std::stable_sort(rules.begin(), rules.end(),
                     [&counts](const QString &a, const QString &b) { return counts.value(a) > counts.value(b); });
    return QStringLiteral("All %1 offers found are refused, by %2. With --all they are listed with the reasons.")
        .arg(found.size())
        .arg(rules.join(QStringLiteral(", ")));
}

Expected<governor::OfferSearch> readSearch(Session &session)
{
    const CommandLine &line = session.line();
    const Expected<Wish> wish = readWish(session);
    if (!wish)
        return wish.failure();
    governor::OfferSearch search;
    search.team = wish->team.team.id;
    search.gpu = line.value(QStringLiteral("gpu"));
    search.disk = wish->disk;
    search.plannedTime = wish->plannedTime;
    search.onlyAllowedByPolicy = !line.has(QStringLiteral("all"));
    if (line.has(QStringLiteral("max-price"))) {
        const Expected<HourlyRate> price =
            readPrice(QStringLiteral("--max-price"), line.value(QStringLiteral("max-price")));
        if (!price)
            return price.failure();
        search.maxPrice = *price;
    }
    return search;
}

using Before = bool (*)(const governor::JudgedOffer &, const governor::JudgedOffer &);

Expected<Before> readOrder(const CommandLine &line)
{
    const QString order = line.value(QStringLiteral("sort"));
    if (order.isNull() || order == QLatin1String("price"))
        return Before{[](const governor::JudgedOffer &a, const governor::JudgedOffer &b) {
            return a.truePricePerHour < b.truePricePerHour;
        }};
    if (order == QLatin1String("reliability"))
        return Before{[](const governor::JudgedOffer &a, const governor::JudgedOffer &b) {
            return a.offer.reliability > b.offer.reliability;
        }};
    if (order == QLatin1String("gpu"))
        return Before{[](const governor::JudgedOffer &a, const governor::JudgedOffer &b) {
            return a.offer.gpuName < b.offer.gpuName;
        }};
    return Unexpected{badValue(QStringLiteral("--sort"), order, QStringLiteral("price, reliability or gpu"))};
}

void offers(Session &session)
{
    Expected<governor::OfferSearch> search = readSearch(session);
    const Expected<Before> before = readOrder(session.line());
    const Expected<int> limit =
        optionOr<int>(session.line(), QStringLiteral("limit"), mostRows,
                      [](const QString &field, const QString &text) { return readCount(field, text); });
    if (!search || !before || !limit) {
        session.finish(!search       ? Expected<Document>(search.failure())
                           : !before ? Expected<Document>(before.failure())
                                     : Expected<Document>(limit.failure()));
        return;
    }
    search->limit = std::max(mostRows, *limit);
    session.governor().offers().search(
        *search,
        [&session, search = *search, before = *before, limit = *limit](const Expected<OfferSnapshotPtr> &snapshot) {
            if (!snapshot) {
                session.finish(snapshot.failure());
                return;
            }
            const Expected<MemberId> by = session.knownActor();
            auto judged = by ? session.governor().offers().judge(search, **snapshot, *by)
                             : Expected<std::vector<governor::JudgedOffer>>(by.failure());
            if (!judged) {
                session.finish(judged.failure());
                return;
            }
            const auto refused = [](const governor::JudgedOffer &offer) {
                return offer.decision.verdict == Verdict::Deny;
            };
            if (search.onlyAllowedByPolicy && std::all_of(judged->begin(), judged->end(), refused))
                session.output().message(whyNothing(*judged));
            if (search.onlyAllowedByPolicy)
                std::erase_if(*judged, refused);
            std::stable_sort(judged->begin(), judged->end(), before);
            if (judged->size() > static_cast<size_t>(limit))
                judged->resize(static_cast<size_t>(limit));
            if ((*snapshot)->badRows > 0)
                session.output().message(
                    QStringLiteral("%1 rows of Vast.ai's answer could not be read and are left out.")
                        .arg((*snapshot)->badRows));
            session.finish(offerList(*judged));
        });
    session.wait();
}

} // namespace

std::vector<Command> offerCommands()
{
    return {{QStringLiteral("offers"),
             {QStringLiteral("TEAM")},
             QStringLiteral("Lists offers that the team's policy allows, cheapest true price (GPU and disk) first."),
             {{QStringLiteral("gpu"), QStringLiteral("NAME"), QStringLiteral("only this GPU, for example RTX_4090")},
              {QStringLiteral("max-price"), QStringLiteral("P"), QStringLiteral("at most this true price, $/h")},
              {QStringLiteral("disk"), QStringLiteral("GB"), QStringLiteral("disk to rent; 20")},
              {QStringLiteral("hours"), QStringLiteral("H"), QStringLiteral("planned time; from the policy")},
              {QStringLiteral("sort"), QStringLiteral("price"), QStringLiteral("or reliability, gpu")},
              {QStringLiteral("limit"), QStringLiteral("N"), QStringLiteral("at most so many")},
              {QStringLiteral("all"), {}, QStringLiteral("refused ones, too, with the reasons")}},
             QStringLiteral("bursarctl offers data-science --limit 5"),
             Command::Needs::Ledger,
             offers}};
}

} // namespace bursar::ctl
