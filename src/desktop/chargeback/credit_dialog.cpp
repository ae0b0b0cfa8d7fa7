#include "desktop/chargeback/credit_dialog.h"

#include "desktop/chargeback/credit_line_model.h"
#include "desktop/look/fonts.h"
#include "desktop/look/formats.h"
#include "desktop/widgets/form_layout.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/money_edit.h"
#include "desktop/widgets/table_view.h"

#include <QComboBox>
#include <QLineEdit>

namespace bursar::desktop {

CreditDialog::CreditDialog(const Invoice &invoice, Money credited, QWidget *parent)
    : FormDialog(tr("Credit note for invoice %1").arg(invoice.number), tr("Issue credit note"), parent)
    , m_invoice(invoice)
    , m_left(invoice.total - credited)
    , m_reach(new QComboBox(this))
    , m_lines(new CreditLineModel(invoice, this))
    , m_table(new TableView(this))
    , m_amount(new MoneyEdit(this))
    , m_sum(new Label(QString(), TextRole::BodyStrong, ColourRole::Text, this))
    , m_reason(new QLineEdit(this))
{
    setObjectName(QStringLiteral("creditDialog"));
    m_reach->setObjectName(QStringLiteral("creditReachBox"));
    m_reach->addItems({tr("All that is left"), tr("Some lines"), tr("An amount")});
    m_reach->setFixedWidth(scaled(FormLayout::choiceWidth));
    form().addField(tr("Takes back"), m_reach,
                    credited.isZero()
                        ? tr("Invoice %1 is over %2.").arg(invoice.number, formats::dollars(invoice.total))
                        : tr("%1 of %2 are left.").arg(formats::dollars(m_left), formats::dollars(invoice.total)));
    using Kind = ColumnSpec::Kind;
    m_table->setObjectName(QStringLiteral("creditLinesTable"));
    m_table->setAccessibleName(tr("Lines of the invoice; Return takes one in or out"));
    m_table->setModel(m_lines);
    m_table->setColumns({{96, Kind::Whole}, {220, Kind::Text, true}, {80, Kind::Number}});
    m_table->setMinimumHeight(scaled(200));
    form().addWidget(m_table);
    m_amount->setObjectName(QStringLiteral("creditAmountEdit"));
    m_amount->setRange(Money::fromCents(1), m_left);
    m_amount->setFixedWidth(scaled(FormLayout::amountWidth));
    m_amountRow = form().addField(tr("Amount"), m_amount, tr("Tax included."));
    m_reason->setObjectName(QStringLiteral("creditReasonEdit"));
    m_reason->setMaxLength(200);
    m_reason->setFixedWidth(scaled(320));
    form().addField(tr("Reason"), m_reason, tr("It stands on the credit note and in the audit trail."));
    m_sum->setObjectName(QStringLiteral("creditSum"));
    form().addWidget(m_sum);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &at) { m_lines->toggle(at.row()); });
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &at) { m_lines->toggle(at.row()); });
    connect(m_lines, &CreditLineModel::tickedChanged, this, &CreditDialog::showReach);
    connect(m_reach, &QComboBox::currentIndexChanged, this, &CreditDialog::showReach);
    connect(m_amount, &DecimalEdit::valueEdited, this, &CreditDialog::showReach);
    connect(m_reason, &QLineEdit::textChanged, this, &CreditDialog::check);
    showReach();
}

CreditDialog::Reach CreditDialog::reach() const
{
    return static_cast<Reach>(m_reach->currentIndex());
}

/// What the note will be over; zero while that is not known.
Money CreditDialog::sum() const
{
    switch (reach()) {
    case Reach::All:
        return m_left;
    case Reach::Amount:
        return m_amount->value().value_or(Money());
    case Reach::Lines:
        break;
    }
    const auto lines = m_lines->ticked();
    const auto note = lines.empty() ? std::nullopt : creditOfLines(m_invoice, lines, QStringLiteral("–"));
    return note ? -note->total : Money();
}

void CreditDialog::showReach()
{
    m_table->setVisible(reach() == Reach::Lines);
    m_amountRow->setVisible(reach() == Reach::Amount);
    const Money now = sum();
    m_sum->setText(now.isZero() ? QString() : tr("The credit note is over %1.").arg(formats::dollars(now)));
    m_sum->setVisible(!now.isZero());
    check();
}

QString CreditDialog::problem() const
{
    if (reach() == Reach::Lines && m_lines->ticked().empty())
        return tr("Choose at least one line.");
    if (reach() == Reach::Amount && !m_amount->isAcceptable())
        return m_amount->problem();
    if (sum() > m_left)
        return tr("No more than %1 are left to be credited.").arg(formats::dollars(m_left));
    return m_reason->text().trimmed().isEmpty() ? tr("Say why; a credit note never changes.") : QString();
}

governor::Chargeback::CreditWish CreditDialog::wish() const
{
    governor::Chargeback::CreditWish wish;
    if (reach() == Reach::Lines)
        wish.lines = m_lines->ticked();
    else if (reach() == Reach::Amount)
        wish.amount = m_amount->value();
    wish.reason = m_reason->text().trimmed();
    return wish;
}

} // namespace bursar::desktop
