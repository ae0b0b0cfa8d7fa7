#include "desktop/widgets/page_head.h"

#include "desktop/widgets/label.h"

#include <QHBoxLayout>

namespace bursar::desktop {

PageHead::PageHead(QWidget *parent)
    : PageHead(QString(), parent)
{
}

PageHead::PageHead(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_title(new Label(title, TextRole::PageTitle, ColourRole::Text, this))
    , m_subtitle(new Label(QString(), TextRole::Body, ColourRole::Muted, this))
{
    setObjectName(QStringLiteral("pageHead"));
    setFixedHeight(scaled(52));
    m_row->setContentsMargins(0, 0, 0, 4);
    m_row->setSpacing(8);
    m_row->addWidget(m_title);
    m_row->addSpacing(5);
    m_subtitle->setElides(true);
    m_subtitle->setContentsMargins(0, 4, 0, 0);
    m_subtitle->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_row->addWidget(m_subtitle, 1);
    setAccessibleName(title);
}

QString PageHead::title() const
{
    return m_title->text();
}

void PageHead::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

QString PageHead::subtitle() const
{
    return m_subtitle->text();
}

void PageHead::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
}

void PageHead::addControl(QWidget *control)
{
    m_row->addWidget(control);
}

} // namespace bursar::desktop
