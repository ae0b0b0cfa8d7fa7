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
#include <QJsonDocument>
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
        QCOMPARE(auditActionWords(QStringLiteral("from.the_future")), QStringLiteral("From the future"));
    }

    void everyActionHasASentence()
    {
        for (const QString &action : audit_action::all()) {
            governor::AuditRow row;
            row.event.action = action;
            row.event.subject = QStringLiteral("31855870");
            row.teamName = QStringLiteral("Vision");
            row.event.details = {{QStringLiteral("instance"), QStringLiteral("31855870")},
                                 {QStringLiteral("gpu_name"), QStringLiteral("RTX 4090")},
                                 {QStringLiteral("num_gpus"), 2},
                                 {QStringLiteral("percent"), 80},
                                 {QStringLiteral("from_day"), QStringLiteral("2026-11-20")}};
            const QString sentence = auditSummary(row);
            QVERIFY2(sentence.contains(QLatin1Char(' ')) && !sentence.front().isLower(), qPrintable(action));
            QVERIFY2(!sentence.contains(QLatin1Char('%')) || action == audit_action::budgetReached,
                     qPrintable(sentence));
            QVERIFY2(sentence != row.event.subject, qPrintable(action));
        }
    }

    void saysWhatHappened_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QByteArray>("details");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const QString &action, const char *details, const char *sentence) {
            QTest::newRow(name) << action << QByteArray(details) << QString::fromUtf8(sentence);
        };
        using namespace audit_action;
        row("rental", rentalRequested, R"({"gpu_name":"RTX 4090","num_gpus":1,"planned_time":"8h"})",
            "1 × RTX 4090 for 8 h");
        row("rental without a planned time", rentalRequested,
            R"({"gpu_name":"RTX 4090","num_gpus":1,"planned_time":""})", "1 × RTX 4090");
        row("command", commandRequested, R"({"command":"stop","instance":"123"})", "Stop 123");
        row("reservation", rentalReserved, R"({"offer":"77","total":"4.128"})", "$4.13, offer 77");
        row("second try", rentalSubmitting, R"({"attempt":2})", "Asked Vast.ai again (try 2)");
        row("failure", rentalFailed, R"({"error":"The offer is gone."})", "The offer is gone.");
        row("one charge", chargeRecorded,
            R"({"added":1,"changed":0,"difference":"1.234","charges":[{"instance":"123","day":"2026-11-20","amount":"1.234"}]})",
            "$1.234 on 20 Nov, instance 123 (new)");
        row("a charge that changed", chargeRecorded,
            R"({"added":0,"changed":1,"difference":"0.1","charges":[{"instance":"123","day":"2026-11-20","amount":"1.334","before":"1.234"}]})",
            "$1.334 on 20 Nov, instance 123 (before: $1.234)");
        row("several charges", chargeRecorded, R"({"added":2,"changed":1,"difference":"12.5","charges":[{},{},{}]})",
            "$12.50 for 3 days of instances (2 new, 1 changed)");
        row("budget", budgetReached, R"({"percent":80,"actual":"8.10","limit":"10.00"})",
            "80 % of a budget are used: $8.10 of $10.00");
        row("committed", budgetReached,
            R"({"measure":"committed","percent":100,"actual":"4.00","committed":"6.00","limit":"10.00"})",
            "100 % of a budget are spent or committed: $4.00 and $6.00 of $10.00");
        row("forecast", budgetReached, R"({"measure":"forecast","percent":88,"expected":"8.80","limit":"10.00"})",
            "88 % of a budget are expected: $8.80 of $10.00");
        row("acknowledged", noticeAcknowledged,
            R"({"kind":"budget","period":"day","measure":"forecast","percent":88,"expected":"8.80","limit":"10.00"})",
            "88 % of a budget are expected: $8.80 of $10.00");
        row("lost key", noticeGiven, R"({"kind":"key_lost"})", "The executor has lost an account's key");
        row("assignment", instanceAssigned, R"({"from_day":"2026-11-20"})",
            "Instance 31855870 belongs to Vision from 20 Nov on");
        row("organisation", organisationChanged, R"({"changed":["name","tax_id"]})", "Changed: name, tax id");
        row("of a later version", QStringLiteral("volume.rented"), R"({"reason":"More room"})", "More room");
        row("of a later version, without details", QStringLiteral("volume.rented"), "{}", "31855870");
    }
    void saysWhatHappened()
    {
        QFETCH(QString, action);
        QFETCH(QByteArray, details);
        QFETCH(QString, sentence);
        governor::AuditRow row;
        row.event.action = action;
        row.event.subject = QStringLiteral("31855870");
        row.teamName = QStringLiteral("Vision");
        row.event.details = QJsonDocument::fromJson(details).object();
        QCOMPARE(auditSummary(row), sentence);
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
