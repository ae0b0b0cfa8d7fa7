#include "desktop/rental/price_strip.h"

#include "desktop/look/formats.h"
#include "desktop/look/state_look.h"
#include "desktop/rental/rental_context.h"
#include "desktop/widgets/hairline.h"
#include "desktop/widgets/icon_label.h"
#include "desktop/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace bursar::desktop {

PriceStrip::PriceStrip(QWidget *parent)
    : QWidget(parent)
    , m_price(new Label(QString(), TextRole::BodyStrong, ColourRole::Text, this))
    , m_budget(new Label(QString(), TextRole::Body, ColourRole::Muted, this))
    , m_icon(new IconLabel(QString(), ColourRole::Muted, 16, this))
    , m_verdict(new Label(QString(), TextRole::BodyMedium, ColourRole::Text, this))
{
    setObjectName(QStringLiteral("priceStrip"));
    m_price->setObjectName(QStringLiteral("livePriceLabel"));
    m_budget->setObjectName(QStringLiteral("liveBudgetLabel"));
    m_budget->setElides(true);
    m_verdict->setObjectName(QStringLiteral("liveVerdictLabel"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Hairline(this));
    auto *row = new QHBoxLayout;
    column->addLayout(row);
    row->setContentsMargins(24, 8, 24, 8);
    row->setSpacing(16);
    row->addWidget(m_price);
    row->addWidget(m_budget, 1);
    row->addWidget(m_icon);
    row->addSpacing(-8);
    row->addWidget(m_verdict);
}

void PriceStrip::show(const RentalContext &rental)
{
    setVisible(rental.hasOffer() && rental.team() != nullptr);
    if (isHidden())
        return;
    //: Sum, price per hour
    m_price->setText(
        tr("%1 in all, %2").arg(formats::dollars(rental.total()), formats::ratePerHour(rental.pricePerHour())));
    const std::vector<RentalContext::Effect> effects = rental.effects();
    const auto tightest = std::min_element(effects.begin(), effects.end(), [](const auto &left, const auto &right) {
        return std::pair(left.left, right.tooMuchBy) < std::pair(right.left, left.tooMuchBy);
    });
    if (tightest == effects.end()) {
        m_budget->clear();
    } else {
        m_budget->setColourRole(tightest->tooMuch ? ColourRole::Bad : ColourRole::Muted);
        //: Period of a budget, amount
        m_budget->setText(tightest->tooMuch
                              ? tr("%1: %2 too much").arg(tightest->name, formats::dollars(tightest->tooMuchBy))
                              : tr("%1: %2 left").arg(tightest->name, formats::dollars(tightest->left)));
    }
    const StateLook look = stateLook(rental.decision().verdict);
    m_icon->setIcon(look.icon, look.role);
    m_verdict->setText(look.word);
}

} // namespace bursar::desktop
