#pragma once

#include "desktop/access/access_facts.h"
#include "desktop/parts/form_dialog.h"

class QComboBox;

namespace bursar::desktop {

class FieldRow;

/// A role in Bursar for a person. While nobody has one, it says what the first one changes.
class GiveRoleDialog final : public FormDialog
{
    Q_OBJECT
public:
    GiveRoleDialog(const governor::DeskSnapshot &snapshot, const AccessFacts &facts, const QString &name,
                   QWidget *parent);

    QString name() const;
    AppRole role() const;
    /// Its slug; empty: all teams.
    QString team() const;

protected:
    QString problem() const override;

private:
    void showRole();

    QComboBox *m_name;
    QComboBox *m_role;
    QComboBox *m_team;
    FieldRow *m_roleRow = nullptr;
};

} // namespace bursar::desktop
