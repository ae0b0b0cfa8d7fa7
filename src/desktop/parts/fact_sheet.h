#pragma once

#include "desktop/look/fonts.h"
#include "desktop/look/tokens.h"

#include <QPointer>
#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace bursar::desktop {

class Label;
class SidePanel;

/// Writes a side panel's body anew at each snapshot without a flicker: while the lines are the same ones, only the
/// values that differ are replaced, so that scroll position, focus and selected text stay.
class FactSheet
{
public:
    /// `panel` must outlive the sheet, and nobody else writes into its body.
    explicit FactSheet(SidePanel &panel);

    void begin();
    void fact(const QString &name, const QString &value);
    void total(const QString &name, const QString &value);
    void heading(const QString &text, const QString &atRight = QString());
    void hairline();
    void words(const QString &text, TextRole size, ColourRole colour);
    /// Words behind an icon: what holds or not.
    void iconWords(const QString &icon, ColourRole colour, const QString &text);
    /// A link; `action` is kept from the first time that the line was written.
    void link(const QString &text, const QString &objectName, std::function<void()> action);
    /// A widget made by `make` when a line with another key stood here before.
    void widget(const QString &key, std::function<QWidget *()> make);
    /// Shows what was written since `begin`.
    void end();

private:
    enum class Kind { Fact, Total, Heading, Hairline, Words, Link, Widget };
    struct Line
    {
        Kind kind = Kind::Fact;
        QString name; ///< two lines are the same one when kind and name agree
        QString value;
        TextRole size = TextRole::Body;
        ColourRole colour = ColourRole::Text;
        std::function<void()> action;
        std::function<QWidget *()> make;
    };

    bool sameLines() const;
    void rebuild();
    void add(const Line &line);

    SidePanel &m_panel;
    std::vector<Line> m_shown;
    std::vector<Line> m_written;
    std::vector<QPointer<Label>> m_values; ///< beside m_shown; null for lines without a value
    bool m_fresh = true;
};

} // namespace bursar::desktop
