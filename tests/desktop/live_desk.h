#pragma once

#include "desktop/shell/page.h"
#include "desktop/shell/preferences.h"
#include "desktop/widgets/scripted_prompter.h"
#include "foundation/machine_time.h"
#include "governor/desk.h"
#include "governor/governor.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace bursar::desktop::test {

/// A desk on a new ledger in a folder of its own, with one account that cannot be reached and two teams.
class LiveDesk
{
public:
    /// Opens, and waits for the first snapshot with both teams.
    bool open()
    {
        bool stands = false;
        governor::whenDone(
            desk.open([path = file(QStringLiteral("ledger.sqlite"))] { return make(path); }, QStringLiteral("Ada")),
            &desk, [&stands](const Expected<void> &done) { stands = done.hasValue(); });
        if (!QTest::qWaitFor([&stands] { return stands; }, 20'000))
            return false;
        desk.refresh();
        return QTest::qWaitFor([this] { return desk.snapshot() && desk.snapshot()->teams.size() == 2; }, 20'000);
    }
    /// The answer of the governor's thread, waited for.
    template <class Work>
    auto onLedger(Work work)
    {
        using Answer = std::invoke_result_t<Work, governor::Governor &, const MemberId &>;
        std::optional<Answer> answer;
        governor::whenDone(desk.ask(work), &desk, [&answer](const Answer &done) { answer = done; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000))
            qFatal("the ledger does not answer");
        return *answer;
    }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    PageContext context() { return {desk, prompter, preferences}; }

    /// Shows the desk's snapshots on the page, as the window does.
    void feed(Page &page)
    {
        QObject::connect(&desk, &governor::Desk::snapshotChanged, &page,
                         [this, &page] { page.showSnapshot(desk.snapshot()); });
        page.showSnapshot(desk.snapshot());
    }

private:
    struct Place
    {
        MachineTime time;
        SeededChance chance{11};
    };

    static Expected<std::unique_ptr<governor::Governor>> make(const QString &path)
    {
        auto place = std::make_shared<Place>();
        governor::Surroundings made;
        made.timers = &place->time;
        made.chance = &place->chance;
        made.realNow = [&time = place->time] { return time.now(); };
        made.transportFor = [](const Account &) -> Expected<vast::Transport *> { return unreachable(); };
        made.keyFor = [](const Account &) -> Expected<QByteArray> { return unreachable(); };
        made.processName = QStringLiteral("test desk");
        made.owner = place;
        auto governor = governor::Governor::create(path, made, QStringLiteral("Ada"));
        if (!governor)
            return governor;
        const auto ada = (*governor)->actor(QStringLiteral("Ada"));
        governor::Administration &administration = (*governor)->administration();
        const auto account = administration.addAccount(*ada, QStringLiteral("Research EU"), defaultAccountUrl,
                                                       {KeyReference::Kind::Environment, QStringLiteral("NO_KEY")});
        if (!account)
            return account.failure();
        for (const QString &name : {QStringLiteral("ml-research"), QStringLiteral("data-science")}) {
            governor::Administration::NewTeam team;
            team.name = name;
            team.account = QStringLiteral("Research EU");
            team.costCenter = QStringLiteral("4100");
            team.reason = QStringLiteral("Begin");
            if (const auto added = administration.addTeam(*ada, team); !added)
                return added.failure();
        }
        return governor;
    }
    static Unexpected<Error> unreachable()
    {
        return Unexpected{Error{Error::Kind::Environment,
                                QStringLiteral("no_network"),
                                QStringLiteral("There is no network here."),
                                QStringLiteral("Try again elsewhere."),
                                {}}};
    }

    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};

public:
    Preferences preferences{m_settings};
    ScriptedPrompter prompter;
    governor::Desk desk;
};

} // namespace bursar::desktop::test
