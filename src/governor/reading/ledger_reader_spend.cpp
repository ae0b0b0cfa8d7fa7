// Where the money went, and why it is more than before.

#include "governor/errors.h"
#include "governor/reading/ledger_reader.h"
#include "governor/reading/spend_keys.h"
#include "governor/reading/spend_report.h"
#include "ledger/organisation_store.h"
#include "ledger/segment_store.h"

#include <algorithm>

namespace bursar::governor {

namespace {

constexpr int daysWorthRemembering = 100;
constexpr std::size_t mostAnomalies = 5;
constexpr int daysForUsual = 28;

Expected<QTimeZone> zoneOf(ledger::Database &database)
{
    const auto organisation = ledger::OrganisationStore(database).load();
    if (!organisation)
        return organisation.failure();
    return zoneNamed(organisation->zone).value_or(QTimeZone::utc());
}

/// Costs of local days of the organisation's zone, both inclusive.
Expected<std::vector<CostPart>> costsOfDays(CostBook &book, QDate from, QDate to)
{
    if (!from.isValid() || !to.isValid() || from > to) {
        return usageError(QStringLiteral("bad_days"),
                          QStringLiteral("The first day must be a date that is not after the last one."),
                          QStringLiteral("Give days such as 2026-11-01 and 2026-11-30."));
    }
    const auto zone = zoneOf(book.database());
    if (!zone)
        return zone.failure();
    if (from.daysTo(to) <= daysWorthRemembering)
        return book.ofDays(from, to, *zone);
    return costsWithin(book.database(), {startOfDay(from, *zone), startOfDay(to.addDays(1), *zone)}, *zone);
}

template <class Row>
void sortRows(std::vector<Row> &rows, LedgerReader::SpendingKey by)
{
    if (by != LedgerReader::SpendingKey::Day) // those come in order already
        std::stable_sort(rows.begin(), rows.end(), [](const Row &left, const Row &right) {
            return left.amounts.total() > right.amounts.total();
        });
}

void keepTeam(std::vector<CostPart> &parts, const std::optional<TeamId> &team)
{
    if (team)
        std::erase_if(parts, [&team](const CostPart &part) { return part.team != team; });
}

void addRows(SpendReport &report, const SpendKeys &keys, const std::vector<CostPart> &before,
             const std::vector<CostPart> &now)
{
    std::map<QString, SpendReport::Row> rows;
    const auto rowOf = [&rows, &keys](const CostPart &part) -> SpendReport::Row & {
        const SpendKeys::Key key = keys.of(part);
        SpendReport::Row &row = rows[key.key];
        row.key = key.key;
        row.label = key.label;
        return row;
    };
    for (const CostPart &part : now) {
        rowOf(part).amounts += part.amounts;
        report.total += part.amounts.total();
    }
    const bool byDay = report.question.by == LedgerReader::SpendingKey::Day;
    for (const CostPart &part : before) {
        report.before += part.amounts.total();
        if (!byDay) { // a day has no day of its own before it: the one as many days into the period stands there
            rowOf(part).before += part.amounts.total();
            continue;
        }
        CostPart moved = part;
        moved.day = report.question.from.addDays(report.question.beforeFrom.daysTo(part.day));
        if (moved.day <= report.question.to)
            rowOf(moved).before += part.amounts.total();
    }
    for (auto &[key, row] : rows)
        report.rows.push_back(std::move(row));
    sortRows(report.rows, report.question.by);
}

} // namespace

Expected<std::vector<SpendingRow>> LedgerReader::spending(SpendingKey by, QDate from, QDate to, Instant) const
{
    const auto parts = costsOfDays(d->costs, from, to);
    if (!parts)
        return parts.failure();
    const auto keys = SpendKeys::load(d->database, by);
    if (!keys)
        return keys.failure();
    std::map<QString, SpendingRow> rows;
    for (const CostPart &part : *parts) {
        const SpendKeys::Key key = keys->of(part);
        SpendingRow &row = rows[key.key];
        row.key = key.key;
        row.label = key.label;
        row.amounts += part.amounts;
    }
    std::vector<SpendingRow> result;
    for (auto &[key, row] : rows)
        result.push_back(std::move(row));
    sortRows(result, by);
    return result;
}

Expected<std::vector<DailySpend>> LedgerReader::dailySpend(QDate from, QDate to, Instant) const
{
    const auto parts = costsOfDays(d->costs, from, to);
    if (!parts)
        return parts.failure();
    std::map<std::pair<QDate, TeamId>, Money> sums;
    for (const CostPart &part : *parts)
        sums[{part.day, part.team.value_or(TeamId{})}] += part.amounts.total();
    std::vector<DailySpend> result;
    result.reserve(sums.size());
    for (const auto &[key, amount] : sums)
        result.push_back({key.first, key.second, amount});
    return result;
}

Expected<SpendReport> LedgerReader::spendReport(const SpendQuestion &question) const
{
    SpendReport report;
    report.question = question;
    const QDate firstKnown = std::min(question.beforeFrom, question.from.addDays(-daysForUsual));
    auto now = costsOfDays(d->costs, question.from, question.to);
    auto earlier = costsOfDays(d->costs, firstKnown, question.from.addDays(-1));
    const auto keys = SpendKeys::load(d->database, question.by);
    if (!now || !earlier)
        return now ? earlier.failure() : now.failure();
    if (!keys)
        return keys.failure();
    keepTeam(*now, question.team);
    keepTeam(*earlier, question.team);
    std::vector<CostPart> before;
    std::copy_if(earlier->begin(), earlier->end(), std::back_inserter(before), [&question](const CostPart &part) {
        return part.day >= question.beforeFrom && part.day <= question.beforeTo;
    });
    addRows(report, *keys, before, *now);
    report.change = explainChange(before, *now);
    earlier->insert(earlier->end(), now->begin(), now->end());
    report.anomalies = spendAnomalies(*earlier, firstKnown, question.from, question.to);
    if (report.anomalies.size() > mostAnomalies)
        report.anomalies.resize(mostAnomalies);
    const auto nameOf = [&keys](const TeamId &team) { return team.isEmpty() ? QString() : keys->names().team(team); };
    for (SpendChange::Mover &mover : report.change.movers)
        mover.name = nameOf(mover.team);
    for (SpendAnomaly &anomaly : report.anomalies)
        anomaly.name = nameOf(anomaly.team);
    return report;
}

Expected<std::vector<SpendSegment>> LedgerReader::spendSegments(const SpendQuestion &question, const QString &key) const
{
    const auto zone = zoneOf(d->database);
    if (!zone)
        return zone.failure();
    const auto keys = SpendKeys::load(d->database, question.by);
    const auto segments = ledger::SegmentStore(d->database)
                              .within({startOfDay(question.from, *zone), startOfDay(question.to.addDays(1), *zone)});
    if (!keys || !segments)
        return keys ? segments.failure() : keys.failure();
    std::vector<SpendSegment> found;
    for (const UsageSegment &segment : *segments) {
        CostPart part;
        part.account = segment.account;
        part.instance = segment.instance;
        part.team = segment.team;
        part.day = localDate(segment.span.from, *zone);
        part.gpuName = segment.gpuName;
        if ((!question.team || question.team == segment.team) && keys->of(part).key == key)
            found.push_back({segment, segment.team ? keys->names().team(*segment.team) : QString()});
    }
    return found;
}

} // namespace bursar::governor
