#include "apps/wiring/command_world.h"

#include "apps/wiring/ledger_surroundings.h"
#include "apps/wiring/places.h"
#include "apps/wiring/signal_watch.h"
#include "apps/wiring/terminal.h"
#include "ledger/ledger.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace bursar::apps {

QString CommandWorld::environment(const QString &name) const
{
    return qEnvironmentVariable(name.toLocal8Bit().constData());
}

QString CommandWorld::loginName() const
{
    return apps::loginName();
}

QString CommandWorld::defaultLedgerPath() const
{
    return apps::defaultLedgerPath();
}

QString CommandWorld::sampleLedgerPath() const
{
    return apps::sampleLedgerPath();
}

int CommandWorld::schemaVersion() const
{
    return ledger::LedgerFile::currentSchemaVersion();
}

QString CommandWorld::desktopProgram() const
{
    return QStringLiteral("%1/bursar").arg(QCoreApplication::applicationDirPath());
}

Expected<QByteArray> CommandWorld::readSecret(const QString &prompt)
{
    return readSecretLine(prompt);
}

Expected<governor::Surroundings> CommandWorld::prepare(const Asked &asked)
{
    using Reach = Asked::Reach;
    if (!QFileInfo::exists(asked.ledgerPath))
        QDir().mkpath(QFileInfo(asked.ledgerPath).absolutePath()); // the data folder, at the first start
    SurroundingsWish wish;
    wish.ledgerPath = asked.ledgerPath;
    wish.clockUrl = asked.reach == Reach::LedgerOnly ? QString() : asked.clockUrl;
    wish.callTimeout = asked.callTimeout;
    wish.wantsSample = asked.reach != Reach::LedgerOnly;
    wish.sampleMayBeBusy = asked.reach == Reach::WhatAnswers;
    wish.clockLost = asked.clockLost;
    const auto made = ledgerSurroundings(wish);
    if (!made)
        return made.failure();
    m_passTime = made->passTime;
    return made->surroundings;
}

bool CommandWorld::passTime()
{
    return m_passTime && m_passTime();
}

bool CommandWorld::interrupted() const
{
    return SignalWatch::interrupted();
}

} // namespace bursar::apps
