#include "desktop/widgets/icon_label.h"

#include "desktop/look/icons.h"

#include <QPainter>

namespace bursar::desktop {

IconLabel::IconLabel(const QString &name, ColourRole role, int size, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_role(role)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString &name, ColourRole role)
{
    m_name = name;
    m_role = role;
    update();
}

QSize IconLabel::sizeHint() const
{
    return {m_size, m_size};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    if (m_name.isEmpty())
        return;
    QPainter painter(this);
    paintIcon(painter, m_name, rect(), tokensFor(palette()).colour(m_role), m_size);
}

} // namespace bursar::desktop
