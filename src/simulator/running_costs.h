#pragma once

#include "simulator/belongings.h"
#include "simulator/exact.h"

namespace bursar::simulator {

/// What volumes and serverless workers cost between two instants: a pure function of the seed, additive over adjoining
/// stretches. A volume costs the same at any time; an endpoint has another number of workers every hour, between its
/// cold ones and its most.
Amount costOf(quint64 seed, const RunningCost &cost, Instant from, Instant to);
/// All that an account has of them, up to `now`.
Amount costOf(quint64 seed, const Belongings &belongings, Instant now);
/// Workers of an endpoint in the hour of that instant.
int workersAt(quint64 seed, const RunningCost &cost, Instant at);

} // namespace bursar::simulator
