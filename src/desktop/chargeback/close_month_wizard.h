#pragma once

#include "desktop/parts/team_colours.h"
#include "desktop/shell/page.h"
#include "governor/reconciliation/month_statement.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace bursar::desktop {

class Label;
class MonthCheckList;
class ProgressSteps;

/// Closes a month: what must stand before, the invoices beside last month's, issuing and closing, the pack.
class CloseMonthWizard final : public QDialog
{
    Q_OBJECT
public:
    struct Facts
    {
        governor::MonthStatement statement;
        std::vector<Invoice> drafts; ///< that are not issued yet
        std::vector<Invoice> issued; ///< of all months
        TeamColours colours;
    };
    CloseMonthWizard(PageContext context, Facts facts, QWidget *parent);

    enum class Step { Check, Preview, Close, Pack };
    void goToStep(Step step);

Q_SIGNALS:
    /// What a check misses is elsewhere; the wizard has closed itself.
    void wayAsked(const QString &code);
    /// Invoices are issued, the month is closed.
    void closed();
    void exported(const QString &path);

private:
    QWidget *makeHead();
    QWidget *makePreview();
    QWidget *makeClose();
    QWidget *makePack();
    QWidget *makeFoot();
    void next();
    void back();
    void closeMonth();
    void exportPack();
    void showStep();
    void tell(const Error &error);
    QString monthName() const;

    PageContext m_context;
    Facts m_facts;
    Step m_step = Step::Check;
    bool m_busy = false;
    ProgressSteps *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
    MonthCheckList *m_checks = nullptr;
    Label *m_hint = nullptr;
    Label *m_closedWords = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_pack = nullptr;
};

} // namespace bursar::desktop
