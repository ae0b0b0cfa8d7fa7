#include "desktop/teams/replay_model.h"

#include "desktop/look/formats.h"
#include "desktop/look/state_look.h"
#include "desktop/parts/policy_words.h"
#include "desktop/widgets/table_view.h"

#include <algorithm>

namespace bursar::desktop {
namespace {

StateLook lookOf(ReplayedRental::Fate fate)
{
    StateLook look = stateLook(fate == ReplayedRental::Fate::Refused       ? Verdict::Deny
                                   : fate == ReplayedRental::Fate::Allowed ? Verdict::Allow
                                                                           : Verdict::NeedsApproval);
    if (fate == ReplayedRental::Fate::Delayed)
        look = {QStringLiteral("clock"), ReplayModel::tr("Delayed"), ColourRole::Warn};
    return look;
}

QString rulesText(const std::vector<Rule> &rules)
{
    QStringList names;
    for (const Rule rule : rules)
        names << policyWords(toString(rule)).label;
    names.removeDuplicates();
    return names.join(QLatin1String(", "));
}

} // namespace

ReplayModel::ReplayModel(ReplayPtr replay, const QTimeZone &zone, QObject *parent)
    : QAbstractTableModel(parent)
    , m_replay(std::move(replay))
    , m_zone(zone)
{
}

int ReplayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_replay->report.rentals.size());
}

int ReplayModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString ReplayModel::text(const ReplayedRental &outcome, Column column) const
{
    const PastRental &rental = m_replay->rentals.at(outcome.rental);
    switch (column) {
    case Column::Asked:
        return formats::dayAndTime(rental.from, m_zone);
    case Column::Person: {
        const auto name = m_replay->members.find(rental.by);
        return name == m_replay->members.end() ? QStringLiteral("–") : name->second;
    }
    case Column::Rental:
        return tr("%1 × %2").arg(rental.proposal.offer.numGpus).arg(rental.proposal.offer.gpuName);
    case Column::Cost:
        return formats::money(rental.cost);
    case Column::Fate:
        return lookOf(outcome.fate).word;
    case Column::Rules:
        return rulesText(outcome.rules);
    case Column::Starts:
        break;
    }
    return outcome.startsAt ? formats::dayAndTime(*outcome.startsAt, m_zone) : QStringLiteral("–");
}

QVariant ReplayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ReplayedRental &outcome = m_replay->report.rentals.at(static_cast<std::size_t>(index.row()));
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return text(outcome, column);
    if (column == Column::Asked && role == CellRole::Id)
        return m_replay->rentals.at(outcome.rental).request.toString();
    if (column == Column::Rules && role == Qt::ToolTipRole)
        return text(outcome, column);
    if (column == Column::Fate && role == CellRole::IconName)
        return lookOf(outcome.fate).icon;
    if (column == Column::Fate && role == CellRole::IconColour)
        return static_cast<int>(lookOf(outcome.fate).role);
    return {};
}

QVariant ReplayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Asked:
        return tr("Asked (%1)").arg(formats::zoneWord(m_zone));
    case Column::Person:
        return tr("By");
    case Column::Rental:
        return tr("Rental");
    case Column::Cost:
        return tr("Cost $");
    case Column::Fate:
        return tr("Would be");
    case Column::Rules:
        return tr("Because of");
    case Column::Starts:
        return tr("Starts");
    }
    return {};
}

ReplaySumModel::ReplaySumModel(const governor::PolicyReplay &replay, const QString &name,
                               const std::optional<TeamId> &team, QObject *parent)
    : QAbstractTableModel(parent)
{
    for (const auto &[member, tally] : replay.report.byMember) {
        if (tally.refused + tally.delayed + tally.waiting == 0)
            continue;
        const auto person = replay.members.find(member);
        m_rows.emplace_back(person == replay.members.end() ? QStringLiteral("–") : person->second, tally);
    }
    std::ranges::stable_sort(
        m_rows, [](const auto &left, const auto &right) { return left.second.avoided > right.second.avoided; });
    const auto own = team ? replay.report.byTeam.find(*team) : replay.report.byTeam.end();
    const ReplayTally none;
    m_rows.emplace(m_rows.begin(), name,
                   !team                                   ? replay.report.all
                       : own == replay.report.byTeam.end() ? none
                                                           : own->second);
}

int ReplaySumModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReplaySumModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ReplaySumModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &[whose, tally] = m_rows.at(static_cast<std::size_t>(index.row()));
    if (role == CellRole::Strong)
        return index.row() == 0;
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case Column::Whose:
        return whose;
    case Column::Rentals:
        return formats::count(tally.rentals);
    case Column::Refused:
        return formats::count(tally.refused);
    case Column::Delayed:
        return formats::count(tally.delayed);
    case Column::Waiting:
        return formats::count(tally.waiting);
    case Column::Spent:
        return formats::money(tally.spent);
    case Column::Avoided:
        return formats::money(tally.avoided);
    }
    return {};
}

QVariant ReplaySumModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Whose:
        return tr("Team and people");
    case Column::Rentals:
        return tr("Rentals");
    case Column::Refused:
        return tr("Refused");
    case Column::Delayed:
        return tr("Delayed");
    case Column::Waiting:
        return tr("Waiting");
    case Column::Spent:
        return tr("Spent $");
    case Column::Avoided:
        return tr("Avoided $");
    }
    return {};
}

} // namespace bursar::desktop
