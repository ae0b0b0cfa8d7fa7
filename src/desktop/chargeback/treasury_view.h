#pragma once

#include "desktop/shell/page.h"
#include "governor/accounts/account_month.h"

#include <QWidget>

#include <memory>

class QPushButton;

namespace bursar::desktop {

class Banner;
class Card;
class FactSheet;
class PanelFrame;
class SidePanel;
class TableView;
class TreasuryModel;

/// The accounts' money: how long it lasts, when to top up, what stops at zero; and how a month's balance came about,
/// from its first day to its last.
class TreasuryView final : public QWidget
{
    Q_OBJECT
public:
    explicit TreasuryView(QWidget *parent = nullptr);
    ~TreasuryView() override;

    void showSnapshot(const governor::DeskSnapshotPtr &snapshot);
    /// Whose balances are shown. They are asked for while the view is.
    void showMonth(Month month);
    /// Asks anew for what is shown.
    void refresh();
    void showBalance(const QString &account, Month month, const Expected<governor::AccountMonth> &balance);
    void fit(Room room);
    QWidget *firstFocus() const;

Q_SIGNALS:
    void balanceAsked(const QString &account, bursar::Month month);
    void transferAsked();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void composeTable();
    void showProposal();
    void showChosen();
    void showMoney();
    void showBalanceLines();
    void showStops();
    void askForBalance();
    const governor::AccountView *chosen() const;

    governor::DeskSnapshotPtr m_snapshot;
    std::optional<Month> m_month;
    QString m_asked; ///< account and month of the last question
    std::optional<Expected<governor::AccountMonth>> m_balance;
    TreasuryModel *m_model;
    Banner *m_proposal;
    Card *m_card;
    TableView *m_table;
    SidePanel *m_panel;
    QPushButton *m_transfer;
    PanelFrame *m_frame = nullptr;
    std::unique_ptr<FactSheet> m_facts;
};

} // namespace bursar::desktop
