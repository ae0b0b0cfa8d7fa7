#include "test_ledger.h"

#include "domain/audit_actions.h"
#include "foundation/sha256.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>

using namespace bursar;
using namespace bursar::ledger;

namespace {

const QStringList eventColumns{QStringLiteral("seq"),     QStringLiteral("at"),     QStringLiteral("by_member"),
                               QStringLiteral("team"),    QStringLiteral("action"), QStringLiteral("subject"),
                               QStringLiteral("details"), QStringLiteral("prev"),   QStringLiteral("hash")};

/// A few events with something in every column.
void fillTrail(TestLedger &ledger)
{
    QVERIFY(ledger.fill());
    const auto done = ledger.record(
        [&](RecordTransaction &transaction) {
            return transaction.append(audit_action::budgetReached, ledger.team.id, QStringLiteral("day"),
                                      {{QStringLiteral("percent"), 80}});
        },
        {ledger.member.id, testNow});
    QVERIFY(done);
}

AuditStore::Verification verified(Database &database, const std::vector<AuditStore::Anchor> &anchors = {})
{
    const auto result = AuditStore(database).verify(anchors);
    if (result)
        return *result;
    AuditStore::Verification damaged; // the file cannot even be read to the end: found as well
    damaged.ok = false;
    damaged.problem = result.error().message;
    return damaged;
}

/// Where the cells of the table's only page begin and end in the file (sqlite.org/fileformat.html, 1.6 B-tree Pages).
std::vector<std::pair<qsizetype, qsizetype>> cellsOf(const QByteArray &file, qint64 page, qint64 pageSize)
{
    const auto byteAt = [&file](qint64 place) { return static_cast<unsigned char>(file.at(place)); };
    const auto wordAt = [&](qint64 place) { return byteAt(place) * 256 + byteAt(place + 1); };
    const qint64 start = (page - 1) * pageSize;
    std::vector<std::pair<qsizetype, qsizetype>> cells;
    if (byteAt(start) != 13) // a leaf of a table
        return cells;
    std::vector<qint64> places;
    for (int i = 0; i < wordAt(start + 3); ++i)
        places.push_back(start + wordAt(start + 8 + 2 * i));
    std::sort(places.begin(), places.end());
    for (size_t i = 0; i < places.size(); ++i)
        cells.emplace_back(places[i], i + 1 < places.size() ? places[i + 1] : start + pageSize);
    return cells;
}

} // namespace

class TestAuditChain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyChangedCharacterIsFoundAndNamed()
    {
        TestLedger ledger;
        fillTrail(ledger);
        RawConnection raw(ledger.path());
        raw.dropTriggers();
        const qint64 count = *AuditStore(*ledger.database).count();
        int changes = 0;
        for (qint64 seq = 1; seq <= count; ++seq) {
            for (const QString &column : eventColumns) {
                const QString where = QStringLiteral(" FROM audit_events WHERE seq = %1").arg(seq);
                const QVariant before = raw.value(QString(QLatin1String("SELECT ") + column + where));
                const bool isNumber = before.typeId() == QMetaType::LongLong;
                const qsizetype places = isNumber ? 6 : before.toString().size();
                for (qsizetype place = 0; place < places; ++place) {
                    QVariant changed;
                    if (isNumber) {
                        changed = before.toLongLong() ^ (qint64{1} << (8 * place));
                    } else {
                        QString text = before.toString();
                        text[place] = QChar(text.at(place).unicode() ^ 1);
                        changed = text;
                    }
                    const QString update = QString(QLatin1String("UPDATE audit_events SET ") + column
                                                   + QLatin1String(" = ? WHERE seq = ?"));
                    if (!raw.run(update, {changed, seq}))
                        continue; // another event has this number: refused by the primary key
                    const qint64 at = column == QLatin1String("seq") ? changed.toLongLong() : seq;
                    const auto found = verified(*ledger.database);
                    const bool named = !found.ok
                        && (found.firstBad == seq || (column == QLatin1String("seq") && found.firstBad <= seq));
                    QVERIFY2(named,
                             qPrintable(QStringLiteral("%1 of event %2, place %3: %4")
                                            .arg(column)
                                            .arg(seq)
                                            .arg(place)
                                            .arg(found.problem)));
                    QVERIFY(!found.problem.isEmpty());
                    QVERIFY(raw.run(update, {before, at}));
                    ++changes;
                }
            }
        }
        QVERIFY(changes > 1000);
        QVERIFY(verified(*ledger.database).ok);
    }

    void anotherTypeOrSpellingIsFound_data()
    {
        QTest::addColumn<QString>("statement");
        const auto row = [](const char *name, const char *statement) {
            QTest::newRow(name) << QString::fromLatin1(statement);
        };
        row("blob instead of text", "UPDATE audit_events SET details = CAST(details AS BLOB) WHERE seq = 3");
        row("blank in the details", "UPDATE audit_events SET details = replace(details, ':', ': ') WHERE seq = 4");
        row("a key twice", "UPDATE audit_events SET details = replace(details, '{', '{\"url\":\"x\",') WHERE seq = 4");
        row("character behind the end", "UPDATE audit_events SET subject = subject || char(0) WHERE seq = 4");
        row("upper-case hash", "UPDATE audit_events SET hash = upper(hash) WHERE seq = 4");
        row("time as a fraction", "UPDATE audit_events SET at = at + 0.5 WHERE seq = 4");
    }
    void anotherTypeOrSpellingIsFound()
    {
        QFETCH(QString, statement);
        TestLedger ledger;
        fillTrail(ledger);
        {
            RawConnection raw(ledger.path());
            raw.dropTriggers();
            QVERIFY2(raw.run(statement), qPrintable(raw.lastError));
        }
        const auto found = verified(*ledger.database);
        QVERIFY(!found.ok);
        QVERIFY(found.firstBad == 3 || found.firstBad == 4);
    }

    void everyChangedByteInTheFileIsFound()
    {
        TestLedger ledger;
        fillTrail(ledger);
        ledger.database.reset();
        qint64 page = 0;
        qint64 pageSize = 0;
        {
            RawConnection raw(ledger.path());
            page = raw.value(QStringLiteral("SELECT rootpage FROM sqlite_master WHERE name = 'audit_events'"))
                       .toLongLong();
            pageSize = raw.value(QStringLiteral("PRAGMA page_size")).toLongLong();
        }
        QFile file(ledger.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray sound = file.readAll();
        file.close();
        const auto cells = cellsOf(sound, page, pageSize);
        QVERIFY(cells.size() >= 5);
        const QString copy = ledger.file(QStringLiteral("changed.sqlite"));
        for (const auto &[from, to] : {cells.front(), cells.back()}) {
            for (qsizetype place = from; place < to; ++place) {
                QByteArray changed = sound;
                changed[place] = static_cast<char>(changed.at(place) ^ (1 << (place % 8)));
                QFile target(copy);
                QVERIFY(target.open(QIODevice::WriteOnly));
                QCOMPARE(target.write(changed), changed.size());
                target.close();
                auto database = Database::open(copy);
                const bool found = !database || !verified(**database).ok;
                QVERIFY2(found, qPrintable(QStringLiteral("byte %1 of the cell at %2").arg(place - from).arg(from)));
            }
        }
    }

    void lostSwappedAndAddedEventsAreFound_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<qint64>("firstBad");
        const auto row = [](const char *name, qint64 bad, const QStringList &statements) {
            QTest::newRow(name) << statements << bad;
        };
        row("one in the middle deleted", 3, {QStringLiteral("DELETE FROM audit_events WHERE seq = 3")});
        row("first deleted", 1, {QStringLiteral("DELETE FROM audit_events WHERE seq = 1")});
        row("last deleted", 7, {QStringLiteral("DELETE FROM audit_events WHERE seq = 7")});
        row("tail deleted", 5, {QStringLiteral("DELETE FROM audit_events WHERE seq >= 5")});
        row("all deleted", 1, {QStringLiteral("DELETE FROM audit_events")});
        row("all deleted, head put back", 1,
            {QStringLiteral("DELETE FROM audit_events"),
             QStringLiteral("UPDATE audit_head SET seq = 0, hash = '%1'").arg(QString(64, u'0'))});
        row("head put back", 7,
            {QStringLiteral("UPDATE audit_head SET seq = 6, hash = (SELECT hash FROM audit_events WHERE seq = 6)")});
        row("head removed", 7, {QStringLiteral("DELETE FROM audit_head")});
        row("two swapped", 4,
            {QStringLiteral("UPDATE audit_events SET seq = 100 WHERE seq = 4"),
             QStringLiteral("UPDATE audit_events SET seq = 4 WHERE seq = 5"),
             QStringLiteral("UPDATE audit_events SET seq = 5 WHERE seq = 100")});
        row("closed ranks", 3,
            {QStringLiteral("DELETE FROM audit_events WHERE seq = 3"),
             QStringLiteral("UPDATE audit_events SET seq = 3 WHERE seq = 4"),
             QStringLiteral("UPDATE audit_events SET seq = 4 WHERE seq = 5"),
             QStringLiteral("UPDATE audit_events SET seq = 5 WHERE seq = 6"),
             QStringLiteral("UPDATE audit_events SET seq = 6 WHERE seq = 7"),
             QStringLiteral("UPDATE audit_head SET seq = 6")});
        row("one added", 8,
            {QStringLiteral("INSERT INTO audit_events SELECT seq + 1, at, by_member, team, action, subject, details, "
                            "hash, hash FROM audit_events WHERE seq = 7")});
        row("negative number", 1,
            {QStringLiteral("INSERT INTO audit_events SELECT -1, at, by_member, team, action, subject, details, prev, "
                            "hash FROM audit_events WHERE seq = 7")});
    }
    void lostSwappedAndAddedEventsAreFound()
    {
        QFETCH(QStringList, statements);
        QFETCH(qint64, firstBad);
        TestLedger ledger;
        fillTrail(ledger);
        QCOMPARE(*AuditStore(*ledger.database).count(), 7);
        {
            RawConnection raw(ledger.path());
            raw.dropTriggers();
            for (const QString &statement : statements)
                QVERIFY2(raw.run(statement), qPrintable(raw.lastError));
        }
        const auto found = verified(*ledger.database);
        QVERIFY(!found.ok);
        QCOMPARE(found.firstBad, firstBad);
        QVERIFY(!found.problem.isEmpty());
    }

    void aRewrittenTrailIsFoundByAnEarlierExport()
    {
        TestLedger ledger;
        fillTrail(ledger);
        std::vector<AuditStore::Anchor> anchors;
        QVERIFY(AuditStore(*ledger.database).forEach([&](const AuditEvent &event) {
            anchors.push_back({event.seq, event.hash});
        }));
        QVERIFY(verified(*ledger.database, anchors).ok);
        QVERIFY(ledger.record([](RecordTransaction &transaction) { return OrganisationStore::save(transaction, {}); }));
        QVERIFY(verified(*ledger.database, anchors).ok); // later events are fine

        std::vector<AuditEvent> events = *AuditStore(*ledger.database).list({});
        {
            RawConnection raw(ledger.path());
            raw.dropTriggers();
            QByteArray prev = auditGenesis();
            for (AuditEvent &event : events) {
                if (event.seq == 5)
                    event.subject = QStringLiteral("somebody else");
                event.prev = prev;
                event.hash = sha256Hex(event.canonicalBytes());
                prev = event.hash;
                QVERIFY(raw.run(
                    QStringLiteral("UPDATE audit_events SET subject = ?, prev = ?, hash = ? WHERE seq = ?"),
                    {event.subject, QString::fromLatin1(event.prev), QString::fromLatin1(event.hash), event.seq}));
            }
            QVERIFY(raw.run(QStringLiteral("UPDATE audit_head SET hash = ?"), {QString::fromLatin1(prev)}));
        }
        QVERIFY(verified(*ledger.database).ok); // by itself nobody can tell
        const auto found = verified(*ledger.database, anchors);
        QVERIFY(!found.ok);
        QCOMPARE(found.firstBad, 5);
        const auto missing = verified(*ledger.database, {{99, QByteArray(64, 'a')}});
        QVERIFY(!missing.ok);
        QCOMPARE(missing.firstBad, 99);
    }

    void theDatabaseItselfRefusesChanges_data()
    {
        QTest::addColumn<QString>("statement");
        const auto row = [](const char *statement) { QTest::newRow(statement) << QString::fromLatin1(statement); };
        row("UPDATE audit_events SET subject = 'x' WHERE seq = 2");
        row("DELETE FROM audit_events WHERE seq = 7");
        row("DELETE FROM audit_head");
        row("UPDATE audit_head SET seq = 3");
        row("UPDATE audit_head SET seq = seq + 1");
        row("UPDATE ledger_facts SET clock = 'machine'");
        row("DELETE FROM ledger_facts");
    }
    void theDatabaseItselfRefusesChanges()
    {
        QFETCH(QString, statement);
        TestLedger ledger;
        fillTrail(ledger);
        VERIFY_FAILS(ledger.database->execute(statement), Refused, "record_frozen");
        QVERIFY(verified(*ledger.database).ok);
    }

    void filtersAndPages()
    {
        TestLedger ledger;
        fillTrail(ledger);
        const AuditStore store(*ledger.database);
        AuditStore::Filter filter;
        filter.team = ledger.team.id;
        QCOMPARE(store.list(filter)->size(), size_t{2});
        filter.action = audit_action::budgetReached;
        QCOMPARE(store.list(filter)->size(), size_t{1});
        filter.by = ledger.member.id;
        filter.subject = QStringLiteral("day");
        filter.from = testNow;
        filter.to = testNow + Duration{1};
        QCOMPARE(store.list(filter)->size(), size_t{1});
        filter.to = testNow;
        QVERIFY(store.list(filter)->empty());
        AuditStore::Filter page;
        page.newestFirst = true;
        page.limit = 2;
        page.before = 6;
        page.after = 2;
        const auto events = store.list(page);
        QCOMPARE(events->size(), size_t{2});
        QCOMPARE(events->front().seq, 5);
        QCOMPARE(events->back().seq, 4);
    }

    void noPersonsNameStandsInTheTrail()
    {
        TestLedger ledger;
        fillTrail(ledger);
        QVERIFY(AuditStore(*ledger.database).forEach([](const AuditEvent &event) {
            const QByteArray bytes = event.canonicalBytes();
            for (const char *word : {"Ada", "Grace", "turing", "VAST_KEY", "example.org"})
                QVERIFY2(!bytes.contains(word), word);
        }));
    }

    void verifiesWhileAnotherWrites()
    {
        TestLedger ledger;
        fillTrail(ledger);
        auto other = ledger.openAgain();
        VERIFY_DONE(other);
        bool written = false;
        const auto snapshot = Snapshot::begin(**other);
        VERIFY_DONE(snapshot);
        QCOMPARE(*AuditStore(**other).count(), 7);
        written = ledger.record([](RecordTransaction &transaction) { return OrganisationStore::save(transaction, {}); })
                      .hasValue();
        QVERIFY(written);
        const auto seen = AuditStore(**other).verify();
        VERIFY_DONE(seen);
        QVERIFY(seen->ok);
        QCOMPARE(seen->events, 7);
        QCOMPARE(verified(*ledger.database).events, 8);
    }

    void verifiesAHundredThousandEvents()
    {
        TestLedger ledger;
        constexpr qint64 count = 100'000;
        QElapsedTimer timer;
        timer.start();
        const auto written = ledger.record([&](RecordTransaction &transaction) -> Expected<void> {
            for (qint64 i = 0; i < count; ++i) {
                const QJsonObject details{{QStringLiteral("segment"), i},
                                          {QStringLiteral("gpu"), QStringLiteral("0.344333")},
                                          {QStringLiteral("state"), QStringLiteral("running")}};
                if (const auto done = transaction.append(audit_action::usageMetered, {}, QString::number(i), details);
                    !done)
                    return done;
            }
            return {};
        });
        VERIFY_DONE(written);
        qInfo("%lld events written in %lld ms", count, timer.restart());
        const auto found = verified(*ledger.database);
        qInfo("%lld events verified in %lld ms", found.events, timer.elapsed());
        QVERIFY(found.ok);
        QCOMPARE(found.events, count + 2);
    }
};

QTEST_GUILESS_MAIN(TestAuditChain)
#include "tst_audit_chain.moc"
