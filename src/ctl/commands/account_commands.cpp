#include "ctl/commands/commands.h"
#include "ctl/json_shapes.h"
#include "ctl/session.h"
#include "ctl/text_table.h"
#include "ctl/values.h"
#include "governor/administration/key_resolver.h"

#include <QFileInfo>

#include <algorithm>

namespace bursar::ctl {

namespace {

QString orDash(const std::optional<Money> &money)
{
    return money ? money->toString() : QStringLiteral("-");
}

Document accountList(const std::vector<governor::AccountView> &accounts)
{
    TextTable table({QStringLiteral("Account"), QStringLiteral("Address"), QStringLiteral("Key"),
                     QStringLiteral(">Balance $"), QStringLiteral(">Credit $"), QStringLiteral(">Spends $/h"),
                     QStringLiteral(">Days left"), QStringLiteral("Empty at"), QStringLiteral("Teams")});
    for (const governor::AccountView &view : accounts) {
        table.addRow({view.account.name, view.account.url, view.account.key.toString(), orDash(view.balance),
                      orDash(view.credit), view.burnRate.toString(),
                      (view.daysLeft ? QString::number(*view.daysLeft) : QStringLiteral("-"))
                          + (view.isLow ? QStringLiteral(" low") : QString()),
                      shownTime(view.emptyAt), view.teams.join(QStringLiteral(", "))});
    }
    Money left;
    HourlyRate burnRate;
    for (const governor::AccountView &view : accounts) {
        left += view.spendable().value_or(Money());
        burnRate += view.burnRate;
    }
    return {
        jsonArray(accounts, accountJson),
        table.toString()
            + QStringLiteral("All together: $%1, spending $%2 an hour.\n").arg(left.toString(), burnRate.toString())};
}

Expected<Document> list(Session &session)
{
    const auto accounts = session.reader().accounts(session.now(), session.line().has(QStringLiteral("all")));
    if (!accounts)
        return accounts.failure();
    return accountList(*accounts);
}

/// Exactly one of the three places where a key may be.
Expected<KeyReference> typedReference(const CommandLine &line, const QString &account)
{
    std::vector<KeyReference> given;
    if (line.has(QStringLiteral("key-env")))
        given.push_back({KeyReference::Kind::Environment, line.value(QStringLiteral("key-env"))});
    if (line.has(QStringLiteral("key-file")))
        given.push_back(
            {KeyReference::Kind::File, QFileInfo(line.value(QStringLiteral("key-file"))).absoluteFilePath()});
    if (line.has(QStringLiteral("key-keychain")))
        given.push_back({KeyReference::Kind::Keychain, account});
    if (given.size() != 1) {
        return Unexpected{usageError(
            QStringLiteral("one_key_reference"), QStringLiteral("Say where the account's key is, in one way."),
            QStringLiteral(
                "Write --key-env VARIABLE, --key-file PATH or --key-keychain; the key itself is never an argument."))};
    }
    return given.front();
}

/// True when adding would be refused whatever the key is.
bool willBeRefused(Session &session, const QString &name, const QString &url)
{
    const auto accounts = session.reader().accounts(session.now());
    return !isAcceptableAccountUrl(url) || !accounts
        || std::any_of(accounts->begin(), accounts->end(), [&name](const governor::AccountView &view) {
               return view.account.name.compare(name.simplified(), Qt::CaseInsensitive) == 0;
           });
}

Expected<void> keepKey(Session &session, const KeyReference &reference, const QString &url)
{
    // The entry has the account's name: the key of an account that is there already must not be overwritten.
    if (reference.kind != KeyReference::Kind::Keychain || willBeRefused(session, reference.name, url))
        return {};
    const Expected<QByteArray> typed =
        session.world().readSecret(QStringLiteral("API key of %1: ").arg(reference.name));
    if (!typed)
        return typed.failure();
    const Expected<QByteArray> key = governor::cleanKey(*typed, reference);
    if (!key)
        return key.failure();
    return governor::storeKeyInKeychain(reference.name, *key);
}

Expected<Document> add(Session &session)
{
    const QString &name = session.argument(0);
    const Expected<KeyReference> reference = typedReference(session.line(), name);
    if (!reference)
        return reference.failure();
    const QString url =
        session.line().has(QStringLiteral("url")) ? session.line().value(QStringLiteral("url")) : defaultAccountUrl;
    const Expected<MemberId> by = session.actor();
    if (!by)
        return by.failure();
    if (auto kept = keepKey(session, *reference, url); !kept)
        return kept.failure();
    const Expected<Account> added = session.governor().administration().addAccount(*by, name, url, *reference);
    if (!added)
        return added.failure();
    governor::AccountView view;
    view.account = *added;
    return Document{
        accountJson(view),
        QStringLiteral("Added the account %1 (%2, key from %3). Try it with: bursarctl account test \"%1\"\n")
            .arg(added->name, added->url, added->key.toString())};
}

Expected<Document> remove(Session &session)
{
    const QString name = session.argument(0);
    const auto accounts = session.reader().accounts(session.now());
    if (!accounts)
        return accounts.failure();
    const Expected<MemberId> by = session.actor();
    if (!by)
        return by.failure();
    if (auto removed = session.governor().administration().removeAccount(*by, name); !removed)
        return removed.failure();
    const auto found = std::find_if(accounts->begin(), accounts->end(),
                                    [&name](const governor::AccountView &view) { return view.account.name == name; });
    return Document{found == accounts->end() ? QJsonObject() : accountJson(*found),
                    QStringLiteral("Removed the account %1.\n").arg(name)};
}

Expected<Document> testDocument(const Expected<governor::Administration::AccountTest> &test)
{
    if (!test)
        return test.failure();
    QString text = QStringLiteral("%1 at %2: balance $%3, credit $%4\n")
                       .arg(test->account.name, test->account.url, orDash(test->balance), orDash(test->credit));
    QString firstProblem;
    TextTable table({QStringLiteral("Permission"), QStringLiteral("")});
    for (const auto &permission : test->permissions) {
        table.addRow({permission.name, permission.ok ? QStringLiteral("ok") : permission.problem});
        if (!permission.ok && firstProblem.isEmpty())
            firstProblem = permission.problem;
    }
    if (!test->ok()) {
        return Unexpected{Error{
            Error::Kind::Environment, QStringLiteral("account_test_failed"),
            QStringLiteral("The account %1 does not work: %2").arg(test->account.name, firstProblem),
            QStringLiteral("Give its key the permissions that are missing, or another key."), accountTestJson(*test)}};
    }
    return Document{accountTestJson(*test), text + table.toString()};
}

void test(Session &session)
{
    session.governor().administration().testAccount(
        session.argument(0), [&session](const Expected<governor::Administration::AccountTest> &result) {
            session.finish(testDocument(result));
        });
    session.wait();
}

} // namespace

std::vector<Command> accountCommands()
{
    const QStringList name{QStringLiteral("NAME")};
    return {
        {QStringLiteral("account add"),
         name,
         QStringLiteral("Adds a Vast.ai account; Bursar keeps where its key is, never the key."),
         {{QStringLiteral("key-env"), QStringLiteral("VAR"), QStringLiteral("the key is in this environment variable")},
          {QStringLiteral("key-file"), QStringLiteral("PATH"),
           QStringLiteral("the key is in this file, which nobody else can read")},
          {QStringLiteral("key-keychain"),
           {},
           QStringLiteral("read the key from standard input and keep it in the keychain")},
          {QStringLiteral("url"), QStringLiteral("URL"),
           QStringLiteral("address; %1 unless told").arg(defaultAccountUrl)}},
         QStringLiteral("bursarctl init --ledger sqlite:own.sqlite && bursarctl account add \"Research EU\" "
                        "--key-env VASTAI_KEY_RESEARCH --ledger sqlite:own.sqlite"),
         Command::Needs::Ledger,
         atOnce(add)},
        {QStringLiteral("account list"),
         {},
         QStringLiteral("Lists accounts with balance, what they spend and when they are empty."),
         {{QStringLiteral("all"), {}, QStringLiteral("archived ones, too")}},
         QStringLiteral("bursarctl account list"),
         Command::Needs::Ledger,
         atOnce(list)},
        {QStringLiteral("account test"),
         name,
         QStringLiteral("Makes one harmless call for each permission that Bursar needs."),
         {},
         QStringLiteral("bursarctl account test \"Research EU\""),
         Command::Needs::Ledger,
         test},
        {QStringLiteral("account remove"),
         name,
         QStringLiteral("Archives an account that no team uses; its history and invoices stay."),
         {},
         QStringLiteral("bursarctl init --ledger sqlite:old.sqlite && bursarctl account add Old --key-env OLD_KEY "
                        "--ledger sqlite:old.sqlite && bursarctl account remove Old --ledger sqlite:old.sqlite"),
         Command::Needs::Ledger,
         atOnce(remove)},
    };
}

} // namespace bursar::ctl
