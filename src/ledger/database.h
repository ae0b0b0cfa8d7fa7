#pragma once

#include "foundation/expected.h"

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
    /// Opens an existing SQLite file: WAL, full synchronous, foreign keys on, busy time-out. Not the schema's business.
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
    Expected<void> forEach(const QString &statement, const QVariantList &values, const std::function<void(const QSqlQuery &)> &row);
    bool inTransaction() const { return m_inTransaction; }

private:
    friend class Transaction;
    explicit Database(QString path);
    QString m_path;
    QString m_connection;
    bool m_inTransaction = false;
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

} // namespace bursar::ledger
