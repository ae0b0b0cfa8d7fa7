#pragma once

#include "governor/administration/administration.h"

#include <QJsonArray>

#include <vector>

namespace bursar::governor {

/// A team as a file tells of it: with the place of its account's key, never the key.
struct TeamEntry
{
    Administration::NewTeam team; ///< `account` is the name that the file gives; empty in the script's shape
    QString accountUrl; ///< empty: not told
    KeyReference key;
    QJsonArray path; ///< of names and indexes, to where it stands in the file
};

/// Reads the script's shape `{"TEAM": {"api_key_env", "gpu_whitelist", "max_instances", "daily_budget", "max_dph"}}` or
/// our full one `{"version": 1, "teams": […]}`. The file may hold anything: usage errors name the team and the field,
/// with the `path` to it among their details.
/// Amounts must be exact: a number is taken by its shortest decimal text and refused when it has too many digits.
Expected<std::vector<TeamEntry>> readTeamDocument(const QJsonObject &document);

/// One team of our full shape.
QJsonObject teamToJson(const Team &team, const Account &account, const QString &costCenterCode, const Policy &policy);

} // namespace bursar::governor
