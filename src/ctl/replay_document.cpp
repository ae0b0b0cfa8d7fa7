#include "ctl/replay_document.h"

#include "ctl/json_shapes.h"
#include "ctl/text_table.h"
#include "ctl/values.h"
#include "foundation/text_formats.h"

namespace bursar::ctl {

namespace {

QJsonObject tallyJson(const ReplayTally &tally)
{
    return {{QStringLiteral("rentals"), tally.rentals},        {QStringLiteral("refused"), tally.refused},
            {QStringLiteral("delayed"), tally.delayed},        {QStringLiteral("waiting"), tally.waiting},
            {QStringLiteral("spent"), tally.spent.toString()}, {QStringLiteral("avoided"), tally.avoided.toString()}};
}

template <class Key>
QString nameOf(const std::map<Key, QString> &names, const Key &key)
{
    const auto found = names.find(key);
    return found == names.end() ? QStringLiteral("-") : found->second;
}

template <class Key>
QJsonObject byName(const std::map<Key, ReplayTally> &tallies, const std::map<Key, QString> &names)
{
    QJsonObject json;
    for (const auto &[key, tally] : tallies)
        json.insert(nameOf(names, key), tallyJson(tally));
    return json;
}

void addTally(TextTable &table, const QString &whose, const ReplayTally &tally)
{
    table.addRow({whose, QString::number(tally.rentals), QString::number(tally.refused), QString::number(tally.delayed),
                  QString::number(tally.waiting), tally.spent.toString(), tally.avoided.toString()});
}

QStringList namesOf(const std::vector<Rule> &rules)
{
    QStringList names;
    for (const Rule rule : rules) {
        if (const QString name = toString(rule); !names.contains(name))
            names.append(name);
    }
    return names;
}

} // namespace

Document replayDocument(const governor::PolicyReplay &replay)
{
    TextTable sums({QStringLiteral("Whose"), QStringLiteral(">Rentals"), QStringLiteral(">Refused"),
                    QStringLiteral(">Delayed"), QStringLiteral(">Waiting"), QStringLiteral(">Spent $"),
                    QStringLiteral(">Avoided $")});
    addTally(sums, QStringLiteral("all"), replay.report.all);
    for (const auto &[team, tally] : replay.report.byTeam)
        addTally(sums, nameOf(replay.teams, team), tally);
    for (const auto &[member, tally] : replay.report.byMember)
        addTally(sums, nameOf(replay.members, member), tally);

    QJsonArray rows;
    TextTable list({QStringLiteral("Request"), QStringLiteral("Asked"), QStringLiteral("Team"), QStringLiteral("By"),
                    QStringLiteral(">Cost $"), QStringLiteral("Would be"), QStringLiteral("Because of"),
                    QStringLiteral("Starts")});
    for (const ReplayedRental &outcome : replay.report.rentals) {
        const PastRental &rental = replay.rentals.at(outcome.rental);
        const QStringList rules = namesOf(outcome.rules);
        rows.append(QJsonObject{{QStringLiteral("request"), rental.request.toString()},
                                {QStringLiteral("at"), toRfc3339(rental.from)},
                                {QStringLiteral("team"), nameOf(replay.teams, rental.team)},
                                {QStringLiteral("by"), nameOf(replay.members, rental.by)},
                                {QStringLiteral("cost"), rental.cost.toString()},
                                {QStringLiteral("fate"), toString(outcome.fate)},
                                {QStringLiteral("rules"), QJsonArray::fromStringList(rules)},
                                {QStringLiteral("starts_at"), timeOrNull(outcome.startsAt)}});
        list.addRow({rental.request.toString(), shownTime(rental.from), nameOf(replay.teams, rental.team),
                     nameOf(replay.members, rental.by), rental.cost.toString(), toString(outcome.fate),
                     rules.join(QStringLiteral(", ")), shownTime(outcome.startsAt)});
    }
    const QString head = QStringLiteral("Rentals from %1 to %2, as they would have gone:\n\n")
                             .arg(shownTime(replay.span.from), shownTime(replay.span.to));
    const QString listed =
        replay.report.rentals.empty() ? QStringLiteral("All of them would have passed.\n") : list.toString();
    return {QJsonObject{{QStringLiteral("from"), toRfc3339(replay.span.from)},
                        {QStringLiteral("to"), toRfc3339(replay.span.to)},
                        {QStringLiteral("all"), tallyJson(replay.report.all)},
                        {QStringLiteral("by_team"), byName(replay.report.byTeam, replay.teams)},
                        {QStringLiteral("by_member"), byName(replay.report.byMember, replay.members)},
                        {QStringLiteral("rentals"), rows}},
            head + sums.toString() + QLatin1Char('\n') + listed};
}

} // namespace bursar::ctl
