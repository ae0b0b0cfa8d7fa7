#include "domain/audit_actions.h"
#include "governor_fixture.h"

#include <QtTest>

namespace bursar::governor {

using std::chrono_literals::operator""h;

/// Days that are no working time: from a file into the rules of a team.
class TestTeamHolidays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<GovernorFixture>();
        m_fixture->addAccount();
        m_team = m_fixture->addTeam(QStringLiteral("Vision"));
    }
    void cleanup() { m_fixture.reset(); }

    void aFileReplacesTheList()
    {
        const auto first = holidays().preview(m_team.id, "2026-03-10,Founders' Day\n2026-05-01,May Day\n");
        VERIFY_DONE(first);
        QCOMPARE(first->added.size(), size_t{2});
        QVERIFY(holidays().of(m_team.id)->empty()); // a preview writes nothing
        VERIFY_DONE(holidays().import(m_fixture->ada, m_team.id, "2026-03-10,Founders' Day\n2026-05-01,May Day\n"));
        const auto second = holidays().preview(m_team.id, "2026-05-01,May Day\n2026-12-25,Christmas Day\n");
        QCOMPARE(second->added, std::vector{QDate(2026, 12, 25)});
        QCOMPARE(second->removed, std::vector{QDate(2026, 3, 10)});
        VERIFY_DONE(holidays().import(m_fixture->ada, m_team.id, "2026-05-01,May Day\n2026-12-25,Christmas Day\n"));
        QCOMPARE(*holidays().of(m_team.id),
                 (Holidays{{QDate(2026, 5, 1), QStringLiteral("May Day")},
                           {QDate(2026, 12, 25), QStringLiteral("Christmas Day")}}));
        const auto told = m_fixture->governor->reader().auditRows({})->back().event;
        QCOMPARE(told.action, audit_action::holidaysSaved);
        QCOMPARE(told.details.value(QStringLiteral("added")).toArray().first().toString(),
                 QStringLiteral("2026-12-25 Christmas Day"));
        QVERIFY(m_fixture->governor->reader().verifyAudit()->ok);
        VERIFY_DONE(holidays().clear(m_fixture->ada, m_team.id));
        QVERIFY(holidays().of(m_team.id)->empty());
    }

    void whatIsWrongChangesNothing()
    {
        VERIFY_DONE(holidays().import(m_fixture->ada, m_team.id, "2026-05-01,May Day\n"));
        const qint64 events = m_fixture->events();
        const auto wrong =
            holidays().import(m_fixture->ada, m_team.id, "date,name\n2026-12-24\n25.12.2026,Christmas\n");
        VERIFY_FAILS(wrong, Usage, "bad_holidays");
        QCOMPARE(wrong.error().message,
                 QStringLiteral("Line 3, column 1: \"25.12.2026\" is not a date such as 2026-12-25."));
        QCOMPARE(wrong.error().details.value(QStringLiteral("line")).toInt(), 3);
        QCOMPARE(holidays().of(m_team.id)->size(), size_t{1});
        QCOMPARE(m_fixture->events(), events);
    }

    void aHolidayIsOutsideWorkingHours()
    {
        Policy policy = m_fixture->governor->policies().inForce(m_team.id)->policy;
        policy.workingHours = WorkingHours::parse(u"Mon-Fri 08:00-18:00");
        policy.outsideHours = LimitAction::Stop;
        VERIFY_DONE(m_fixture->governor->policies().save(m_fixture->ada, m_team.id, policy, QStringLiteral("agreed")));
        QVERIFY(check().verdict == Verdict::Allow); // a Tuesday at noon
        VERIFY_DONE(holidays().import(m_fixture->ada, TeamId(), "2026-03-10;Founders' Day\n")); // the organisation's
        const Decision refused = check();
        QVERIFY(refused.verdict == Verdict::Deny);
        QCOMPARE(refused.reasons.front().rule, QStringLiteral("working_hours"));
        QCOMPARE(refused.reasons.front().message,
                 QStringLiteral("Today is a holiday of the team, Founders' Day (UTC), "
                                "and what runs then is stopped."));
        // The wait that is offered ends where it opens again.
        const auto &remedies = refused.reasons.front().remedies;
        const auto wait = std::find_if(remedies.begin(), remedies.end(), [](const Remedy &remedy) {
            return remedy.action == Remedy::Action::WaitUntilPeriodEnds;
        });
        QVERIFY(wait != remedies.end());
        QVERIFY(*wait->until == fixtureStart + 20h); // Wednesday 08:00
        VERIFY_DONE(holidays().clear(m_fixture->ada, TeamId()));
        QVERIFY(check().verdict == Verdict::Allow);
    }

private:
    TeamHolidays &holidays() { return m_fixture->governor->holidays(); }
    Decision check()
    {
        Proposal proposal;
        proposal.team = m_team.id;
        proposal.offer.gpuName = QStringLiteral("RTX 4090");
        proposal.offer.numGpus = 1;
        proposal.offer.pricePerHour = HourlyRate::fromNanos(300'000'000);
        proposal.offer.reliability = Share::fromMillionths(990'000);
        proposal.offer.diskSpace = Gigabytes::fromWhole(100);
        proposal.plannedTime = 2h;
        return *m_fixture->governor->policies().check(proposal);
    }

    std::unique_ptr<GovernorFixture> m_fixture;
    Team m_team;
};

} // namespace bursar::governor

QTEST_GUILESS_MAIN(bursar::governor::TestTeamHolidays)
#include "tst_team_holidays.moc"
