#pragma once

#include "desktop/instances/command_effect.h"
#include "desktop/parts/form_dialog.h"

namespace bursar::desktop {

class Label;
class RateEdit;

/// Another bid for interruptible instances, with what it changes.
class BidDialog final : public FormDialog
{
    Q_OBJECT
public:
    BidDialog(InstanceViews instances, Instant now, QWidget *parent);

    HourlyRate bid() const; ///< for each whole machine

private:
    QString problem() const override;
    void showEffect();

    InstanceViews m_instances;
    Instant m_now;
    RateEdit *m_bid;
    Label *m_effect;
};

} // namespace bursar::desktop
