#pragma once

#include "foundation/expected.h"
#include "foundation/time_types.h"
#include "ledger/prepared_statements.h"
#include "ledger/record_memory.h"

#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <functional>
#include <memory>

namespace bursar::ledger {

/// One connection to the ledger's database. Belongs to the thread that opened it.
/// Every statement is checked; values are always bound.
class Database
{
public:
    /// Opens an existing SQLite file: WAL, full synchronous, foreign keys on, busy time-out. Whether the schema is up
    /// to date is not its business, but a file without a ledger's list of migrations is refused (damaged) and left
    /// untouched.
    static Expected<std::unique_ptr<Database>> open(const QString &path);
    /// Creates the file with mode 0600; refuses one that exists.
    static Expected<std::unique_ptr<Database>> create(const QString &path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const QString &path() const { return m_path; }
    Expected<void> execute(const QString &statement, const QVariantList &values = {});
    /// Rows that a statement changed.
    Expected<int> change(const QString &statement, const QVariantList &values = {});
    /// Calls `row` for each row; the query is forward only.
    Expected<void> forEach(const QString &statement, const QVariantList &values,
                           const std::function<void(const QSqlQuery &)> &row);
    RecordMemory &records() { return m_records; }
    bool inTransaction() const { return m_inTransaction; }
    bool inSnapshot() const { return m_inSnapshot; }
    /// The open transaction has changed something, or tried to.
    bool hasWritten() const { return m_hasWritten; }
    /// How long a statement waits for another writer before it fails with code `ledger_locked`; 10 s at first.
    Expected<void> setBusyTimeout(Duration wait);
    /// Until it is closed, nothing waits for the disk: only for a file that is thrown away if it is not finished.
    Expected<void> giveUpDurability();
    /// True if the ledger has a table of that name.
    bool hasTable(const QString &name) const;

    enum class CheckDepth { Quick, Full };
    /// The engine's own look at the file's structure; `table` narrows it. Damaged when something is wrong.
    Expected<void> checkIntegrity(CheckDepth depth, const QString &table = {});
    /// Writes a consistent copy into `target`, which must be missing or empty, while others go on working.
    Expected<void> copyInto(const QString &target);

private:
    friend class Transaction;
    friend class Snapshot;
    explicit Database(QString path);
    Expected<void> connect();
    Expected<void> checkIsLedger();
    Expected<void> setUp();
    Expected<PreparedStatements::Use> run(const QString &statement, const QVariantList &values);
    QString m_path;
    QString m_connection;
    PreparedStatements m_statements;
    RecordMemory m_records{*this};
    bool m_inTransaction = false; ///< or in a snapshot
    bool m_inSnapshot = false;
    bool m_hasWritten = false;
    bool m_failed = false; ///< a statement of the open transaction failed: it can only be rolled back
};

/// BEGIN IMMEDIATE … COMMIT; rolls back unless committed. For working tables and migrations;
/// records are written through RecordTransaction alone.
class Transaction
{
public:
    static Expected<std::unique_ptr<Transaction>> begin(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Expected<void> commit();
    Database &database() { return m_database; }

private:
    explicit Transaction(Database &database);
    Database &m_database;
    bool m_open = true;
};

/// Everything read while it lives is of one moment, however others write; nobody waits for it.
/// Inside a transaction it does nothing, as that is of one moment already.
class Snapshot
{
public:
    static Expected<std::unique_ptr<Snapshot>> begin(Database &database);
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    Snapshot(Database &database, bool open);
    Database &m_database;
    bool m_open;
};

} // namespace bursar::ledger
