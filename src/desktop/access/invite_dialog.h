#pragma once

#include "desktop/parts/form_dialog.h"
#include "governor/access/access_state.h"

class QComboBox;
class QPlainTextEdit;

namespace bursar::desktop {

/// People who shall be asked into an account's team at Vast.ai.
class InviteDialog final : public FormDialog
{
    Q_OBJECT
public:
    InviteDialog(const governor::DeskSnapshot &snapshot, const governor::AccessState &state, QWidget *parent);

    QString account() const;
    QString role() const;
    QStringList emails() const;

protected:
    QString problem() const override;

private:
    void showRoles();

    std::vector<governor::RoleView> m_roles;
    QComboBox *m_account;
    QComboBox *m_role;
    QPlainTextEdit *m_emails;
};

} // namespace bursar::desktop
