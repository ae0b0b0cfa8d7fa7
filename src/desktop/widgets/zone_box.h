#pragma once

#include <QComboBox>

namespace bursar::desktop {

/// Chooses an IANA time zone; typing finds it by any part of its name.
class ZoneBox final : public QComboBox
{
    Q_OBJECT
public:
    explicit ZoneBox(QWidget *parent = nullptr);

    /// The zone's name; empty while what is typed is none.
    QString zone() const;
    /// An unknown name leaves the choice as it is.
    void setZone(const QString &name);

Q_SIGNALS:
    void zoneEdited();
};

} // namespace bursar::desktop
