#pragma once

#include "desktop/look/state_look.h"

#include <QWidget>

#include <vector>

namespace bursar::desktop {

/// One step of a wizard or of work that runs: its words, and under them what was chosen or how long it took.
struct ProgressStep
{
    enum class State { Done, Current, Ahead, Failed };
    QString text;
    QString detail;
    State state = State::Ahead;
    friend bool operator==(const ProgressStep &, const ProgressStep &) = default;
};

/// Steps below each other as words with their icon.
class ProgressSteps final : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressSteps(QWidget *parent = nullptr);

    void setSteps(std::vector<ProgressStep> steps);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static int heightOf(const ProgressStep &step);

    std::vector<ProgressStep> m_steps;
};

} // namespace bursar::desktop
