#pragma once

#include "desktop/instances/command_effect.h"
#include "desktop/parts/form_dialog.h"

namespace bursar::desktop {

class DurationEdit;
class Label;

/// A later planned end for instances, with what it costs.
class ExtendDialog final : public FormDialog
{
    Q_OBJECT
public:
    ExtendDialog(InstanceViews instances, Instant now, QWidget *parent);

    /// The new end of one of them: so much later than its end, or than now when it has none or is past it.
    Instant newEndOf(const governor::InstanceView &view) const;

protected:
    QString problem() const override;

private:
    void showCost();

    InstanceViews m_instances;
    Instant m_now;
    DurationEdit *m_hours;
    Label *m_cost;
};

} // namespace bursar::desktop
