#include "desktop/offers/offer_panel.h"

#include "desktop/look/fonts.h"
#include "desktop/look/formats.h"
#include "desktop/offers/offer_comparison.h"
#include "desktop/parts/places.h"
#include "desktop/parts/policy_words.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/reason_list.h"
#include "desktop/widgets/side_panel.h"
#include "desktop/widgets/spark_line.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace bursar::desktop {
namespace {

QString subtitleOf(const Offer &offer)
{
    QStringList words;
    if (!offer.country.isEmpty())
        words << countryName(offer.country);
    words << (offer.datacenter                                   ? OfferPanel::tr("datacenter")
                  : offer.verification == Verification::Verified ? OfferPanel::tr("verified")
                                                                 : OfferPanel::tr("unverified"));
    words << OfferPanel::tr("%1 GB each").arg(formats::count((offer.gpuRamMb + 512) / 1024));
    words << OfferPanel::tr("offer %1").arg(offer.id.toString());
    return words.join(QStringLiteral(" · "));
}

/// The nearest allowed offers help against every reason at once and so stand once, at the end.
std::vector<ReasonWords> wordsWithLinks(const Decision &decision)
{
    std::vector<ReasonWords> reasons = reasonWords(decision);
    ReasonWords nearest{OfferPanel::tr("Nearest allowed offers"), OfferPanel::tr("They can be rented as they are"), {}};
    for (ReasonWords &reason : reasons) {
        std::vector<Remedy> links;
        for (const Remedy &remedy : reason.remedies)
            if (remedy.offer.isEmpty())
                links.push_back(remedy);
            else if (std::ranges::find(nearest.remedies, remedy.offer, &Remedy::offer) == nearest.remedies.end())
                nearest.remedies.push_back(remedy);
        reason.remedies = links;
    }
    if (!nearest.remedies.empty())
        reasons.push_back(nearest);
    return reasons;
}

} // namespace

OfferPanel::OfferPanel(QWidget *parent)
    : QWidget(parent)
    , m_panel(new SidePanel(this))
    , m_facts(*m_panel)
    , m_rent(makeButton(tr("Rent…"), QStringLiteral("rentButton"), ButtonKind::Primary, QString(), this))
    , m_policy(makeButton(tr("Show policy"), QStringLiteral("showPolicyButton"), ButtonKind::Plain, QString(), this))
    , m_compare(makeButton(QString(), QStringLiteral("compareButton"), ButtonKind::Plain, QString(), this))
{
    setObjectName(QStringLiteral("offerPanel"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_panel);
    m_rent->setMinimumWidth(scaled(86));
    m_panel->addButton(m_rent);
    m_panel->addButton(m_policy, true);
    m_panel->addButton(m_compare, true);
    m_compare->hide();
    connect(m_compare, &QPushButton::clicked, this, &OfferPanel::compareAsked);
    connect(m_rent, &QPushButton::clicked, this, &OfferPanel::rentAsked);
    connect(m_policy, &QPushButton::clicked, this, &OfferPanel::policyAsked);
    showNothing();
}

void OfferPanel::showNothing()
{
    m_shown.reset();
    m_panel->setTitle(tr("No offer chosen"));
    m_panel->setSubtitle(tr("Choose an offer to see why it is allowed or refused, and what it really costs."));
    m_panel->clearState();
    m_facts.begin();
    m_facts.end();
    m_rent->setEnabled(false);
}

void OfferPanel::setChosen(int count)
{
    const bool several = count > 1;
    m_policy->setVisible(!several);
    m_compare->setVisible(several);
    m_compare->setText(tr("Compare %n offers…", nullptr, count));
    m_compare->setEnabled(count <= OfferComparison::most);
    m_compare->setToolTip(m_compare->isEnabled() ? QString() : tr("Up to five offers can stand side by side."));
}

void OfferPanel::showOffer(const Proposal &proposal, const Decision &decision, int policyVersion)
{
    const Offer &offer = proposal.offer;
    Shown shown{offer, proposal.disk, proposal.plannedTime, decision, policyVersion};
    if (m_shown == shown)
        return; // a link that is being clicked must not go
    m_shown = std::move(shown);
    m_panel->setTitle(tr("%1 × %2").arg(offer.numGpus).arg(offer.gpuName));
    m_panel->setSubtitle(subtitleOf(offer));
    m_panel->setState(stateLook(decision.verdict));
    writeFacts();
    m_rent->setEnabled(decision.verdict == Verdict::Allow);
    m_rent->setToolTip(m_rent->isEnabled() ? QString()
                                           : tr("Refused offers cannot be rented. The reasons say what helps."));
}

void OfferPanel::writeFacts()
{
    Proposal proposal;
    proposal.offer = m_shown->offer;
    proposal.disk = m_shown->disk;
    proposal.plannedTime = m_shown->plannedTime;
    m_facts.begin();
    addVerdict(m_shown->decision, m_shown->policyVersion);
    addPrice(proposal);
    addPriceHistory(proposal.offer);
    addFacts(proposal.offer);
    m_facts.end();
}

void OfferPanel::showPriceHistory(const QString &gpuName, const std::vector<MarketPrice> &history)
{
    if (m_historyOf == gpuName && m_history == history)
        return;
    m_historyOf = gpuName;
    m_history = history;
    if (m_shown)
        writeFacts();
}

/// How this GPU's price went on the days that somebody looked.
void OfferPanel::addPriceHistory(const Offer &offer)
{
    if (m_historyOf != offer.gpuName || m_history.size() < 2)
        return;
    const auto [least, most] = std::ranges::minmax(m_history, {}, &MarketPrice::lowest);
    const auto dayOf = [](const MarketPrice &price) { return formats::shortDate(price.day); };
    m_facts.hairline();
    m_facts.heading(tr("Cheapest %1").arg(offer.gpuName), tr("$/h per GPU"));
    QString key = offer.gpuName;
    for (const MarketPrice &price : m_history)
        key += price.day.toString(Qt::ISODate) + price.lowest.toString();
    m_facts.widget(key, [this, least = least, most = most, dayOf] {
        auto *line = new SparkLine(m_panel);
        line->setObjectName(QStringLiteral("priceHistory"));
        std::vector<SparkLine::Point> points;
        for (const MarketPrice &price : m_history)
            points.push_back({price.day.toJulianDay(), price.lowest.nanos()});
        line->setPoints(std::move(points));
        line->setAccessibleName(tr("Price history"));
        line->setAccessibleDescription(
            tr("From %1 on %2 to %3 on %4")
                .arg(formats::rate(least.lowest), dayOf(least), formats::rate(most.lowest), dayOf(most)));
        return line;
    });
    m_facts.fact(tr("Last seen, %1").arg(dayOf(m_history.back())), formats::rate(m_history.back().lowest));
    m_facts.fact(tr("Since %1").arg(dayOf(m_history.front())),
                 tr("%1 to %2", "prices").arg(formats::rate(least.lowest), formats::rate(most.lowest)));
}

void OfferPanel::addVerdict(const Decision &decision, int policyVersion)
{
    if (decision.reasons.empty()) {
        m_facts.heading(tr("Allowed by policy version %1").arg(policyVersion));
        return;
    }
    m_facts.heading(tr("%n reasons", nullptr, static_cast<int>(decision.reasons.size())));
    const std::vector<ReasonWords> reasons = wordsWithLinks(decision);
    QString key;
    for (const ReasonWords &reason : reasons) {
        key += reason.rule + reason.sentence;
        for (const Remedy &remedy : reason.remedies)
            key += remedy.text;
    }
    m_facts.widget(key, [this, reasons] {
        auto *list = new ReasonList(m_panel);
        list->setReasons(reasons);
        connect(list, &ReasonList::remedyActivated, this, &OfferPanel::remedyActivated);
        return list;
    });
}

void OfferPanel::addPrice(const Proposal &proposal)
{
    const ProposalCost cost = costOf(proposal);
    m_facts.hairline();
    m_facts.heading(tr("True price"), tr("$/h"));
    m_facts.fact(tr("%n GPUs", nullptr, proposal.offer.numGpus), formats::rate(proposal.offer.pricePerHour));
    m_facts.fact(tr("Disk, %1").arg(formats::gigabytesText(proposal.disk)),
                 formats::rate(storagePerHour(proposal.offer.storageCost, proposal.disk)));
    m_facts.hairline();
    m_facts.total(tr("Total"), formats::rate(cost.truePricePerHour));
    m_facts.fact(tr("For %1", "time").arg(formats::plannedHours(proposal.plannedTime)), formats::dollars(cost.total()));
}

void OfferPanel::addFacts(const Offer &offer)
{
    m_facts.hairline();
    m_facts.heading(tr("Machine"));
    m_facts.fact(tr("Reliability"), formats::percentText(offer.reliability));
    m_facts.fact(tr("Processor"), QString(offer.cpuName).remove(QLatin1String(" Processor")));
    m_facts.fact(tr("Memory"), tr("%1 GB").arg(formats::count(offer.cpuRamMb / 1024)));
    m_facts.fact(tr("Disk at most"), formats::gigabytesText(offer.diskSpace));
    m_facts.fact(tr("Down / up"),
                 tr("%1 / %2 Mbps").arg(formats::count(offer.inetDownMbps), formats::count(offer.inetUpMbps)));
    m_facts.fact(tr("Traffic down / up"),
                 tr("%1 / %2 $/GB").arg(formats::trafficRate(offer.downCost), formats::trafficRate(offer.upCost)));
    if (!offer.cudaVersion.isEmpty())
        m_facts.fact(tr("CUDA"), cudaText(offer.cudaVersion));
    if (offer.endsAt)
        m_facts.fact(tr("Host offers it until"), formats::shortTime(*offer.endsAt, QTimeZone::utc()));
}

} // namespace bursar::desktop
