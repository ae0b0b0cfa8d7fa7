#pragma once

// The stores of the ledger, one per aggregate: each speaks domain types, and alone knows its tables.
// Reading functions take any connection; writing functions of records take a RecordTransaction and add their audit
// event.

#include "ledger/account_status_store.h"
#include "ledger/account_store.h"
#include "ledger/audit_store.h"
#include "ledger/budget_store.h"
#include "ledger/charge_store.h"
#include "ledger/contract_store.h"
#include "ledger/invoice_store.h"
#include "ledger/lease_store.h"
#include "ledger/load_store.h"
#include "ledger/market_price_store.h"
#include "ledger/member_store.h"
#include "ledger/meter_store.h"
#include "ledger/notice_store.h"
#include "ledger/notification_settings_store.h"
#include "ledger/offer_snapshot_store.h"
#include "ledger/organisation_store.h"
#include "ledger/pacing_store.h"
#include "ledger/policy_store.h"
#include "ledger/read_request_store.h"
#include "ledger/request_store.h"
#include "ledger/segment_store.h"
#include "ledger/team_store.h"
#include "ledger/transfer_store.h"
