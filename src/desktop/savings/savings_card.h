#pragma once

#include "desktop/shell/page.h"
#include "governor/reading/savings.h"

class QVBoxLayout;

namespace bursar::desktop {

class Card;
class Label;
class SavingsInquiry;

/// On the Overview: what could be saved a day and what was saved this month; where there is room, the three dearest
/// with a button each.
class SavingsCard final : public QWidget
{
    Q_OBJECT
public:
    /// The desk outlives it.
    explicit SavingsCard(governor::Desk &desk, QWidget *parent = nullptr);

    /// Asks the ledger, too, when the card can be seen or has not been told yet.
    void showSnapshot(const governor::DeskSnapshotPtr &snapshot, const TeamId &team);
    /// As if the ledger had answered.
    void showSavings(const governor::SavingsView &view);
    bool settled() const;
    /// Only the head, with the sums: there is no room for rows.
    void setCompact(bool compact);
    /// The last answer; null before the first.
    const governor::SavingsView *view() const { return m_answered ? &m_view : nullptr; }

Q_SIGNALS:
    void answered();
    void wantsToGo(const bursar::desktop::Destination &destination);

private:
    void showAll();
    void addRow(const governor::SavingView &view);

    governor::DeskSnapshotPtr m_snapshot;
    governor::SavingsView m_view;
    bool m_answered = false;
    bool m_compact = false;
    TeamId m_team;
    QStringList m_shown; ///< keys and amounts of the rows
    SavingsInquiry *m_inquiry;
    Card *m_card;
    Label *m_saved;
    QWidget *m_rows = nullptr;
};

} // namespace bursar::desktop
