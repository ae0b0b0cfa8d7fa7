#pragma once

#include "desktop/look/theme.h"

class QSettings;

namespace bursar::desktop {

/// What a person has chosen for the windows on this computer; kept in the settings that are handed in.
/// Lives on the GUI thread.
class Preferences final : public QObject
{
    Q_OBJECT
public:
    /// `settings` must outlive the preferences.
    explicit Preferences(QSettings &settings, QObject *parent = nullptr);

    Theme::Choice theme() const;
    void setTheme(Theme::Choice theme);
    /// 100, 115 or 130 per cent.
    int textSize() const;
    void setTextSize(int percent);
    /// `en`, `de`, `zh_CN`; empty: the system's.
    QString language() const;
    /// Takes effect at the next start.
    void setLanguage(const QString &language);
    /// Closing the window keeps the program at work while rentals are alive, without asking.
    bool runsInBackground() const;
    void setRunsInBackground(bool keepsRunning);
    /// How fast the sample's time passes: 0 (paused), 1, 60 or 3600.
    int sampleSpeed() const;
    void setSampleSpeed(int speed);

    /// What a window or a table wants to find again, under a name of its own.
    QByteArray remembered(const QString &name) const;
    void remember(const QString &name, const QByteArray &value);

Q_SIGNALS:
    void themeChanged();
    void textSizeChanged();
    void languageChanged();

private:
    QSettings &m_settings;
};

} // namespace bursar::desktop
