#include "desktop/widgets/notice_row.h"

#include "desktop/look/paint.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/icon_label.h"
#include "desktop/widgets/label.h"

#include <QHBoxLayout>

namespace bursar::desktop {
namespace {

constexpr int buttonWidth = 112;

} // namespace

NoticeRow::NoticeRow(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(QString(), ColourRole::Warn, 16, this))
    , m_title(new Label(QString(), TextRole::BodyMedium, ColourRole::Text, this))
    , m_detail(new Label(QString(), TextRole::Small, ColourRole::Muted, this))
    , m_button(makeButton(QString(), QStringLiteral("noticeButton"), ButtonKind::Plain, QString(), this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(scaled(52));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(15, 8, 11, 8);
    row->setSpacing(10);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    for (Label *line : {m_title, m_detail}) {
        line->setElides(true);
        words->addWidget(line);
    }
    row->addLayout(words, 1);
    setSmall(*m_button);
    m_button->setMinimumWidth(scaled(buttonWidth));
    row->addWidget(m_button, 0, Qt::AlignVCenter);
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &NoticeRow::buttonActivated);
}

void NoticeRow::setNotice(const QString &iconName, ColourRole role, const QString &title, const QString &detail)
{
    m_icon->setIcon(iconName, role);
    m_title->setText(title);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(detail);
}

void NoticeRow::setButton(const QString &text)
{
    m_button->setText(text);
    m_button->setAccessibleName(text);
    m_button->setVisible(!text.isEmpty());
}

void NoticeRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::hairline(painter, 0, 0, width(), tokensFor(palette()).border);
}

} // namespace bursar::desktop
