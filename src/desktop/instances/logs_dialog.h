#pragma once

#include "desktop/instances/log_view.h"

#include <QDialog>

namespace bursar::desktop {

/// The logs of an instance in a window of their own.
class LogsDialog final : public QDialog
{
    Q_OBJECT
public:
    LogsDialog(PageContext context, InstanceId instance, QWidget *parent);

    LogView &view() { return *m_view; }

private:
    LogView *m_view;
};

} // namespace bursar::desktop
