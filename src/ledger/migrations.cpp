#include "ledger/migrations.h"

#include "foundation/sha256.h"
#include "ledger/database_error.h"
#include "ledger/sql_script.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <map>

namespace bursar::ledger {

namespace {

std::vector<Migration> readMigrations()
{
    std::vector<Migration> steps;
    const QDir folder(QStringLiteral(":/ledger/migrations"));
    const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        const bool readable = file.open(QIODevice::ReadOnly);
        Q_ASSERT(readable);
        steps.push_back({name.section(u'_', 0, 0).toInt(), name, readable ? file.readAll() : QByteArray()});
    }
    return steps;
}

using Applied = std::map<int, QString>; // number → checksum

Expected<Applied> appliedSteps(Database &database)
{
    Applied applied;
    const auto done =
        database.forEach(QStringLiteral("SELECT number, sha256 FROM schema_migrations"), {},
                         [&applied](const QSqlQuery &row) { applied[row.value(0).toInt()] = row.value(1).toString(); });
    if (!done)
        return done.failure();
    return applied;
}

QString checksum(const Migration &step)
{
    return QString::fromLatin1(sha256Hex(step.script));
}

Expected<void> checkApplied(const Database &database, const Applied &applied, const std::vector<Migration> &steps)
{
    for (const auto &[number, sum] : applied) {
        if (number < 1)
            return Unexpected{
                damagedLedger(database.path(), QStringLiteral("its list of schema steps is not one of Bursar"))};
        const auto known = std::find_if(steps.begin(), steps.end(),
                                        [number = number](const Migration &step) { return step.number == number; });
        if (known == steps.end()) {
            return Unexpected{
                Error{Error::Kind::Environment,
                      QStringLiteral("ledger_newer"),
                      QStringLiteral(
                          "The ledger %1 was written by a newer version of Bursar (schema %2, this version knows %3).")
                          .arg(database.path())
                          .arg(applied.rbegin()->first)
                          .arg(steps.empty() ? 0 : steps.back().number),
                      QStringLiteral("Install that newer version. This one changed nothing."),
                      {}}};
        }
        if (sum != checksum(*known)) {
            return Unexpected{
                damagedLedger(database.path(),
                              QStringLiteral("its schema step %1 is not the one that Bursar ships").arg(known->name))};
        }
    }
    return {};
}

Expected<void> apply(Database &database, const Migration &step)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.failure();
    const auto applied = appliedSteps(database);
    if (!applied)
        return applied.failure();
    if (applied->contains(step.number))
        return {}; // another process did it while we waited
    const QStringList statements = statementsOf(QString::fromUtf8(step.script));
    for (const QString &statement : statements) {
        if (auto done = database.execute(statement); !done)
            return done;
    }
    auto recorded =
        database.execute(QStringLiteral("INSERT INTO schema_migrations (number, name, sha256) VALUES (?, ?, ?)"),
                         {step.number, step.name, checksum(step)});
    return recorded ? (*transaction)->commit() : recorded;
}

} // namespace

const std::vector<Migration> &knownMigrations()
{
    static const std::vector<Migration> steps = readMigrations();
    return steps;
}

Expected<void> migrate(Database &database, const std::vector<Migration> &steps)
{
    auto made = database.execute(QStringLiteral("CREATE TABLE IF NOT EXISTS schema_migrations (number INTEGER "
                                                "PRIMARY KEY, name TEXT NOT NULL, sha256 TEXT NOT NULL)"));
    if (!made)
        return made;
    const auto applied = appliedSteps(database);
    if (!applied)
        return applied.failure();
    if (auto sound = checkApplied(database, *applied, steps); !sound)
        return sound;
    for (const Migration &step : steps) {
        if (applied->contains(step.number))
            continue;
        if (auto done = apply(database, step); !done)
            return done;
    }
    return {};
}

} // namespace bursar::ledger
