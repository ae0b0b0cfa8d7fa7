#pragma once

#include <QProcess>
#include <QStandardPaths>

namespace bursar::bench {

/// An X server of the test's own where Xvfb is installed; else windows are painted off screen.
class Screen
{
public:
    Screen()
    {
        const QString server = QStandardPaths::findExecutable(QStringLiteral("Xvfb"));
        if (server.isEmpty())
            return;
        m_server.start(server,
                       {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                        QStringLiteral("0"), QStringLiteral("1920x1080x24"), QStringLiteral("-nolisten"),
                        QStringLiteral("tcp"), QStringLiteral("-noreset")});
        if (m_server.waitForReadyRead(20'000))
            m_display = QStringLiteral(":%1").arg(QString::fromLatin1(m_server.readLine()).trimmed());
    }
    ~Screen()
    {
        m_server.terminate();
        if (!m_server.waitForFinished(5'000))
            m_server.kill();
        m_server.waitForFinished(1'000);
    }
    Screen(const Screen &) = delete;
    Screen &operator=(const Screen &) = delete;

    QString platform() const { return m_display.isEmpty() ? QStringLiteral("offscreen") : QStringLiteral("xcb"); }
    const QString &display() const { return m_display; }

private:
    QProcess m_server;
    QString m_display;
};

} // namespace bursar::bench
