#pragma once

#include "desktop/shell/page.h"

class QPushButton;

namespace bursar::desktop {

class Label;
class NotificationForm;

/// The settings' part that says how people are told; saves, and sends a test.
class NotificationCard final : public QWidget
{
    Q_OBJECT
public:
    /// The desk outlives the card.
    explicit NotificationCard(governor::Desk &desk, QWidget *parent = nullptr);

    /// Keeps what is being typed.
    void showSnapshot(const governor::DeskSnapshotPtr &snapshot);

private:
    void showButtons();
    void save();
    void sendTest();
    void showTests(const Expected<std::vector<governor::Notifications::Test>> &tests);
    void say(const QString &words, bool good);

    governor::Desk &m_desk;
    governor::DeskSnapshotPtr m_snapshot;
    bool m_busy = false;
    NotificationForm *m_form;
    Label *m_said;
    QPushButton *m_test;
    QPushButton *m_discard;
    QPushButton *m_save;
};

} // namespace bursar::desktop
