#pragma once

#include "desktop/access/access_facts.h"
#include "desktop/access/access_view.h"
#include "desktop/look/tokens.h"
#include "desktop/parts/form_dialog.h"
#include "desktop/widgets/banner.h"

#include <memory>

class QLineEdit;
class QPushButton;

namespace bursar::desktop {

class AccessTable;
class Card;
class EmptyState;
class FactSheet;
class Label;
class PanelFrame;
class SidePanel;
class TableView;
struct ColumnSpec;

/// A tab that shows a list of Vast.ai's side: a table with a search, at its right a panel about what is chosen.
class AccessListView : public AccessView
{
    Q_OBJECT
public:
    ~AccessListView() override;

    void showSnapshot(const governor::DeskSnapshotPtr &snapshot) override;
    void showAccess(const AccessFactsPtr &facts) override;
    bool showThing(const QString &subject) override;
    void activated() override;
    void fit(Room room) override;

protected:
    AccessListView(PageContext context, const QString &code, AccessTable &model, QWidget *parent);

    /// What the list is called, how its columns behave, what stands where nothing is.
    void compose(const QString &title, const std::vector<ColumnSpec> &columns, const QString &emptyIcon,
                 const QString &emptySentence);
    /// The facts are there: put them into the model.
    virtual void takeFacts() = 0;
    /// Says in the panel what is chosen; `row` is the model's, -1 for none.
    virtual void showChosen(int row) = 0;
    void showAgain();

    const governor::DeskSnapshotPtr &snapshot() const { return m_snapshot; }
    const AccessFactsPtr &facts() const { return m_facts; }
    Card &card() const { return *m_card; }
    SidePanel &panel() const { return *m_panel; }
    FactSheet &sheet() const { return *m_sheet; }
    EmptyState &empty() const { return *m_empty; }
    int chosenRow() const;
    /// Words above the table; empty takes them away.
    void setHint(const QString &words, ColourRole colour);

    /// Whether the person may; false before it is known.
    bool may(Right right) const;
    /// The button acts if the person may and nothing else hinders it; else its tool tip says why not.
    void permit(QPushButton &button, Right right, const QString &hindrance = {}) const;
    /// Has keys tried; `key` empty: all of the account's.
    void askReview(const QString &account, const QString &key, const QString &keyName);

    /// Work for the governor that a form has asked for: the form stays until it is done, and shows what is wrong.
    template <class Work>
    void order(FormDialog *dialog, Work work, const QString &doneWords)
    {
        dialog->setBusy(true);
        governor::whenDone(desk().ask(work), dialog, [this, dialog, doneWords](const auto &done) {
            if (!done) {
                dialog->showError(done.error());
                return;
            }
            notice().tell(doneWords, true);
            desk().refresh();
            dialog->accept();
        });
    }
    /// The same without a form.
    template <class Work>
    void order(Work work, const QString &doneWords)
    {
        governor::whenDone(desk().ask(work), this, [this, doneWords](const auto &done) {
            if (done)
                notice().tell(doneWords, true);
            else
                notice().tell(done.error());
            desk().refresh();
        });
    }

private:
    AccessTable &m_model;
    governor::DeskSnapshotPtr m_snapshot;
    AccessFactsPtr m_facts;
    QString m_wanted; ///< to be shown as soon as it is there
    Card *m_card;
    QLineEdit *m_search;
    Label *m_hint;
    TableView *m_table;
    EmptyState *m_empty;
    SidePanel *m_panel;
    PanelFrame *m_frame;
    std::unique_ptr<FactSheet> m_sheet;
};

} // namespace bursar::desktop
