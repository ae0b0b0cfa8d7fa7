#include "desktop/widgets/card.h"

#include "desktop/look/paint.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/count_badge.h"
#include "desktop/widgets/label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace bursar::desktop {

Card::Card(QWidget *parent)
    : Card(QString(), parent)
{
}

Card::Card(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_head(new QWidget(this))
    , m_headRow(new QHBoxLayout(m_head))
    , m_title(new Label(title, TextRole::CardTitle, ColourRole::Text, m_head))
    , m_subtitle(new Label(QString(), TextRole::Small, ColourRole::Muted, m_head))
    , m_body(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    m_headRow->setContentsMargins(15, 0, 15, 0);
    m_headRow->setSpacing(9);
    m_headRow->addWidget(m_title);
    m_headRow->addWidget(m_subtitle);
    m_headRow->addStretch(1);
    m_subtitle->hide();
    m_head->setFixedHeight(scaled(46));
    column->addWidget(m_head);
    m_body->setContentsMargins(15, 0, 15, 15);
    m_body->setSpacing(8);
    column->addLayout(m_body, 1);
    column->addStretch(0); // takes the rest when nothing in the body wants to grow
    setAccessibleName(title);
    showHead();
}

QString Card::title() const
{
    return m_title->text();
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    showHead();
}

QString Card::subtitle() const
{
    return m_subtitle->text();
}

void Card::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void Card::setLegend(std::vector<LegendEntry> entries)
{
    if (m_legend == nullptr) {
        m_legend = new Legend(m_head);
        m_headRow->addWidget(m_legend);
        m_headRow->addSpacing(4);
    }
    m_legend->setEntries(std::move(entries));
}

void Card::setLink(const QString &text)
{
    if (m_link == nullptr) {
        m_link = makeButton(text, QStringLiteral("cardLink"), ButtonKind::Link, QString(), m_head);
        m_headRow->addWidget(m_link);
        connect(m_link, &QPushButton::clicked, this, &Card::linkActivated);
    }
    m_link->setText(text);
    m_link->setAccessibleName(text);
    m_link->setVisible(!text.isEmpty());
}

void Card::setCount(int count, bool needsPeople)
{
    if (m_count == nullptr) {
        m_count = new CountBadge(m_head);
        m_headRow->addWidget(m_count);
    }
    static_cast<CountBadge *>(m_count)->setCount(count, needsPeople);
}

void Card::addToHead(QWidget *widget)
{
    m_headRow->addWidget(widget);
    showHead();
}

void Card::setHeadLine(bool shown)
{
    m_headLine = shown;
    update();
}

void Card::showHead()
{
    m_head->setVisible(!m_title->text().isEmpty() || m_headRow->count() > 3);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensFor(palette());
    paint::box(painter, rect(), 8, tokens.surface, tokens.border);
    if (m_headLine)
        paint::hairline(painter, 1, m_head->geometry().bottom(), width() - 2, tokens.border);
}

} // namespace bursar::desktop
