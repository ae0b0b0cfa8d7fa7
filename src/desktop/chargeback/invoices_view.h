#pragma once

#include "desktop/look/room.h"
#include "desktop/parts/team_colours.h"
#include "domain/invoice.h"

#include <QWidget>

#include <memory>

class QPushButton;

namespace bursar::desktop {

class Card;
class FactSheet;
class InvoiceModel;
class PanelFrame;
class SidePanel;
class TableView;

/// The drafts of a month and everything that was issued, with the sums of the chosen one.
class InvoicesView final : public QWidget
{
    Q_OBJECT
public:
    explicit InvoicesView(QWidget *parent = nullptr);
    ~InvoicesView() override;

    void showInvoices(std::vector<Invoice> invoices, const TeamColours &colours);
    /// False when no row has that number.
    bool showInvoice(const QString &number);
    /// Null when none is chosen.
    const Invoice *chosen() const;
    void fit(Room room);
    QWidget *firstFocus() const;

Q_SIGNALS:
    /// Another one is chosen, or none.
    void chose();
    /// A person wants to see the document.
    void documentAsked();
    /// About the chosen one.
    void creditAsked();
    void correctionsAsked();
    void termsAsked();

private:
    void composeTable();
    void composeButtons();
    void showChosen();

    InvoiceModel *m_model;
    Card *m_card;
    TableView *m_table;
    SidePanel *m_panel;
    QPushButton *m_terms;
    QPushButton *m_act; ///< credit note of an invoice, corrections of a draft
    PanelFrame *m_frame = nullptr;
    std::unique_ptr<FactSheet> m_facts;
};

} // namespace bursar::desktop
