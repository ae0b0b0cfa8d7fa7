#include "ledger/ledger.h"

#include "domain/audit_actions.h"
#include "ledger/database_error.h"
#include "ledger/file_holders.h"
#include "ledger/member_store.h"
#include "ledger/migrations.h"
#include "ledger/row.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace bursar::ledger {

namespace {

/// The last number of a millisecond, so that the id of the ledger's maker never meets one made in the usual way.
constexpr quint32 makersSequence = 32767;

Expected<void> writeFirstRecords(Database &database, const LedgerId &id, ClockKind clock, Instant at,
                                 const QString &createdBy)
{
    Member maker;
    if (!createdBy.isEmpty())
        maker = {MemberId::parse(makeIdText(id, at, makersSequence)).value_or(MemberId()), createdBy};
    auto transaction = RecordTransaction::begin(database, {maker.id, at});
    if (!transaction)
        return transaction.failure();
    const QVariantList facts{id.toString(), toString(clock), stored(at)};
    if (auto done = database.execute(
            QStringLiteral("INSERT INTO ledger_facts (id, ledger, clock, created_at) VALUES (1, ?, ?, ?)"), facts);
        !done)
        return done;
    const Organisation organisation;
    auto organised = database.execute(QStringLiteral("INSERT INTO organisation (id, name, address, tax_id, zone, "
                                                     "currency, number_scheme, payment_terms, approval_rules) "
                                                     "VALUES (1, '', '', '', ?, ?, ?, '', '')"),
                                      {organisation.zone, organisation.currency, organisation.numberScheme});
    if (!organised)
        return organised;
    const QJsonObject details{{QStringLiteral("ledger"), id.toString()},
                              {QStringLiteral("clock"), toString(clock)},
                              {QStringLiteral("schema"), LedgerFile::currentSchemaVersion()}};
    if (auto done = (*transaction)->append(audit_action::ledgerCreated, {}, id.toString(), details); !done)
        return done;
    if (!maker.id.isEmpty()) {
        if (auto done = MemberStore::add(**transaction, maker); !done)
            return done;
    }
    return (*transaction)->commit();
}

} // namespace

Expected<std::unique_ptr<Database>> LedgerFile::create(const QString &path, LedgerId id, ClockKind clock, Instant at,
                                                       const QString &createdBy)
{
    QDir().mkpath(QFileInfo(path).absolutePath()); // if it cannot be made, making the file says why
    auto database = Database::create(path);
    if (!database)
        return database;
    auto done = migrate(**database, knownMigrations());
    if (done)
        done = writeFirstRecords(**database, id, clock, at, createdBy);
    if (!done) {
        database->reset();
        removeWithSideFiles(path);
        return done.failure();
    }
    return database;
}

Expected<std::unique_ptr<Database>> LedgerFile::open(const QString &path)
{
    auto database = Database::open(path);
    if (!database)
        return database;
    if (const auto done = migrate(**database, knownMigrations()); !done)
        return done.failure();
    if (const auto known = facts(**database); !known)
        return known.failure();
    return database;
}

Expected<LedgerFacts> LedgerFile::facts(Database &database)
{
    const auto found = first<LedgerFacts>(
        database,
        QStringLiteral(
            "SELECT ledger, clock, created_at, (SELECT MAX(number) FROM schema_migrations) FROM ledger_facts"),
        {}, [](Row &row) {
            LedgerFacts facts;
            facts.id = row.known(LedgerId::parse(row.text()));
            facts.clock = row.known(clockKindFromText(row.text()));
            facts.createdAt = row.instant();
            facts.schemaVersion = row.count();
            return facts;
        });
    if (!found)
        return found.failure();
    if (!*found)
        return Unexpected{damagedLedger(database.path(), QStringLiteral("it was never finished being made"))};
    return **found;
}

bool LedgerFile::endedUncleanly(const QString &path)
{
    // The last program that closes a ledger folds the write-ahead log into the file and removes it. One that is still
    // there while nobody holds the ledger was left by a program that was killed.
    return QFileInfo(path + QLatin1String("-wal")).size() > 0 && !isHeldByAnyone(path);
}

Expected<void> LedgerFile::quickCheck(Database &database)
{
    return database.checkIntegrity(Database::CheckDepth::Quick);
}

Expected<void> LedgerFile::fullCheck(Database &database)
{
    return database.checkIntegrity(Database::CheckDepth::Full);
}

int LedgerFile::currentSchemaVersion()
{
    return knownMigrations().back().number;
}

} // namespace bursar::ledger
