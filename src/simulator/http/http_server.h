#pragma once

#include "simulator/api.h"
#include "simulator/http/speed_clock.h"

#include "foundation/expected.h"

#include <QAbstractHttpServer>

namespace bursar::simulator {

/// Serves the API on 127.0.0.1. The one class that knows QtHttpServer (a technical preview in Qt 6.4); it writes its
/// answers itself, as a QHttpServerResponder crashes when the client has left.
class HttpServer final : public QAbstractHttpServer
{
    Q_OBJECT
public:
    /// All must outlive the server.
    HttpServer(Marketplace &market, Api &api, SpeedClock &clock, QObject *parent = nullptr);

    /// Listens on that port of the loopback address, 0 = any free one; returns the port.
    Expected<quint16> open(quint16 port);

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    Marketplace &m_market;
    Api &m_api;
    SpeedClock &m_clock;
};

} // namespace bursar::simulator
