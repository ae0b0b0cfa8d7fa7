#include "desktop/shell/single_desk.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalSocket>

namespace bursar::desktop {
namespace {

constexpr int patienceMs = 1000;

/// The same for every way to write one path; no part of the path stands in it.
QString nameFor(const QString &ledgerPath)
{
    const QFileInfo file(ledgerPath);
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    const QString path = (folder.isEmpty() ? file.absolutePath() : folder) + QLatin1Char('/') + file.fileName();
    const QByteArray digest = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("bursar-desk-") + QString::fromLatin1(digest.left(24));
}

} // namespace

SingleDesk::SingleDesk(const QString &ledgerPath, QObject *parent)
    : QObject(parent)
    , m_name(nameFor(ledgerPath))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server.nextPendingConnection()) {
            caller->deleteLater();
            Q_EMIT raiseAsked();
        }
    });
}

bool SingleDesk::anotherWasRaised()
{
    QLocalSocket first;
    first.connectToServer(m_name, QIODevice::WriteOnly);
    if (first.waitForConnected(patienceMs)) {
        first.disconnectFromServer();
        return true;
    }
    // Left behind by a desktop that was killed: nobody answers there.
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
    return false;
}

} // namespace bursar::desktop
