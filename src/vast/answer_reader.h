#pragma once

#include "vast/api_error.h"
#include "vast/json/json_document.h"
#include "vast/request_queue.h"

namespace bursar::vast {

/// An answer that is not a refusal, as JSON; or the error that it means. A write whose answer cannot be understood is
/// OutcomeUnknown, a read's is BadAnswer.
Result<JsonDocument> readAnswer(const HttpAnswer &answer, Effect effect);

/// The error for an answer that is JSON but lacks what it should hold. `what` names the place: `$.instances is
/// missing`.
ApiError unexpectedShape(const HttpAnswer &answer, Effect effect, const QString &what);

/// Vast.ai's sentence without its `error 404/3603: ` prefix, without secrets, on one line and of bounded length.
QString cleanMessage(const QString &message);

} // namespace bursar::vast
