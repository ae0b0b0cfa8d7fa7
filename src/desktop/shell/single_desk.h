#pragma once

#include <QLocalServer>
#include <QObject>

namespace bursar::desktop {

/// One desktop per ledger: the first listens on a local socket named after the ledger; a second one asks it to come to
/// the front and ends.
class SingleDesk final : public QObject
{
    Q_OBJECT
public:
    explicit SingleDesk(const QString &ledgerPath, QObject *parent = nullptr);

    /// True when another desktop has this ledger; it has been asked to come to the front. Otherwise this one is the
    /// first from now on. Waits for a local answer, a few milliseconds.
    bool anotherWasRaised();

Q_SIGNALS:
    void raiseAsked();

private:
    QString m_name;
    QLocalServer m_server;
};

} // namespace bursar::desktop
