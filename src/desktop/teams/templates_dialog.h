#pragma once

#include "desktop/parts/form_dialog.h"
#include "governor/policies/policy_changes.h"
#include "governor/reading/views.h"

class QComboBox;
class QLineEdit;

namespace bursar::desktop {

class TableView;
class TemplatePlanModel;

/// One policy for many teams: a ready template or another team's rules, what it changes for each team, and a reason.
class TemplatesDialog final : public FormDialog
{
    Q_OBJECT
public:
    explicit TemplatesDialog(const governor::DeskSnapshot &snapshot, QWidget *parent);

    Policy policy() const;
    /// Those chosen for which something changes.
    std::vector<TeamId> teams() const;
    QString reason() const;
    /// What became of each team, in the table; nothing can be applied any more then.
    void showOutcomes(const std::vector<governor::PolicyChanges::TeamOutcome> &outcomes);

protected:
    QString problem() const override;

private:
    void showPlan();

    std::vector<std::pair<QString, Policy>> m_sources;
    QComboBox *m_source;
    TemplatePlanModel *m_plan;
    bool m_done = false;
    TableView *m_table;
    QLineEdit *m_reason;
};

} // namespace bursar::desktop
