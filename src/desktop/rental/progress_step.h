#pragma once

#include "desktop/rental/copy_model.h"
#include "desktop/rental/rental_progress.h"
#include "desktop/rental/rental_step.h"

namespace bursar::desktop {

class ConnectBox;
class Label;
class ReasonList;
class TableView;

/// How far the rental is, to running and how to get in; of several copies each.
class RentalProgressStep final : public RentalStep
{
    Q_OBJECT
public:
    explicit RentalProgressStep(RentalContext &context, QWidget *parent = nullptr);

    void begin(const std::vector<Request> &requests);
    void showContext() override;
    const RentalProgress &progress() const { return m_progress; }

Q_SIGNALS:
    /// One that leads to another page.
    void remedyActivated(const bursar::Remedy &remedy);

private:
    void composeCopies();
    void showConnection();
    InstanceId chosenInstance() const;

    RentalProgress m_progress;
    CopyModel m_copies;
    Label *m_title;
    ProgressSteps *m_steps;
    Label *m_sentence;
    Label *m_ids;
    TableView *m_table;
    ConnectBox *m_connect;
    ReasonList *m_reasons;
};

} // namespace bursar::desktop
