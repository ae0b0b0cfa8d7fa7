#include "desktop/live_desk.h"
#include "desktop/teams/holidays_dialog.h"
#include "desktop/teams/teams_page.h"
#include "desktop/teams/templates_dialog.h"
#include "desktop/widgets/table_view.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace bursar;
using namespace bursar::desktop;

namespace {

template <class Widget>
Widget *child(const QWidget &in, const char *name)
{
    return in.findChild<Widget *>(QString::fromLatin1(name));
}

bool says(const QWidget &in, const QString &words)
{
    const QList<QLabel *> labels = in.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

} // namespace

/// What the Teams page opens over itself, on a real ledger.
class tst_team_dialogs final : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

    std::unique_ptr<test::LiveDesk> m_live;
    std::unique_ptr<TeamsPage> m_page;

    void press(QWidget &in, const char *name) { QTest::mouseClick(child<QPushButton>(in, name), Qt::LeftButton); }
    QString written(const char *name, const QByteArray &content)
    {
        QFile file(m_live->file(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the file cannot be written");
        return file.fileName();
    }

private Q_SLOTS:
    void init()
    {
        m_live = std::make_unique<test::LiveDesk>();
        QVERIFY(m_live->open());
        m_page = std::make_unique<TeamsPage>(m_live->context());
        m_page->resize(1028, 700);
        m_page->show();
        m_live->feed(*m_page);
        m_page->activated();
    }
    void cleanup()
    {
        m_page.reset();
        m_live.reset();
    }

    void holidaysComeFromAFileAfterALookAtThem()
    {
        m_live->prompter.willChoose(written("wrong.csv", "date,name\n25.12.2026,Christmas\n"));
        m_live->prompter.willChoose(written("days.csv", "2026-12-25,Christmas Day\n2026-12-26,Boxing Day\n"));
        press(*m_page, "holidaysButton");
        auto *dialog = m_page->findChild<HolidaysDialog *>();
        QVERIFY(dialog != nullptr);
        auto *verb = child<QPushButton>(*dialog, "verbButton");
        QVERIFY(!verb->isEnabled());
        press(*dialog, "chooseHolidaysButton");
        QTRY_VERIFY(says(*dialog, QStringLiteral("Line 2, column 1: \"25.12.2026\" is not a date")));
        QVERIFY(!verb->isEnabled());
        press(*dialog, "chooseHolidaysButton");
        auto *table = child<TableView>(*dialog, "holidaysTable");
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(0, 2).data().toString(), QStringLiteral("new"));
        QCOMPARE(verb->text(), QStringLiteral("Import 2 days"));
        press(*dialog, "verbButton");
        QTRY_VERIFY(says(*m_page, QStringLiteral("2 holidays are listed.")));
        TeamId team; // which one the page has chosen
        const auto hasTwo = [this, &team] {
            const governor::DeskSnapshotPtr snapshot = m_live->desk.snapshot();
            for (const governor::TeamView &view : snapshot->teams)
                team = view.standing.holidays.size() == 2 ? view.team.id : team;
            return !team.isEmpty();
        };
        QTRY_VERIFY(hasTwo());

        // What the next file leaves out goes, and so does all of it.
        m_live->prompter.willChoose(written("more.ics",
                                            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20261225\n"
                                            "SUMMARY:Christmas Day\nEND:VEVENT\nEND:VCALENDAR\n"));
        QTRY_VERIFY(m_page->findChild<HolidaysDialog *>() == nullptr);
        press(*m_page, "holidaysButton");
        dialog = m_page->findChild<HolidaysDialog *>();
        table = child<TableView>(*dialog, "holidaysTable");
        QTRY_COMPARE(table->model()->rowCount(), 2);
        press(*dialog, "chooseHolidaysButton");
        QTRY_COMPARE(table->model()->index(1, 2).data().toString(), QStringLiteral("goes"));
        press(*dialog, "clearHolidaysButton");
        QTRY_VERIFY(says(*m_page, QStringLiteral("No holidays are listed any more.")));
        const auto left = m_live->onLedger(
            [team](governor::Governor &governor, const MemberId &) { return governor.holidays().of(team); });
        QVERIFY(left.hasValue() && left->empty());
    }

    void eachTeamsOutcomeStandsInTheList()
    {
        const auto switchedOn = m_live->onLedger([](governor::Governor &governor, const MemberId &by) {
            Organisation organisation = *governor.reader().organisation();
            organisation.approvalRules = QStringLiteral("four_eyes");
            return governor.administration().setOrganisation(by, organisation);
        });
        QVERIFY(switchedOn.hasValue());
        press(*m_page, "applyTemplateButton");
        auto *dialog = m_page->findChild<TemplatesDialog *>();
        QVERIFY(dialog != nullptr);
        child<QComboBox>(*dialog, "templateSourceBox")->setCurrentIndex(1); // Standard: raises both teams
        auto *table = child<TableView>(*dialog, "templatePlanTable");
        table->selectAll();
        QTest::keyClicks(child<QLineEdit>(*dialog, "templateReasonEdit"), QStringLiteral("Same rules"));
        press(*dialog, "verbButton");
        QTRY_VERIFY(says(*dialog, QStringLiteral("This is what became of each team.")));
        for (int row = 0; row < 2; ++row)
            QVERIFY(table->model()->index(row, 2).data().toString().startsWith(
                QStringLiteral("Waits for a second person, request ")));
        QVERIFY(!child<QPushButton>(*dialog, "verbButton")->isEnabled());
        QTRY_COMPARE(m_live->desk.snapshot()->requests.size(), std::size_t{2});
    }
};

QTEST_MAIN(tst_team_dialogs)
#include "tst_team_dialogs.moc"
