#pragma once

#include "desktop/look/state_look.h"
#include "governor/reading/savings.h"

/// What a saving is called on pages, in the language that is set.
namespace bursar::desktop::savings {

/// Names a saving through refreshes, and in links: `idle_gpu:31855870:0`.
QString keyOf(const Saving &saving);
/// Icon and word: `Idle GPU`.
StateLook lookOf(SavingKind kind);
/// The button's words: `Stop…`.
QString actionOf(const governor::SavingView &view);
/// Whose it is: the team's name, or that it is nobody's.
QString ownerOf(const governor::SavingView &view);
/// Why it costs and what helps, in a sentence or two.
QString sentenceOf(const Saving &saving);
/// What Vast.ai does with a price increase that nobody answers.
QString atDeadline(const governor::PriceIncreaseView &increase);

/// Those of one team, of everybody for none.
std::vector<governor::SavingView> of(const governor::SavingsView &view, const TeamId &team);
Money perDay(const std::vector<governor::SavingView> &views);
/// What the team saved this month.
Money savedThisMonth(const governor::SavingsView &view, const TeamId &team, const QTimeZone &zone);

} // namespace bursar::desktop::savings
