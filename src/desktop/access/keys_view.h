#pragma once

#include "desktop/access/access_list_view.h"
#include "desktop/access/key_model.h"

namespace bursar::desktop {

/// Keys at Vast.ai: what each may do beside what it needs, and what can be done about it.
class KeysView final : public AccessListView
{
    Q_OBJECT
public:
    KeysView(PageContext context, QWidget *parent);

    QString title() const override;
    QList<QWidget *> headControls() const override;

protected:
    void takeFacts() override;
    void showChosen(int row) override;

private:
    KeysView(PageContext context, KeyModel *model, QWidget *parent);
    void showPermissions(const governor::KeyView &view);
    void makeKey();
    void rotate();
    void revoke();

    KeyModel *m_model;
    QPushButton *m_new;
    QPushButton *m_review;
    QPushButton *m_rotate;
    QPushButton *m_revoke;
};

} // namespace bursar::desktop
