#pragma once

#include "desktop/parts/form_dialog.h"
#include "governor/reading/views.h"

class QComboBox;
class QLineEdit;

namespace bursar::desktop {

class FieldRow;
class Label;
class MoneyEdit;

/// Credit that one account shall send another: what it does to both, and that nobody can take it back. It always waits
/// for a second person.
class CreditTransferDialog final : public FormDialog
{
    Q_OBJECT
public:
    CreditTransferDialog(std::vector<governor::AccountView> accounts, Instant now, QWidget *parent);

    /// As the treasury proposes it.
    void propose(const AccountId &from, const AccountId &to, Money amount);
    QString from() const;
    QString to() const;
    Money amount() const;
    QString reason() const;

protected:
    QString problem() const override;

private:
    const governor::AccountView *accountIn(const QComboBox &box) const;
    void showEffect();
    QString effectOn(const QComboBox &box, Money change) const;

    std::vector<governor::AccountView> m_accounts;
    Instant m_now;
    QComboBox *m_from;
    QComboBox *m_to;
    MoneyEdit *m_amount;
    QLineEdit *m_reason;
    FieldRow *m_fromRow = nullptr;
    FieldRow *m_toRow = nullptr;
};

} // namespace bursar::desktop
