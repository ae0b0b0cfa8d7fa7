#include "ctl/commands/commands.h"
#include "ctl/json_shapes.h"
#include "ctl/replay_document.h"
#include "ctl/request_wait.h"
#include "ctl/session.h"
#include "ctl/text_table.h"
#include "ctl/values.h"
#include "domain/policy_fields.h"
#include "domain/policy_templates.h"
#include "governor/policies/policy_suggestions.h"

#include <QJsonDocument>

#include <algorithm>

namespace bursar::ctl {

namespace {

/// A field's value for people.
QString shownValue(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return QStringLiteral("-");
    if (value.isBool())
        return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    if (value.isArray()) {
        QStringList parts;
        const QJsonArray items = value.toArray();
        for (const QJsonValue &part : items)
            parts.append(shownValue(part));
        return parts.join(QStringLiteral(", "));
    }
    return value.toVariant().toString();
}

Expected<Document> policyDocument(Session &session, const governor::TeamView &team, const PolicyVersion &version)
{
    const Expected<QString> by = session.reader().memberName(version.by);
    if (!by)
        return by.failure();
    TextTable table({QStringLiteral("Field"), QStringLiteral("Value"), QStringLiteral("Unit")});
    for (const PolicyField &field : policyFields())
        table.addRow({QLatin1String(field.name), shownValue(field.toJson(version.policy)), QLatin1String(field.unit)});
    const QString head = QStringLiteral("%1, policy version %2, in force from %3\nby %4 at %5: %6\n\n")
                             .arg(team.team.slug)
                             .arg(version.number)
                             .arg(shownTime(version.effectiveFrom), *by, shownTime(version.at), version.reason);
    return Document{policyJson(version, team.team.slug, *by), head + table.toString()};
}

Expected<governor::TeamView> typedTeam(Session &session)
{
    return session.reader().team(session.argument(0), session.now());
}

Expected<PolicyVersion> typedVersion(Session &session, const governor::TeamView &team, const QString &field,
                                     const QString &text)
{
    const Expected<int> number = readCount(field, text);
    if (!number)
        return number.failure();
    return session.governor().policies().version(team.team.id, *number);
}

Expected<Document> show(Session &session)
{
    const auto team = typedTeam(session);
    if (!team)
        return team.failure();
    const QString text = session.line().value(QStringLiteral("version"));
    const auto version = text.isNull() ? session.governor().policies().inForce(team->team.id)
                                       : typedVersion(session, *team, QStringLiteral("--version"), text);
    if (!version)
        return version.failure();
    return policyDocument(session, *team, *version);
}

Expected<Document> history(Session &session)
{
    const auto team = typedTeam(session);
    if (!team)
        return team.failure();
    const auto versions = session.reader().policyHistory(team->team.id);
    if (!versions)
        return versions.failure();
    QJsonArray rows;
    TextTable table({QStringLiteral(">Version"), QStringLiteral("Saved"), QStringLiteral("By"),
                     QStringLiteral("In force from"), QStringLiteral("Reason")});
    for (const PolicyVersion &version : *versions) {
        const Expected<QString> by = session.reader().memberName(version.by);
        if (!by)
            return by.failure();
        const Expected<QString> approver = session.reader().memberName(version.approvedBy);
        if (!approver)
            return approver.failure();
        QJsonObject row = policyHistoryJson(version, *by);
        if (!version.approvedBy.isEmpty())
            row.insert(QStringLiteral("approved_by"), *approver);
        rows.append(row);
        table.addRow({QString::number(version.number), shownTime(version.at), *by, shownTime(version.effectiveFrom),
                      version.reason});
    }
    return Document{rows, table.toString()};
}

Expected<Document> diff(Session &session)
{
    const auto team = typedTeam(session);
    if (!team)
        return team.failure();
    const auto from = typedVersion(session, *team, QStringLiteral("M"), session.argument(1));
    if (!from)
        return from.failure();
    const auto to = typedVersion(session, *team, QStringLiteral("N"), session.argument(2));
    if (!to)
        return to.failure();
    QJsonArray rows;
    TextTable table({QStringLiteral("Field"), QStringLiteral("Version %1").arg(from->number),
                     QStringLiteral("Version %1").arg(to->number)});
    for (const PolicyDifference &difference : differences(from->policy, to->policy)) {
        rows.append(QJsonObject{{QStringLiteral("field"), difference.field},
                                {QStringLiteral("from"), difference.from},
                                {QStringLiteral("to"), difference.to}});
        table.addRow({difference.field, shownValue(difference.from), shownValue(difference.to)});
    }
    return Document{rows, table.toString()};
}

Expected<Document> replayed(Session &session, const governor::ReplayDraft &draft)
{
    const auto replay = session.reader().replay(draft, session.now());
    return replay ? Expected<Document>(replayDocument(*replay)) : replay.failure();
}

Expected<Document> set(Session &session)
{
    const CommandLine &line = session.line();
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
    const bool dryRun = line.has(QStringLiteral("dry-run"));
    if (!dryRun && line.value(QStringLiteral("reason")).trimmed().isEmpty())
        return Unexpected{usageError(QStringLiteral("missing_option"),
                                     QStringLiteral("A new policy version needs a reason."),
                                     QStringLiteral("Say why with --reason TEXT; it stands in the history."))};
    const auto team = typedTeam(session);
    if (!team)
        return team.failure();
    const auto current = session.governor().policies().inForce(team->team.id);
    if (!current)
        return current.failure();
    Policy policy = current->policy;
    for (const auto &[name, value] : *changes) {
        if (auto done = setPolicyField(policy, name, value); !done)
            return done.failure();
    }
    if (dryRun)
        return replayed(session, {{{team->team.id, policy}}, {}});
    const Expected<MemberId> by = session.actor();
    if (!by)
        return by.failure();
    if (line.has(QStringLiteral("ask")))
        return waitsForAnswer(
            session,
            session.governor().policies().ask(*by, team->team.id, policy, line.value(QStringLiteral("reason")), from));
    const auto saved =
        session.governor().policies().save(*by, team->team.id, policy, line.value(QStringLiteral("reason")), from);
    if (!saved)
        return saved.failure();
    return policyDocument(session, *team, *saved);
}

/// An older version's rules become the next version.
Expected<Document> restore(Session &session)
{
    const CommandLine &line = session.line();
    std::optional<Instant> from;
    if (line.has(QStringLiteral("from"))) {
        const Expected<Instant> time = readTime(QStringLiteral("--from"), line.value(QStringLiteral("from")));
        if (!time)
            return time.failure();
        from = *time;
    }
    const auto team = typedTeam(session);
    if (!team)
        return team.failure();
    const auto old = typedVersion(session, *team, QStringLiteral("VERSION"), session.argument(1));
    if (!old)
        return old.failure();
    if (line.has(QStringLiteral("dry-run")))
        return replayed(session, {{{team->team.id, old->policy}}, {}});
    const Expected<MemberId> by = session.actor();
    if (!by)
        return by.failure();
    const QString reason = line.has(QStringLiteral("reason")) ? line.value(QStringLiteral("reason"))
                                                              : QStringLiteral("Version %1 again").arg(old->number);
    governor::PolicyChanges &policies = session.governor().policies();
    if (line.has(QStringLiteral("ask")))
        return waitsForAnswer(session, policies.ask(*by, team->team.id, old->policy, reason, from));
    const auto saved = policies.save(*by, team->team.id, old->policy, reason, from);
    return saved ? policyDocument(session, *team, *saved) : saved.failure();
}

using Outcome = governor::PolicyChanges::TeamOutcome;

QString wordOf(Outcome::Kind kind)
{
    switch (kind) {
    case Outcome::Kind::Saved:
        return QStringLiteral("saved");
    case Outcome::Kind::Unchanged:
        return QStringLiteral("unchanged");
    case Outcome::Kind::Waits:
        return QStringLiteral("waits");
    case Outcome::Kind::Failed:
        break;
    }
    return QStringLiteral("failed");
}

QString sentenceOf(const Outcome &outcome, const QString &slug)
{
    if (outcome.version)
        return QStringLiteral("%1 has policy version %2 now.").arg(slug).arg(outcome.version->number);
    if (outcome.kind == Outcome::Kind::Unchanged)
        return QStringLiteral("%1 has this policy already.").arg(slug);
    return QStringLiteral("%1: %2").arg(slug, outcome.message);
}

/// Each team's outcome in a line of its own, and as `outcomes` for scripts.
Error notForAll(const std::vector<Outcome> &outcomes, const QStringList &lines, const QStringList &open)
{
    QJsonArray all;
    for (const Outcome &outcome : outcomes) {
        QJsonObject json{{QStringLiteral("team"), outcome.name}, {QStringLiteral("outcome"), wordOf(outcome.kind)}};
        if (outcome.version)
            json.insert(QStringLiteral("version"), outcome.version->number);
        if (!outcome.request.isEmpty())
            json.insert(QStringLiteral("request"), outcome.request.toString());
        all.append(json);
    }
    const bool onlyWaits =
        std::ranges::none_of(outcomes, [](const Outcome &outcome) { return outcome.kind == Outcome::Kind::Failed; });
    return {Error::Kind::Refused,
            onlyWaits ? QStringLiteral("needs_approval") : QStringLiteral("not_for_all"),
            QStringLiteral("Not every team has this policy now:\n  %1").arg(lines.join(QStringLiteral("\n  "))),
            QStringLiteral("Look at %1.").arg(open.join(QStringLiteral(", "))),
            {{QStringLiteral("outcomes"), all}}};
}

/// The template becomes each team's next version; a team that has it already is left as it is.
Expected<Document> apply(Session &session)
{
    const Expected<Policy> policy = session.governor().policyTemplates().named(session.argument(0));
    if (!policy)
        return policy.failure();
    std::vector<governor::TeamView> teams;
    const QStringList names = session.line().arguments.mid(1);
    for (const QString &name : names) { // all are known before the first is changed
        const auto team = session.reader().team(name, session.now());
        if (!team)
            return team.failure();
        teams.push_back(*team);
    }
    if (session.line().has(QStringLiteral("dry-run"))) {
        governor::ReplayDraft draft;
        for (const governor::TeamView &team : teams)
            draft.policies.emplace(team.team.id, *policy);
        return replayed(session, draft);
    }
    const Expected<MemberId> by = session.actor();
    if (!by)
        return by.failure();
    const QString reason = session.line().has(QStringLiteral("reason"))
        ? session.line().value(QStringLiteral("reason"))
        : QStringLiteral("Template %1").arg(session.argument(0));
    std::vector<TeamId> ids;
    for (const governor::TeamView &team : teams)
        ids.push_back(team.team.id);
    const auto outcomes = session.governor().policies().saveForAll(*by, ids, *policy, reason);
    if (!outcomes)
        return outcomes.failure();
    QJsonArray saved;
    QStringList lines;
    QStringList open; // what a person still has to do something about
    for (size_t i = 0; i < outcomes->size(); ++i) {
        const Outcome &outcome = outcomes->at(i);
        if (outcome.version) {
            const auto document = policyDocument(session, teams.at(i), *outcome.version);
            if (!document)
                return document.failure();
            saved.append(document->json.toObject());
        }
        lines.append(sentenceOf(outcome, teams.at(i).team.slug));
        if (outcome.kind == Outcome::Kind::Waits || outcome.kind == Outcome::Kind::Failed)
            open.append(teams.at(i).team.slug);
    }
    if (open.isEmpty())
        return Document{saved, lines.join(QLatin1Char('\n')) + QLatin1Char('\n')};
    return Unexpected{notForAll(*outcomes, lines, open)};
}

Expected<Document> templates(Session &)
{
    QJsonArray rows;
    TextTable table({QStringLiteral("Template"), QStringLiteral("GPUs"), QStringLiteral(">Instances"),
                     QStringLiteral(">$ a day"), QStringLiteral(">$/h")});
    for (const PolicyTemplate &each : policyTemplates()) {
        QJsonObject fields;
        for (const PolicyField &field : policyFields())
            fields.insert(QLatin1String(field.name), field.toJson(each.policy));
        rows.append(QJsonObject{{QStringLiteral("template"), each.name}, {QStringLiteral("fields"), fields}});
        table.addRow({each.name, shownValue(fields.value(QLatin1String("gpu_allow"))),
                      QString::number(each.policy.maxInstances), each.policy.dailyBudget().toString(),
                      each.policy.maxPricePerHour.toString()});
    }
    return Document{rows, table.toString()};
}

QJsonObject suggestionJson(const governor::TeamSuggestion &row)
{
    return {{QStringLiteral("team"), row.slug},
            {QStringLiteral("field"), row.suggestion.field},
            {QStringLiteral("from"), row.suggestion.from},
            {QStringLiteral("to"), row.suggestion.to},
            {QStringLiteral("why"), row.suggestion.why}};
}

Expected<Document> suggestions(Session &session)
{
    auto found = session.reader().suggestions(session.now());
    if (!found)
        return found.failure();
    if (!session.line().arguments.isEmpty()) {
        const auto team = typedTeam(session);
        if (!team)
            return team.failure();
        std::erase_if(*found, [&team](const governor::TeamSuggestion &row) { return row.team != team->team.id; });
    }
    if (found->empty())
        return Document{QJsonArray(), QStringLiteral("Every budget fits what was spent, or too few days are over.\n")};
    TextTable table({QStringLiteral("Team"), QStringLiteral("Field"), QStringLiteral(">Now $"),
                     QStringLiteral(">Suggested $"), QStringLiteral("Why")});
    for (const governor::TeamSuggestion &row : *found)
        table.addRow({row.slug, row.suggestion.field, row.suggestion.from, row.suggestion.to, row.suggestion.why});
    return Document{jsonArray(*found, suggestionJson), table.toString()};
}

} // namespace

std::vector<Command> policyCommands()
{
    using Needs = Command::Needs;
    const QString team = QStringLiteral("TEAM");
    return {
        {QStringLiteral("policy show"),
         {team},
         QStringLiteral("Shows the policy in force, or an older version."),
         {{QStringLiteral("version"), QStringLiteral("N"), QStringLiteral("this version instead")}},
         QStringLiteral("bursarctl policy show data-science"),
         Needs::Ledger,
         atOnce(show)},
        {QStringLiteral("policy set"),
         {team, QStringLiteral("FIELD=VALUE…")},
         QStringLiteral("Saves one new version; an empty value means no rule."),
         {{QStringLiteral("reason"), QStringLiteral("TEXT"), QStringLiteral("why; stands in the history")},
          {QStringLiteral("from"), QStringLiteral("TIME"), QStringLiteral("when it comes into force; now")},
          {QStringLiteral("ask"), {}, QStringLiteral("save nothing; ask somebody else to approve it")},
          {QStringLiteral("dry-run"),
           {},
           QStringLiteral("save nothing; show what it would have done in the last 90 days")}},
         QStringLiteral(
             "bursarctl policy set data-science max_price_per_hour=0.45 daily_budget=12 --reason \"Prices rose\""),
         Needs::Ledger,
         atOnce(set)},
        {QStringLiteral("policy templates"),
         {},
         QStringLiteral("Lists the ready policies."),
         {},
         QStringLiteral("bursarctl policy templates"),
         Needs::Nothing,
         atOnce(templates)},
        {QStringLiteral("policy apply"),
         {QStringLiteral("TEMPLATE"), QStringLiteral("TEAM…")},
         QStringLiteral("Gives teams a ready policy or one of your own templates, as one new version each."),
         {{QStringLiteral("reason"), QStringLiteral("TEXT"), QStringLiteral("why; stands in the history")},
          {QStringLiteral("dry-run"),
           {},
           QStringLiteral("save nothing; show what it would have done in the last 90 days, for all of them")}},
         QStringLiteral("bursarctl policy apply standard data-science ml-research --reason \"Same rules for all\""),
         Needs::Ledger,
         atOnce(apply)},
        {QStringLiteral("policy restore"),
         {team, QStringLiteral("VERSION")},
         QStringLiteral("Makes an older version's rules the next version."),
         {{QStringLiteral("reason"), QStringLiteral("TEXT"), QStringLiteral("why; else \"Version N again\"")},
          {QStringLiteral("from"), QStringLiteral("TIME"), QStringLiteral("when it comes into force; now")},
          {QStringLiteral("ask"), {}, QStringLiteral("save nothing; ask somebody else to approve it")},
          {QStringLiteral("dry-run"),
           {},
           QStringLiteral("save nothing; show what it would have done in the last 90 days")}},
         QStringLiteral("bursarctl policy set ml-research daily_budget=210 --reason \"More runs\" && "
                        "bursarctl policy restore ml-research 1"),
         Needs::Ledger,
         atOnce(restore)},
        {QStringLiteral("policy suggestions"),
         {QStringLiteral("[TEAM]")},
         QStringLiteral("Says which budgets, prices, GPUs and numbers do not fit what was used; nothing is changed."),
         {},
         QStringLiteral("bursarctl policy suggestions"),
         Needs::Ledger,
         atOnce(suggestions)},
        {QStringLiteral("policy history"),
         {team},
         QStringLiteral("Lists all versions with who, when and why."),
         {},
         QStringLiteral("bursarctl policy history data-science"),
         Needs::Ledger,
         atOnce(history)},
        {QStringLiteral("policy diff"),
         {team, QStringLiteral("M"), QStringLiteral("N")},
         QStringLiteral("Shows what differs between two versions."),
         {},
         QStringLiteral("bursarctl policy set ml-research daily_budget=210 --reason \"More runs\" && "
                        "bursarctl policy diff ml-research 1 2"),
         Needs::Ledger,
         atOnce(diff)},
    };
}

} // namespace bursar::ctl
