#include "domain/shared_resource.h"

#include "domain/image_pattern.h"

#include <algorithm>
#include <array>

namespace bursar {

QString toString(ResourceKind kind)
{
    switch (kind) {
    case ResourceKind::Template:
        return QStringLiteral("template");
    case ResourceKind::Volume:
        return QStringLiteral("volume");
    case ResourceKind::Endpoint:
        return QStringLiteral("endpoint");
    case ResourceKind::Workergroup:
        return QStringLiteral("workergroup");
    case ResourceKind::Secret:
        return QStringLiteral("secret");
    case ResourceKind::SshKey:
        break;
    }
    return QStringLiteral("ssh_key");
}

std::optional<ResourceKind> resourceKindFromText(QStringView text)
{
    constexpr std::array kinds{ResourceKind::Template,    ResourceKind::Volume, ResourceKind::Endpoint,
                               ResourceKind::Workergroup, ResourceKind::Secret, ResourceKind::SshKey};
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [text](ResourceKind kind) { return toString(kind) == text; });
    return found == kinds.end() ? std::nullopt : std::optional(*found);
}

bool fitsNameRule(const QString &name, const QString &pattern)
{
    return wildcardCovers(pattern.trimmed().toCaseFolded(), name.toCaseFolded());
}

} // namespace bursar
