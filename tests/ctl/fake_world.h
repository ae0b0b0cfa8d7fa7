#pragma once

#include "ctl/program.h"
#include "foundation/virtual_time.h"

#include <QMap>

namespace bursar::ctl {

/// A world without network, keys and clocks.
class FakeWorld : public World
{
public:
    const Clock &realClock() const override { return time; }
    QString environment(const QString &name) const override { return variables.value(name); }
    QString loginName() const override { return QStringLiteral("tester"); }
    QString defaultLedgerPath() const override { return QStringLiteral("/nowhere/ledger.sqlite"); }
    QString sampleLedgerPath() const override { return QStringLiteral("/nowhere/sample.sqlite"); }
    int schemaVersion() const override { return 1; }
    QString desktopProgram() const override { return QStringLiteral("/nowhere/bursar"); }
    Expected<QByteArray> readSecret(const QString &) override { return QByteArray("secret"); }
    Expected<governor::Surroundings> prepare(const Asked &) override
    {
        return Unexpected{
            Error{Error::Kind::Environment, QStringLiteral("fake"), QStringLiteral("No ledger here."), {}, {}}};
    }
    bool passTime() override { return false; }
    bool interrupted() const override { return false; }

    VirtualTime time{instantFromMillis(1'795'248'000'000)};
    QMap<QString, QString> variables;
};

/// What one run of the program printed.
struct Printed
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

inline Printed run(FakeWorld &world, const QStringList &words)
{
    Printed printed;
    Program program(words);
    QObject::connect(&program, &Program::finished, &program, [&printed](int exitCode) { printed.exitCode = exitCode; });
    program.start({[&printed](const QByteArray &bytes) { printed.out += bytes; },
                   [&printed](const QByteArray &bytes) { printed.err += bytes; }, false},
                  world);
    return printed;
}

} // namespace bursar::ctl
