#include "ctl/commands/commands.h"
#include "ctl/json_shapes.h"
#include "ctl/request_wait.h"
#include "ctl/session.h"
#include "ctl/text_table.h"
#include "ctl/values.h"

#include <algorithm>

namespace bursar::ctl {

namespace {

Document instanceList(const std::vector<governor::InstanceView> &instances)
{
    TextTable table({QStringLiteral(">Instance"), QStringLiteral("Team"), QStringLiteral("State"),
                     QStringLiteral("GPU"), QStringLiteral(">GPUs"), QStringLiteral(">Price $/h"),
                     QStringLiteral(">Cost $"), QStringLiteral("Started"), QStringLiteral("Ends"),
                     QStringLiteral("Note")});
    for (const governor::InstanceView &view : instances) {
        table.addRow({view.id.toString(), view.stranger ? QStringLiteral("(stranger)") : view.teamSlug,
                      toString(view.state), view.gpuName, QString::number(view.numGpus), view.pricePerHour.toString(),
                      view.costSoFar.toString(), shownTime(view.startedAt), shownTime(view.endsAt), view.note});
    }
    return {jsonArray(instances, instanceJson), table.toString()};
}

Expected<Document> list(Session &session)
{
    auto instances = session.reader().instances(session.now(), session.line().has(QStringLiteral("all")));
    if (!instances)
        return instances.failure();
    if (session.line().has(QStringLiteral("team"))) {
        const auto team = session.reader().team(session.line().value(QStringLiteral("team")), session.now());
        if (!team)
            return team.failure();
        std::erase_if(*instances,
                      [&team](const governor::InstanceView &view) { return !(view.team == team->team.id); });
    }
    if (!session.line().has(QStringLiteral("idle")))
        return instanceList(*instances);
    const bool any = !instances->empty();
    std::erase_if(*instances, [](const governor::InstanceView &view) { return !view.isIdle(); });
    Document document = instanceList(*instances);
    if (any && instances->empty())
        document.text += QStringLiteral("No GPU idles; without --idle all instances are listed.\n");
    return document;
}

Expected<std::vector<InstanceId>> typedIds(const QStringList &words)
{
    std::vector<InstanceId> ids;
    for (const QString &word : words) {
        const auto id = readNumber<InstanceId>(QStringLiteral("ID"), word);
        if (!id)
            return id.failure();
        if (std::find(ids.begin(), ids.end(), *id) == ids.end())
            ids.push_back(*id);
    }
    return ids;
}

Expected<Document> show(Session &session)
{
    const auto id = readNumber<InstanceId>(QStringLiteral("ID"), session.argument(0));
    if (!id)
        return id.failure();
    const auto instance = session.reader().instance(*id, session.now());
    if (!instance)
        return instance.failure();
    QList<std::pair<QString, QString>> more;
    if (instance->condition) {
        QStringList choices;
        for (const InstanceCommand choice : instance->condition->choices)
            choices.append(toString(choice));
        more.append({QStringLiteral("Trouble"), instance->condition->words});
        more.append({QStringLiteral("Costs now"), QStringLiteral("$%1 an hour").arg(instance->costNow().toString())});
        more.append({QStringLiteral("Choices"), choices.join(QStringLiteral(", "))});
    }
    if (instance->origin)
        more.append({QStringLiteral("Made by"),
                     QStringLiteral("key %1 from %2 at %3")
                         .arg(QString::number(instance->origin->apiKey), instance->origin->address,
                              shownTime(instance->origin->at))});
    if (instance->outsideStop)
        more.append({QStringLiteral("Vast.ai stops it"), shownTime(*instance->outsideStop)});
    else if (!instance->outsideStopTrouble.isEmpty())
        more.append({QStringLiteral("Vast.ai will not stop it"), instance->outsideStopTrouble});
    const QString text = instanceList({*instance}).text + nameValueLines(more)
        + nameValueLines({{QStringLiteral("Label"), instance->label},
                          {QStringLiteral("Image"), instance->image},
                          {QStringLiteral("SSH"), instance->sshCommand},
                          {QStringLiteral("Status"), instance->statusMessage}});
    return Document{instanceJson(*instance), text};
}

void ask(Session &session, const QStringList &words, InstanceCommand command, const QString &note = {},
         const std::optional<Instant> &until = std::nullopt)
{
    const auto ids = typedIds(words);
    if (!ids) {
        session.finish(ids.failure());
        return;
    }
    const auto patience = readPatience(session.line(), static_cast<int>(ids->size()));
    const Expected<MemberId> by = session.actor();
    if (!patience || !by) {
        session.finish(!patience ? Expected<Document>(patience.failure()) : Expected<Document>(by.failure()));
        return;
    }
    const auto requests = session.governor().requests().command(*by, *ids, command, note, until);
    if (!requests)
        session.finish(requests.failure());
    else
        answerWithRequests(session, *requests, *patience);
}

std::function<void(Session &)> asking(InstanceCommand command)
{
    return [command](Session &session) { ask(session, session.line().arguments, command); };
}

void label(Session &session)
{
    ask(session, {session.argument(0)}, InstanceCommand::Label, session.argument(1));
}

void extend(Session &session)
{
    if (!session.line().has(QStringLiteral("until"))) {
        session.finish(
            Unexpected{usageError(QStringLiteral("missing_option"), QStringLiteral("It is not said until when."),
                                  QStringLiteral("Write --until 2026-11-21T18:00:00Z."))});
        return;
    }
    const Expected<Instant> until = readTime(QStringLiteral("--until"), session.line().value(QStringLiteral("until")));
    if (!until)
        session.finish(until.failure());
    else
        ask(session, {session.argument(0)}, InstanceCommand::Extend, {}, *until);
}

void prepay(Session &session)
{
    const auto id = readNumber<InstanceId>(QStringLiteral("ID"), session.argument(0));
    const Expected<Money> amount =
        readMoney(QStringLiteral("--amount"), session.line().value(QStringLiteral("amount")));
    const auto patience = readPatience(session.line(), 1);
    const Expected<MemberId> by = session.actor();
    if (!id || !amount || !patience || !by) {
        session.finish(!id             ? Expected<Document>(id.failure())
                           : !amount   ? Expected<Document>(amount.failure())
                           : !patience ? Expected<Document>(patience.failure())
                                       : Expected<Document>(by.failure()));
        return;
    }
    const auto requests = session.governor().requests().prepay(*by, *id, *amount);
    if (!requests)
        session.finish(requests.failure());
    else
        answerWithRequests(session, *requests, *patience);
}

void bid(Session &session)
{
    const auto id = readNumber<InstanceId>(QStringLiteral("ID"), session.argument(0));
    const Expected<HourlyRate> price =
        readPrice(QStringLiteral("--price"), session.line().value(QStringLiteral("price")));
    const auto patience = readPatience(session.line(), 1);
    const Expected<MemberId> by = session.actor();
    if (!id || !price || !patience || !by) {
        session.finish(!id             ? Expected<Document>(id.failure())
                           : !price    ? Expected<Document>(price.failure())
                           : !patience ? Expected<Document>(patience.failure())
                                       : Expected<Document>(by.failure()));
        return;
    }
    const auto requests = session.governor().requests().changeBid(*by, {*id}, *price);
    if (!requests)
        session.finish(requests.failure());
    else
        answerWithRequests(session, *requests, *patience);
}

void logs(Session &session)
{
    const auto id = readNumber<InstanceId>(QStringLiteral("ID"), session.argument(0));
    const Expected<int> lines =
        optionOr<int>(session.line(), QStringLiteral("lines"), 1000,
                      [](const QString &field, const QString &text) { return readCount(field, text); });
    if (!id || !lines) {
        session.finish(!id ? Expected<Document>(id.failure()) : Expected<Document>(lines.failure()));
        return;
    }
    session.governor().requests().fetchLogs(*id, *lines, [&session, id = *id](const Expected<QString> &text) {
        if (!text) {
            session.finish(text.failure());
            return;
        }
        QStringList found = text->split(QLatin1Char('\n'));
        if (found.constLast().isEmpty())
            found.removeLast();
        session.finish(
            Document{QJsonObject{{QStringLiteral("id"), id.value()},
                                 {QStringLiteral("lines"), QJsonArray::fromStringList(found)}},
                     found.isEmpty() ? QString() : QString(found.join(QLatin1Char('\n')) + QLatin1Char('\n'))});
    });
    session.wait();
}

Expected<Document> shownInstances(Session &session, const std::vector<InstanceId> &ids)
{
    std::vector<governor::InstanceView> instances;
    for (const InstanceId id : ids) {
        const auto view = session.reader().instance(id, session.now());
        if (!view)
            return view.failure();
        instances.push_back(*view);
    }
    return instanceList(instances);
}

Expected<Document> keep(Session &session)
{
    const auto ids = typedIds(session.line().arguments);
    if (!ids)
        return ids.failure();
    const Expected<MemberId> by = session.actor();
    if (!by)
        return by.failure();
    if (auto done = session.governor().requests().keepRunning(*by, *ids); !done)
        return done.failure();
    return shownInstances(session, *ids);
}

Expected<Document> assign(Session &session)
{
    QStringList words = session.line().arguments;
    const QString team = words.takeLast();
    const auto ids = typedIds(words);
    if (!ids)
        return ids.failure();
    const Expected<QDate> from = optionOr<QDate>(session.line(), QStringLiteral("from"), QDate(), readDay);
    if (!from)
        return from.failure();
    const Expected<MemberId> by = session.actor();
    if (!by)
        return by.failure();
    const QDate firstDay = from->isValid() ? *from : localDate(session.now(), QTimeZone::utc());
    if (auto done = session.governor().administration().assignInstances(*by, *ids, team, firstDay); !done)
        return done.failure();
    return shownInstances(session, *ids);
}

} // namespace

std::vector<Command> instanceCommands()
{
    using Needs = Command::Needs;
    const QStringList one{QStringLiteral("ID")};
    const QStringList several{QStringLiteral("ID…")};
    const QString example = QStringLiteral(" $(bursarctl instance list --json | jq .[0].id)");
    const std::vector<Option> patience{
        {QStringLiteral("no-wait"), {}, QStringLiteral("return once the request is written")},
        {QStringLiteral("timeout"), QStringLiteral("D"),
         QStringLiteral("wait no longer than this; the request goes on")}};
    std::vector<Option> untilOptions{{QStringLiteral("until"), QStringLiteral("TIME"), QStringLiteral("the new end")}};
    untilOptions.insert(untilOptions.end(), patience.begin(), patience.end());
    std::vector<Option> amountOptions{
        {QStringLiteral("amount"), QStringLiteral("$"), QStringLiteral("bound to the instance until it is used up")}};
    amountOptions.insert(amountOptions.end(), patience.begin(), patience.end());
    std::vector<Option> priceOptions{
        {QStringLiteral("price"), QStringLiteral("PRICE"), QStringLiteral("$ an hour for the whole machine")}};
    priceOptions.insert(priceOptions.end(), patience.begin(), patience.end());
    return {
        {QStringLiteral("instance list"),
         {},
         QStringLiteral("Lists instances, strangers included."),
         {{QStringLiteral("team"), QStringLiteral("T"), QStringLiteral("only of this team")},
          {QStringLiteral("idle"), {}, QStringLiteral("only those whose GPU has done next to nothing for a while")},
          {QStringLiteral("all"), {}, QStringLiteral("destroyed ones, too")}},
         QStringLiteral("bursarctl instance list"),
         Needs::Ledger,
         atOnce(list)},
        {QStringLiteral("instance show"),
         one,
         QStringLiteral("Shows an instance."),
         {},
         QStringLiteral("bursarctl instance show") + example,
         Needs::Ledger,
         atOnce(show)},
        {QStringLiteral("instance start"), several, QStringLiteral("Starts stopped instances, if the policy has room."),
         patience, QStringLiteral("bursarctl instance start") + example, Needs::Ledger, asking(InstanceCommand::Start)},
        {QStringLiteral("instance stop"), several, QStringLiteral("Stops instances; their disks are kept and billed."),
         patience, QStringLiteral("bursarctl instance stop") + example, Needs::Ledger, asking(InstanceCommand::Stop)},
        {QStringLiteral("instance reboot"), several, QStringLiteral("Reboots instances."), patience,
         QStringLiteral("bursarctl instance reboot") + example, Needs::Ledger, asking(InstanceCommand::Reboot)},
        {QStringLiteral("instance recycle"), several,
         QStringLiteral("Makes containers anew from their image: what they hold is lost, the GPU is kept."), patience,
         QStringLiteral("bursarctl instance recycle") + example, Needs::Ledger, asking(InstanceCommand::Recycle)},
        {QStringLiteral("instance bid"), one,
         QStringLiteral("Bids another price for an interruptible instance, for the whole machine."), priceOptions,
         // The sample's newest instance is none of those: the example says so and ends well.
         QStringLiteral("bursarctl instance bid%1 --price 0.40 || test $? = 2").arg(example), Needs::Ledger, bid},
        {QStringLiteral("instance destroy"), several,
         QStringLiteral("Destroys instances with all their data, for ever."), patience,
         QStringLiteral("bursarctl instance destroy") + example, Needs::Ledger, asking(InstanceCommand::Destroy)},
        {QStringLiteral("instance label"),
         {QStringLiteral("ID"), QStringLiteral("TEXT")},
         QStringLiteral("Writes a note behind Bursar's label."),
         patience,
         QStringLiteral("bursarctl instance label%1 \"Thesis run\"").arg(example),
         Needs::Ledger,
         label},
        {QStringLiteral("instance extend"), one, QStringLiteral("Moves the planned end of a rental."), untilOptions,
         QStringLiteral("bursarctl instance extend%1 --until 2027-01-01T00:00:00Z").arg(example), Needs::Ledger,
         extend},
        {QStringLiteral("instance prepay"), one,
         QStringLiteral("Pays for an instance in advance, for Vast.ai's discount; what is left at its end comes back "
                        "less 5 %."),
         amountOptions, QStringLiteral("bursarctl instance prepay%1 --amount 5").arg(example), Needs::Ledger, prepay},
        {QStringLiteral("instance keep"),
         several,
         QStringLiteral("Lets instances run on that a rule of the policy is going to stop."),
         {},
         // On the sample no rule stops anything: the example says so and ends well.
         QStringLiteral("bursarctl instance keep%1 || test $? = 2").arg(example),
         Needs::Ledger,
         atOnce(keep)},
        {QStringLiteral("instance logs"),
         one,
         QStringLiteral("Prints an instance's logs."),
         {{QStringLiteral("lines"), QStringLiteral("N"), QStringLiteral("the last so many; 1000")}},
         QStringLiteral("bursarctl instance logs") + example,
         Needs::Ledger,
         logs},
        {QStringLiteral("instance assign"),
         {QStringLiteral("ID…"), QStringLiteral("TEAM")},
         QStringLiteral("Says whose instances are, from a day on."),
         {{QStringLiteral("from"), QStringLiteral("DAY"), QStringLiteral("first UTC day; today")}},
         QStringLiteral("bursarctl instance assign%1 data-science").arg(example),
         Needs::Ledger,
         atOnce(assign)},
    };
}

} // namespace bursar::ctl
