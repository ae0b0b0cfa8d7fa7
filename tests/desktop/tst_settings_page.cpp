#include "desktop/access/access_page.h"
#include "desktop/access/account_model.h"
#include "desktop/live_desk.h"
#include "desktop/settings/organisation_form.h"
#include "desktop/settings/settings_page.h"
#include "desktop/snapshots.h"
#include "desktop/widgets/segment_control.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace bursar;
using namespace bursar::desktop;

/// Settings and Access on a real ledger.
class tst_settings_page final : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

    std::unique_ptr<test::LiveDesk> m_live;

    template <class MadePage>
    std::unique_ptr<MadePage> shown()
    {
        auto page = std::make_unique<MadePage>(m_live->context());
        page->resize(1028, 700);
        page->show();
        m_live->feed(*page);
        return page;
    }
    template <class Widget>
    static Widget *child(const QWidget &in, const char *name)
    {
        return in.findChild<Widget *>(QString::fromLatin1(name));
    }
    static bool says(const QWidget &page, const QString &words)
    {
        for (const QLabel *label : page.findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }

private Q_SLOTS:
    void init()
    {
        m_live = std::make_unique<test::LiveDesk>();
        QVERIFY(m_live->open());
    }
    void cleanup() { m_live.reset(); }

    void theNumberSchemeShowsALiveExample()
    {
        const auto page = shown<SettingsPage>();
        auto *scheme = child<QLineEdit>(*page, "numberSchemeEdit");
        scheme->setText(QStringLiteral("INV-{team}-{number:5}"));
        QVERIFY(says(*page, QStringLiteral("INV-ml-research-00007")));
        scheme->setText(QStringLiteral("INV"));
        QVERIFY(!child<QPushButton>(*page, "saveOrganisationButton")->isEnabled());
        QVERIFY(says(*page, QStringLiteral("no two invoices share a number")));
    }

    void savesTheOrganisationAndKeepsWhatIsTyped()
    {
        const auto page = shown<SettingsPage>();
        auto *save = child<QPushButton>(*page, "saveOrganisationButton");
        QVERIFY(!save->isEnabled());
        child<QLineEdit>(*page, "organisationNameEdit")->setText(QStringLiteral("Example Institute"));
        page->showSnapshot(m_live->desk.snapshot());
        QCOMPARE(child<QLineEdit>(*page, "organisationNameEdit")->text(), QStringLiteral("Example Institute"));
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_COMPARE(m_live->desk.snapshot()->organisation.name, QStringLiteral("Example Institute"));
        QTRY_VERIFY(!save->isEnabled());
    }

    void choicesAreRemembered()
    {
        const auto page = shown<SettingsPage>();
        auto *theme = child<SegmentControl>(*page, "themeControl");
        theme->setFocus();
        QTest::keyClick(theme, Qt::Key_Right);
        QTest::keyClick(theme, Qt::Key_Right);
        QCOMPARE(m_live->preferences.theme(), Theme::Choice::Dark);
        auto *size = child<SegmentControl>(*page, "textSizeControl");
        QTest::keyClick(size, Qt::Key_Right);
        QCOMPARE(m_live->preferences.textSize(), 115);
    }

    void notificationsAreSavedAndShowWhatIsWrong()
    {
        const auto page = shown<SettingsPage>();
        auto *save = child<QPushButton>(*page, "saveNotificationsButton");
        auto *test = child<QPushButton>(*page, "testNotificationsButton");
        auto *host = child<QLineEdit>(*page, "smtpHostEdit");
        QVERIFY(!save->isEnabled());
        QVERIFY(!test->isEnabled()); // no channel is on
        QVERIFY(!host->isVisible());
        child<QCheckBox>(*page, "emailChannelBox")->setChecked(true);
        QVERIFY(host->isVisible());
        QVERIFY(!save->isEnabled());
        QVERIFY(says(*page, QStringLiteral("needs the server")));
        host->setText(QStringLiteral("127.0.0.1"));
        child<QLineEdit>(*page, "smtpFromEdit")->setText(QStringLiteral("bursar@example.com"));
        child<QLineEdit>(*page, "contactEdit")->setText(QStringLiteral("it@example.com"));
        child<QLineEdit>(*page, "smtpPortEdit")->setText(QStringLiteral("1"));
        child<QLineEdit>(*page, "quietHoursEdit")->setText(QStringLiteral("late"));
        QVERIFY(!save->isEnabled());
        QVERIFY(says(*page, QStringLiteral("22:00-07:00")));
        child<QLineEdit>(*page, "quietHoursEdit")->setText(QStringLiteral("22:00-07:00"));
        QVERIFY(save->isEnabled());
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_VERIFY(m_live->desk.snapshot()->notifications.email);
        QCOMPARE(m_live->desk.snapshot()->notifications.smtpHost, QStringLiteral("127.0.0.1"));
        QTRY_VERIFY(!save->isEnabled());
        QTRY_VERIFY(test->isEnabled());
        QTest::mouseClick(test, Qt::LeftButton); // nothing listens there
        QTRY_VERIFY_WITH_TIMEOUT(says(*page, QStringLiteral("Nothing answers at the mail server 127.0.0.1")), 20'000);
    }

    void backsUpAndRestoresAsANewLedger()
    {
        const auto page = shown<SettingsPage>();
        const QString backup = m_live->file(QStringLiteral("copy.sqlite"));
        const QString restored = m_live->file(QStringLiteral("restored.sqlite"));
        m_live->prompter.willChoose(backup);
        QTest::mouseClick(child<QPushButton>(*page, "backupButton"), Qt::LeftButton);
        QTRY_VERIFY(says(*page, QStringLiteral("Backed up")));
        m_live->prompter.willChoose(backup);
        m_live->prompter.willChoose(restored);
        QTest::mouseClick(child<QPushButton>(*page, "restoreButton"), Qt::LeftButton);
        QTRY_VERIFY(says(*page, QStringLiteral("Restored")));
        QVERIFY(QFile::exists(restored));
        m_live->prompter.willChoose(backup); // the file exists: refused in words, nothing is overwritten
        m_live->prompter.willChoose(restored);
        QTest::mouseClick(child<QPushButton>(*page, "restoreButton"), Qt::LeftButton);
        QTRY_VERIFY(!says(*page, QStringLiteral("Restored")));
    }

    void accountsTellWhereTheirKeysAreAndNeverTheKey()
    {
        AccountModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(m_live->desk.snapshot());
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, AccountModel::KeyColumn).data().toString(), QStringLiteral("Variable NO_KEY"));
        model.show(test::share(test::emptySnapshot()));
        QCOMPARE(model.rowCount(), 0);
    }

    void testsAnAccountAndSaysWhatIsWrong()
    {
        const auto page = shown<AccessPage>();
        QVERIFY(!child<QPushButton>(*page, "removeAccountButton")->isEnabled()); // teams rent through it
        QTest::mouseClick(child<QPushButton>(*page, "testAccountButton"), Qt::LeftButton);
        QTRY_VERIFY(says(*page, QStringLiteral("There is no network here.")));
        QVERIFY(child<QPushButton>(*page, "testAccountButton")->isEnabled());
    }

    void connectingIsTheWindowsBusiness()
    {
        const auto page = shown<AccessPage>();
        QSignalSpy asked(page.get(), &Page::wantsToConnect);
        QTest::mouseClick(child<QPushButton>(*page, "connectAccountButton"), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
    }
};

QTEST_MAIN(tst_settings_page)
#include "tst_settings_page.moc"
