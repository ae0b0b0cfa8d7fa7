#include "ctl/commands/commands.h"
#include "ctl/json_file.h"
#include "ctl/json_shapes.h"
#include "ctl/session.h"
#include "ctl/text_table.h"
#include "ctl/values.h"
#include "documents/audit_anchors.h"
#include "documents/audit_lines.h"
#include "domain/audit_actions.h"
#include "foundation/closest_name.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace bursar::ctl {

namespace {

/// As in an export, with the team's name beside its id.
QJsonObject auditJson(const governor::AuditRow &row)
{
    QJsonObject json = QJsonDocument::fromJson(documents::auditLine(row.event, row.byName)).object();
    json.insert(QStringLiteral("team_name"), textOrNull(row.teamName));
    return json;
}

Expected<std::optional<MemberId>> memberNamed(Session &session, const QString &name)
{
    // Members stand in the trail under the names they have now; there are few of them.
    std::optional<MemberId> found;
    const auto looked = session.reader().forEachAuditRow([&found, &name](const governor::AuditRow &row) {
        if (!found && !row.event.by.isEmpty() && (row.byName == name || row.event.by.toString() == name))
            found = row.event.by;
    });
    if (!looked)
        return looked.failure();
    if (!found)
        return Unexpected{
            badValue(QStringLiteral("--by"), name, QStringLiteral("a person who has done something in this ledger"))};
    return found;
}

Expected<void> readPeople(Session &session, governor::LedgerReader::AuditFilter &filter)
{
    const CommandLine &line = session.line();
    if (line.has(QStringLiteral("team"))) {
        const auto team = session.reader().team(line.value(QStringLiteral("team")), session.now());
        if (!team)
            return team.failure();
        filter.team = team->team.id;
    }
    if (line.has(QStringLiteral("action"))) {
        const QString action = line.value(QStringLiteral("action"));
        const auto &known = audit_action::all();
        if (std::find(known.begin(), known.end(), action) == known.end()) {
            Error error = badValue(QStringLiteral("--action"), action,
                                   QStringLiteral("an action of the audit trail, such as rental.requested"));
            error.remedy.prepend(didYouMean(action, QStringList(known.begin(), known.end())));
            return Unexpected{error};
        }
        filter.action = action;
    }
    if (line.has(QStringLiteral("by"))) {
        const auto member = memberNamed(session, line.value(QStringLiteral("by")));
        if (!member)
            return member.failure();
        filter.by = *member;
    }
    return {};
}

Expected<governor::LedgerReader::AuditFilter> readFilter(Session &session)
{
    const CommandLine &line = session.line();
    governor::LedgerReader::AuditFilter filter;
    for (const auto &[option, bound] :
         {std::pair{QStringLiteral("from"), &filter.from}, std::pair{QStringLiteral("to"), &filter.to}}) {
        if (!line.has(option))
            continue;
        const Expected<Instant> time = readTime(QString(QLatin1String("--") + option), line.value(option));
        if (!time)
            return time.failure();
        *bound = *time;
    }
    const Expected<int> limit =
        optionOr<int>(line, QStringLiteral("limit"), 0,
                      [](const QString &field, const QString &text) { return readCount(field, text); });
    if (!limit)
        return limit.failure();
    const Expected<qint64> after = optionOr<qint64>(line, QStringLiteral("after"), 0, readSequence);
    if (!after)
        return after.failure();
    filter.limit = *limit;
    filter.after = *after;
    if (auto people = readPeople(session, filter); !people)
        return people.failure();
    return filter;
}

Expected<Document> list(Session &session)
{
    const auto filter = readFilter(session);
    if (!filter)
        return filter.failure();
    const auto rows = session.reader().auditRows(*filter);
    if (!rows)
        return rows.failure();
    TextTable table({QStringLiteral(">No"), QStringLiteral("At"), QStringLiteral("By"), QStringLiteral("Team"),
                     QStringLiteral("Action"), QStringLiteral("Subject")});
    for (const governor::AuditRow &row : *rows)
        table.addRow({QString::number(row.event.seq), shownTime(row.event.at),
                      row.byName.isEmpty() ? QStringLiteral("Bursar") : row.byName, row.teamName, row.event.action,
                      row.event.subject});
    return Document{jsonArray(*rows, auditJson), table.toString()};
}

Expected<std::vector<governor::LedgerReader::AuditAnchor>> typedAnchors(const CommandLine &line)
{
    std::vector<governor::LedgerReader::AuditAnchor> anchors;
    if (!line.has(QStringLiteral("against")))
        return anchors;
    const Expected<QByteArray> content = readFile(line.value(QStringLiteral("against")));
    if (!content)
        return content.failure();
    const auto read = documents::readAuditAnchors(*content);
    if (!read) {
        Error error = read.error();
        error.message = QStringLiteral("%1: %2").arg(line.value(QStringLiteral("against")), error.message);
        return Unexpected{error};
    }
    for (const documents::AuditAnchor &anchor : *read)
        anchors.push_back({anchor.seq, anchor.hash});
    return anchors;
}

Expected<Document> verify(Session &session)
{
    const auto anchors = typedAnchors(session.line());
    if (!anchors)
        return anchors.failure();
    const auto found = session.reader().verifyAudit(*anchors);
    if (!found)
        return found.failure();
    const QJsonObject json{{QStringLiteral("events"), found->events},
                           {QStringLiteral("first"), found->first},
                           {QStringLiteral("last"), found->last},
                           {QStringLiteral("root"), QString::fromLatin1(found->root)},
                           {QStringLiteral("ok"), found->ok},
                           {QStringLiteral("first_bad"), found->ok ? QJsonValue() : QJsonValue(found->firstBad)},
                           {QStringLiteral("problem"), textOrNull(found->problem)}};
    const QString text = found->ok
        ? QStringLiteral("%1 events, all in order. Root %2\n").arg(found->events).arg(QString::fromLatin1(found->root))
        : QStringLiteral("DAMAGED at event %1: %2\n").arg(found->firstBad).arg(found->problem);
    return Document{json, text, found->ok ? 0 : 4};
}

Expected<Document> exportTrail(Session &session)
{
    const CommandLine &line = session.line();
    const QString format =
        line.has(QStringLiteral("format")) ? line.value(QStringLiteral("format")) : QStringLiteral("jsonl");
    if (format == QLatin1String("pack"))
        return Unexpected{notInThisVersion(QStringLiteral("audit export --format pack"))};
    if (format != QLatin1String("jsonl"))
        return Unexpected{badValue(QStringLiteral("--format"), format, QStringLiteral("jsonl"))};
    if (line.value(QStringLiteral("out")).isEmpty())
        return Unexpected{usageError(QStringLiteral("missing_option"), QStringLiteral("It is not said where to write."),
                                     QStringLiteral("Name a file with --out PATH."))};
    const auto exported =
        session.governor().chargeback().exportAudit(QFileInfo(line.value(QStringLiteral("out"))).absoluteFilePath());
    if (!exported)
        return exported.failure();
    return Document{QJsonArray{QJsonObject{{QStringLiteral("path"), exported->path},
                                           {QStringLiteral("sha256"), QString::fromLatin1(exported->sha256)}}},
                    QStringLiteral("Wrote %1.\n").arg(exported->path)};
}

} // namespace

std::vector<Command> auditCommands()
{
    using Needs = Command::Needs;
    return {
        {QStringLiteral("audit list"),
         {},
         QStringLiteral("Lists what was done, oldest first."),
         {{QStringLiteral("from"), QStringLiteral("T"), QStringLiteral("not before this time")},
          {QStringLiteral("to"), QStringLiteral("T"), QStringLiteral("before this time")},
          {QStringLiteral("team"), QStringLiteral("T"), QStringLiteral("only about this team")},
          {QStringLiteral("action"), QStringLiteral("A"), QStringLiteral("only this, for example policy.saved")},
          {QStringLiteral("by"), QStringLiteral("N"), QStringLiteral("only what this person did")},
          {QStringLiteral("limit"), QStringLiteral("N"), QStringLiteral("at most so many")},
          {QStringLiteral("after"), QStringLiteral("SEQ"), QStringLiteral("only after this event")}},
         QStringLiteral("bursarctl audit list --action policy.saved --limit 20"),
         Needs::Maintenance,
         atOnce(list)},
        {QStringLiteral("audit verify"),
         {},
         QStringLiteral("Checks that no event was changed, added or lost; exit 4 and the first bad event if one was."),
         {{QStringLiteral("against"), QStringLiteral("FILE"),
           QStringLiteral("an earlier export, or the JSON of an earlier verify")}},
         QStringLiteral("bursarctl audit verify"),
         Needs::Maintenance,
         atOnce(verify)},
        {QStringLiteral("audit export"),
         {},
         QStringLiteral("Writes the trail as JSON Lines."),
         {{QStringLiteral("format"), QStringLiteral("jsonl"), QStringLiteral("the kind of file; jsonl")},
          {QStringLiteral("out"), QStringLiteral("PATH"), QStringLiteral("where to")}},
         QStringLiteral("bursarctl audit export --out audit.jsonl"),
         Needs::Maintenance,
         atOnce(exportTrail)},
    };
}

} // namespace bursar::ctl
