#include "desktop/rental/offer_step.h"

#include "desktop/look/fonts.h"
#include "desktop/look/icons.h"
#include "desktop/offers/offer_table.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/table_view.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>

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
    const int row = m_model.rowOf(proposal.offer.id);
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
    m_why->setText(sentences.join(QLatin1Char(' ')));
}

void OfferStep::takeFocus()
{
    m_table->setFocus();
}

} // namespace bursar::desktop
