#pragma once

#include "desktop/look/state_look.h"
#include "governor/reconciliation/month_statement.h"

namespace bursar::desktop {

/// How far a month is.
enum class MonthState { Running, Open, Booked, Closed };
StateLook lookOf(MonthState state);
StateLook lookOf(DisputeState state);
/// A row of the three columns: agrees, explained, answered, or open.
StateLook lookOf(const governor::StatementRow &row, const Dispute *dispute);

QString meterWord(AmountKind kind);
QString causeWord(DifferenceCause cause);
/// Why invoices bear something else than was charged.
QString invoicingWord(const QString &cause);
/// `Claimed −2.6000 · Rounding 0.0004`: what nothing explains first, with what became of it, then every cause with its
/// amount.
QString causesText(const governor::StatementRow &row, const Dispute *dispute);
/// What stands, or what hinders closing, as one sentence.
QString checkSentence(const governor::CloseCheck &check, const governor::MonthStatement &statement);

/// Dollars in a column beside Vast.ai's charges, which have three decimals: four, so that no difference hides.
QString fineMoney(Money amount);

} // namespace bursar::desktop
