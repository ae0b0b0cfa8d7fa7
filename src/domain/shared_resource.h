#pragma once

#include "domain/ids.h"
#include "domain/rates.h"
#include "foundation/time_types.h"

#include <QJsonObject>

#include <optional>

namespace bursar {

/// What accounts hold beside instances.
enum class ResourceKind { Template, Volume, Endpoint, Workergroup, Secret, SshKey };
QString toString(ResourceKind kind); ///< `template`, `volume`, `endpoint`, `workergroup`, `secret`, `ssh_key`
std::optional<ResourceKind> resourceKindFromText(QStringView text);

/// One of them, as Vast.ai has listed it. Never holds a secret: of the account's environment only the names.
struct SharedResource
{
    AccountId account;
    ResourceKind kind = ResourceKind::Template;
    QString id; ///< Vast.ai's number; a secret's name
    QString name;
    QJsonObject details; ///< what differs by kind: image, size, workers, … ; texts and numbers
    std::optional<HourlyRate> pricePerHour; ///< where it costs by itself
    Instant seenAt;
    friend bool operator==(const SharedResource &, const SharedResource &) = default;
};

/// Whether a name fits a rule's pattern: `*` stands for anything, upper and lower case are the same.
bool fitsNameRule(const QString &name, const QString &pattern);

} // namespace bursar
