#include "ledger/database.h"

#include "ledger/database_error.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>

#include <atomic>

namespace bursar::ledger {

namespace {

QString nextConnectionName()
{
    static std::atomic<quint64> last{0};
    return QStringLiteral("bursar-ledger-%1").arg(++last);
}

/// Looks at the file without opening it: closing any descriptor of a file drops all locks that this process holds on
/// it, those of its other connections too (sqlite.org/howtocorrupt.html, 2.2), and the next program that closes the
/// ledger would take itself for the last one and remove the log they write to. Whether it is a database SQLite says
/// itself.
Expected<void> checkOpenable(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists()) {
        return Unexpected{Error{Error::Kind::Usage,
                                QStringLiteral("no_ledger"),
                                QStringLiteral("There is no ledger at %1.").arg(path),
                                QStringLiteral("Create one with `bursarctl init`, or name another file."),
                                {}}};
    }
    if (!file.isFile())
        return Unexpected{damagedLedger(path, QStringLiteral("it is not a file"))};
    if (!file.isReadable()) {
        return Unexpected{Error{Error::Kind::Environment,
                                QStringLiteral("ledger_unreadable"),
                                QStringLiteral("The ledger %1 cannot be read: you have no right to.").arg(path),
                                QStringLiteral("Check that the file belongs to you."),
                                {}}};
    }
    if (file.size() == 0)
        return Unexpected{damagedLedger(path, QStringLiteral("it is empty"))};
    return {};
}

} // namespace

Database::Database(QString path)
    : m_path(std::move(path))
    , m_connection(nextConnectionName())
    , m_statements(m_connection)
{
}

Database::~Database()
{
    // Statements and handle must be gone before the connection is removed, or Qt warns and leaks.
    m_statements.clear();
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Expected<void> Database::connect()
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    connection.setDatabaseName(m_path);
    connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000"));
    if (!connection.open())
        return Unexpected{databaseError(connection.lastError(), m_path)};
    return {};
}

Expected<void> Database::checkIsLedger()
{
    // Tells a locked or damaged file from one without our tables, which hasTable() alone would not.
    if (auto readable = execute(QStringLiteral("SELECT COUNT(*) FROM sqlite_master")); !readable)
        return readable;
    if (!hasTable(QStringLiteral("schema_migrations")))
        return Unexpected{damagedLedger(m_path, QStringLiteral("it is a database, but no ledger"))};
    return {};
}

Expected<void> Database::setUp()
{
    QString journal;
    const auto readJournal = [&journal](const QSqlQuery &row) { journal = row.value(0).toString(); };
    if (auto done = forEach(QStringLiteral("PRAGMA journal_mode = WAL"), {}, readJournal); !done)
        return done;
    if (journal != QLatin1String("wal")) {
        return Unexpected{
            Error{Error::Kind::Environment,
                  QStringLiteral("no_shared_access"),
                  QStringLiteral(
                      "The folder of %1 does not let several programs share a file, as network folders often do not.")
                      .arg(m_path),
                  QStringLiteral("Keep the ledger on a disk of this machine."),
                  {}}};
    }
    // A commit is on the disk when it returns: what was promised to Vast.ai must not be forgotten after a power cut.
    for (const QString &setting :
         {QStringLiteral("PRAGMA synchronous = FULL"), QStringLiteral("PRAGMA foreign_keys = ON")}) {
        if (auto done = execute(setting); !done)
            return done;
    }
    return {};
}

Expected<std::unique_ptr<Database>> Database::open(const QString &path)
{
    if (const auto openable = checkOpenable(path); !openable)
        return openable.failure();
    std::unique_ptr<Database> database(new Database(path));
    if (const auto done = database->connect(); !done)
        return done.failure();
    // Before any setting: another program's database shall not be changed by a look at it.
    if (const auto ours = database->checkIsLedger(); !ours)
        return ours.failure();
    if (const auto done = database->setUp(); !done)
        return done.failure();
    return database;
}

Expected<std::unique_ptr<Database>> Database::create(const QString &path)
{
    // SQLite would make the file readable for everybody. Its side files take the mode of the database.
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        if (QFileInfo::exists(path)) {
            return Unexpected{Error{Error::Kind::Usage,
                                    QStringLiteral("ledger_exists"),
                                    QStringLiteral("There is a file at %1 already.").arg(path),
                                    QStringLiteral("Open it, or choose another name: a ledger is never overwritten."),
                                    {}}};
        }
        return Unexpected{Error{Error::Kind::Environment,
                                QStringLiteral("ledger_not_writable"),
                                QStringLiteral("The ledger %1 cannot be made: %2.").arg(path, file.errorString()),
                                QStringLiteral("Choose a folder in which you may write."),
                                {}}};
    }
    file.close();
    std::unique_ptr<Database> database(new Database(path));
    if (const auto done = database->connect(); !done)
        return done.failure();
    if (const auto done = database->setUp(); !done)
        return done.failure();
    return database;
}

Expected<PreparedStatements::Use> Database::run(const QString &statement, const QVariantList &values)
{
    PreparedStatements::Use use = m_statements.take(statement);
    QSqlQuery &query = use.query();
    bool done = !query.lastError().isValid();
    if (done) {
        for (const QVariant &value : values) {
            // A null QString is a text without characters; only QVariant() is NULL.
            const bool emptyText = value.typeId() == QMetaType::QString && value.toString().isNull();
            query.addBindValue(emptyText ? QVariant(QStringLiteral("")) : value);
        }
        done = query.exec();
    }
    if (!done) {
        m_failed = m_failed || m_inTransaction;
        return Unexpected{databaseError(query.lastError(), m_path)};
    }
    return use;
}

Expected<void> Database::execute(const QString &statement, const QVariantList &values)
{
    m_hasWritten = m_inTransaction;
    const auto use = run(statement, values);
    return use ? Expected<void>{} : use.failure();
}

Expected<int> Database::change(const QString &statement, const QVariantList &values)
{
    m_hasWritten = m_inTransaction;
    const auto use = run(statement, values);
    if (!use)
        return use.failure();
    return use->query().numRowsAffected();
}

Expected<void> Database::forEach(const QString &statement, const QVariantList &values,
                                 const std::function<void(const QSqlQuery &)> &row)
{
    auto use = run(statement, values);
    if (!use)
        return use.failure();
    QSqlQuery &query = use->query();
    while (query.next())
        row(query);
    // A damaged page ends the rows early: without this look it would seem as if there were no more.
    if (query.lastError().isValid())
        return Unexpected{databaseError(query.lastError(), m_path)};
    return {};
}

Expected<void> Database::setBusyTimeout(Duration wait)
{
    return execute(QStringLiteral("PRAGMA busy_timeout = %1").arg(wait.count()));
}

Expected<void> Database::giveUpDurability()
{
    return execute(QStringLiteral("PRAGMA synchronous = OFF"));
}

bool Database::hasTable(const QString &name) const
{
    return QSqlDatabase::database(m_connection, false).tables().contains(name);
}

Expected<void> Database::checkIntegrity(CheckDepth depth, const QString &table)
{
    const QString check =
        depth == CheckDepth::Quick ? QStringLiteral("quick_check") : QStringLiteral("integrity_check");
    const QString scope = table.isEmpty() ? QString() : QStringLiteral("('%1')").arg(table);
    QStringList findings;
    const auto collect = [&findings](const QSqlQuery &row) {
        if (const QString text = row.value(0).toString(); text != QLatin1String("ok"))
            findings.append(text);
    };
    if (auto done = forEach(QString(QLatin1String("PRAGMA ") + check + scope), {}, collect); !done)
        return done;
    if (!findings.isEmpty())
        return Unexpected{damagedLedger(m_path, findings.constFirst())};
    return {};
}

Expected<void> Database::copyInto(const QString &target)
{
    return execute(QStringLiteral("VACUUM INTO ?"), {target});
}

Transaction::Transaction(Database &database)
    : m_database(database)
{
}

Expected<std::unique_ptr<Transaction>> Transaction::begin(Database &database)
{
    if (database.m_inTransaction) {
        return Unexpected{Error{Error::Kind::Environment,
                                QStringLiteral("nested_transaction"),
                                QStringLiteral("A step was begun while another one was under way."),
                                QStringLiteral("This is a fault in Bursar. Please report it."),
                                {}}};
    }
    // A deferred begin would fail when a read is followed by a write and another writer came between (SQLite code 517).
    if (const auto done = database.execute(QStringLiteral("BEGIN IMMEDIATE")); !done)
        return done.failure();
    database.m_inTransaction = true;
    database.m_failed = false;
    database.m_records.beginMoment();
    return std::unique_ptr<Transaction>(new Transaction(database));
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    m_database.m_inTransaction = false;
    // After a full disk SQLite has rolled back by itself and says so: nothing is left to do then.
    [[maybe_unused]] const auto done = m_database.execute(QStringLiteral("ROLLBACK"));
}

Expected<void> Transaction::commit()
{
    Q_ASSERT(m_open);
    if (m_database.m_failed) {
        return Unexpected{Error{Error::Kind::Environment,
                                QStringLiteral("transaction_failed"),
                                QStringLiteral("A part of the step failed, so nothing of it was written."),
                                QStringLiteral("Try again; the first message says what was wrong."),
                                {}}};
    }
    if (auto done = m_database.execute(QStringLiteral("COMMIT")); !done)
        return done;
    m_open = false;
    m_database.m_inTransaction = false;
    return {};
}

Snapshot::Snapshot(Database &database, bool open)
    : m_database(database)
    , m_open(open)
{
}

Expected<std::unique_ptr<Snapshot>> Snapshot::begin(Database &database)
{
    const bool needed = !database.m_inTransaction;
    if (needed) {
        if (const auto done = database.execute(QStringLiteral("BEGIN")); !done)
            return done.failure();
        database.m_inTransaction = true;
        database.m_inSnapshot = true;
        database.m_failed = false;
        database.m_records.beginMoment();
    }
    return std::unique_ptr<Snapshot>(new Snapshot(database, needed));
}

Snapshot::~Snapshot()
{
    if (!m_open)
        return;
    m_database.m_inTransaction = false;
    m_database.m_inSnapshot = false;
    [[maybe_unused]] const auto done = m_database.execute(QStringLiteral("COMMIT"));
}

} // namespace bursar::ledger
