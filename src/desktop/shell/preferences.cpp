#include "desktop/shell/preferences.h"

#include <QSettings>

namespace bursar::desktop {
namespace {

const QString themeKey = QStringLiteral("look/theme");
const QString textSizeKey = QStringLiteral("look/textSize");
const QString languageKey = QStringLiteral("look/language");
const QString backgroundKey = QStringLiteral("background");
const QString sampleSpeedKey = QStringLiteral("sampleSpeed");

QString wordOf(Theme::Choice theme)
{
    switch (theme) {
    case Theme::Choice::Light:
        return QStringLiteral("light");
    case Theme::Choice::Dark:
        return QStringLiteral("dark");
    case Theme::Choice::System:
        break;
    }
    return QStringLiteral("system");
}

} // namespace

Preferences::Preferences(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

Theme::Choice Preferences::theme() const
{
    const QString word = m_settings.value(themeKey).toString();
    for (const Theme::Choice choice : {Theme::Choice::Light, Theme::Choice::Dark})
        if (word == wordOf(choice))
            return choice;
    return Theme::Choice::System;
}

void Preferences::setTheme(Theme::Choice theme)
{
    if (theme == this->theme())
        return;
    m_settings.setValue(themeKey, wordOf(theme));
    Q_EMIT themeChanged();
}

int Preferences::textSize() const
{
    const int percent = m_settings.value(textSizeKey, 100).toInt();
    return percent == 115 || percent == 130 ? percent : 100;
}

void Preferences::setTextSize(int percent)
{
    if (percent == textSize())
        return;
    m_settings.setValue(textSizeKey, percent);
    Q_EMIT textSizeChanged();
}

QString Preferences::language() const
{
    return m_settings.value(languageKey).toString();
}

void Preferences::setLanguage(const QString &language)
{
    if (language == this->language())
        return;
    m_settings.setValue(languageKey, language);
    Q_EMIT languageChanged();
}

bool Preferences::runsInBackground() const
{
    return m_settings.value(backgroundKey, false).toBool();
}

void Preferences::setRunsInBackground(bool keepsRunning)
{
    m_settings.setValue(backgroundKey, keepsRunning);
}

int Preferences::sampleSpeed() const
{
    const int speed = m_settings.value(sampleSpeedKey, 60).toInt();
    return speed == 0 || speed == 1 || speed == 3600 ? speed : 60;
}

void Preferences::setSampleSpeed(int speed)
{
    m_settings.setValue(sampleSpeedKey, speed);
}

QByteArray Preferences::remembered(const QString &name) const
{
    return m_settings.value(QString(QStringLiteral("window/") + name)).toByteArray();
}

void Preferences::remember(const QString &name, const QByteArray &value)
{
    m_settings.setValue(QString(QStringLiteral("window/") + name), value);
}

} // namespace bursar::desktop
