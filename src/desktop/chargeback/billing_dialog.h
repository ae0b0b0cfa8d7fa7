#pragma once

#include "desktop/parts/form_dialog.h"
#include "domain/team_billing.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace bursar::desktop {

class MoneyEdit;
class RateEdit;
class ShareEdit;

/// What a team's invoices say and add: recipient, order, terms, language, title, grouping, mark-up, tax, a
/// second currency.
class BillingDialog final : public FormDialog
{
    Q_OBJECT
public:
    BillingDialog(const QString &teamName, const TeamBilling &billing, QWidget *parent);

    /// The fields that a person changed, as Billing takes them.
    QList<std::pair<QString, QString>> changes() const;

protected:
    QString problem() const override;

private:
    void composeRecipient();
    void composeAmounts();
    void composeCurrency();
    QString currencyProblem() const;
    TeamBilling typed() const;

    TeamBilling m_before;
    QLineEdit *m_order;
    QPlainTextEdit *m_address;
    QLineEdit *m_contact;
    QLineEdit *m_terms;
    QComboBox *m_language;
    QComboBox *m_title;
    QComboBox *m_grouping;
    QLineEdit *m_currency;
    QLineEdit *m_rate;
    QLineEdit *m_rateDay;
    ShareEdit *m_markup;
    RateEdit *m_perHour;
    MoneyEdit *m_minimum;
    ShareEdit *m_tax;
};

} // namespace bursar::desktop
