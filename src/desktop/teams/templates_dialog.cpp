#include "desktop/teams/templates_dialog.h"

#include "desktop/look/fonts.h"
#include "desktop/parts/policy_words.h"
#include "desktop/rental/template_dialog.h"
#include "desktop/teams/template_plan_model.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/form_layout.h"
#include "desktop/widgets/table_view.h"
#include "domain/policy_templates.h"

#include <QComboBox>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace bursar::desktop {

TemplatesDialog::TemplatesDialog(const governor::DeskSnapshot &snapshot, QWidget *parent)
    : FormDialog(tr("Apply a template"), tr("Apply"), parent)
    , m_own(snapshot.policyTemplates)
    , m_teams(snapshot.teams)
    , m_source(new QComboBox(this))
    , m_plan(new TemplatePlanModel(snapshot.teams, this))
    , m_table(new TableView(this))
    , m_reason(new QLineEdit(this))
{
    setObjectName(QStringLiteral("templatesDialog"));
    composeSource();

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

void TemplatesDialog::composeSource()
{
    m_source->setObjectName(QStringLiteral("templateSourceBox"));
    m_source->setFixedWidth(scaled(FormLayout::choiceWidth));
    FieldRow *row = form().addField(tr("Template"), m_source, tr("A ready one, your own, or the rules of a team."));
    m_save = makeButton(tr("Save as…"), QStringLiteral("savePolicyTemplateLink"), ButtonKind::Link);
    m_save->setAccessibleName(tr("Save these rules as a template"));
    m_remove = makeButton(tr("Remove"), QStringLiteral("removePolicyTemplateLink"), ButtonKind::Link);
    m_remove->setAccessibleName(tr("Remove this template"));
    for (QPushButton *button : {m_save, m_remove}) {
        button->setAutoDefault(false); // Return means Apply here
        row->addBeside(button);
    }
    connect(m_save, &QPushButton::clicked, this, &TemplatesDialog::askForName);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeAsked(source().own); });
    fillSources({});
}

void TemplatesDialog::fillSources(const QString &chosen)
{
    m_sources.clear();
    for (const OwnPolicyTemplate &each : m_own)
        m_sources.push_back({each.saved.name, each.saved.policy, each.saved.name});
    for (const PolicyTemplate &each : policyTemplates())
        m_sources.push_back({policyTemplateTitle(each.name), each.policy});
    for (const governor::TeamView &view : m_teams)
        m_sources.push_back({tr("As %1 has it").arg(view.team.name), view.policy.policy});
    const QSignalBlocker quiet(m_source);
    m_source->clear();
    for (const Source &each : m_sources)
        m_source->addItem(each.title, each.own);
    const int own = chosen.isEmpty() ? -1 : m_source->findData(chosen, Qt::UserRole, Qt::MatchFixedString);
    m_source->setCurrentIndex(std::max(0, own));
}

void TemplatesDialog::showOwn(const std::vector<OwnPolicyTemplate> &own, const QString &chosen)
{
    m_own = own;
    fillSources(chosen);
    setBusy(false);
    showPlan();
}

void TemplatesDialog::askForName()
{
    QStringList known;
    for (const OwnPolicyTemplate &each : m_own)
        known << each.saved.name;
    auto *dialog =
        new TemplateDialog(known, source().own, tr("These rules are kept; no team is changed by that."), this);
    connect(dialog, &TemplateDialog::submitted, this, [this, dialog] {
        dialog->accept();
        Q_EMIT saveAsked(dialog->name(), policy());
    });
    dialog->open();
}

const TemplatesDialog::Source &TemplatesDialog::source() const
{
    return m_sources.at(static_cast<std::size_t>(std::max(0, m_source->currentIndex())));
}

void TemplatesDialog::showPlan()
{
    m_remove->setVisible(!source().own.isEmpty());
    m_plan->setPolicy(policy());
    check();
}

Policy TemplatesDialog::policy() const
{
    return source().policy;
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
    m_save->setEnabled(false);
    m_remove->setEnabled(false);
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
