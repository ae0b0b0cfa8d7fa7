#pragma once

#include "ctl/world.h"
#include "foundation/machine_time.h"

namespace bursar::apps {

/// The real world of bursarctl: this machine, its network, its user.
class CommandWorld final : public ctl::World
{
public:
    const Clock &realClock() const override { return m_time; }
    QString environment(const QString &name) const override;
    QString loginName() const override;
    QString defaultLedgerPath() const override;
    QString sampleLedgerPath() const override;
    int schemaVersion() const override;
    QString desktopProgram() const override;
    Expected<QByteArray> readSecret(const QString &prompt) override;
    Expected<governor::Surroundings> prepare(const Asked &asked) override;
    bool passTime() override;
    bool interrupted() const override;

private:
    MachineTime m_time;
    std::function<bool()> m_passTime;
};

} // namespace bursar::apps
