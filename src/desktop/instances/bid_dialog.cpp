#include "desktop/instances/bid_dialog.h"

#include "desktop/look/formats.h"
#include "desktop/widgets/form_layout.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/rate_edit.h"

#include <algorithm>

namespace bursar::desktop {

BidDialog::BidDialog(InstanceViews instances, Instant now, QWidget *parent)
    : FormDialog(instances.size() == 1
                     ? tr("Change the bid of instance %1").arg(instances.front().id.toString())
                     : tr("Change the bid of %n instances", nullptr, static_cast<int>(instances.size())),
                 tr("Change bid"), parent)
    , m_instances(std::move(instances))
    , m_now(now)
    , m_bid(new RateEdit(this))
    , m_effect(new Label(QString(), TextRole::Body, ColourRole::Text, this))
{
    setObjectName(QStringLiteral("bidDialog"));
    m_bid->setObjectName(QStringLiteral("bidEdit"));
    m_bid->setUnit(tr("per hour"));
    const governor::InstanceView &first = m_instances.front();
    m_bid->setValue(first.pricePerHour - first.diskPerHour);
    form().addField(tr("Bid"), m_bid, tr("For the whole machine, without its disk. Whoever bids more takes it."));
    m_effect->setObjectName(QStringLiteral("bidEffectLabel"));
    m_effect->setWordWrap(true);
    form().addWidget(m_effect);
    connect(m_bid, &DecimalEdit::valueEdited, this, [this] {
        check();
        showEffect();
    });
    check();
    showEffect();
}

HourlyRate BidDialog::bid() const
{
    return m_bid->value().value_or(HourlyRate());
}

QString BidDialog::problem() const
{
    if (const QString why = m_bid->problem(); !why.isEmpty())
        return why;
    return bid().isZero() ? tr("Enter more than zero.") : QString();
}

void BidDialog::showEffect()
{
    if (!problem().isEmpty()) {
        m_effect->clear();
        return;
    }
    HourlyRate before;
    HourlyRate after;
    Money more;
    for (const governor::InstanceView &view : m_instances) {
        const HourlyRate gpus = view.pricePerHour - view.diskPerHour;
        before += view.pricePerHour;
        after += bid() + view.diskPerHour;
        if (view.endsAt && *view.endsAt > m_now && bid() > gpus)
            more += costOver(bid() - gpus, *view.endsAt - m_now);
    }
    const QString rates =
        tr("Running costs %1 instead of %2.").arg(formats::ratePerHour(after), formats::ratePerHour(before));
    m_effect->setText(more.isZero() ? rates
                                    : tr("%1 Until the planned end that is up to %2 more. The policy is asked before.")
                                          .arg(rates, formats::dollars(more)));
}

} // namespace bursar::desktop
