#include "desktop/parts/fact_sheet.h"

#include "desktop/widgets/buttons.h"
#include "desktop/widgets/icon_label.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/side_panel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bursar::desktop {

FactSheet::FactSheet(SidePanel &panel)
    : m_panel(panel)
{
}

void FactSheet::begin()
{
    m_written.clear();
}

void FactSheet::fact(const QString &name, const QString &value)
{
    m_written.push_back({Kind::Fact, name, value, {}, {}, {}, {}});
}

void FactSheet::total(const QString &name, const QString &value)
{
    m_written.push_back({Kind::Total, name, value, {}, {}, {}, {}});
}

void FactSheet::heading(const QString &text, const QString &atRight)
{
    m_written.push_back({Kind::Heading, text, atRight, {}, {}, {}, {}});
}

void FactSheet::hairline()
{
    m_written.push_back({Kind::Hairline, {}, {}, {}, {}, {}, {}});
}

void FactSheet::words(const QString &text, TextRole size, ColourRole colour)
{
    m_written.push_back({Kind::Words, {}, text, size, colour, {}, {}});
}

void FactSheet::iconWords(const QString &icon, ColourRole colour, const QString &text)
{
    widget(icon + text, [this, icon, colour, text] {
        auto *line = new QWidget(&m_panel);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        row->addWidget(new IconLabel(icon, colour, 16, line), 0, Qt::AlignTop);
        auto *label = new Label(text, TextRole::Body, ColourRole::Text, line);
        label->setWordWrap(true);
        row->addWidget(label, 1);
        return line;
    });
}

void FactSheet::link(const QString &text, const QString &objectName, std::function<void()> action)
{
    m_written.push_back({Kind::Link, objectName, text, {}, {}, std::move(action), {}});
}

void FactSheet::widget(const QString &key, std::function<QWidget *()> make)
{
    m_written.push_back({Kind::Widget, key, {}, {}, {}, {}, std::move(make)});
}

bool FactSheet::sameLines() const
{
    return !m_fresh && std::ranges::equal(m_shown, m_written, [](const Line &left, const Line &right) {
        return left.kind == right.kind && left.name == right.name && left.size == right.size
            && left.colour == right.colour;
    });
}

void FactSheet::end()
{
    if (!sameLines()) {
        rebuild();
        return;
    }
    for (std::size_t i = 0; i < m_written.size(); ++i) {
        if (m_shown[i].value == m_written[i].value)
            continue;
        m_shown[i].value = m_written[i].value;
        if (m_values[i])
            m_values[i]->setText(m_written[i].value);
    }
}

void FactSheet::rebuild()
{
    m_panel.clearBody();
    m_values.clear();
    m_shown = std::move(m_written);
    m_written.clear();
    m_fresh = false;
    for (const Line &line : m_shown)
        add(line);
}

void FactSheet::add(const Line &line)
{
    Label *value = nullptr;
    switch (line.kind) {
    case Kind::Fact:
        m_panel.addFact(line.name, line.value);
        break;
    case Kind::Total:
        m_panel.addTotal(line.name, line.value);
        break;
    case Kind::Heading:
        m_panel.addHeading(line.name, line.value);
        break;
    case Kind::Hairline:
        m_panel.addHairline();
        break;
    case Kind::Words:
        value = new Label(line.value, line.size, line.colour, &m_panel);
        value->setWordWrap(true);
        m_panel.body()->addWidget(value);
        break;
    case Kind::Link: {
        QPushButton *button = makeButton(line.value, line.name, ButtonKind::Link, QString(), &m_panel);
        QObject::connect(button, &QPushButton::clicked, &m_panel, line.action);
        m_panel.body()->addWidget(button, 0, Qt::AlignLeft);
        break;
    }
    case Kind::Widget:
        m_panel.body()->addWidget(line.make());
        break;
    }
    if (line.kind == Kind::Fact || line.kind == Kind::Total || line.kind == Kind::Heading) {
        // Name and value stand in one row; the value is the last.
        const QWidget *row = m_panel.body()->itemAt(m_panel.body()->count() - 1)->widget();
        const QList<Label *> labels = row->findChildren<Label *>(QString(), Qt::FindDirectChildrenOnly);
        value = labels.isEmpty() ? nullptr : labels.last();
    }
    m_values.emplace_back(value);
}

} // namespace bursar::desktop
