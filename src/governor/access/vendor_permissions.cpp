#include "governor/access/vendor_permissions.h"

#include "vast/json/json_document.h"

#include <QJsonDocument>

namespace bursar::governor {

KeyPermissions fromVendor(const vast::Permissions &permissions)
{
    return KeyPermissions::asTold(QJsonDocument::fromJson(permissions.toJson()).object());
}

vast::Permissions toVendor(const KeyPermissions &permissions)
{
    const auto document = vast::JsonDocument::parse(QJsonDocument(permissions.toJson()).toJson(QJsonDocument::Compact));
    return document ? vast::Permissions::fromJson(document->root()) : vast::Permissions();
}

} // namespace bursar::governor
