#pragma once

#include "foundation/expected.h"
#include "governor/administration/administration.h"
#include "governor/offers/offer_desk.h"

#include <QJsonObject>

namespace bursar::governor {

// What stands in the working table `reads`: questions of a process that cannot ask Vast.ai, and the executor's answers.
// Reading gives nothing when something is missing: the other process may be of another version.

QJsonObject toJson(const OfferSearch &search);
std::optional<OfferSearch> offerSearchFromJson(const QJsonObject &json);

QJsonObject toJson(const OfferSnapshot &snapshot);
OfferSnapshotPtr offerSnapshotFromJson(const QJsonObject &json);

QJsonObject toJson(const Administration::AccountTest &test);
std::optional<Administration::AccountTest> accountTestFromJson(const Account &account, const QJsonObject &json);

QJsonObject toJson(const Error &error);
/// Always of the environment: what the executor met is nothing that the asker typed.
Error errorFromJson(const QJsonObject &json);
/// The executor answered something else than was asked.
Unexpected<Error> unreadableAnswer();

} // namespace bursar::governor
