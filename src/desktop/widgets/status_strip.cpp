#include "desktop/widgets/status_strip.h"

#include "desktop/look/fonts.h"
#include "desktop/look/paint.h"
#include "desktop/widgets/status_item.h"

#include <QHBoxLayout>

namespace bursar::desktop {

StatusStrip::StatusStrip(QWidget *parent)
    : QWidget(parent)
    , m_left(new QHBoxLayout)
    , m_right(new QHBoxLayout)
{
    setObjectName(QStringLiteral("statusStrip"));
    setFixedHeight(scaled(28));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(17, 1, 24, 0);
    m_left->setSpacing(18);
    m_right->setSpacing(18);
    row->addLayout(m_left);
    row->addStretch(1);
    row->addLayout(m_right);
}

StatusItem *StatusStrip::addLeft(const QString &objectName)
{
    auto *item = new StatusItem(this);
    item->setObjectName(objectName);
    m_left->addWidget(item);
    return item;
}

StatusItem *StatusStrip::addRight(const QString &objectName)
{
    auto *item = new StatusItem(this);
    item->setObjectName(objectName);
    m_right->addWidget(item);
    return item;
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensFor(palette());
    painter.fillRect(rect(), tokens.sidebar);
    paint::hairline(painter, 0, 0, width(), tokens.border);
}

} // namespace bursar::desktop
