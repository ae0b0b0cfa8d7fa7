#pragma once

#include "desktop/access/access_list_view.h"
#include "desktop/access/role_model.h"

class QComboBox;
class QPlainTextEdit;
class QTreeView;

namespace bursar::desktop {

class PermissionTreeModel;

/// Roles at Vast.ai and Bursar's templates: who has them, what they may, as a tree and as Vast.ai writes it.
class RolesView final : public AccessListView
{
    Q_OBJECT
public:
    RolesView(PageContext context, QWidget *parent);

    QString title() const override;
    QList<QWidget *> headControls() const override;

protected:
    void takeFacts() override;
    void showChosen(int row) override;

private:
    RolesView(PageContext context, RoleModel *model, QWidget *parent);
    void composeDetails();
    void showText();
    void saveRole();
    void removeRole();

    RoleModel *m_model;
    PermissionTreeModel *m_permissions;
    QTreeView *m_tree;
    QComboBox *m_compared; ///< as JSON, or beside which role
    QPlainTextEdit *m_text;
    QPushButton *m_save;
    QPushButton *m_remove;
};

} // namespace bursar::desktop
