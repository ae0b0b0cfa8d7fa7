#include "desktop/chargeback/billing_dialog.h"

#include "desktop/look/fonts.h"
#include "desktop/widgets/form_layout.h"
#include "desktop/widgets/money_edit.h"
#include "desktop/widgets/rate_edit.h"
#include "desktop/widgets/share_edit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <array>

namespace bursar::desktop {

BillingDialog::BillingDialog(const QString &teamName, const TeamBilling &billing, QWidget *parent)
    : FormDialog(tr("Billing terms of %1").arg(teamName), tr("Save terms"), parent)
    , m_before(billing)
    , m_order(new QLineEdit(billing.purchaseOrder, this))
    , m_address(new QPlainTextEdit(billing.address, this))
    , m_contact(new QLineEdit(billing.contact, this))
    , m_terms(new QLineEdit(billing.paymentTerms, this))
    , m_language(new QComboBox(this))
    , m_title(new QComboBox(this))
    , m_grouping(new QComboBox(this))
    , m_currency(new QLineEdit(billing.presentation.currency, this))
    , m_rate(new QLineEdit(billing.presentation.rate, this))
    , m_rateDay(new QLineEdit(billing.presentation.dated.toString(Qt::ISODate), this))
    , m_markup(new ShareEdit(this))
    , m_perHour(new RateEdit(this))
    , m_minimum(new MoneyEdit(this))
    , m_tax(new ShareEdit(this))
{
    setObjectName(QStringLiteral("billingDialog"));
    composeRecipient();
    form().addHairline();
    composeAmounts();
    check();
}

void BillingDialog::composeRecipient()
{
    const auto name = [](QWidget *field, const char *objectName, int width) {
        field->setObjectName(QLatin1String(objectName));
        field->setFixedWidth(scaled(width));
    };
    name(m_address, "billingAddressEdit", 320);
    m_address->setFixedHeight(scaled(66));
    m_address->setTabChangesFocus(true);
    name(m_order, "billingOrderEdit", 220);
    name(m_contact, "billingContactEdit", 320);
    name(m_terms, "billingTermsEdit", 320);
    name(m_language, "billingLanguageBox", 220);
    name(m_title, "billingTitleBox", 220);
    m_terms->setPlaceholderText(tr("as the organisation's"));
    for (const auto &[code, word] :
         {std::pair(QStringLiteral("en"), tr("English")), std::pair(QStringLiteral("de"), tr("German")),
          std::pair(QStringLiteral("zh_CN"), tr("Simplified Chinese"))})
        m_language->addItem(word, code);
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_before.language)));
    m_title->addItem(tr("Invoice"), toString(InvoiceTitle::Invoice));
    m_title->addItem(tr("Statement, booked internally"), toString(InvoiceTitle::Statement));
    m_title->setCurrentIndex(std::max(0, m_title->findData(toString(m_before.title))));
    name(m_grouping, "billingGroupingBox", 220);
    for (const auto &[grouping, word] :
         {std::pair(InvoiceGrouping::Instance, tr("Instance")), std::pair(InvoiceGrouping::Gpu, tr("GPU type")),
          std::pair(InvoiceGrouping::Label, tr("Label")), std::pair(InvoiceGrouping::Person, tr("Person"))})
        m_grouping->addItem(word, toString(grouping));
    m_grouping->setCurrentIndex(std::max(0, m_grouping->findData(toString(m_before.grouping))));
    form().addField(tr("Title"), m_title);
    form().addField(tr("Address"), m_address);
    form().addField(tr("Contact"), m_contact);
    form().addField(tr("Purchase order"), m_order);
    form().addField(tr("Payment terms"), m_terms);
    form().addField(tr("Language"), m_language);
    form().addField(tr("Lines grouped by"), m_grouping);
    connect(m_address, &QPlainTextEdit::textChanged, this, &BillingDialog::check);
    for (QLineEdit *edit : {m_order, m_contact, m_terms})
        connect(edit, &QLineEdit::textChanged, this, &BillingDialog::check);
    for (QComboBox *box : {m_language, m_title, m_grouping})
        connect(box, &QComboBox::currentIndexChanged, this, &BillingDialog::check);
}

void BillingDialog::composeAmounts()
{
    const auto place = [this](DecimalEdit *edit, const char *objectName) {
        edit->setObjectName(QLatin1String(objectName));
        edit->setFixedWidth(scaled(FormLayout::amountWidth));
        connect(edit, &DecimalEdit::valueEdited, this, &BillingDialog::check);
    };
    place(m_markup, "billingMarkupEdit");
    place(m_perHour, "billingPerHourEdit");
    place(m_minimum, "billingMinimumEdit");
    place(m_tax, "billingTaxEdit");
    m_markup->setValue(m_before.markup);
    m_perHour->setValue(m_before.markupPerGpuHour);
    m_minimum->setValue(m_before.markupMinimum);
    m_tax->setValue(m_before.taxRate);
    m_perHour->setUnit(tr("per GPU-hour"));
    m_minimum->setUnit(tr("a month"));
    form().addField(tr("Mark-up"), m_markup);
    form().addField(tr("and"), m_perHour);
    form().addField(tr("at least"), m_minimum, tr("In a month with any cost."));
    form().addField(tr("Tax"), m_tax, tr("On cost, corrections and mark-up together."));
    composeCurrency();
}

void BillingDialog::composeCurrency()
{
    const auto place = [this](QLineEdit *edit, const char *objectName, const QString &name, const QString &example) {
        edit->setObjectName(QLatin1String(objectName));
        edit->setAccessibleName(name);
        edit->setToolTip(name);
        edit->setFixedWidth(scaled(96));
        edit->setPlaceholderText(example);
        connect(edit, &QLineEdit::textChanged, this, &BillingDialog::check);
    };
    place(m_currency, "billingCurrencyEdit", tr("Currency's code"), QStringLiteral("EUR"));
    place(m_rate, "billingRateEdit", tr("How much of it a dollar is"), QStringLiteral("0.92"));
    place(m_rateDay, "billingRateDayEdit", tr("Day of the rate"), QStringLiteral("2026-11-30"));
    FieldRow *row = form().addField(tr("Also shown in"), m_currency,
                                    tr("Code, rate to a dollar, and its day. What is due stays in dollars."));
    row->addBeside(m_rate);
    row->addBeside(m_rateDay);
}

QString BillingDialog::currencyProblem() const
{
    const TeamBilling now = typed();
    const bool fits = now.presentation.currency == m_currency->text().trimmed().toUpper()
        && now.presentation.rate == m_rate->text().trimmed()
        && now.presentation.dated.toString(Qt::ISODate) == m_rateDay->text().trimmed();
    const std::array given{m_currency->text().isEmpty(), m_rate->text().isEmpty(), m_rateDay->text().isEmpty()};
    if (fits && given[0] == given[1] && given[1] == given[2])
        return {};
    return tr("A currency needs a code such as EUR, a rate such as 0.92 and its day such as 2026-11-30.");
}

TeamBilling BillingDialog::typed() const
{
    TeamBilling billing = m_before;
    billing.purchaseOrder = m_order->text().trimmed();
    billing.address = m_address->toPlainText().trimmed();
    billing.contact = m_contact->text().trimmed();
    billing.paymentTerms = m_terms->text().trimmed();
    billing.language = m_language->currentData().toString();
    billing.title = invoiceTitleFromText(m_title->currentData().toString()).value_or(m_before.title);
    billing.grouping = invoiceGroupingFromText(m_grouping->currentData().toString()).value_or(m_before.grouping);
    setBillingField(billing, QStringLiteral("currency"), m_currency->text().trimmed().toUpper());
    setBillingField(billing, QStringLiteral("currency_rate"), m_rate->text().trimmed());
    setBillingField(billing, QStringLiteral("currency_rate_date"), m_rateDay->text().trimmed());
    billing.markup = m_markup->value().value_or(m_before.markup);
    billing.markupPerGpuHour = m_perHour->value().value_or(m_before.markupPerGpuHour);
    billing.markupMinimum = m_minimum->value().value_or(m_before.markupMinimum);
    billing.taxRate = m_tax->value().value_or(m_before.taxRate);
    return billing;
}

QList<std::pair<QString, QString>> BillingDialog::changes() const
{
    const TeamBilling now = typed();
    QList<std::pair<QString, QString>> changed;
    for (const QString &field : teamBillingFields())
        if (billingFieldText(now, field) != billingFieldText(m_before, field))
            changed.append({field, billingFieldText(now, field)});
    return changed;
}

QString BillingDialog::problem() const
{
    for (const DecimalEdit *edit : std::initializer_list<const DecimalEdit *>{m_markup, m_perHour, m_minimum, m_tax})
        if (!edit->isAcceptable())
            return edit->problem();
    if (const QString wrong = currencyProblem(); !wrong.isEmpty())
        return wrong;
    return changes().isEmpty() ? tr("Change something to save it.") : QString();
}

} // namespace bursar::desktop
