#include "desktop/look/theme.h"

#include "desktop/look/bursar_style.h"
#include "desktop/look/fonts.h"

#include <QApplication>
#include <QEvent>
#include <QToolTip>
#include <QWidget>

namespace bursar::desktop {
namespace {

/// Heights and widths that a part has set for itself were measured for the text before.
void followText(QWidget &widget, int before, int now)
{
    const auto follow = [before, now](int length) {
        const bool own = length > 1 && length < QWIDGETSIZE_MAX;
        return own ? (length * now + before / 2) / before : length;
    };
    const QSize least(follow(widget.minimumWidth()), follow(widget.minimumHeight()));
    const QSize most(follow(widget.maximumWidth()), follow(widget.maximumHeight()));
    widget.setMinimumSize(least);
    widget.setMaximumSize(most);
}

} // namespace

Theme::Theme(SystemColours &system, QObject *parent)
    : QObject(parent)
    , m_system(system)
{
    QApplication::setStyle(new BursarStyle);
    apply();
    connect(&m_system, &SystemColours::changed, this, [this] {
        if (m_choice == Choice::System)
            apply();
    });
}

void Theme::setChoice(Choice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
}

void Theme::setTextSize(int percent)
{
    if (percent == m_textSize)
        return;
    m_textSize = percent;
    apply();
}

bool Theme::isDark() const
{
    return m_choice == Choice::Dark || (m_choice == Choice::System && m_system.prefersDark());
}

const Tokens &Theme::tokens() const
{
    return isDark() ? darkTokens() : lightTokens();
}

void Theme::apply()
{
    const QPalette palette = paletteFor(tokens());
    if (QApplication::palette() != palette) {
        QApplication::setPalette(palette);
        QToolTip::setPalette(palette);
    }
    const QFont font = bodyFont(m_textSize);
    if (QApplication::font() != font) {
        const QWidgetList widgets = QApplication::allWidgets();
        const int before = QApplication::font().pixelSize();
        if (before > 0)
            for (QWidget *widget : widgets)
                if (!widget->isWindow())
                    followText(*widget, before, font.pixelSize());
        QApplication::setFont(font);
        QToolTip::setFont(fontFor(TextRole::Small));
        // Qt tells windows alone; words with a size of their own have to hear of it too.
        QEvent change(QEvent::ApplicationFontChange);
        for (QWidget *widget : widgets)
            if (!widget->isWindow())
                QCoreApplication::sendEvent(widget, &change);
    }
    Q_EMIT changed();
}

} // namespace bursar::desktop
