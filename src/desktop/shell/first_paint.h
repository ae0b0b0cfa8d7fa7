#pragma once

#include <QObject>

namespace bursar::desktop {

/// Tells once that the first window stands painted on the screen: by a signal, and in the log category `bursar.start`,
/// from which the time to the first window is measured. Work that can wait begins there. Made after the application.
class FirstPaint final : public QObject
{
    Q_OBJECT
public:
    explicit FirstPaint(QObject *parent = nullptr);
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void painted();
};

} // namespace bursar::desktop
