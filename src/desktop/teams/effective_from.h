#pragma once

#include "foundation/clock.h"

#include <QTimeZone>
#include <QWidget>

#include <optional>

class QComboBox;
class QDateTimeEdit;

namespace bursar::desktop {

class Label;

/// When a version comes into force: at once, or from a minute on that a person chooses, in the team's zone.
class EffectiveFrom final : public QWidget
{
    Q_OBJECT
public:
    explicit EffectiveFrom(QWidget *parent = nullptr);

    /// The zone of the time that is typed.
    void setZone(const QTimeZone &zone);
    /// At once again; the time offered is the midnight after `now`.
    void reset(Instant now);
    /// Nothing: at once.
    std::optional<Instant> from() const;

Q_SIGNALS:
    void edited();

private:
    void showTime();

    QComboBox *m_choice;
    QDateTimeEdit *m_time;
    Label *m_zoneLabel;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace bursar::desktop
