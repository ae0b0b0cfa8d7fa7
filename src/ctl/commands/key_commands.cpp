// Keys at Vast.ai, their reviews, and Vast.ai's log.

#include "ctl/commands/access_parts.h"
#include "ctl/commands/commands.h"
#include "ctl/json_shapes.h"
#include "ctl/text_table.h"
#include "ctl/values.h"
#include "domain/role_templates.h"
#include "governor/access/review_export.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

namespace bursar::ctl {

namespace {

QJsonObject keyJson(const governor::KeyView &view)
{
    QJsonObject json{{QStringLiteral("account"), view.accountName},
                     {QStringLiteral("number"), view.number},
                     {QStringLiteral("name"), view.name},
                     {QStringLiteral("created_at"), timeOrNull(view.createdAt)},
                     {QStringLiteral("permissions"), view.permissions.toJson()},
                     {QStringLiteral("team"), textOrNull(view.teamName)},
                     {QStringLiteral("owner"), textOrNull(view.ownerName)},
                     {QStringLiteral("kept_in"), view.known ? QJsonValue(view.known->place.toString()) : QJsonValue()},
                     {QStringLiteral("expires_at"), timeOrNull(view.known ? view.known->expiresAt : std::nullopt)},
                     {QStringLiteral("used_by_bursar"), view.isAccounts},
                     {QStringLiteral("unused"), QJsonArray::fromStringList(view.score.unused)},
                     {QStringLiteral("score"), QJsonValue()}};
    if (const auto percent = view.score.percent())
        json.insert(QStringLiteral("score"), *percent);
    return json;
}

Expected<Document> keyDocument(Session &session)
{
    const auto state = session.reader().access(session.now());
    if (!state)
        return state.failure();
    const QString wanted = session.line().arguments.value(0);
    QJsonArray rows;
    TextTable table({QStringLiteral("Account"), QStringLiteral(">Key"), QStringLiteral("Name"), QStringLiteral("Team"),
                     QStringLiteral("Made"), QStringLiteral("Until"), QStringLiteral(">Used %"),
                     QStringLiteral("May")});
    for (const governor::KeyView &view : state->keys) {
        if (!wanted.isEmpty() && view.accountName != wanted)
            continue;
        rows.append(keyJson(view));
        const auto percent = view.score.percent();
        table.addRow({view.accountName, QString::number(view.number), view.name,
                      view.teamName.isEmpty() ? QStringLiteral("-") : view.teamName,
                      view.createdAt ? shownTime(*view.createdAt) : QStringLiteral("-"),
                      view.known && view.known->expiresAt ? shownTime(*view.known->expiresAt) : QStringLiteral("-"),
                      percent ? QString::number(*percent) : QStringLiteral("-"),
                      (view.permissions.categoryNames()
                       + (view.permissions.unclear().isEmpty() ? QStringList()
                                                               : QStringList{QStringLiteral("(and what Bursar does not "
                                                                                            "understand)")}))
                          .join(QLatin1Char(' '))});
    }
    return Document{rows, table.toString()};
}

void keyList(Session &session)
{
    afterReading(session, session.line().arguments.value(0), keyDocument);
}

Expected<KeyReference> typedPlace(const CommandLine &line)
{
    const bool file = line.has(QStringLiteral("key-file"));
    const bool keychain = line.has(QStringLiteral("keychain-entry"));
    if (file == keychain)
        return Unexpected{
            usageError(QStringLiteral("one_key_place"), QStringLiteral("Say where the new key goes."),
                       QStringLiteral("Write --key-file PATH or --keychain-entry ENTRY; it is never printed."))};
    if (keychain)
        return KeyReference{KeyReference::Kind::Keychain, line.value(QStringLiteral("keychain-entry"))};
    return KeyReference{KeyReference::Kind::File, QFileInfo(line.value(QStringLiteral("key-file"))).absoluteFilePath()};
}

void keyCreate(Session &session)
{
    const CommandLine &line = session.line();
    const auto team = session.reader().team(session.argument(1), session.now());
    const Expected<KeyReference> place = typedPlace(line);
    const Expected<MemberId> by = session.actor();
    if (!team || !place || !by) {
        session.finish(!team ? Expected<Document>(team.failure()) : !place ? place.failure() : by.failure());
        return;
    }
    governor::AccessDesk::NewKey key;
    key.account = session.argument(0);
    key.team = team->team.id;
    key.name = team->team.slug;
    key.place = *place;
    if (line.has(QStringLiteral("template")) || line.has(QStringLiteral("allow"))
        || line.has(QStringLiteral("permissions"))) {
        const Expected<KeyPermissions> permissions = typedPermissions(session);
        if (!permissions) {
            session.finish(permissions.failure());
            return;
        }
        key.permissions = *permissions;
        for (const QString &open : openEndsOf(key.permissions))
            session.output().message(open);
    } else {
        const KeyPlan plan = keyPlanFor(team->policy.policy);
        key.permissions = plan.permissions;
        for (const QString &text : plan.needs + plan.open)
            session.output().message(text);
    }
    if (line.has(QStringLiteral("days"))) {
        bool ok = false;
        const int days = line.value(QStringLiteral("days")).toInt(&ok);
        if (!ok || days < 1) {
            session.finish(Unexpected{badValue(QStringLiteral("--days"), line.value(QStringLiteral("days")),
                                               QStringLiteral("days, e.g. 90"))});
            return;
        }
        key.expiresAt = session.now() + std::chrono::hours{24} * days;
    }
    answerWith(session, session.governor().access().createKey(*by, key));
}

void keyRotate(Session &session)
{
    const Expected<KeyReference> place = typedPlace(session.line());
    const Expected<MemberId> by = session.actor();
    if (!place || !by) {
        session.finish(place ? Expected<Document>(by.failure()) : place.failure());
        return;
    }
    answerWith(session,
               session.governor().access().rotateKey(*by, session.argument(0), session.argument(1), *place,
                                                     session.line().has(QStringLiteral("own"))));
}

void keyRevoke(Session &session)
{
    const Expected<MemberId> by = session.actor();
    answerWith(session,
               by ? session.governor().access().revokeKey(*by, session.argument(0), session.argument(1))
                  : Expected<Request>(by.failure()));
}

void keyProbe(Session &session)
{
    const Expected<MemberId> by = session.actor();
    answerWith(session,
               by ? session.governor().access().review(*by, session.argument(0), session.line().arguments.value(1))
                  : Expected<Request>(by.failure()));
}

QString shownCell(const ProbeCell &cell)
{
    return cell.isTooMuch()  ? QStringLiteral("TOO MUCH")
        : cell.isTooLittle() ? QStringLiteral("TOO LITTLE")
                             : toString(cell.found);
}

Expected<Document> keyReviews(Session &session)
{
    const auto state = session.reader().access(session.now());
    if (!state)
        return state.failure();
    QJsonArray rows;
    TextTable table({QStringLiteral("Quarter"), QStringLiteral("Account"), QStringLiteral("Key"),
                     QStringLiteral("Call"), QStringLiteral("Should"), QStringLiteral("Found"),
                     QStringLiteral("Note")});
    for (const governor::ReviewView &view : state->reviews) {
        rows.append(QJsonObject{{QStringLiteral("id"), view.review.id},
                                {QStringLiteral("account"), view.accountName},
                                {QStringLiteral("key"), view.review.key},
                                {QStringLiteral("key_name"), view.review.keyName},
                                {QStringLiteral("at"), timeOrNull(view.review.at)},
                                {QStringLiteral("quarter"), view.review.quarter.toString()},
                                {QStringLiteral("surprises"), view.review.surprises()},
                                {QStringLiteral("cells"), toJson(view.review.cells)}});
        if (!view.isLast)
            continue;
        for (const ProbeCell &cell : view.review.cells)
            table.addRow({view.review.quarter.toString(), view.accountName, view.review.keyName, cell.call,
                          cell.expected ? QStringLiteral("yes") : QStringLiteral("no"), shownCell(cell), cell.note});
    }
    return Document{rows, table.toString()};
}

Expected<Document> keySign(Session &session)
{
    const auto quarter = Quarter::parse(session.argument(0));
    if (!quarter)
        return Unexpected{badValue(QStringLiteral("QUARTER"), session.argument(0), QStringLiteral("2026-Q4"))};
    const Expected<MemberId> by = session.actor();
    if (!by)
        return by.failure();
    const auto signature =
        session.governor().access().sign(*by, *quarter, session.line().value(QStringLiteral("note")));
    if (!signature)
        return signature.failure();
    return Document{QJsonObject{{QStringLiteral("quarter"), signature->quarter.toString()},
                                {QStringLiteral("at"), timeOrNull(signature->at)},
                                {QStringLiteral("by"), session.actorName()},
                                {QStringLiteral("note"), textOrNull(signature->note)},
                                {QStringLiteral("reviews"), QJsonArray::fromStringList(signature->reviews)}},
                    QStringLiteral("The reviews of %1 are signed.\n").arg(signature->quarter.toString())};
}

Expected<Document> keyExport(Session &session)
{
    using governor::ReviewFormat;
    const auto quarter = Quarter::parse(session.argument(0));
    if (!quarter)
        return Unexpected{badValue(QStringLiteral("QUARTER"), session.argument(0), QStringLiteral("2026-Q4"))};
    const QString format = session.line().value(QStringLiteral("format"));
    const QString out = session.line().value(QStringLiteral("out"));
    if ((format != QLatin1String("pdf") && format != QLatin1String("csv")) || out.isEmpty())
        return Unexpected{badValue(out.isEmpty() ? QStringLiteral("--out") : QStringLiteral("--format"),
                                   out.isEmpty() ? out : format,
                                   out.isEmpty() ? QStringLiteral("a file") : QStringLiteral("pdf or csv"))};
    const Expected<MemberId> by = session.actor();
    const auto written = by
        ? governor::exportReviews(session.governor(), *by, *quarter,
                                  format == QLatin1String("pdf") ? ReviewFormat::Pdf : ReviewFormat::Csv, out)
        : Expected<QString>(by.failure());
    if (!written)
        return written.failure();
    return Document{QJsonObject{{QStringLiteral("path"), *written}}, QStringLiteral("Wrote %1.\n").arg(*written)};
}

Expected<Document> accountAudit(Session &session)
{
    const auto state = session.reader().access(session.now());
    if (!state)
        return state.failure();
    const QString wanted = session.line().arguments.value(0);
    const bool onlyFlagged = session.line().has(QStringLiteral("flagged"));
    QJsonArray rows;
    TextTable table({QStringLiteral("At"), QStringLiteral("Account"), QStringLiteral("Key"), QStringLiteral("From"),
                     QStringLiteral("Call"), QStringLiteral("Asked for by")});
    for (const governor::VendorCallView &view : state->calls) {
        const VendorCall &call = view.call;
        if ((!wanted.isEmpty() && view.accountName != wanted) || (onlyFlagged && !call.request.isEmpty()))
            continue;
        rows.append(
            QJsonObject{{QStringLiteral("at"), timeOrNull(call.at)},
                        {QStringLiteral("account"), view.accountName},
                        {QStringLiteral("key"), call.key},
                        {QStringLiteral("key_name"), textOrNull(view.keyName)},
                        {QStringLiteral("address"), textOrNull(call.address)},
                        {QStringLiteral("route"), call.route},
                        {QStringLiteral("arguments"), QJsonDocument::fromJson(call.arguments.toUtf8()).object()},
                        {QStringLiteral("request"), textOrNull(call.request)},
                        {QStringLiteral("flagged"), call.request.isEmpty()}});
        table.addRow({shownTime(call.at), view.accountName,
                      view.keyName.isEmpty() ? QString::number(call.key) : view.keyName, call.address, call.route,
                      call.request.isEmpty() ? QStringLiteral("nobody here") : call.request});
    }
    return Document{rows, table.toString()};
}

} // namespace

std::vector<Command> keyCommands()
{
    using Needs = Command::Needs;
    const QString account = QStringLiteral("ACCOUNT");
    const QString key = QStringLiteral("KEY");
    const std::vector<Option> places{
        {QStringLiteral("key-file"), QStringLiteral("PATH"), QStringLiteral("put it into this new file, mode 0600")},
        {QStringLiteral("keychain-entry"), QStringLiteral("ENTRY"), QStringLiteral("put it into the keychain")}};
    return {
        {QStringLiteral("key list"),
         {QStringLiteral("[ACCOUNT]")},
         QStringLiteral("Lists keys with what they may do and how much of it they used in 90 days."),
         {{QStringLiteral("no-read"), {}, QStringLiteral("show what was read last, without asking Vast.ai")}},
         QStringLiteral("bursarctl key list \"Research EU\""),
         Needs::Ledger,
         keyList},
        {QStringLiteral("key create"),
         {account, QStringLiteral("TEAM")},
         QStringLiteral("Makes a key that can do what the team's policy needs and no more, and says what stays open. "
                        "It is put where you say and never printed."),
         joined(joined(places,
                       joined(permissionOptions(),
                              {{QStringLiteral("days"), QStringLiteral("N"),
                                QStringLiteral("remind people to renew it after so many days")}})),
                waitOptions()),
         QStringLiteral("bursarctl key create \"Research EU\" data-science --key-file data-science.key --days 90"),
         Needs::Ledger,
         keyCreate},
        {QStringLiteral("key rotate"),
         {account, key},
         QStringLiteral("Makes a new key with the same permissions, tries it, uses it, and revokes the old one."),
         joined(joined(places,
                       {{QStringLiteral("own"),
                         {},
                         QStringLiteral("it is the key by which Bursar itself calls, made by hand")}}),
                waitOptions()),
         QStringLiteral("bursarctl key create \"Research EU\" data-science --key-file old.key && bursarctl key rotate "
                        "\"Research EU\" $(bursarctl key list --json | jq '.[] | select(.kept_in).number') --key-file "
                        "new.key"),
         Needs::Ledger,
         keyRotate},
        {QStringLiteral("key revoke"),
         {account, key},
         QStringLiteral("Deletes a key at Vast.ai; it stops at once. Not the one by which Bursar itself calls."),
         waitOptions(),
         QStringLiteral("bursarctl key create \"Research EU\" data-science --key-file old.key && bursarctl key revoke "
                        "\"Research EU\" $(bursarctl key list --json | jq '.[] | select(.kept_in).number')"),
         Needs::Ledger,
         keyRevoke},
        {QStringLiteral("key probe"),
         {account, QStringLiteral("[KEY]")},
         QStringLiteral("Tries what keys can do beside what they should, by calls that do no harm."),
         waitOptions(),
         QStringLiteral("bursarctl key probe \"Research EU\""),
         Needs::Ledger,
         keyProbe},
        {QStringLiteral("key reviews"),
         {},
         QStringLiteral("Shows what was tried with each key, newest first."),
         {},
         QStringLiteral("bursarctl key probe \"Research EU\" && bursarctl key reviews"),
         Needs::Ledger,
         atOnce(keyReviews)},
        {QStringLiteral("key sign"),
         {QStringLiteral("QUARTER")},
         QStringLiteral("Signs the last review of each key in a quarter."),
         {{QStringLiteral("note"), QStringLiteral("TEXT"), QStringLiteral("what came of it")}},
         QStringLiteral(
             "bursarctl key probe \"Research EU\" && bursarctl key sign $(bursarctl key reviews --json | jq -r "
             "'.[0].quarter')"),
         Needs::Ledger,
         atOnce(keySign)},
        {QStringLiteral("key export"),
         {QStringLiteral("QUARTER")},
         QStringLiteral("Writes the last review of each key in a quarter, as PDF with who has signed it."),
         {{QStringLiteral("format"), QStringLiteral("FORMAT"), QStringLiteral("pdf or csv")},
          {QStringLiteral("out"), QStringLiteral("PATH"), QStringLiteral("where to")}},
         QStringLiteral(
             "bursarctl key probe \"Research EU\" && bursarctl key export $(bursarctl key reviews --json | jq -r "
             "'.[0].quarter') --format pdf --out reviews.pdf"),
         Needs::Ledger,
         atOnce(keyExport),
         true},
        {QStringLiteral("account audit"),
         {QStringLiteral("[ACCOUNT]")},
         QStringLiteral("Lists what Vast.ai noted, each call with the request that asked for it."),
         {{QStringLiteral("flagged"), {}, QStringLiteral("only what nobody here asked for")}},
         QStringLiteral("bursarctl sync && bursarctl account audit \"Research EU\""),
         Needs::Ledger,
         atOnce(accountAudit)},
    };
}

} // namespace bursar::ctl
