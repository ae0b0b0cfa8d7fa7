#include "desktop/connect/strangers_step.h"

#include "desktop/look/fonts.h"
#include "desktop/widgets/form_layout.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/table_view.h"

#include <QComboBox>
#include <QDateEdit>

namespace bursar::desktop {

StrangersStep::StrangersStep(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(QString(), TextRole::CardTitle, ColourRole::Text, this))
    , m_table(new TableView(this))
    , m_team(new QComboBox(this))
    , m_day(new QDateEdit(this))
    , m_problem(new Label(QString(), TextRole::Body, ColourRole::Bad, this))
{
    setObjectName(QStringLiteral("strangersStep"));
    compose();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &StrangersStep::changed);
    connect(m_team, &QComboBox::currentIndexChanged, this, &StrangersStep::changed);
}

void StrangersStep::compose()
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(m_title);
    auto *why = new Label(tr("They cost money already. Until they belong to a team, their cost stays unallocated."),
                          TextRole::Body, ColourRole::Muted, this);
    why->setWordWrap(true);
    column->addWidget(why);
    m_table->setObjectName(QStringLiteral("strangerTable"));
    m_table->setAccessibleName(tr("Instances that belong to no team"));
    m_table->setModel(&m_model);
    using Kind = ColumnSpec::Kind;
    m_table->setColumns({{120, Kind::Whole, true},
                         {110, Kind::Whole},
                         {60, Kind::Number, false, 0},
                         {70, Kind::Number, false, 0},
                         {80, Kind::Number, false, 0}});
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    column->addWidget(m_table, 1);
    auto *fields = new QWidget(this);
    auto *form = new FormLayout(fields);
    m_team->setObjectName(QStringLiteral("strangerTeamBox"));
    m_team->setFixedWidth(scaled(FormLayout::choiceWidth));
    m_day->setObjectName(QStringLiteral("strangerDayEdit"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_day->setFixedWidth(scaled(FormLayout::amountWidth));
    form->addField(tr("Belong to"), m_team);
    form->addField(tr("From day (UTC)"), m_day, tr("Earlier days count only in months that are not invoiced yet."));
    column->addWidget(fields);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
}

void StrangersStep::showStrangers(const governor::DeskSnapshot &snapshot, const AccountId &account)
{
    m_model.show(snapshot, account);
    m_title->setText(tr("%n instances run on this account already", nullptr, m_model.rowCount()));
    if (m_team->count() != static_cast<int>(snapshot.teams.size())) {
        m_team->clear();
        for (const governor::TeamView &view : snapshot.teams)
            m_team->addItem(view.team.name, view.team.slug);
    }
    if (!m_filled && m_model.rowCount() > 0) {
        m_filled = true;
        const QDate today = localDate(snapshot.now, QTimeZone::utc());
        m_day->setMaximumDate(today);
        m_day->setDate(today);
        m_table->selectAll();
    }
}

std::vector<InstanceId> StrangersStep::chosen() const
{
    std::vector<InstanceId> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        ids.push_back(m_model.instanceAt(index.row()));
    return ids;
}

QString StrangersStep::team() const
{
    return m_team->currentData().toString();
}

QDate StrangersStep::fromDay() const
{
    return m_day->date();
}

void StrangersStep::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace bursar::desktop
