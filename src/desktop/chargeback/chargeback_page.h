#pragma once

#include "desktop/chargeback/month_spend.h"
#include "desktop/chargeback/month_words.h"
#include "desktop/shell/page.h"
#include "governor/chargeback/chargeback.h"
#include "governor/reconciliation/month_statement.h"

#include <memory>

class QAction;
class QBoxLayout;
class QComboBox;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace bursar::desktop {

class Banner;
class Card;
class DisputesView;
class InvoiceLineModel;
class InvoicesView;
class ReconciliationView;
class SegmentControl;
class SpendChart;
class SpendExplorer;
class StatePill;
class TableView;
class TeamSpendModel;
class TreasuryView;

/// A month as finance sees it, in five views: what was spent; Vast.ai's bill beside ours; drafts and issued invoices;
/// the disputes with Vast.ai; the accounts' money. How far the month is, and what hinders closing it, always stands
/// above.
class ChargebackPage final : public Page
{
    Q_OBJECT
public:
    explicit ChargebackPage(PageContext context, QWidget *parent = nullptr);

    void showSnapshot(const governor::DeskSnapshotPtr &snapshot) override;
    void chooseTeam(const TeamId &team) override;
    enum class View { Spend, Reconciliation, Invoices, Disputes, Treasury };
    /// `subject`: an invoice's number or a month (`2026-10`); `filter`: `spend`, `reconciliation`, `invoices`,
    /// `disputes`, `treasury`.
    void goTo(const Destination &destination) override;
    void activated() override;
    void refresh() override;
    bool settled() const override;

    /// What the ledger knows of a month.
    struct MonthFacts
    {
        Month month;
        std::vector<governor::DailySpend> days;
        std::vector<Invoice> drafts;
        std::vector<Invoice> issued; ///< of all months
        governor::Chargeback::Readiness readiness;
        std::optional<governor::MonthStatement> statement;
    };
    void showFacts(const MonthFacts &facts);

protected:
    void changeEvent(QEvent *event) override;
    void fit(Room room) override;

private:
    enum class Step { Preview, Issue, Close, Show };

    void setUpHead(QBoxLayout &column);
    void setUpViews(QBoxLayout &column);
    QWidget *makeSpend();
    QWidget *makeTop();
    QWidget *makeExplorer();
    void fitHeights();
    void showView(View view);
    View view() const;
    void chooseMonth(Month month);
    void fillMonths();
    void ask();
    void showAll();
    void showSpend();
    void showLines();
    void showInvoices();
    void showStatement();
    void showSegments();
    void showStep();
    void showState();
    bool tellsWhatHinders();
    void goToWhatHinders();
    MonthState state() const;
    Step step() const;
    std::vector<Invoice> issuedOfMonth() const;
    std::vector<Invoice> openDrafts() const;
    std::vector<Invoice> allDrafts() const;
    const Invoice *chosenInvoice() const;
    void takeStep();
    void issue();
    void exportPdf();
    void exportCsv();
    void exportOthers();
    void credit();
    void correct();
    void changeTerms();
    void listDifferences();
    void dispute(InstanceId instance, AmountKind kind);
    void writeLetter(const Dispute &dispute);
    void signTolerance();
    void closeMonth();
    void readBalance(const QString &account, Month month);
    void goToWhatIsMissing(const QString &check);

    governor::DeskSnapshotPtr m_snapshot;
    MonthFacts m_facts;
    Month m_month;
    TeamId m_team;
    QString m_wantedInvoice;
    int m_asked = 0;
    int m_answered = 0;
    int m_balancesAsked = 0; ///< and not answered yet
    QTimer *m_askAgain; ///< soon after the ledger changed: charges arrive for past months, too
    qint64 m_eventsAsked = -1;
    bool m_followsTime = true; ///< shows the running month until a person chooses another

    QComboBox *m_months = nullptr;
    StatePill *m_state = nullptr;
    QPushButton *m_before = nullptr;
    QPushButton *m_after = nullptr;
    QAction *m_pdf = nullptr;
    QAction *m_csv = nullptr;
    QAction *m_others = nullptr;
    QAction *m_issue = nullptr;
    QPushButton *m_primary = nullptr;
    Banner *m_status = nullptr;
    Banner *m_notice = nullptr;
    QBoxLayout *m_topRow = nullptr;
    Card *m_chartCard = nullptr;
    SpendChart *m_chart = nullptr;
    Card *m_teamCard = nullptr;
    TableView *m_teamTable = nullptr;
    TeamSpendModel *m_teamModel = nullptr;
    SpendExplorer *m_explorer = nullptr;
    SegmentControl *m_segments = nullptr;
    QStackedWidget *m_views = nullptr;
    TableView *m_lineTable = nullptr;
    InvoiceLineModel *m_lineModel = nullptr;
    ReconciliationView *m_reconciliation = nullptr;
    InvoicesView *m_invoices = nullptr;
    DisputesView *m_disputes = nullptr;
    TreasuryView *m_treasury = nullptr;
};

std::unique_ptr<Page> makeChargebackPage(PageContext context);

} // namespace bursar::desktop
