#include "desktop/widgets/side_panel.h"

#include "desktop/look/paint.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/flow_layout.h"
#include "desktop/widgets/hairline.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/state_pill.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QScrollArea>

namespace bursar::desktop {

SidePanel::SidePanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(QString(), TextRole::PanelTitle, ColourRole::Text, this))
    , m_subtitle(new Label(QString(), TextRole::Small, ColourRole::Muted, this))
    , m_state(new StatePill(this))
    , m_close(makeIconButton(QStringLiteral("x-lg"), tr("Close"), QStringLiteral("closePanelButton"), this))
    , m_content(new QWidget)
    , m_body(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    setObjectName(QStringLiteral("sidePanel"));
    fit(Room::Normal);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(2);
    auto *head = new QHBoxLayout;
    m_title->setElides(true);
    head->addWidget(m_title, 1);
    head->addWidget(m_state);
    setSmall(*m_close);
    head->addWidget(m_close);
    column->addLayout(head);
    m_subtitle->setWordWrap(true);
    column->addWidget(m_subtitle);
    column->addSpacing(10);
    m_scroll = new QScrollArea(this);
    QScrollArea *scroll = m_scroll;
    scroll->setObjectName(QStringLiteral("sidePanelScroll"));
    scroll->setAccessibleName(tr("Details"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_content);
    scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
    // A stretch, not an alignment: that would cut wrapped words.
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->addLayout(m_body);
    content->addStretch(1);
    m_body->setSpacing(6);
    m_buttons->setSpacing(8);
    column->addSpacing(8);
    column->addLayout(m_buttons);
    m_state->hide();
    m_close->hide();
    connect(m_close, &QPushButton::clicked, this, &SidePanel::closeAsked);
    // Tab comes to the details, too, so that arrow keys scroll them.
    connect(qApp, &QApplication::focusChanged, this, qOverload<>(&QWidget::update));
}

void SidePanel::fit(Room room)
{
    setFixedWidth(scaled(room == Room::Narrow ? 272 : room == Room::Normal ? 300 : 350));
}

void SidePanel::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void SidePanel::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void SidePanel::setState(const StateLook &state)
{
    m_state->setState(state);
    m_state->show();
}

void SidePanel::clearState()
{
    m_state->hide();
}

void SidePanel::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void SidePanel::addFact(const QString &name, const QString &value)
{
    auto *line = new QWidget(m_content);
    auto *row = new FlowLayout(line, 12, 0); // what is too long beside its name stands below it
    row->addWidget(new Label(name, TextRole::Body, ColourRole::Muted, line));
    auto *word = new Label(value, TextRole::Body, ColourRole::Text, line);
    word->setElides(true);
    word->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    word->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(word);
    line->setMinimumHeight(scaled(18));
    m_body->addWidget(line);
}

void SidePanel::addHeading(const QString &text, const QString &atRight)
{
    auto *line = new QWidget(m_content);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 4, 0, 2);
    row->addWidget(new Label(text, TextRole::BodyMedium, ColourRole::Text, line), 1);
    row->addWidget(new Label(atRight, TextRole::Body, ColourRole::Muted, line));
    m_body->addWidget(line);
}

void SidePanel::addTotal(const QString &name, const QString &value)
{
    auto *line = new QWidget(m_content);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 2, 0, 2);
    row->addWidget(new Label(name, TextRole::BodyStrong, ColourRole::Text, line), 1);
    auto *sum = new Label(value, TextRole::BodyStrong, ColourRole::Text, line);
    sum->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(sum);
    m_body->addWidget(line);
}

void SidePanel::addHairline()
{
    m_body->addWidget(new Hairline(m_content));
}

void SidePanel::clearBody()
{
    while (QLayoutItem *item = m_body->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> taken(item);
        if (QWidget *widget = taken->widget()) {
            widget->hide();
            widget->deleteLater();
        }
    }
}

void SidePanel::addButton(QPushButton *button, bool fills)
{
    if (fills)
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_buttons->addWidget(button, fills ? 1 : 0);
}

void SidePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensFor(palette());
    paint::box(painter, rect(), 8, tokens.surface, tokens.border);
    if (m_scroll->hasFocus())
        paint::focusRing(painter, rect(), 8, tokens.accentText);
}

} // namespace bursar::desktop
