#pragma once

#include "domain/market_price.h"
#include "governor/budgets/budget_forecasts.h"
#include "governor/budgets/budget_holders.h"
#include "governor/reading/savings.h"
#include "governor/reading/views.h"

namespace bursar::desktop::test {

/// Hand-made states of a ledger: what the pictures of the look show. All at one moment, 19 Nov 2026, 14:32 UTC.
Instant snapshotTime();

/// Ids that tests refer to.
TeamId researchTeam();
TeamId engineeringTeam();
TeamId scienceTeam();
/// The request with that number, from 1.
RequestId requestNumber(int number);

/// Three teams with budgets (data-science has used its day), ten instances and a stranger, requests of all states,
/// nineteen days of spend. A sample ledger.
governor::DeskSnapshot sampleSnapshot();
/// The same without teams, instances, requests and spend: a ledger that was just made.
governor::DeskSnapshot emptySnapshot();
governor::DeskSnapshotPtr share(governor::DeskSnapshot snapshot);

/// What that state lets expect: data-science runs out, the others do not.
std::vector<governor::OwnerForecast> sampleForecasts();

/// The teams of that state under two cost centres, with budgets above them and of a person.
std::vector<governor::BudgetHolder> sampleHolders();

/// What could be saved in the sample: one of each kind, and one that was booked.
governor::SavingsView sampleSavings();

/// A market of `count` offers, the same at each call: GPUs from RTX 3060 to H100, one to eight of them.
OfferSnapshotPtr sampleOffers(int count = 2000);
/// Of an A100 SXM4 over six weeks, with days on which nobody looked.
std::vector<MarketPrice> samplePrices();

} // namespace bursar::desktop::test
