#pragma once

#include <QIODevice>

namespace bursar::vast {

/// A request's body that can be read once. QNetworkAccessManager sends a PUT, POST or DELETE a second time when the
/// server closes the connection early, if it can rewind the body; from this device it cannot.
class OneShotBody final : public QIODevice
{
    Q_OBJECT
public:
    explicit OneShotBody(QByteArray body, QObject *parent);

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;
    bool atEnd() const override { return bytesAvailable() == 0; }
    /// True once anything was read: from then on the server may have got the request.
    bool wasTouched() const { return m_position > 0; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_body;
    qint64 m_position = 0;
};

} // namespace bursar::vast
