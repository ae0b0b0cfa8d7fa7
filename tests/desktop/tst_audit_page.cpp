#include "desktop/audit/audit_model.h"
#include "desktop/audit/audit_page.h"
#include "desktop/audit/audit_words.h"
#include "desktop/live_desk.h"
#include "desktop/widgets/side_panel.h"
#include "desktop/widgets/table_view.h"
#include "domain/audit_actions.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace bursar;
using namespace bursar::desktop;

namespace {

/// A trail of so many events, served in pages as the ledger does.
class Trail
{
public:
    using Done = std::function<void(const Expected<AuditPage> &)>;

    explicit Trail(qint64 events)
        : m_events(events)
    {
    }
    AuditModel::Fetch fetch()
    {
        return [this](const AuditQuestion &question, const Done &done) {
            ++asked;
            waiting.push_back([this, question, done] {
                if (fails)
                    done(Expected<AuditPage>(Unexpected{Error{}}));
                else
                    done(page(question));
            });
        };
    }
    /// Answers the oldest question.
    void answer()
    {
        const auto next = waiting.front();
        waiting.erase(waiting.begin());
        next();
    }
    void grow(qint64 by) { m_events += by; }

    std::vector<std::function<void()>> waiting;
    int asked = 0;
    bool fails = false;

private:
    Expected<AuditPage> page(const AuditQuestion &question) const
    {
        constexpr int limit = 50;
        AuditPage page;
        qint64 seq = question.filter.before > 0 ? question.filter.before - 1 : m_events;
        for (; seq > question.filter.after && static_cast<int>(page.rows.size()) < limit; --seq) {
            governor::AuditRow row;
            row.event.seq = seq;
            row.event.action = audit_action::usageMetered;
            page.rows.push_back(row);
            page.lookedDownTo = seq;
        }
        page.complete = seq <= question.filter.after;
        return page;
    }
    qint64 m_events;
};

} // namespace

/// The audit trail: paging, filters, verifying on a real ledger.
class tst_audit_page final : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void pagesThroughTheTrailWithoutGapsOrRepeats()
    {
        Trail trail(130);
        AuditModel model(trail.fetch());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.ask({});
        QVERIFY(model.isFetching());
        while (!trail.waiting.empty()) {
            trail.answer();
            model.fetchMore({});
        }
        QCOMPARE(model.rowCount(), 130);
        QCOMPARE(trail.asked, 3); // 50, 50, 30: no question without need
        for (int row = 0; row < 130; ++row)
            QCOMPARE(model.rowAt(row).event.seq, qint64{130 - row});
        QVERIFY(!model.canFetchMore({}));
    }

    void newEventsComeOnTop()
    {
        Trail trail(20);
        AuditModel model(trail.fetch());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.ask({});
        trail.answer();
        trail.grow(7);
        model.lookForNew();
        trail.answer();
        QCOMPARE(model.rowCount(), 27);
        QCOMPARE(model.rowAt(0).event.seq, qint64{27});
        trail.grow(500); // more than a page: begins anew rather than leaving a gap
        model.lookForNew();
        trail.answer();
        trail.answer();
        QCOMPARE(model.rowAt(0).event.seq, qint64{527});
        for (int row = 1; row < model.rowCount(); ++row)
            QCOMPARE(model.rowAt(row).event.seq, model.rowAt(row - 1).event.seq - 1);
    }

    void lateAnswersAreDropped()
    {
        Trail trail(130);
        AuditModel model(trail.fetch());
        model.ask({});
        model.ask({}); // another filter while the first answer is on its way
        trail.answer();
        QCOMPARE(model.rowCount(), 0);
        trail.answer();
        QCOMPARE(model.rowCount(), 50);
    }

    void aFailureIsToldOnceAndNotRepeated()
    {
        Trail trail(130);
        trail.fails = true;
        AuditModel model(trail.fetch());
        QSignalSpy failed(&model, &AuditModel::failed);
        model.ask({});
        trail.answer();
        QCOMPARE(failed.size(), 1);
        QVERIFY(!model.canFetchMore({}));
    }

    void everyActionHasPlainWords()
    {
        QSet<QString> words;
        for (const QString &action : audit_action::all()) {
            QVERIFY2(auditActionWords(action) != action, qPrintable(action));
            QVERIFY2(!words.contains(auditActionWords(action)), qPrintable(action));
            words.insert(auditActionWords(action));
        }
        QCOMPARE(auditActionWords(QStringLiteral("from.the_future")), QStringLiteral("from.the_future"));
    }

    void showsVerifiesAndExportsARealTrail()
    {
        test::LiveDesk live;
        QVERIFY(live.open());
        AuditTrailPage page(live.context());
        page.resize(1028, 700);
        page.show();
        live.feed(page);
        page.activated();
        auto *table = page.findChild<TableView *>(QStringLiteral("auditTable"));
        QTRY_VERIFY(table->model()->rowCount() > 4);
        QVERIFY(table->selectedRow() == 0);
        auto *chain = page.findChild<QLabel *>(QStringLiteral("chainLabel"));
        QCOMPARE(chain->text(), QStringLiteral("Not verified yet"));
        QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("verifyButton")), Qt::LeftButton);
        QTRY_VERIFY(chain->text().startsWith(QStringLiteral("Chain intact, verified")));

        auto *actions = page.findChild<QComboBox *>(QStringLiteral("auditActionBox"));
        actions->setCurrentIndex(actions->findData(audit_action::policySaved));
        Q_EMIT actions->activated(actions->currentIndex());
        QTRY_COMPARE(table->model()->rowCount(), 2); // two teams began
        page.chooseTeam(live.desk.snapshot()->teams.front().team.id);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        page.chooseTeam({});
        actions->setCurrentIndex(0);
        QTest::keyClicks(page.findChild<QLineEdit *>(QStringLiteral("auditSearchEdit")), QStringLiteral("data-sci"));
        QTRY_VERIFY(table->model()->rowCount() > 0 && table->model()->rowCount() < 5);

        live.prompter.willChoose(live.file(QStringLiteral("trail.jsonl")));
        QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("exportAuditButton")), Qt::LeftButton);
        QTRY_VERIFY(QFile::exists(live.file(QStringLiteral("trail.jsonl"))));
    }
};

QTEST_MAIN(tst_audit_page)
#include "tst_audit_page.moc"
