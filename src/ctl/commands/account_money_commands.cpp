#include "ctl/commands/commands.h"
#include "ctl/json_shapes.h"
#include "ctl/request_wait.h"
#include "ctl/session.h"
#include "ctl/text_table.h"
#include "ctl/values.h"
#include "foundation/text_formats.h"
#include "governor/accounts/account_month.h"
#include "governor/accounts/credit_transfers.h"
#include "governor/accounts/treasury.h"

#include <algorithm>

namespace bursar::ctl {

namespace {

Expected<governor::AccountView> accountIn(Session &session, const QString &name)
{
    const auto accounts = session.reader().accounts(session.now());
    if (!accounts)
        return accounts.failure();
    const auto found = std::find_if(accounts->begin(), accounts->end(), [&name](const governor::AccountView &view) {
        return view.account.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (found != accounts->end())
        return *found;
    return Unexpected{usageError(QStringLiteral("unknown_account"), QStringLiteral("There is no account %1.").arg(name),
                                 QStringLiteral("Look at the list: bursarctl account list"))};
}

Expected<AccountWarning> changedWarning(AccountWarning warning, const QList<std::pair<QString, QString>> &changes)
{
    for (const auto &[field, value] : changes) {
        const QString text = value.trimmed();
        if (field == QLatin1String("warn_days")) {
            bool isNumber = true;
            warning.days = text.isEmpty() ? 0 : text.toInt(&isNumber);
            if (!isNumber)
                return Unexpected{badValue(field, value, QStringLiteral("days, such as 5; empty: not by days"))};
        } else if (field == QLatin1String("warn_below")) {
            warning.below = text.isEmpty() ? std::nullopt : Money::parse(text);
            if (!warning.below && !text.isEmpty())
                return Unexpected{badValue(field, value, QStringLiteral("dollars, such as 50; empty: not by dollars"))};
        } else {
            return Unexpected{badValue(QStringLiteral("FIELD"), field, QStringLiteral("warn_days or warn_below"))};
        }
    }
    return warning;
}

Expected<Document> set(Session &session)
{
    const auto view = accountIn(session, session.argument(0));
    const auto changes = readChanges(session.line().arguments.mid(1));
    if (!view || !changes)
        return view ? changes.failure() : view.failure();
    const auto warning = changedWarning(view->warning, *changes);
    if (!warning)
        return warning.failure();
    const Expected<MemberId> by = session.actor();
    if (!by)
        return by.failure();
    if (auto done = session.governor().administration().warnOfAccount(*by, view->account.name, *warning); !done)
        return done.failure();
    const auto after = accountIn(session, view->account.name);
    if (!after)
        return after.failure();
    return Document{
        accountJson(*after),
        QStringLiteral("People are told when %1 lasts less than %2 days%3.\n")
            .arg(after->account.name)
            .arg(warning->days)
            .arg(warning->below ? QStringLiteral(" or has less than $%1").arg(warning->below->toString()) : QString())};
}

Expected<Document> transfer(Session &session)
{
    const auto amount = Money::parse(session.argument(2));
    if (!amount)
        return Unexpected{
            badValue(QStringLiteral("AMOUNT"), session.argument(2), QStringLiteral("dollars, such as 250"))};
    const Expected<MemberId> by = session.actor();
    if (!by)
        return by.failure();
    return waitsForAnswer(session,
                          session.governor().creditTransfers().ask(*by, session.argument(0), session.argument(1),
                                                                   *amount,
                                                                   session.line().value(QStringLiteral("reason"))));
}

QJsonObject monthJson(const governor::AccountMonth &month)
{
    const auto line = [](const governor::AccountMonth::Line &each) {
        return QJsonObject{{QStringLiteral("at"), toRfc3339(each.at)},
                           {QStringLiteral("type"), each.type},
                           {QStringLiteral("description"), each.description},
                           {QStringLiteral("amount"), each.amount.toString()}};
    };
    return {{QStringLiteral("account"), month.account},
            {QStringLiteral("month"), month.month.toString()},
            {QStringLiteral("opening"), month.opening.toString()},
            {QStringLiteral("opening_at"), toRfc3339(month.openingAt)},
            {QStringLiteral("money_in"), month.moneyIn.toString()},
            {QStringLiteral("lines"), jsonArray(month.lines, line)},
            {QStringLiteral("usage"), month.usage.toString()},
            {QStringLiteral("closing"), month.closing.toString()},
            {QStringLiteral("closing_at"), toRfc3339(month.closingAt)},
            {QStringLiteral("unexplained"), month.unexplained.toString()},
            {QStringLiteral("over"), month.isOver}};
}

Expected<Document> balance(Session &session)
{
    const auto month = readMonth(QStringLiteral("MONTH"), session.argument(1));
    if (!month)
        return month.failure();
    const auto explained = session.reader().accountMonth(session.argument(0), *month, session.now());
    if (!explained)
        return explained.failure();
    TextTable table({QStringLiteral("When"), QStringLiteral("What"), QStringLiteral(">$")});
    table.addRow({shownTime(explained->openingAt), QStringLiteral("Opening balance"), explained->opening.toString()});
    for (const governor::AccountMonth::Line &line : explained->lines)
        table.addRow({shownTime(line.at), line.description, line.amount.toString()});
    table.addRow({QString(), QStringLiteral("Usage"), (-explained->usage).toString()});
    table.addRow({QString(), QStringLiteral("Unexplained"), explained->unexplained.toString()});
    table.addRow({shownTime(explained->closingAt),
                  explained->isOver ? QStringLiteral("Closing balance") : QStringLiteral("Balance so far"),
                  explained->closing.toString()});
    return Document{monthJson(*explained), table.toString()};
}

QJsonObject treasuryJson(const governor::Treasury &treasury)
{
    const auto line = [](const governor::Treasury::Line &each) {
        QJsonObject json = accountJson(each.account);
        json.insert(QStringLiteral("top_up"), each.topUp.toString());
        json.insert(QStringLiteral("stops"), jsonArray(each.stops, [](const governor::InstanceView &view) {
                        return QJsonObject{{QStringLiteral("id"), view.id.value()},
                                           {QStringLiteral("team"), textOrNull(view.teamSlug)},
                                           {QStringLiteral("gpu_name"), view.gpuName},
                                           {QStringLiteral("price_per_hour"), view.pricePerHour.toString()}};
                    }));
        return json;
    };
    const auto proposal = [](const governor::Treasury::Proposal &each) {
        return QJsonObject{{QStringLiteral("from"), each.from.account.name},
                           {QStringLiteral("to"), each.to.account.name},
                           {QStringLiteral("amount"), each.amount.toString()}};
    };
    return {{QStringLiteral("left"), treasury.left.toString()},
            {QStringLiteral("burn_rate_per_hour"), treasury.burnRate.toString()},
            {QStringLiteral("accounts"), jsonArray(treasury.lines, line)},
            {QStringLiteral("transfers"), jsonArray(treasury.proposals, proposal)}};
}

Expected<Document> treasury(Session &session)
{
    const auto accounts = session.reader().accounts(session.now());
    const auto instances = session.reader().instances(session.now());
    if (!accounts || !instances)
        return accounts ? instances.failure() : accounts.failure();
    const governor::Treasury all = governor::treasuryOf(*accounts, *instances, session.now());
    TextTable table({QStringLiteral("Account"), QStringLiteral(">Left $"), QStringLiteral(">Spends $/h"),
                     QStringLiteral(">Days left"), QStringLiteral("Empty at"), QStringLiteral(">Stops then"),
                     QStringLiteral(">Top up for 30 days $")});
    for (const governor::Treasury::Line &line : all.lines) {
        const auto left = line.account.spendable();
        table.addRow({line.account.account.name, left ? left->toString() : QStringLiteral("-"),
                      line.account.burnRate.toString(),
                      line.account.daysLeft ? QString::number(*line.account.daysLeft) : QStringLiteral("-"),
                      shownTime(line.account.emptyAt), QString::number(line.stops.size()), line.topUp.toString()});
    }
    QString notes = QStringLiteral("\nAll together: $%1 left, spending $%2 an hour.\n")
                        .arg(all.left.toString(), all.burnRate.toString());
    for (const governor::Treasury::Proposal &each : all.proposals)
        notes += QStringLiteral("Proposed: bursarctl account transfer \"%1\" \"%2\" %3 --reason TEXT\n")
                     .arg(each.from.account.name, each.to.account.name, each.amount.toString());
    return Document{treasuryJson(all), table.toString() + notes};
}

} // namespace

std::vector<Command> accountMoneyCommands()
{
    using Needs = Command::Needs;
    return {
        {QStringLiteral("account set"),
         {QStringLiteral("NAME"), QStringLiteral("FIELD=VALUE…")},
         QStringLiteral("Sets when people are told that an account runs out: warn_days (3) and warn_below ($)."),
         {},
         QStringLiteral("bursarctl account set \"Research EU\" warn_days=7 warn_below=100"),
         Needs::Ledger,
         atOnce(set)},
        {QStringLiteral("account transfer"),
         {QStringLiteral("FROM"), QStringLiteral("TO"), QStringLiteral("AMOUNT")},
         QStringLiteral("Asks somebody else to let credit move between two accounts at Vast.ai, which cannot be taken "
                        "back; always waits (exit 1) until they approve, then the executor makes it once."),
         {{QStringLiteral("reason"), QStringLiteral("TEXT"), QStringLiteral("why; whoever approves reads it")}},
         QStringLiteral("bursarctl account add Second --url sample:2 --key-env NONE && bursarctl request reject --as "
                        "Grace --reason \"Not now\" $(bursarctl account transfer \"Research EU\" Second 5 --reason "
                        "\"It runs dry\" --json | jq -r .error.details.request)"),
         Needs::Ledger,
         atOnce(transfer)},
        {QStringLiteral("account balance"),
         {QStringLiteral("NAME"), QStringLiteral("MONTH")},
         QStringLiteral("Explains a month's balance: opening + money in - usage = closing, and what is unexplained."),
         {},
         QStringLiteral("bursarctl account balance \"Research EU\" "
                        "$(bursarctl audit list --limit 1 --json | jq -r '.[0].at[0:7]')"),
         Needs::Ledger,
         atOnce(balance)},
        {QStringLiteral("treasury"),
         {},
         QStringLiteral("Says how long each account lasts, what stops when it is empty, and what would help."),
         {},
         QStringLiteral("bursarctl treasury"),
         Needs::Ledger,
         atOnce(treasury)},
    };
}

} // namespace bursar::ctl
