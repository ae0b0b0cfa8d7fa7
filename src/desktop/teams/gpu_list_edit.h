#pragma once

#include "domain/gpu_name.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QPushButton;

namespace bursar::desktop {

/// The GPUs that a policy allows: a button for each, which takes it away, and a line that adds one by Enter.
/// Backspace in the empty line takes the last away.
class GpuListEdit final : public QWidget
{
    Q_OBJECT
public:
    explicit GpuListEdit(QWidget *parent = nullptr);

    const std::vector<GpuPattern> &gpus() const { return m_gpus; }
    void setGpus(std::vector<GpuPattern> gpus);
    /// What is wrong, as a sentence; empty when the list can be used.
    QString problem() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// A person added or removed a GPU, or typed something that is not added yet.
    void edited();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addTyped();
    void remove(std::size_t position);
    void rebuild();
    void place();

    std::vector<GpuPattern> m_gpus;
    std::vector<QPushButton *> m_chips;
    QLineEdit *m_line;
};

} // namespace bursar::desktop
