#include "ledger/migrations.h"
#include "ledger/sql_script.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace bursar::ledger;

namespace {

/// Words that only SQLite understands, or understands in its own way.
const QStringList onlySqliteWords{QStringLiteral("AUTOINCREMENT"),
                                  QStringLiteral("PRAGMA"),
                                  QStringLiteral("INSERT\\s+OR\\s+\\w+"),
                                  QStringLiteral("UPDATE\\s+OR\\s+\\w+"),
                                  QStringLiteral("REPLACE\\s+INTO"),
                                  QStringLiteral("STRFTIME"),
                                  QStringLiteral("JULIANDAY"),
                                  QStringLiteral("UNIXEPOCH"),
                                  QStringLiteral("DATETIME\\s*\\("),
                                  QStringLiteral("ROWID"),
                                  QStringLiteral("GLOB"),
                                  QStringLiteral("TYPEOF"),
                                  QStringLiteral("IFNULL"),
                                  QStringLiteral("GROUP_CONCAT"),
                                  QStringLiteral("STRICT"),
                                  QStringLiteral("VACUUM"),
                                  QStringLiteral("ATTACH"),
                                  QStringLiteral("REINDEX"),
                                  QStringLiteral("INDEXED\\s+BY"),
                                  QStringLiteral("SQLITE_\\w+"),
                                  QStringLiteral("JSON_\\w+\\s*\\("),
                                  QStringLiteral("RAISE\\s*\\("),
                                  QStringLiteral("PRINTF\\s*\\("),
                                  QStringLiteral("ZEROBLOB"),
                                  QStringLiteral("LAST_INSERT_ROWID"),
                                  QStringLiteral("BEGIN\\s+(IMMEDIATE|EXCLUSIVE|DEFERRED)"),
                                  QStringLiteral("COLLATE\\s+(NOCASE|BINARY|RTRIM)")};
const QRegularExpression onlySqlite(QStringLiteral("\\b(%1)").arg(onlySqliteWords.join(u'|')),
                                    QRegularExpression::CaseInsensitiveOption);

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What stands in quotes in C++: the SQL is there.
QString literalsOf(const QString &source)
{
    static const QRegularExpression literal(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
    QStringList texts;
    for (auto match = literal.globalMatch(source); match.hasNext();)
        texts << match.next().captured(1);
    return texts.join(u'\n');
}

QString withoutComments(const QString &script)
{
    return statementsOf(script).join(u'\n');
}

} // namespace

class TestSqlWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void storesAndMigrationsSpeakStandardSql_data()
    {
        QTest::addColumn<QString>("text");
        const QString root = QStringLiteral(BURSAR_SOURCE_FOLDER);
        QDirIterator sources(root + QLatin1String("/src/ledger"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                             QDir::Files);
        while (sources.hasNext()) {
            sources.next();
            // The one place that may know the engine: opening, settings, checks, copies and its error codes.
            if (!sources.fileName().startsWith(QLatin1String("database")))
                QTest::newRow(qPrintable(sources.fileName())) << literalsOf(contentOf(sources.filePath()));
        }
        QDirIterator scripts(root + QLatin1String("/resources/migrations"), {QStringLiteral("*.sql")}, QDir::Files);
        while (scripts.hasNext()) {
            scripts.next();
            if (!scripts.fileName().endsWith(QLatin1String(".sqlite.sql"))) // triggers have no common spelling
                QTest::newRow(qPrintable(scripts.fileName())) << withoutComments(contentOf(scripts.filePath()));
        }
    }
    void storesAndMigrationsSpeakStandardSql()
    {
        QFETCH(QString, text);
        const auto match = onlySqlite.match(text);
        QVERIFY2(!match.hasMatch(), qPrintable(QStringLiteral("only SQLite knows: %1").arg(match.captured())));
    }

    void theListFindsThem_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"id INTEGER PRIMARY KEY AUTOINCREMENT", "INSERT OR REPLACE INTO x",
                                 "select strftime('%s')", "WHERE name GLOB 'x*'", "rowid", "PRAGMA x"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void theListFindsThem()
    {
        QFETCH(QString, text);
        QVERIFY(onlySqlite.match(text).hasMatch());
    }

    void everyMigrationHasANumberOfItsOwn()
    {
        int last = 0;
        for (const Migration &step : knownMigrations()) {
            QVERIFY2(step.number > last, qPrintable(step.name));
            last = step.number;
            QVERIFY(!statementsOf(QString::fromUtf8(step.script)).isEmpty());
        }
        QVERIFY(last >= 3);
    }

    void scriptsAreSplitWhereStatementsEnd()
    {
        const QString script = QStringLiteral(
            "-- a; b\nINSERT INTO t VALUES ('a;b', 'it''s; --x'); -- end\n\nCREATE TRIGGER t BEFORE UPDATE ON t\n"
            "BEGIN\n SELECT 1; SELECT 2;\nEND;\nSELECT \"a;b\"");
        QCOMPARE(statementsOf(script),
                 QStringList({QStringLiteral("INSERT INTO t VALUES ('a;b', 'it''s; --x')"),
                              QStringLiteral("CREATE TRIGGER t BEFORE UPDATE ON t\nBEGIN\n SELECT 1; SELECT 2;\nEND"),
                              QStringLiteral("SELECT \"a;b\"")}));
        QVERIFY(statementsOf(QStringLiteral(" ;; -- nothing\n")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSqlWords)
#include "tst_sql_words.moc"
