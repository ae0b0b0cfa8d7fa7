#pragma once

#include "ctl/session.h"
#include "domain/request.h"

namespace bursar::ctl {

/// One request as its JSON and as a line of a table.
Document requestDocument(const governor::RequestView &request);
Document requestList(const std::vector<governor::RequestView> &requests);

/// The request with its answer: an error in words when it was refused, failed, or waits for a person.
Expected<Document> requestAnswer(const governor::RequestView &request);
/// What a command answers that only asked somebody else: `needs_approval`.
Expected<Document> waitsForAnswer(Session &session, const Expected<Request> &asked);

/// How long a command stays with the requests it made, and how it answers.
struct Patience
{
    enum class Answer { One, Array };
    Answer answer = Answer::One;
    bool wait = true;
    std::optional<Duration> timeout;
};
/// --no-wait and --timeout.
Expected<Patience> readPatience(const CommandLine &line, int requests);

/// Answers with the requests once each runs, is done, refused, or waits for a person; until then this process is the
/// executor if nobody else is. A single refused or failed one is answered as an error with the reasons.
void answerWithRequests(Session &session, const std::vector<Request> &requests, const Patience &patience);

} // namespace bursar::ctl
