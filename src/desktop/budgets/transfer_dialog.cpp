#include "desktop/budgets/transfer_dialog.h"

#include "desktop/look/fonts.h"
#include "desktop/look/formats.h"
#include "desktop/parts/policy_words.h"
#include "desktop/widgets/form_layout.h"
#include "desktop/widgets/money_edit.h"
#include "domain/policy_fields.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace bursar::desktop {

namespace {

/// Persons' are no part of the tree, and an hour has no period of its own.
std::vector<BudgetStanding> movableOnes(std::vector<BudgetStanding> budgets)
{
    std::erase_if(budgets, [](const BudgetStanding &budget) {
        return budget.owner.kind == BudgetOwner::Kind::Member || budget.period == BudgetPeriod::Hour;
    });
    return budgets;
}

} // namespace

TransferDialog::TransferDialog(std::vector<BudgetStanding> budgets, const TeamId &from, QWidget *parent)
    : FormDialog(tr("Transfer budget"), tr("Ask for the transfer"), parent)
    , m_budgets(movableOnes(std::move(budgets)))
    , m_team(from)
    , m_period(new QComboBox(this))
    , m_from(new QComboBox(this))
    , m_to(new QComboBox(this))
    , m_amount(new MoneyEdit(this))
    , m_reason(new QLineEdit(this))
{
    setObjectName(QStringLiteral("transferDialog"));
    m_period->setObjectName(QStringLiteral("transferPeriodBox"));
    m_from->setObjectName(QStringLiteral("transferFromBox"));
    m_to->setObjectName(QStringLiteral("transferToBox"));
    m_amount->setObjectName(QStringLiteral("transferAmountEdit"));
    m_reason->setObjectName(QStringLiteral("transferReasonEdit"));
    for (QComboBox *box : {m_period, m_from, m_to})
        box->setFixedWidth(scaled(FormLayout::choiceWidth));
    m_reason->setFixedWidth(scaled(320));
    for (const BudgetPeriod period : allBudgetPeriods)
        if (std::ranges::any_of(m_budgets, [period](const BudgetStanding &row) { return row.period == period; }))
            m_period->addItem(policyWords(QString(budgetField(period))).label, static_cast<int>(period));
    form().addField(tr("Budget"), m_period, tr("It moves for the period that runs now, and only for it."));
    m_fromRow = form().addField(tr("From"), m_from);
    form().addField(tr("To"), m_to);
    form().addField(tr("Amount"), m_amount);
    form().addField(tr("Reason"), m_reason, tr("A second person reads it before the budget moves."));
    connect(m_period, &QComboBox::currentIndexChanged, this, &TransferDialog::fillOwners);
    connect(m_from, &QComboBox::currentIndexChanged, this, &TransferDialog::showLeft);
    connect(m_to, &QComboBox::currentIndexChanged, this, &TransferDialog::check);
    connect(m_amount, &DecimalEdit::valueEdited, this, &TransferDialog::check);
    connect(m_reason, &QLineEdit::textChanged, this, &TransferDialog::check);
    fillOwners();
}

void TransferDialog::fillOwners()
{
    const QSignalBlocker quiet(m_from);
    const QSignalBlocker quietToo(m_to);
    m_from->clear();
    m_to->clear();
    for (std::size_t i = 0; i < m_budgets.size(); ++i) {
        const BudgetStanding &budget = m_budgets.at(i);
        if (budget.period != period())
            continue;
        for (QComboBox *box : {m_from, m_to})
            box->addItem(budget.owner.name, static_cast<int>(i));
        if (budget.owner.id == m_team.toString())
            m_from->setCurrentIndex(m_from->count() - 1);
    }
    m_to->setCurrentIndex(m_from->currentIndex() == 0 && m_to->count() > 1 ? 1 : 0);
    showLeft();
}

const BudgetStanding *TransferDialog::budgetIn(const QComboBox &box) const
{
    const QVariant index = box.currentData();
    return index.isValid() ? &m_budgets.at(static_cast<std::size_t>(index.toInt())) : nullptr;
}

void TransferDialog::showLeft()
{
    const BudgetStanding *giver = budgetIn(*m_from);
    m_fromRow->setHelp(giver == nullptr ? QString() : tr("%1 are left.").arg(formats::dollars(giver->available())));
    check();
}

BudgetOwner TransferDialog::from() const
{
    const BudgetStanding *budget = budgetIn(*m_from);
    return budget == nullptr ? BudgetOwner() : budget->owner;
}

BudgetOwner TransferDialog::to() const
{
    const BudgetStanding *budget = budgetIn(*m_to);
    return budget == nullptr ? BudgetOwner() : budget->owner;
}

BudgetPeriod TransferDialog::period() const
{
    return static_cast<BudgetPeriod>(m_period->currentData().toInt());
}

Money TransferDialog::amount() const
{
    return m_amount->value().value_or(Money());
}

QString TransferDialog::reason() const
{
    return m_reason->text().trimmed();
}

QString TransferDialog::problem() const
{
    if (budgetIn(*m_from) == nullptr)
        return tr("Nobody has a budget that could move.");
    if (isSameOwner(from(), to()))
        return tr("Choose two different owners.");
    if (amount() <= Money())
        return tr("Enter an amount above 0.");
    if (amount() > budgetIn(*m_from)->available())
        return tr("%1 has less left than that.").arg(from().name);
    return reason().isEmpty() ? tr("Say why: the reason goes into the audit trail.") : QString();
}

} // namespace bursar::desktop
