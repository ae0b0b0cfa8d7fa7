#include "desktop/rental/offer_step.h"

#include "desktop/look/fonts.h"
#include "desktop/look/icons.h"
#include "desktop/offers/offer_table.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/table_view.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace bursar::desktop {

OfferStep::OfferStep(RentalContext &context, QWidget *parent)
    : RentalStep(context, parent)
    , m_search(new QLineEdit(this))
    , m_onlyAllowed(new QCheckBox(tr("Allowed offers only"), this))
    , m_table(makeOfferTable(m_model, QStringLiteral("rentalOfferTable"), this))
    , m_why(new Label(QString(), TextRole::Small, ColourRole::Muted, this))
{
    setObjectName(QStringLiteral("rentalOfferStep"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new Label(tr("Which offer?"), TextRole::CardTitle, ColourRole::Text, this));
    auto *filters = new QHBoxLayout;
    m_search->setObjectName(QStringLiteral("rentalOfferSearchEdit"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setPlaceholderText(tr("GPU, host or country"));
    m_search->addAction(icon(QStringLiteral("search"), ColourRole::Muted), QLineEdit::LeadingPosition);
    m_search->setFixedWidth(scaled(220));
    m_onlyAllowed->setObjectName(QStringLiteral("onlyAllowedBox"));
    m_onlyAllowed->setChecked(true);
    filters->addWidget(m_search);
    filters->addSpacing(8);
    filters->addWidget(m_onlyAllowed, 1);
    column->addLayout(filters);
    m_table->setEmptyText(tr("No offer passes. Clear the search, or show refused offers, too."));
    column->addWidget(m_table, 1);
    m_why->setWordWrap(true);
    column->addWidget(m_why);
    connect(m_search, &QLineEdit::textChanged, this, &OfferStep::filter);
    connect(m_onlyAllowed, &QCheckBox::toggled, this, &OfferStep::filter);
    connect(m_table, &TableView::rowChosen, this, [this](int row) {
        if (row < 0 || row >= m_model.rowCount() || m_model.offerAt(row).id == rental().proposal().offer.id)
            return;
        rental().chooseOffer(m_model.offerAt(row));
        showWhy();
        Q_EMIT changed();
    });
    connect(m_table, &QAbstractItemView::activated, this, &RentalStep::chosen);
    filter();
}

void OfferStep::setOffers(const OfferSnapshotPtr &offers)
{
    m_offers = offers;
    showContext();
}

void OfferStep::seek(const Offer &like)
{
    m_sought = like;
    showContext();
}

bool OfferStep::choose(OfferId offer)
{
    const int row = m_model.rowOf(offer);
    if (row < 0)
        return false;
    rental().chooseOffer(m_model.offerAt(row));
    Q_EMIT changed();
    return true;
}

void OfferStep::chooseSought()
{
    if (!m_sought || rental().hasOffer() || m_model.rowCount() == 0)
        return;
    int best = -1;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const Offer &offer = m_model.offerAt(row);
        if (m_model.verdictAt(row) != Verdict::Allow || offer.diskSpace < rental().proposal().disk)
            continue;
        if (offer.id == m_sought->id) {
            best = row;
            break;
        }
        const bool equal = offer.gpuName == m_sought->gpuName && offer.numGpus == m_sought->numGpus;
        if (equal && (best < 0 || m_model.truePriceAt(row) < m_model.truePriceAt(best)))
            best = row;
    }
    const Offer like = *m_sought;
    m_sought.reset(); // from now on a person chooses
    if (best < 0) {
        m_none = tr("No %1 × %2 that the policy allows is free now. Choose another offer.", "count × GPU")
                     .arg(like.numGpus)
                     .arg(like.gpuName);
        return;
    }
    rental().chooseOffer(m_model.offerAt(best));
    Q_EMIT changed();
}

std::vector<Offer> OfferStep::cheapest(std::size_t count)
{
    showContext(); // judged with what the details say now
    std::vector<Offer> found;
    const JudgedOffersPtr &judged = m_model.offers();
    if (!judged)
        return found;
    std::vector<std::size_t> places;
    for (std::size_t place = 0; place < judged->size(); ++place) {
        const Offer &offer = judged->offer(place);
        if (judged->verdict(place) == Verdict::Allow && offer.id != rental().proposal().offer.id
            && offer.diskSpace >= rental().proposal().disk)
            places.push_back(place);
    }
    const std::size_t wanted = std::min(count, places.size());
    std::partial_sort(
        places.begin(), places.begin() + static_cast<std::ptrdiff_t>(wanted), places.end(),
        [&judged](std::size_t left, std::size_t right) { return judged->price(left) < judged->price(right); });
    for (std::size_t i = 0; i < wanted; ++i)
        found.push_back(judged->offer(places[i]));
    return found;
}

void OfferStep::filter()
{
    OfferCriteria criteria;
    criteria.text = m_search->text().trimmed();
    if (m_onlyAllowed->isChecked())
        criteria.verdict = Verdict::Allow;
    m_model.setCriteria(criteria);
    showContext();
}

void OfferStep::showContext()
{
    const governor::TeamView *team = rental().team();
    if (team == nullptr || !m_offers)
        return;
    const Proposal &proposal = rental().proposal();
    m_model.show(m_offers, {team->policy.policy, team->standing, proposal.disk, proposal.plannedTime});
    chooseSought();
    const int row = m_model.rowOf(rental().proposal().offer.id);
    if (row >= 0 && row != m_table->selectedRow())
        m_table->showRow(row);
    showWhy();
}

void OfferStep::showWhy()
{
    QStringList sentences;
    if (rental().hasOffer())
        for (const Reason &reason : rental().decision().reasons)
            sentences << reason.message;
    if (!rental().hasOffer() && !m_none.isEmpty())
        sentences << m_none;
    m_why->setText(sentences.join(QLatin1Char(' ')));
}

void OfferStep::takeFocus()
{
    m_table->setFocus();
}

} // namespace bursar::desktop
