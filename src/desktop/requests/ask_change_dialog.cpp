#include "desktop/requests/ask_change_dialog.h"

#include "desktop/look/fonts.h"
#include "desktop/parts/policy_words.h"
#include "desktop/widgets/form_layout.h"
#include "desktop/widgets/label.h"
#include "governor/governor.h"

#include <QLineEdit>

namespace bursar::desktop {
namespace {

Expected<Request> askForPolicy(governor::Governor &governor, const MemberId &by, const TeamId &team,
                               const Remedy &remedy, const QString &reason)
{
    const auto version = governor.policies().inForce(team);
    if (!version)
        return version.failure();
    Policy policy = version->policy;
    if (const auto set = setPolicyField(policy, remedy.field, remedy.value); !set)
        return set.failure();
    return governor.policies().ask(by, team, policy, reason);
}

Expected<Request> askForBudget(governor::Governor &governor, const MemberId &by, const Remedy &remedy,
                               const QString &reason)
{
    const auto owner = governor.budgets().ownerNamed(remedy.owner);
    if (!owner)
        return owner.failure();
    const auto versions = governor.budgets().history(*owner);
    if (!versions)
        return versions.failure();
    const OwnerBudgets *before = budgetsInForce(*versions, governor.now());
    BudgetTerms terms = before == nullptr ? BudgetTerms{} : before->terms;
    const auto amount = Money::parse(remedy.value);
    for (const BudgetPeriod period : allBudgetPeriods)
        if (amount && remedy.field == budgetField(period))
            terms.amounts[period] = *amount;
    return governor.budgets().ask(by, *owner, terms, reason);
}

} // namespace

AskChangeDialog::AskChangeDialog(governor::Desk &desk, const TeamId &team, const Remedy &remedy, QWidget *parent)
    : FormDialog(remedy.text, tr("Ask"), parent)
    , m_desk(desk)
    , m_team(team)
    , m_remedy(remedy)
    , m_reason(new QLineEdit(this))
{
    setObjectName(QStringLiteral("askChangeDialog"));
    const QJsonValue value = remedy.value.isEmpty() ? QJsonValue() : QJsonValue(remedy.value);
    auto *told = new Label(tr("%1 becomes %2 when somebody who manages the policy approves it.", "field, value")
                               .arg(policyWords(remedy.field).label, policyValueText(remedy.field, value)),
                           TextRole::Body, ColourRole::Text, this);
    told->setWordWrap(true);
    form().addWidget(told);
    m_reason->setObjectName(QStringLiteral("askReasonEdit"));
    m_reason->setMaxLength(200);
    m_reason->setFixedWidth(scaled(320));
    form().addField(tr("Reason"), m_reason, tr("Whoever approves it reads it."));
    connect(m_reason, &QLineEdit::textChanged, this, &AskChangeDialog::check);
    connect(this, &FormDialog::submitted, this, &AskChangeDialog::ask);
    check();
}

QString AskChangeDialog::problem() const
{
    return m_reason->text().trimmed().isEmpty() ? tr("Say why.") : QString();
}

void AskChangeDialog::ask()
{
    setBusy(true);
    const auto written = m_desk.ask([team = m_team, remedy = m_remedy, reason = m_reason->text().trimmed()](
                                        governor::Governor &governor, const MemberId &by) {
        return remedy.owner.isEmpty() ? askForPolicy(governor, by, team, remedy, reason)
                                      : askForBudget(governor, by, remedy, reason);
    });
    governor::whenDone(written, this, [this](const Expected<Request> &request) {
        if (!request) {
            showError(request.error());
            return;
        }
        m_desk.refresh();
        Q_EMIT asked(request->id);
        accept();
    });
}

} // namespace bursar::desktop
