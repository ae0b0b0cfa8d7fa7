#include "desktop/access/access_view.h"

#include "desktop/widgets/banner.h"

#include <QVBoxLayout>

namespace bursar::desktop {

AccessView::AccessView(PageContext context, const QString &code, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_code(code)
    , m_column(new QVBoxLayout(this))
    , m_notice(new Banner(this))
{
    setObjectName(code + QStringLiteral("View"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_notice->setObjectName(code + QStringLiteral("Notice"));
    m_notice->clear();
    m_column->addWidget(m_notice);
    m_column->addSpacing(2);
}

void AccessView::tell(const Error &error)
{
    m_notice->tell(error);
}

} // namespace bursar::desktop
