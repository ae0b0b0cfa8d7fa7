#pragma once

#include "desktop/parts/form_dialog.h"
#include "domain/policy_templates.h"
#include "governor/policies/policy_changes.h"
#include "governor/reading/views.h"

class QComboBox;
class QLineEdit;
class QPushButton;

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
    /// After one was saved or removed: the own templates of now, `chosen` among them.
    void showOwn(const std::vector<OwnPolicyTemplate> &own, const QString &chosen);
    /// What became of each team, in the table; nothing can be applied any more then.
    void showOutcomes(const std::vector<governor::PolicyChanges::TeamOutcome> &outcomes);

Q_SIGNALS:
    /// The chosen rules shall be a template of that name.
    void saveAsked(const QString &name, const bursar::Policy &policy);
    void removeAsked(const QString &name);

protected:
    QString problem() const override;

private:
    /// Rules that can be given to teams.
    struct Source
    {
        QString title;
        Policy policy;
        QString own = {}; ///< the name of an own template; empty: a ready one, or a team's
    };
    void fillSources(const QString &chosen);
    void composeSource();
    void showPlan();
    void askForName();
    const Source &source() const;

    std::vector<OwnPolicyTemplate> m_own;
    std::vector<governor::TeamView> m_teams;
    std::vector<Source> m_sources;
    QComboBox *m_source;
    QPushButton *m_save = nullptr;
    QPushButton *m_remove = nullptr;
    TemplatePlanModel *m_plan;
    bool m_done = false;
    TableView *m_table;
    QLineEdit *m_reason;
};

} // namespace bursar::desktop
