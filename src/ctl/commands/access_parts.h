#pragma once

#include "ctl/command.h"
#include "ctl/request_wait.h"
#include "ctl/session.h"
#include "domain/key_permissions.h"
#include "governor/access/access_state.h"

namespace bursar::ctl {

// What the commands about members, roles and keys share.

/// `--no-wait`, `--timeout`.
std::vector<Option> waitOptions();
/// `--template`, `--allow`, `--permissions`.
std::vector<Option> permissionOptions();
std::vector<Option> joined(std::vector<Option> first, const std::vector<Option> &second);

/// From `--template NAME`, `--allow CATEGORY…` or `--permissions FILE`; a usage error without any.
Expected<KeyPermissions> typedPermissions(Session &session);
/// Empty for no team.
Expected<QString> teamSlugOf(Session &session, const TeamId &team);

/// Answers with the requests, as `rent` does.
void answerWith(Session &session, const Expected<Request> &request);
void answerWith(Session &session, const Expected<std::vector<Request>> &requests);

/// Reads the account's lists from Vast.ai (all accounts' when it is empty), unless `--no-read`, and then answers; what
/// could not be read is said as a message.
void afterReading(Session &session, const QString &account, std::function<Expected<Document>(Session &)> answer);

} // namespace bursar::ctl
