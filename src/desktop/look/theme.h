#pragma once

#include "desktop/look/system_colours.h"
#include "desktop/look/tokens.h"

namespace bursar::desktop {

/// Light, dark, or as the system wishes, and the text size; sets the application's style, palette and font.
/// Lives on the GUI thread, one per program, made before the first window.
class Theme final : public QObject
{
    Q_OBJECT
public:
    enum class Choice { System, Light, Dark };
    Q_ENUM(Choice)

    /// `system` must outlive the theme.
    explicit Theme(SystemColours &system, QObject *parent = nullptr);

    Choice choice() const { return m_choice; }
    void setChoice(Choice choice);
    /// 100, 115 or 130 per cent.
    int textSize() const { return m_textSize; }
    void setTextSize(int percent);
    bool isDark() const;
    const Tokens &tokens() const;

Q_SIGNALS:
    /// Colours or sizes are other ones now; palette and font have been set.
    void changed();

private:
    void apply();

    SystemColours &m_system;
    Choice m_choice = Choice::System;
    int m_textSize = 100;
};

} // namespace bursar::desktop
