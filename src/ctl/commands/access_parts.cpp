#include "ctl/commands/access_parts.h"

#include "ctl/json_file.h"
#include "ctl/values.h"
#include "domain/role_templates.h"

#include <QJsonDocument>

namespace bursar::ctl {

std::vector<Option> waitOptions()
{
    return {{QStringLiteral("no-wait"), {}, QStringLiteral("return once the request is durable")},
            {QStringLiteral("timeout"), QStringLiteral("D"), QStringLiteral("how long to wait for the executor")}};
}

std::vector<Option> permissionOptions()
{
    return {{QStringLiteral("template"), QStringLiteral("NAME"),
             QStringLiteral("lead, finance, auditor, executor or observer")},
            {QStringLiteral("allow"), QStringLiteral("CATEGORY"), QStringLiteral("a whole category, e.g. billing_read"),
             true},
            {QStringLiteral("permissions"), QStringLiteral("FILE"),
             QStringLiteral("JSON as Vast.ai writes it, {\"api\": {…}}")}};
}

std::vector<Option> joined(std::vector<Option> first, const std::vector<Option> &second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

Expected<KeyPermissions> typedPermissions(Session &session)
{
    const CommandLine &line = session.line();
    KeyPermissions permissions;
    if (line.has(QStringLiteral("permissions"))) {
        const Expected<QByteArray> content = readFile(line.value(QStringLiteral("permissions")));
        if (!content)
            return content.failure();
        const auto read = KeyPermissions::fromJson(QJsonDocument::fromJson(*content).object());
        if (!read || !read->unclear().isEmpty())
            return Unexpected{badValue(QStringLiteral("--permissions"), line.value(QStringLiteral("permissions")),
                                       QStringLiteral("a file with {\"api\": {…}}"))};
        permissions = *read;
    }
    if (line.has(QStringLiteral("template"))) {
        const QString name = line.value(QStringLiteral("template"));
        const auto known = roleTemplateNamed(name);
        if (!known)
            return Unexpected{badValue(QStringLiteral("--template"), name,
                                       QStringLiteral("lead, finance, auditor, executor or observer"))};
        for (const QString &category : known->permissions.categoryNames())
            permissions.allow(category);
    }
    for (const QString &category : line.options.value(QStringLiteral("allow"))) {
        if (!KeyPermissions::knownCategories().contains(category))
            return Unexpected{badValue(QStringLiteral("--allow"), category,
                                       KeyPermissions::knownCategories().join(QLatin1String(", ")))};
        permissions.allow(category);
    }
    if (permissions.isEmpty())
        return Unexpected{usageError(QStringLiteral("no_permissions"), QStringLiteral("Nothing says what it may do."),
                                     QStringLiteral("Add --template, --allow or --permissions."))};
    return permissions;
}

Expected<QString> teamSlugOf(Session &session, const TeamId &team)
{
    if (team.isEmpty())
        return QString();
    const auto teams = session.reader().teams(session.now(), true);
    if (!teams)
        return teams.failure();
    for (const governor::TeamView &view : *teams) {
        if (view.team.id == team)
            return view.team.slug;
    }
    return QString();
}

void answerWith(Session &session, const Expected<std::vector<Request>> &requests)
{
    if (!requests) {
        session.finish(requests.failure());
        return;
    }
    const Expected<Patience> patience = readPatience(session.line(), static_cast<int>(requests->size()));
    if (!patience)
        session.finish(patience.failure());
    else
        answerWithRequests(session, *requests, *patience);
}

void answerWith(Session &session, const Expected<Request> &request)
{
    answerWith(session, request ? Expected<std::vector<Request>>(std::vector<Request>{*request}) : request.failure());
}

namespace {

struct Reading
{
    QStringList left;
    std::function<Expected<Document>(Session &)> answer;
};

void readNext(Session &session, const std::shared_ptr<Reading> &reading)
{
    if (reading->left.isEmpty()) {
        session.finish(reading->answer(session));
        return;
    }
    const QString account = reading->left.takeFirst();
    session.governor().access().refresh(account, [&session, reading, account](const Expected<void> &read) {
        if (!read)
            session.output().message(read.error().message);
        readNext(session, reading);
    });
}

} // namespace

void afterReading(Session &session, const QString &account, std::function<Expected<Document>(Session &)> answer)
{
    auto reading = std::make_shared<Reading>();
    reading->answer = std::move(answer);
    if (!session.line().has(QStringLiteral("no-read"))) {
        if (!account.isEmpty()) {
            reading->left.append(account);
        } else if (const auto accounts = session.reader().accounts(session.now())) {
            for (const governor::AccountView &view : *accounts)
                reading->left.append(view.account.name);
        }
    }
    readNext(session, reading);
    session.wait();
}

} // namespace bursar::ctl
