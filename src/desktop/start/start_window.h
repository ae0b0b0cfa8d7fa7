#pragma once

#include <QCloseEvent>
#include <QMainWindow>

namespace bursar::desktop {

/// The window of the first start.
class StartWindow final : public QMainWindow
{
    Q_OBJECT
public:
    using QMainWindow::QMainWindow;

Q_SIGNALS:
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override
    {
        event->accept();
        Q_EMIT closed();
    }
};

} // namespace bursar::desktop
