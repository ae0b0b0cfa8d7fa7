#pragma once

#include "desktop/shell/page.h"
#include "domain/app_roles.h"

#include <QPointer>

namespace bursar::desktop {

/// Knows who sits here and what their role lets them do, and keeps buttons away that they may not use
/// (window_rights.h). Until the ledger has told, everything is there: the record refuses in any case.
class RoleGate final : public QObject
{
    Q_OBJECT
public:
    explicit RoleGate(QWidget &window);

    /// Reads the roles anew when something has happened since.
    void askIfOld(governor::Desk &desk, qint64 auditEvents);
    void setRoles(const RoleBook &roles, const MemberId &me);
    bool mayOpen(PageId page) const;
    /// What of it the person may see.
    governor::DeskSnapshotPtr shownOf(const governor::DeskSnapshotPtr &snapshot) const;

Q_SIGNALS:
    /// What may be done is not what it was.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keepAway(QWidget &widget);

    QWidget &m_window;
    RoleBook m_roles;
    MemberId m_me;
    qint64 m_askedEvents = -1;
    std::vector<QPointer<QWidget>> m_hidden; ///< by the gate
};

} // namespace bursar::desktop
