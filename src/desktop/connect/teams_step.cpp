#include "desktop/connect/teams_step.h"

#include "desktop/look/fonts.h"
#include "desktop/widgets/label.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace bursar::desktop {

TeamsStep::TeamsStep(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(QString(), TextRole::CardTitle, ColourRole::Text, this))
    , m_list(new QListWidget(this))
    , m_problem(new Label(QString(), TextRole::Body, ColourRole::Bad, this))
{
    setObjectName(QStringLiteral("teamsStep"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    auto *why = new Label(tr("What they rent from today on is paid from this account. What runs already stays where it "
                             "is until it ends."),
                          TextRole::Body, ColourRole::Muted, this);
    why->setWordWrap(true);
    column->addWidget(why);
    m_list->setObjectName(QStringLiteral("accountTeamsList"));
    m_list->setAccessibleName(tr("Teams that will use the account"));
    column->addWidget(m_list, 1);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    connect(m_list, &QListWidget::itemChanged, this, &TeamsStep::changed);
}

void TeamsStep::showTeams(const governor::DeskSnapshot &snapshot, const Account &account)
{
    m_title->setText(tr("Which teams will use %1?").arg(account.name));
    const QStringList before = chosen();
    QStringList shown;
    for (int row = 0; row < m_list->count(); ++row)
        shown.append(m_list->item(row)->data(Qt::UserRole).toString());
    QStringList slugs;
    for (const governor::TeamView &view : snapshot.teams)
        if (view.team.account != account.id)
            slugs.append(view.team.slug);
    if (slugs == shown)
        return;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const governor::TeamView &view : snapshot.teams) {
        if (view.team.account == account.id)
            continue;
        auto *item = new QListWidgetItem(
            tr("%1, now %2", "team, the account that it rents through").arg(view.team.name, view.accountName), m_list);
        item->setData(Qt::UserRole, view.team.slug);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(before.contains(view.team.slug) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
}

int TeamsStep::teams() const
{
    return m_list->count();
}

QStringList TeamsStep::chosen() const
{
    QStringList slugs;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            slugs.append(m_list->item(row)->data(Qt::UserRole).toString());
    return slugs;
}

void TeamsStep::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void TeamsStep::takeFocus()
{
    m_list->setFocus();
}

} // namespace bursar::desktop
