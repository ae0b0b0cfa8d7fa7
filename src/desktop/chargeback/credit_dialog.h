#pragma once

#include "desktop/parts/form_dialog.h"
#include "governor/chargeback/chargeback.h"

class QComboBox;
class QLineEdit;

namespace bursar::desktop {

class CreditLineModel;
class FieldRow;
class Label;
class MoneyEdit;
class TableView;

/// Takes an issued invoice back: all that is left of it, some of its lines, or an amount.
class CreditDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `credited`: what credit notes have taken back already.
    CreditDialog(const Invoice &invoice, Money credited, QWidget *parent);

    governor::Chargeback::CreditWish wish() const;

protected:
    QString problem() const override;

private:
    enum class Reach { All, Lines, Amount };
    Reach reach() const;
    Money sum() const;
    void showReach();

    Invoice m_invoice;
    Money m_left;
    QComboBox *m_reach;
    CreditLineModel *m_lines;
    TableView *m_table;
    MoneyEdit *m_amount;
    FieldRow *m_amountRow = nullptr;
    Label *m_sum;
    QLineEdit *m_reason;
};

} // namespace bursar::desktop
