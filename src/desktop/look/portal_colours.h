#pragma once

#include "desktop/look/system_colours.h"

class QDBusVariant;

namespace bursar::desktop {

/// The XDG desktop portal's `org.freedesktop.appearance color-scheme`, asked for without waiting, and its changes.
/// Until it answers, and where there is no portal, the first guess counts.
class PortalColours final : public SystemColours
{
    Q_OBJECT
public:
    /// `firstGuess`: the remembered answer, so that nothing flashes at the start; else `platformLooksDark()`.
    explicit PortalColours(bool firstGuess, QObject *parent = nullptr);

    bool prefersDark() const override { return m_dark; }
    /// The platform palette's own window is dark. Meaningful only before the first Theme is made.
    static bool platformLooksDark();

private:
    Q_SLOT void settingChanged(const QString &space, const QString &key, const QDBusVariant &value);
    void ask();
    void take(const QVariant &answer);

    bool m_dark;
};

} // namespace bursar::desktop
