#include "desktop/teams/effective_from.h"

#include "desktop/look/fonts.h"
#include "desktop/look/formats.h"
#include "desktop/widgets/label.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>

namespace bursar::desktop {

EffectiveFrom::EffectiveFrom(QWidget *parent)
    : QWidget(parent)
    , m_choice(new QComboBox(this))
    , m_time(new QDateTimeEdit(this))
    , m_zoneLabel(new Label(QString(), TextRole::Small, ColourRole::Muted, this))
{
    setObjectName(QStringLiteral("effectiveFrom"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_choice->setObjectName(QStringLiteral("effectiveBox"));
    m_choice->setAccessibleName(tr("Comes into force"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents); // it is measured before it is first seen
    m_choice->setMinimumContentsLength(16);
    m_choice->addItems({tr("In force at once"), tr("In force from…")});
    m_time->setObjectName(QStringLiteral("effectiveFromEdit"));
    m_time->setAccessibleName(tr("In force from"));
    m_time->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_time->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    m_time->setTimeSpec(Qt::UTC); // digits as typed; the zone is applied when they are read
    m_time->setFixedWidth(scaled(140));
    row->addWidget(m_choice);
    row->addWidget(m_time);
    row->addWidget(m_zoneLabel);
    row->addStretch(1);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        showTime();
        Q_EMIT edited();
    });
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, &EffectiveFrom::edited);
    showTime();
}

void EffectiveFrom::showTime()
{
    const bool later = m_choice->currentIndex() == 1;
    m_time->setVisible(later);
    m_zoneLabel->setVisible(later);
}

void EffectiveFrom::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    m_zoneLabel->setText(formats::zoneWord(zone));
}

void EffectiveFrom::reset(Instant now)
{
    m_time->setDateTime(QDateTime(localDate(now, m_zone).addDays(1), QTime(0, 0), Qt::UTC));
    m_choice->setCurrentIndex(0);
}

std::optional<Instant> EffectiveFrom::from() const
{
    if (m_choice->currentIndex() == 0)
        return std::nullopt;
    const QDateTime typed = m_time->dateTime();
    return instantFromMillis(QDateTime(typed.date(), typed.time(), m_zone).toMSecsSinceEpoch());
}

} // namespace bursar::desktop
