#include "desktop/instances/logs_dialog.h"

#include "desktop/look/fonts.h"

#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace bursar::desktop {

LogsDialog::LogsDialog(PageContext context, InstanceId instance, QWidget *parent)
    : QDialog(parent)
    , m_view(new LogView(context, this))
{
    setObjectName(QStringLiteral("logsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Logs of instance %1").arg(instance.toString()));
    resize(scaled(820), scaled(560));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 20);
    column->addWidget(m_view);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_view->searchField(),
            qOverload<>(&QWidget::setFocus));
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, m_view, &LogView::fetch);
    m_view->setInstance(instance); // read when the window is shown
}

} // namespace bursar::desktop
