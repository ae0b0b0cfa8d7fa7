#pragma once

#include "ledger/ledger.h"
#include "ledger/stores.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QTemporaryDir>
#include <QTest>

namespace bursar::ledger {

/// Passes when the Expected has a value; else fails with its words.
#define VERIFY_DONE(expression)                                                                                        \
    do {                                                                                                               \
        const auto &outcome_ = (expression);                                                                           \
        QVERIFY2(outcome_.hasValue(),                                                                                  \
                 qPrintable(outcome_.hasValue()                                                                        \
                                ? QString()                                                                            \
                                : QString(outcome_.error().code + QLatin1String(": ") + outcome_.error().message)));   \
    } while (false)

/// Passes when the Expected failed with this code and kind.
#define VERIFY_FAILS(expression, kind_, code_)                                                                         \
    do {                                                                                                               \
        const auto &outcome_ = (expression);                                                                           \
        QVERIFY2(!outcome_.hasValue(), "it was not refused");                                                          \
        QCOMPARE(outcome_.error().code, QStringLiteral(code_));                                                        \
        QVERIFY(outcome_.error().kind == Error::Kind::kind_);                                                          \
        QVERIFY(!outcome_.error().message.isEmpty() && !outcome_.error().remedy.isEmpty());                            \
    } while (false)

/// 2026-03-10T12:00:00.123Z
constexpr Instant testNow = instantFromMillis(1'773'144'000'123);

inline LedgerId testLedgerId()
{
    return *LedgerId::parse(u"7k3m");
}

template <class I>
I testId(quint32 number)
{
    return *I::parse(makeIdText(testLedgerId(), testNow, number));
}

/// A ledger in a folder of its own, with one account, cost centre, member and team.
class TestLedger
{
public:
    TestLedger()
    {
        auto made =
            LedgerFile::create(path(), testLedgerId(), ClockKind::Simulator, testNow, QStringLiteral("Ada Lovelace"));
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        database = *std::move(made);
    }
    QString path() const { return m_folder.filePath(QStringLiteral("ledger.sqlite")); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    Expected<std::unique_ptr<Database>> openAgain() const { return LedgerFile::open(path()); }

    /// Runs `write` in a record transaction and commits.
    template <class Write>
    Expected<void> record(Write write, const Author &author = {{}, testNow})
    {
        auto transaction = RecordTransaction::begin(*database, author);
        if (!transaction)
            return transaction.failure();
        if (const Expected<void> done = write(**transaction); !done)
            return done;
        return (*transaction)->commit();
    }

    const Account account{testId<AccountId>(1),
                          QStringLiteral("Research EU"),
                          QStringLiteral("http://127.0.0.1:9000"),
                          {KeyReference::Kind::Environment, QStringLiteral("VAST_KEY_ADA")},
                          false};
    const CostCenter costCenter{testId<CostCenterId>(2), {}, QStringLiteral("4100"), QStringLiteral("Research")};
    const Member member{testId<MemberId>(3), QStringLiteral("Grace Hopper")};
    const Team team{testId<TeamId>(4),
                    QStringLiteral("vision"),
                    QStringLiteral("Vision"),
                    account.id,
                    costCenter.id,
                    QStringLiteral("alan.turing@example.org"),
                    QStringLiteral("Europe/Berlin"),
                    false};

    Expected<void> fill()
    {
        return record([this](RecordTransaction &transaction) {
            auto done = MemberStore::add(transaction, member);
            if (done)
                done = AccountStore::add(transaction, account);
            if (done)
                done = TeamStore::addCostCenter(transaction, costCenter);
            return done ? TeamStore::add(transaction, team) : done;
        });
    }

    std::unique_ptr<Database> database;

private:
    QTemporaryDir m_folder;
};

/// A second way into the file, past the stores and their rules.
class RawConnection
{
public:
    explicit RawConnection(const QString &path)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name());
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("%s", qPrintable(database.lastError().text()));
    }
    ~RawConnection()
    {
        QSqlDatabase::database(name()).close();
        QSqlDatabase::removeDatabase(name());
    }
    RawConnection(const RawConnection &) = delete;
    RawConnection &operator=(const RawConnection &) = delete;
    bool run(const QString &statement, const QVariantList &values = {})
    {
        QSqlQuery query(QSqlDatabase::database(name()));
        bool done = query.prepare(statement);
        for (const QVariant &value : values)
            query.addBindValue(value);
        done = done && query.exec();
        lastError = query.lastError().databaseText();
        return done;
    }
    QVariant value(const QString &statement)
    {
        QSqlQuery query(QSqlDatabase::database(name()));
        return query.exec(statement) && query.next() ? query.value(0) : QVariant();
    }
    void dropTriggers()
    {
        QStringList names;
        {
            QSqlQuery query(QSqlDatabase::database(name()));
            query.exec(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'trigger'"));
            while (query.next())
                names << query.value(0).toString();
        }
        for (const QString &trigger : std::as_const(names))
            run(QString(QLatin1String("DROP TRIGGER ") + trigger));
    }
    QString lastError;

private:
    static QString name() { return QStringLiteral("raw"); }
};

} // namespace bursar::ledger
