#pragma once

#include "simulator/simulator_routes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

#include <functional>
#include <memory>

namespace bursar::ctl {

/// How one run of the real program ended.
struct Ran
{
    int exitCode = -1; ///< -1: a signal ended it
    QByteArray out;
    QByteArray err;
    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    QString errorCode() const
    {
        return object().value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString();
    }
    /// What a failing test prints.
    QByteArray told() const { return QByteArray::number(exitCode) + '\n' + out + err; }
};

/// The real bursarctl with options that every run of a test gets.
class Bursarctl
{
public:
    void setCommon(const QStringList &options) { m_common = options; }
    void setEnvironment(const QString &name, const QString &value) { m_environment.insert(name, value); }

    std::unique_ptr<QProcess> start(const QStringList &words) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(m_environment);
        process->start(QStringLiteral(BURSARCTL), words);
        return process;
    }
    /// With the common options.
    std::unique_ptr<QProcess> startOn(const QStringList &words) const { return start(QStringList(words) << m_common); }
    /// With the common options. `heard` is called whenever it says more on standard error, with all that it said. When
    /// it says nothing for `patienceMs` it is asked to end.
    Ran run(const QStringList &words, const std::function<void(const QByteArray &)> &heard = {},
            int patienceMs = 120'000) const
    {
        const auto process = startOn(words);
        process->closeWriteChannel();
        Ran ran;
        if (heard) {
            process->setReadChannel(QProcess::StandardError);
            while (process->waitForReadyRead(patienceMs)) {
                ran.err += process->readAllStandardError();
                heard(ran.err);
            }
            if (process->state() == QProcess::Running && !process->waitForFinished(1'000))
                process->terminate();
        }
        process->waitForFinished(120'000);
        if (process->state() == QProcess::NotRunning && process->exitStatus() == QProcess::NormalExit)
            ran.exitCode = process->exitCode();
        ran.out = process->readAllStandardOutput();
        ran.err += process->readAllStandardError();
        return ran;
    }

private:
    QStringList m_common;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

/// `bursarctl simulate`.
class Simulator final : public test::SimulatorRoutes
{
public:
    Simulator() = default;
    ~Simulator() { stop(); }
    Simulator(const Simulator &) = delete;
    Simulator &operator=(const Simulator &) = delete;

    /// Empty when it did not start.
    QString start(const Bursarctl &bursarctl, const QStringList &options)
    {
        m_process = bursarctl.start(QStringList{QStringLiteral("simulate"), QStringLiteral("--json")} << options);
        while (!m_process->canReadLine() && m_process->waitForReadyRead(30'000)) { }
        const QJsonObject first = QJsonDocument::fromJson(m_process->readLine()).object();
        setUrl(first.value(QStringLiteral("url")).toString());
        m_key = first.value(QStringLiteral("api_key")).toString();
        return url();
    }
    const QString &key() const { return m_key; }
    /// Its exit code after SIGTERM.
    int stop()
    {
        if (!m_process)
            return -1;
        m_process->terminate();
        m_process->waitForFinished(10'000);
        return m_process->exitCode();
    }

private:
    std::unique_ptr<QProcess> m_process;
    QString m_key;
};

} // namespace bursar::ctl
