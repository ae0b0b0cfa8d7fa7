#include "desktop/instances/extend_dialog.h"

#include "desktop/look/formats.h"
#include "desktop/widgets/duration_edit.h"
#include "desktop/widgets/form_layout.h"
#include "desktop/widgets/label.h"

#include <algorithm>

namespace bursar::desktop {

ExtendDialog::ExtendDialog(InstanceViews instances, Instant now, QWidget *parent)
    : FormDialog(instances.size() == 1 ? tr("Extend instance %1").arg(instances.front().id.toString())
                                       : tr("Extend %n instances", nullptr, static_cast<int>(instances.size())),
                 tr("Extend"), parent)
    , m_instances(std::move(instances))
    , m_now(now)
    , m_hours(new DurationEdit(this))
    , m_cost(new Label(QString(), TextRole::Body, ColourRole::Text, this))
{
    setObjectName(QStringLiteral("extendDialog"));
    m_hours->setObjectName(QStringLiteral("extendHoursEdit"));
    m_hours->setUnit(tr("hours"));
    m_hours->setRange(std::chrono::minutes{1}, std::chrono::hours{24 * 366});
    m_hours->setValue(std::chrono::hours{8});
    form().addField(tr("Longer by"), m_hours, tr("Counted from the planned end, or from now where there is none."));
    m_cost->setObjectName(QStringLiteral("extendCostLabel"));
    m_cost->setWordWrap(true);
    form().addWidget(m_cost);
    connect(m_hours, &DecimalEdit::valueEdited, this, [this] {
        check();
        showCost();
    });
    check();
    showCost();
}

Instant ExtendDialog::newEndOf(const governor::InstanceView &view) const
{
    return std::max(view.endsAt.value_or(m_now), m_now) + m_hours->value().value_or(Duration{});
}

QString ExtendDialog::problem() const
{
    return m_hours->problem();
}

void ExtendDialog::showCost()
{
    if (!m_hours->value()) {
        m_cost->clear();
        return;
    }
    Money cost;
    Instant last = m_now;
    for (const governor::InstanceView &view : m_instances) {
        cost += costOver(view.pricePerHour, *m_hours->value());
        last = std::max(last, newEndOf(view));
    }
    m_cost->setText(tr("It costs up to %1 more and ends on %2. The policy is asked before.")
                        .arg(formats::dollars(cost), formats::fullTime(last, QTimeZone::utc())));
}

} // namespace bursar::desktop
