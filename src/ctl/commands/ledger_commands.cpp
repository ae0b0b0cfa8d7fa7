#include "ctl/commands/commands.h"
#include "ctl/doctor_document.h"
#include "ctl/ledger_url.h"
#include "ctl/session.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

namespace bursar::ctl {

namespace {

Document pathAndHash(const QString &path, const QByteArray &sha256, const QString &text)
{
    return {QJsonObject{{QStringLiteral("path"), path}, {QStringLiteral("sha256"), QString::fromLatin1(sha256)}}, text};
}

Expected<Document> init(Session &session)
{
    const int schema = session.world().schemaVersion();
    return Document{
        QJsonObject{{QStringLiteral("ledger"), session.ledgerUrl()}, {QStringLiteral("schema_version"), schema}},
        QStringLiteral("Made the ledger %1 (schema %2).\n").arg(session.ledgerPath()).arg(schema)};
}

Expected<Document> backup(Session &session)
{
    const QString path = QFileInfo(session.argument(0)).absoluteFilePath();
    const Expected<QByteArray> sha256 = session.governor().administration().backup(path);
    if (!sha256)
        return sha256.failure();
    return pathAndHash(path, *sha256, QStringLiteral("Saved a copy of the ledger to %1.\n").arg(path));
}

Expected<Document> restore(Session &session)
{
    const Expected<QString> target = ledgerPathFor(session.line(), session.world());
    if (!target)
        return target.failure();
    const QString source = QFileInfo(session.argument(0)).absoluteFilePath();
    if (auto done = governor::Administration::restore(source, *target, session.line().has(QStringLiteral("replace")));
        !done)
        return done.failure();
    QFile file(*target);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (file.open(QIODevice::ReadOnly))
        hash.addData(&file);
    return pathAndHash(*target, hash.result().toHex(), QStringLiteral("Restored %1 from %2.\n").arg(*target, source));
}

void doctor(Session &session)
{
    session.governor().administration().doctor(
        [&session](const std::vector<governor::Administration::Finding> &findings) {
            session.finish(doctorDocument(findings));
        });
    session.wait();
}

} // namespace

std::vector<Command> ledgerCommands()
{
    using Needs = Command::Needs;
    return {
        {QStringLiteral("init"),
         {},
         QStringLiteral("Creates the ledger; refuses one that exists."),
         {},
         QStringLiteral("bursarctl init --ledger sqlite:new.sqlite"),
         Needs::NewLedger,
         atOnce(init)},
        {QStringLiteral("backup"),
         {QStringLiteral("PATH")},
         QStringLiteral("Saves a consistent copy of the ledger, also while others work."),
         {},
         QStringLiteral("bursarctl backup copy.sqlite"),
         Needs::Maintenance,
         atOnce(backup)},
        {QStringLiteral("restore"),
         {QStringLiteral("PATH")},
         QStringLiteral("Puts a checked copy in the place of the ledger."),
         {{QStringLiteral("replace"), {}, QStringLiteral("overwrite the ledger that is there")}},
         QStringLiteral("bursarctl backup before.sqlite && bursarctl restore before.sqlite --replace"),
         Needs::Nothing,
         atOnce(restore)},
        {QStringLiteral("doctor"),
         {},
         QStringLiteral(
             "Checks ledger, audit trail, keychain, keys, network, clock and free disk, and says what to do."),
         {},
         QStringLiteral("bursarctl doctor"),
         Needs::Inspection,
         doctor},
    };
}

} // namespace bursar::ctl
