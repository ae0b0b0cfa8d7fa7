#pragma once

#include "desktop/access/role_model.h"
#include "desktop/parts/form_dialog.h"

class QComboBox;
class QLineEdit;

namespace bursar::desktop {

class Label;

/// A role that is made at Vast.ai from one that is known, or changed to be like it.
class SaveRoleDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `chosen`: to begin with.
    SaveRoleDialog(const governor::DeskSnapshot &snapshot, const std::vector<RoleModel::Entry> &roles,
                   const QString &chosen, QWidget *parent);

    QString account() const;
    QString name() const;
    KeyPermissions permissions() const;

protected:
    QString problem() const override;

private:
    const RoleModel::Entry *pattern() const;
    void showPattern();

    std::vector<RoleModel::Entry> m_roles;
    Label *m_happens;
    QComboBox *m_account;
    QComboBox *m_pattern;
    QLineEdit *m_name;
};

} // namespace bursar::desktop
