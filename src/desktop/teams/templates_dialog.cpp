#include "desktop/teams/templates_dialog.h"

#include "desktop/look/fonts.h"
#include "desktop/parts/policy_words.h"
#include "desktop/teams/template_plan_model.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/form_layout.h"
#include "desktop/widgets/table_view.h"
#include "domain/policy_templates.h"

#include <QComboBox>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>

namespace bursar::desktop {

TemplatesDialog::TemplatesDialog(const governor::DeskSnapshot &snapshot, QWidget *parent)
    : FormDialog(tr("Apply a template"), tr("Apply"), parent)
    , m_source(new QComboBox(this))
    , m_plan(new TemplatePlanModel(snapshot.teams, this))
    , m_table(new TableView(this))
    , m_reason(new QLineEdit(this))
{
    setObjectName(QStringLiteral("templatesDialog"));
    for (const PolicyTemplate &each : policyTemplates())
        m_sources.emplace_back(policyTemplateTitle(each.name), each.policy);
    for (const governor::TeamView &view : snapshot.teams)
        m_sources.emplace_back(tr("As %1 has it").arg(view.team.name), view.policy.policy);
    for (const auto &[name, policy] : m_sources)
        m_source->addItem(name);
    m_source->setObjectName(QStringLiteral("templateSourceBox"));
    m_source->setFixedWidth(scaled(FormLayout::choiceWidth));
    form().addField(tr("Template"), m_source, tr("A ready one, or the rules of a team."));

    using Kind = ColumnSpec::Kind;
    auto *card = new Card(body());
    card->body()->setContentsMargins(1, 5, 5, 5);
    m_table->setObjectName(QStringLiteral("templatePlanTable"));
    m_table->setAccessibleName(tr("Teams and what changes for them"));
    m_table->setModel(m_plan);
    m_table->setColumns({{140, Kind::Whole}, {60, Kind::Number}, {320, Kind::Text, true}});
    m_table->setSelectionMode(QAbstractItemView::MultiSelection);
    m_table->setMinimumHeight(scaled(200));
    card->body()->addWidget(m_table);
    form().addWidget(card);
    body()->setMinimumWidth(scaled(720));

    m_reason->setObjectName(QStringLiteral("templateReasonEdit"));
    m_reason->setFixedWidth(scaled(FormLayout::textWidth));
    form().addField(tr("Reason"), m_reason, tr("Stands in every team's history."));
    connect(m_source, &QComboBox::currentIndexChanged, this, &TemplatesDialog::showPlan);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TemplatesDialog::check);
    connect(m_reason, &QLineEdit::textChanged, this, &TemplatesDialog::check);
    connect(m_plan, &QAbstractItemModel::dataChanged, this, &TemplatesDialog::check);
    showPlan();
}

void TemplatesDialog::showPlan()
{
    m_plan->setPolicy(policy());
    check();
}

Policy TemplatesDialog::policy() const
{
    return m_sources.at(static_cast<std::size_t>(std::max(0, m_source->currentIndex()))).second;
}

std::vector<TeamId> TemplatesDialog::teams() const
{
    std::vector<TeamId> teams;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        if (m_plan->changes(index.row()))
            teams.push_back(m_plan->teamAt(index.row()).team.id);
    return teams;
}

QString TemplatesDialog::reason() const
{
    return m_reason->text().trimmed();
}

void TemplatesDialog::showOutcomes(const std::vector<governor::PolicyChanges::TeamOutcome> &outcomes)
{
    m_done = true;
    m_source->setEnabled(false);
    m_reason->setEnabled(false);
    m_plan->showOutcomes(outcomes);
    m_table->clearSelection();
    m_table->setFocus();
    setBusy(false);
}

QString TemplatesDialog::problem() const
{
    if (m_done)
        return tr("This is what became of each team. What waits stands under Requests.");
    const int count = static_cast<int>(teams().size());
    verbButton().setText(count == 0 ? tr("Apply") : tr("Apply to %n teams", nullptr, count));
    if (count == 0)
        return tr("Choose the teams whose rules shall change.");
    return reason().isEmpty() ? tr("Say why: the reason goes into the audit trail.") : QString();
}

} // namespace bursar::desktop
