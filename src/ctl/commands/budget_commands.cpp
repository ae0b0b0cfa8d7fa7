#include "ctl/commands/commands.h"
#include "ctl/json_shapes.h"
#include "ctl/replay_document.h"
#include "ctl/request_wait.h"
#include "ctl/session.h"
#include "ctl/text_table.h"
#include "ctl/values.h"
#include "foundation/text_formats.h"
#include "governor/budgets/budget_forecasts.h"

namespace bursar::ctl {

namespace {

const QString owners = QStringLiteral("organisation, cost_center:CODE or member:NAME");

QJsonObject amountsJson(const BudgetTerms &terms)
{
    QJsonObject json;
    for (const auto &[period, amount] : terms.amounts)
        json.insert(toString(period), amount.toString());
    return json;
}

Expected<Document> show(Session &session)
{
    auto standings = session.governor().budgets().standings();
    if (!standings)
        return standings.failure();
    if (!session.line().arguments.isEmpty()) {
        const auto owner = session.governor().budgets().ownerNamed(session.argument(0));
        if (!owner)
            return owner.failure();
        std::erase_if(*standings, [&owner](const BudgetStanding &row) {
            return row.owner.kind != owner->kind || row.owner.id != owner->id;
        });
    }
    QJsonArray rows;
    QString notes;
    TextTable table({QStringLiteral("Owner"), QStringLiteral("Budget"), QStringLiteral(">Limit $"),
                     QStringLiteral(">Spent $"), QStringLiteral(">Committed $"), QStringLiteral(">Available $")});
    for (const BudgetStanding &row : *standings) {
        QJsonObject json = budgetJson(row);
        json.insert(QStringLiteral("owner"), typedName(row.owner));
        json.insert(QStringLiteral("name"), row.owner.name);
        json.insert(QStringLiteral("period"), toString(row.period));
        rows.append(json);
        table.addRow({typedName(row.owner), toString(row.period), row.limit.toString(), row.actual.toString(),
                      row.committed.toString(), row.available().toString()});
    }
    for (const BudgetStanding &row : *standings)
        notes += limitNote(typedName(row.owner), row);
    return Document{rows, table.toString() + notes};
}

Expected<QJsonObject> versionJson(Session &session, const OwnerBudgets &version)
{
    const Expected<QString> by = session.reader().memberName(version.by);
    const Expected<QString> approver = session.reader().memberName(version.approvedBy);
    if (!by || !approver)
        return by ? approver.failure() : by.failure();
    QJsonObject json{{QStringLiteral("version"), version.number},
                     {QStringLiteral("at"), toRfc3339(version.at)},
                     {QStringLiteral("by"), *by},
                     {QStringLiteral("reason"), version.reason},
                     {QStringLiteral("effective_from"), toRfc3339(version.effectiveFrom)},
                     {QStringLiteral("amounts"), amountsJson(version.terms)},
                     {QStringLiteral("carry_over"), textOrNull(toString(version.terms.carryOver))},
                     {QStringLiteral("at_limit"), toString(version.terms.atLimit)},
                     {QStringLiteral("stop_at_once"), toString(version.terms.stopAtOnce)}};
    if (!version.approvedBy.isEmpty())
        json.insert(QStringLiteral("approved_by"), *approver);
    return json;
}

Expected<Document> history(Session &session)
{
    const auto owner = session.governor().budgets().ownerNamed(session.argument(0));
    if (!owner)
        return owner.failure();
    const auto versions = session.governor().budgets().history(*owner);
    if (!versions)
        return versions.failure();
    QJsonArray rows;
    TextTable table({QStringLiteral(">Version"), QStringLiteral("Saved"), QStringLiteral("By"),
                     QStringLiteral("In force from"), QStringLiteral("Amounts $"), QStringLiteral("Reason")});
    for (const OwnerBudgets &version : *versions) {
        const auto json = versionJson(session, version);
        if (!json)
            return json.failure();
        rows.append(*json);
        QStringList amounts;
        for (const auto &[period, amount] : version.terms.amounts)
            amounts.append(QStringLiteral("%1 %2").arg(toString(period), amount.toString()));
        if (!version.terms.carryOver.empty())
            amounts.append(QStringLiteral("carried over: %1").arg(toString(version.terms.carryOver)));
        table.addRow({QString::number(version.number), shownTime(version.at),
                      json->value(QStringLiteral("by")).toString(), shownTime(version.effectiveFrom),
                      amounts.join(QStringLiteral(", ")), version.reason});
    }
    return Document{rows, table.toString()};
}

Expected<BudgetTerms> changed(BudgetTerms terms, const QList<std::pair<QString, QString>> &changes)
{
    for (const auto &[name, value] : changes) {
        const auto period = budgetPeriodFromText(name);
        if (!period) {
            return Unexpected{badValue(QStringLiteral("PERIOD"), name,
                                       QStringLiteral("hour, day, week, month, quarter or lifetime"))};
        }
        if (value.trimmed().isEmpty()) {
            terms.amounts.erase(*period);
            terms.carryOver.erase(*period);
            continue;
        }
        const auto amount = Money::parse(value.trimmed());
        if (!amount)
            return Unexpected{badValue(name, value, QStringLiteral("dollars, such as 500 or 500.00"))};
        terms.amounts[*period] = *amount;
    }
    return terms;
}

Expected<CarryOver> readCarryOver(const CommandLine &line)
{
    const QString option = QStringLiteral("carry-over");
    const auto carryOver = carryOverFromText(line.value(option));
    if (!carryOver) {
        return Unexpected{badValue(QStringLiteral("--carry-over"), line.value(option),
                                   QStringLiteral("none, or day, week, month, quarter with a percent or all, such as "
                                                  "\"month 20%, quarter all\""))};
    }
    return *carryOver;
}

QJsonObject raiseJson(const BudgetRaise &raise)
{
    return {{QStringLiteral("owner"), typedName(raise.owner)},    {QStringLiteral("period"), toString(raise.period)},
            {QStringLiteral("amount"), raise.amount.toString()},  {QStringLiteral("from"), toRfc3339(raise.holds.from)},
            {QStringLiteral("until"), toRfc3339(raise.holds.to)}, {QStringLiteral("reason"), raise.reason}};
}

/// One budget for a time, of a team, too.
Expected<Document> raiseUntil(Session &session)
{
    const CommandLine &line = session.line();
    const auto changes = readChanges(line.arguments.mid(1));
    const auto until = readTime(QStringLiteral("--until"), line.value(QStringLiteral("until")));
    if (!changes || !until)
        return changes ? until.failure() : changes.failure();
    for (const QString &option : {QStringLiteral("from"), QStringLiteral("carry-over"), QStringLiteral("at-limit"),
                                  QStringLiteral("stop-at-once"), QStringLiteral("dry-run")}) {
        if (line.has(option) || changes->size() != 1)
            return Unexpected{
                usageError(QStringLiteral("one_budget_at_a_time"),
                           QStringLiteral("--until raises one budget for a time, from now on, and changes "
                                          "nothing else."),
                           QStringLiteral("Name one PERIOD=AMOUNT, and leave --%1 out.").arg(option))};
    }
    const auto &[name, value] = changes->front();
    const auto period = budgetPeriodFromText(name);
    if (!period)
        return Unexpected{
            badValue(QStringLiteral("PERIOD"), name, QStringLiteral("hour, day, week, month, quarter or lifetime"))};
    const Expected<Money> amount = readMoney(name, value);
    const auto owner = session.governor().transfers().ownerNamed(session.argument(0));
    const Expected<MemberId> by = session.actor();
    if (!amount || !owner)
        return amount ? owner.failure() : amount.failure();
    if (!by)
        return by.failure();
    const QString reason = line.value(QStringLiteral("reason"));
    governor::BudgetRaises &raises = session.governor().raises();
    if (line.has(QStringLiteral("ask")))
        return waitsForAnswer(session, raises.ask(*by, *owner, *period, *amount, *until, reason));
    const auto raised = raises.raise(*by, *owner, *period, *amount, *until, reason);
    if (!raised)
        return raised.failure();
    return Document{raiseJson(*raised),
                    QStringLiteral("%1 has $%2 per %3 until %4, and then what it had before. A period in which the "
                                   "budget began counts its part of it.\n")
                        .arg(typedName(*owner), amount->toString(), toString(*period), shownTime(*until))};
}

Expected<Document> set(Session &session)
{
    const CommandLine &line = session.line();
    if (line.has(QStringLiteral("until")))
        return raiseUntil(session);
    const bool hasCarryOver = line.has(QStringLiteral("carry-over"));
    const auto changes = readChanges(line.arguments.mid(1));
    if (!changes)
        return changes.failure();
    std::optional<Instant> from;
    if (line.has(QStringLiteral("from"))) {
        const Expected<Instant> time = readTime(QStringLiteral("--from"), line.value(QStringLiteral("from")));
        if (!time)
            return time.failure();
        from = *time;
    }
    const auto owner = session.governor().budgets().ownerNamed(session.argument(0));
    if (!owner)
        return owner.failure();
    const auto versions = session.governor().budgets().history(*owner);
    if (!versions)
        return versions.failure();
    const OwnerBudgets *before = budgetsInForce(*versions, std::max(from.value_or(session.now()), session.now()));
    auto terms = changed(before ? before->terms : BudgetTerms{}, *changes);
    if (!terms)
        return terms.failure();
    if (hasCarryOver) {
        const Expected<CarryOver> carryOver = readCarryOver(line);
        if (!carryOver)
            return carryOver.failure();
        terms->carryOver = *carryOver;
    }
    if (line.has(QStringLiteral("at-limit"))) {
        const auto atLimit = atLimitFromText(line.value(QStringLiteral("at-limit")));
        if (!atLimit)
            return Unexpected{badValue(QStringLiteral("--at-limit"), line.value(QStringLiteral("at-limit")),
                                       QStringLiteral("pause or stop"))};
        terms->atLimit = *atLimit;
    }
    if (line.has(QStringLiteral("stop-at-once"))) {
        const auto stopAtOnce = stopBrakeFromText(line.value(QStringLiteral("stop-at-once")));
        if (!stopAtOnce)
            return Unexpected{badValue(QStringLiteral("--stop-at-once"), line.value(QStringLiteral("stop-at-once")),
                                       QStringLiteral("a number of instances, or a percent such as 20%"))};
        terms->stopAtOnce = *stopAtOnce;
    }
    if (line.has(QStringLiteral("dry-run"))) {
        governor::ReplayDraft draft;
        draft.budgets.emplace();
        draft.budgets->owner = *owner;
        draft.budgets->terms = *terms;
        const auto replay = session.reader().replay(draft, session.now());
        return replay ? Expected<Document>(replayDocument(*replay)) : replay.failure();
    }
    const Expected<MemberId> by = session.actor();
    if (!by)
        return by.failure();
    if (line.has(QStringLiteral("ask")))
        return waitsForAnswer(
            session, session.governor().budgets().ask(*by, *owner, *terms, line.value(QStringLiteral("reason")), from));
    const auto saved =
        session.governor().budgets().save(*by, *owner, *terms, line.value(QStringLiteral("reason")), from);
    if (!saved)
        return saved.failure();
    auto json = versionJson(session, *saved);
    if (!json)
        return json.failure();
    json->insert(QStringLiteral("owner"), typedName(*owner));
    QString text = QStringLiteral("%1, budgets version %2, in force from %3\n")
                       .arg(typedName(*owner))
                       .arg(saved->number)
                       .arg(shownTime(saved->effectiveFrom));
    for (const auto &[period, amount] : saved->terms.amounts)
        text += QStringLiteral("  %1 %2\n").arg(toString(period), amount.toString());
    if (saved->terms.atLimit == AtLimit::Stop)
        text += QStringLiteral("  when it is spent: what runs is stopped, at most %1 at once\n")
                    .arg(toString(saved->terms.stopAtOnce));
    if (!saved->terms.carryOver.empty())
        text += QStringLiteral("  carried over: %1\n").arg(toString(saved->terms.carryOver));
    return Document{*json, text};
}

Expected<Document> transfer(Session &session)
{
    const CommandLine &line = session.line();
    const QString word =
        line.has(QStringLiteral("period")) ? line.value(QStringLiteral("period")) : toString(BudgetPeriod::Month);
    const auto period = budgetPeriodFromText(word);
    if (!period)
        return Unexpected{
            badValue(QStringLiteral("--period"), word, QStringLiteral("day, week, month, quarter or lifetime"))};
    const Expected<Money> amount = readMoney(QStringLiteral("AMOUNT"), session.argument(2));
    if (!amount)
        return amount.failure();
    governor::BudgetTransfers &transfers = session.governor().transfers();
    const auto from = transfers.ownerNamed(session.argument(0));
    const auto to = transfers.ownerNamed(session.argument(1));
    if (!from || !to)
        return from ? to.failure() : from.failure();
    const Expected<MemberId> by = session.actor();
    if (!by)
        return by.failure();
    return waitsForAnswer(session,
                          transfers.ask(*by, *from, *to, *period, *amount, line.value(QStringLiteral("reason"))));
}

QJsonObject forecastJson(const governor::OwnerForecast &forecast)
{
    QJsonObject json{
        {QStringLiteral("owner"),
         forecast.owner.kind == BudgetOwner::Kind::Team ? forecast.owner.key : toString(forecast.owner.kind)},
        {QStringLiteral("overrun_bound"), forecast.bound.amount.toString()},
        {QStringLiteral("overrun_stops"), forecast.bound.stops},
        {QStringLiteral("burn_rate_per_hour"), forecast.bound.burnRate.toString()}};
    for (const Forecast &period : forecast.periods) {
        json.insert(
            toString(period.budget.period),
            QJsonObject{{QStringLiteral("limit"),
                         period.budget.limit.isZero() ? QJsonValue() : QJsonValue(period.budget.limit.toString())},
                        {QStringLiteral("actual"), period.budget.actual.toString()},
                        {QStringLiteral("committed"), period.budget.committed.toString()},
                        {QStringLiteral("expected"), period.expected.toString()},
                        {QStringLiteral("low"), period.low.toString()},
                        {QStringLiteral("high"), period.high.toString()},
                        {QStringLiteral("runs_out_at"), timeOrNull(period.runsOutAt)},
                        {QStringLiteral("because"), textOrNull(period.because)}});
    }
    return json;
}

Expected<Document> forecast(Session &session)
{
    auto forecasts = session.reader().forecasts(session.now());
    if (!forecasts)
        return forecasts.failure();
    if (!session.line().arguments.isEmpty()) {
        const auto team = session.reader().team(session.argument(0), session.now());
        if (!team)
            return team.failure();
        std::erase_if(*forecasts,
                      [&team](const governor::OwnerForecast &row) { return row.owner.id != team->team.id.toString(); });
    }
    TextTable table({QStringLiteral("Whose"), QStringLiteral("Period"), QStringLiteral(">Limit $"),
                     QStringLiteral(">Spent $"), QStringLiteral(">Expected $"), QStringLiteral(">From $"),
                     QStringLiteral(">To $"), QStringLiteral("Runs out"), QStringLiteral("Because of")});
    QString bounds;
    for (const governor::OwnerForecast &row : *forecasts) {
        const QString whose = row.owner.kind == BudgetOwner::Kind::Team ? row.owner.key : toString(row.owner.kind);
        for (const Forecast &period : row.periods) {
            table.addRow({whose, toString(period.budget.period),
                          period.budget.limit.isZero() ? QStringLiteral("-") : period.budget.limit.toString(),
                          period.budget.actual.toString(), period.expected.toString(), period.low.toString(),
                          period.high.toString(), shownTime(period.runsOutAt), period.because});
        }
        bounds +=
            QStringLiteral("%1: a limit can be overrun by at most $%2 (%3, and data).\n")
                .arg(whose, row.bound.amount.toString(),
                     row.bound.stops ? QStringLiteral("at the limit what runs is stopped, and costs on until then")
                                     : QStringLiteral("at the limit only new rentals pause; what runs costs on until "
                                                      "it ends"));
    }
    return Document{jsonArray(*forecasts, forecastJson), table.toString() + QLatin1Char('\n') + bounds};
}

} // namespace

std::vector<Command> budgetCommands()
{
    using Needs = Command::Needs;
    return {
        {QStringLiteral("budget show"),
         {QStringLiteral("[OWNER]")},
         QStringLiteral("Shows the budgets above the teams and those of persons. OWNER is %1.").arg(owners),
         {},
         QStringLiteral("bursarctl budget show"),
         Needs::Ledger,
         atOnce(show)},
        {QStringLiteral("budget set"),
         {QStringLiteral("OWNER"), QStringLiteral("[PERIOD=AMOUNT…]")},
         QStringLiteral("Saves one new version; an empty amount means no limit. PERIOD is hour, day, week, month, "
                        "quarter or lifetime."),
         {{QStringLiteral("reason"), QStringLiteral("TEXT"), QStringLiteral("why; stands in the history")},
          {QStringLiteral("from"), QStringLiteral("TIME"), QStringLiteral("when it comes into force; now")},
          {QStringLiteral("until"), QStringLiteral("TIME"),
           QStringLiteral("raise it only until then, as no version; OWNER may be a TEAM, too")},
          {QStringLiteral("carry-over"), QStringLiteral("WHAT"),
           QStringLiteral("what a period may use of what the last one left, such as \"month 20%, quarter all\"; none")},
          {QStringLiteral("at-limit"), QStringLiteral("WHAT"),
           QStringLiteral(
               "what happens when it is spent: pause new rentals, or stop what runs as the teams' brakes let; "
               "pause")},
          {QStringLiteral("stop-at-once"), QStringLiteral("N|N%"),
           QStringLiteral(
               "how many instances it may stop at once, of all its teams together; then a person decides; 5")},
          {QStringLiteral("ask"), {}, QStringLiteral("save nothing; ask somebody else to approve it")},
          {QStringLiteral("dry-run"),
           {},
           QStringLiteral("save nothing; show what it would have done in the last 90 days")}},
         QStringLiteral("bursarctl budget set organisation month=6000 --reason \"Agreed for the year\""),
         Needs::Ledger,
         atOnce(set)},
        {QStringLiteral("budget transfer"),
         {QStringLiteral("FROM"), QStringLiteral("TO"), QStringLiteral("AMOUNT")},
         QStringLiteral("Asks somebody else to move budget from one owner to another for the present period; always "
                        "waits (exit 1) until they approve. FROM and TO are a TEAM, %1.")
             .arg(owners),
         {{QStringLiteral("period"), QStringLiteral("PERIOD"),
           QStringLiteral("day, week, month, quarter or lifetime; month")},
          {QStringLiteral("reason"), QStringLiteral("TEXT"), QStringLiteral("why; whoever approves reads it")}},
         QStringLiteral("bursarctl request approve --as Grace $(bursarctl budget transfer ml-research data-science 5 "
                        "--reason \"Deadline\" --json | jq -r .error.details.request)"),
         Needs::Ledger,
         atOnce(transfer)},
        {QStringLiteral("budget history"),
         {QStringLiteral("OWNER")},
         QStringLiteral("Lists all versions of an owner's budgets with who, when and why."),
         {},
         QStringLiteral("bursarctl budget history organisation"),
         Needs::Ledger,
         atOnce(history)},
        {QStringLiteral("forecast"),
         {QStringLiteral("[TEAM]")},
         QStringLiteral("Says what day and month will have cost at their end, and when a budget runs out."),
         {},
         QStringLiteral("bursarctl forecast"),
         Needs::Ledger,
         atOnce(forecast)},
    };
}

} // namespace bursar::ctl
