#include "desktop/shell/sample_banner.h"

#include "desktop/look/formats.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/icon_label.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/segment_control.h"

#include <QHBoxLayout>

#include <algorithm>
#include <array>

namespace bursar::desktop {
namespace {

constexpr std::array speeds{0, 1, 60, 3600};

} // namespace

SampleBanner::SampleBanner(QWidget *parent)
    : QWidget(parent)
    , m_banner(new Banner(Banner::Kind::Sample, this))
    , m_time(new Label(QString(), TextRole::BodyMedium, ColourRole::Text, this))
    , m_speed(new SegmentControl(this))
{
    setObjectName(QStringLiteral("sampleBanner"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_banner);
    m_banner->setText(tr("Sample marketplace"), tr("No key, no money, nothing leaves this computer."));
    m_time->setObjectName(QStringLiteral("sampleTimeLabel"));
    m_speed->setObjectName(QStringLiteral("sampleSpeedControl"));
    m_speed->setAccessibleName(tr("How fast the sample's time passes"));
    m_speed->setSegments({tr("Pause"), tr("1×"), tr("60×"), tr("3,600×")});
    m_speed->setSegmentIcon(0, QStringLiteral("pause-fill"));
    m_banner->addControl(new IconLabel(QStringLiteral("clock"), ColourRole::Muted, 16, m_banner));
    m_banner->addControl(m_time);
    m_banner->addControl(m_speed);
    m_banner->setButton(tr("Connect Vast.ai…"));
    connect(m_banner, &Banner::buttonActivated, this, &SampleBanner::connectAsked);
    connect(m_speed, &SegmentControl::chosen, this,
            [this](int segment) { Q_EMIT speedChosen(speeds.at(static_cast<std::size_t>(segment))); });
}

void SampleBanner::showTime(Instant now)
{
    m_time->setText(formats::fullTime(now, QTimeZone::utc()));
}

void SampleBanner::setSpeed(int speed)
{
    const auto found = std::find(speeds.begin(), speeds.end(), speed);
    if (found != speeds.end())
        m_speed->setCurrent(static_cast<int>(found - speeds.begin()));
}

} // namespace bursar::desktop
