#include "desktop/shell/role_gate.h"

#include "desktop/shell/own_part.h"
#include "desktop/shell/window_rights.h"
#include "governor/reading/ledger_reader.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>

#include <algorithm>
#include <utility>

namespace bursar::desktop {

RoleGate::RoleGate(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

void RoleGate::askIfOld(governor::Desk &desk, qint64 auditEvents)
{
    if (std::exchange(m_askedEvents, auditEvents) == auditEvents)
        return;
    using Answer = Expected<std::pair<RoleBook, MemberId>>;
    const auto told = desk.ask([](governor::Governor &governor, const MemberId &by) -> Answer {
        const auto roles = governor.reader().roles();
        return roles ? Answer({*roles, by}) : roles.failure();
    });
    governor::whenDone(told, this, [this](const Answer &answer) {
        if (answer)
            setRoles(answer->first, answer->second);
    });
}

void RoleGate::setRoles(const RoleBook &roles, const MemberId &me)
{
    if (roles.grants() == m_roles.grants() && me == m_me)
        return;
    m_roles = roles;
    m_me = me;
    for (const QPointer<QWidget> &widget : std::exchange(m_hidden, {}))
        if (widget)
            widget->show();
    const QList<QAbstractButton *> buttons = m_window.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons)
        keepAway(*button);
    Q_EMIT changed();
}

bool RoleGate::mayOpen(PageId page) const
{
    return desktop::mayOpen(page, m_roles, m_me);
}

governor::DeskSnapshotPtr RoleGate::shownOf(const governor::DeskSnapshotPtr &snapshot) const
{
    return ownPart(snapshot, m_roles, m_me);
}

void RoleGate::keepAway(QWidget &widget)
{
    if (widget.isHidden() || mayUse(widget.objectName(), m_roles, m_me))
        return;
    widget.hide();
    std::erase_if(m_hidden, [](const QPointer<QWidget> &each) { return each.isNull(); });
    if (std::ranges::find(m_hidden, &widget, [](const QPointer<QWidget> &each) { return each.data(); })
        == m_hidden.end())
        m_hidden.emplace_back(&widget);
}

/// A page that shows a button again, or a dialog that has just been made.
bool RoleGate::eventFilter(QObject *watched, QEvent *event)
{
    const bool appears = event->type() == QEvent::ShowToParent || event->type() == QEvent::Show;
    if (appears && m_roles.isOn())
        if (auto *button = qobject_cast<QAbstractButton *>(watched);
            button != nullptr && (button->window() == &m_window || m_window.isAncestorOf(button->window())))
            keepAway(*button);
    return QObject::eventFilter(watched, event);
}

} // namespace bursar::desktop
