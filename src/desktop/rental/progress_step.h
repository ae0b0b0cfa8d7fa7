#pragma once

#include "desktop/rental/rental_progress.h"
#include "desktop/rental/rental_step.h"

namespace bursar::desktop {

class Label;
class ReasonList;

/// How far the rental is, to running.
class RentalProgressStep final : public RentalStep
{
    Q_OBJECT
public:
    explicit RentalProgressStep(RentalContext &context, QWidget *parent = nullptr);

    void begin(const std::vector<Request> &requests);
    void showContext() override;
    const RentalProgress &progress() const { return m_progress; }

private:
    RentalProgress m_progress;
    Label *m_title;
    ProgressSteps *m_steps;
    Label *m_sentence;
    Label *m_ids;
    ReasonList *m_reasons;
};

} // namespace bursar::desktop
