#include "desktop/budgets/raise_dialog.h"

#include "desktop/look/fonts.h"
#include "desktop/look/formats.h"
#include "desktop/parts/policy_words.h"
#include "desktop/widgets/form_layout.h"
#include "desktop/widgets/money_edit.h"
#include "domain/policy_fields.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>

#include <algorithm>
#include <utility>

namespace bursar::desktop {

namespace {

Money wholeOf(const BudgetStanding &budget)
{
    return std::max(budget.wholeLimit, budget.raisedTo);
}

} // namespace

RaiseDialog::RaiseDialog(std::vector<BudgetStanding> budgets, int first, Instant now, QWidget *parent)
    : FormDialog(tr("Raise a budget for a time"), tr("Raise"), parent)
    , m_now(now)
    , m_budgets(std::move(budgets))
    , m_budget(new QComboBox(this))
    , m_amount(new MoneyEdit(this))
    , m_until(new QDateTimeEdit(this))
    , m_reason(new QLineEdit(this))
{
    setObjectName(QStringLiteral("raiseDialog"));
    m_budget->setObjectName(QStringLiteral("raiseBudgetBox"));
    m_budget->setFixedWidth(scaled(320));
    m_amount->setObjectName(QStringLiteral("raiseAmountEdit"));
    m_until->setObjectName(QStringLiteral("raiseUntilEdit"));
    m_until->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    m_until->setCalendarPopup(true);
    m_until->setFixedWidth(scaled(FormLayout::choiceWidth));
    m_reason->setObjectName(QStringLiteral("raiseReasonEdit"));
    m_reason->setFixedWidth(scaled(320));
    for (const BudgetStanding &each : m_budgets)
        m_budget->addItem(
            tr("%1 · %2", "owner, budget").arg(each.owner.name, policyWords(QString(budgetField(each.period))).label));
    m_budget->setCurrentIndex(first);
    form().addField(tr("Budget"), m_budget);
    m_amountRow = form().addField(tr("Raised to"), m_amount);
    m_untilRow = form().addField(tr("Until"), m_until);
    form().addField(tr("Reason"), m_reason, tr("It stands in the audit trail."));
    connect(m_budget, &QComboBox::currentIndexChanged, this, &RaiseDialog::showBudget);
    connect(m_amount, &DecimalEdit::valueEdited, this, &RaiseDialog::check);
    connect(m_until, &QDateTimeEdit::dateTimeChanged, this, &RaiseDialog::check);
    connect(m_reason, &QLineEdit::textChanged, this, &RaiseDialog::check);
    showBudget();
}

const BudgetStanding &RaiseDialog::budget() const
{
    static const BudgetStanding none;
    return m_budgets.empty() ? none : m_budgets.at(static_cast<std::size_t>(std::max(0, m_budget->currentIndex())));
}

QTimeZone RaiseDialog::zone() const
{
    return zoneNamed(budget().zone).value_or(QTimeZone::utc());
}

void RaiseDialog::showBudget()
{
    const BudgetStanding &chosen = budget();
    QString help = tr("It is %1 now, and again when the raise is over.").arg(formats::dollars(chosen.wholeLimit));
    if (chosen.isProRata())
        help += QLatin1Char(' ')
            + tr("The budget began within this period, so %1 of it count now.", "share")
                  .arg(formats::percentText(Share::fromMillionths(
                      narrow(Wide{chosen.span.length().count()} * 1'000'000 / chosen.periodLength.count()))));
    m_amountRow->setHelp(help);
    m_untilRow->setHelp(tr("In the time zone %1.").arg(QString::fromLatin1(zone().id())));
    // The midnight after the next is what most people mean by "until tomorrow".
    const QDate today = localDate(m_now, zone());
    m_until->setDateTime(QDateTime(today.addDays(1), QTime(0, 0)));
    check();
}

BudgetOwner RaiseDialog::owner() const
{
    return budget().owner;
}

BudgetPeriod RaiseDialog::period() const
{
    return budget().period;
}

Money RaiseDialog::amount() const
{
    return m_amount->value().value_or(Money());
}

Instant RaiseDialog::until() const
{
    const QDateTime typed(m_until->date(), m_until->time(), zone());
    return instantFromMillis(typed.toMSecsSinceEpoch());
}

QString RaiseDialog::reason() const
{
    return m_reason->text().trimmed();
}

QString RaiseDialog::problem() const
{
    if (m_budgets.empty())
        return tr("Nobody has a budget.");
    // A raise that holds may be made longer as it is.
    const bool isLonger = budget().raisedUntil && amount() == wholeOf(budget()) && until() > *budget().raisedUntil;
    if (amount() <= wholeOf(budget()) && !isLonger)
        return tr("Enter more than %1.").arg(formats::dollars(wholeOf(budget())));
    if (until() <= m_now)
        return tr("Choose a time to come.");
    return reason().isEmpty() ? tr("Say why: the reason goes into the audit trail.") : QString();
}

} // namespace bursar::desktop
