#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace bursar::governor {
struct InstanceView;
}

namespace bursar::desktop {

class FieldRow;

/// How to get into an instance: the ssh command and, where notebooks run, their address, each to be copied.
class ConnectBox final : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectBox(QWidget *parent = nullptr);

    /// Null, or not reachable: it hides.
    void show(const governor::InstanceView *instance);

private:
    QLineEdit *makeLine(const QString &name);
    void addCopyButton(FieldRow &row, QLineEdit &line, const QString &name, const QString &objectName);

    QLineEdit *m_ssh;
    QLineEdit *m_jupyter;
    FieldRow *m_sshRow;
    FieldRow *m_jupyterRow;
};

} // namespace bursar::desktop
