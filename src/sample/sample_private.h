#pragma once

#include "foundation/virtual_time.h"
#include "sample/sample.h"
#include "simulator/transport/in_memory_transport.h"
#include "simulator/transport/journaled_market.h"

#include <QElapsedTimer>
#include <QTimer>

namespace bursar::sample {

/// Where the journal of a sample ledger's marketplace lies.
QString journalPath(const QString &ledgerPath);

class SampleMarketplace::Private
{
public:
    explicit Private(std::unique_ptr<simulator::JournaledMarket> market);
    void moveOn();

    std::unique_ptr<simulator::JournaledMarket> market;
    VirtualTime time;
    simulator::InMemoryTransport transport;
    QTimer pump;
    QElapsedTimer sinceTick;
    int speed = 0;
};

} // namespace bursar::sample
