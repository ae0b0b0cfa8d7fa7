#pragma once

#include "foundation/expected.h"
#include "vast/json/json_value.h"

#include <QByteArray>

#include <memory>

namespace bursar::vast {

/// A parsed answer of Vast.ai. Forgives what Vast.ai is known to send (NaN, Infinity, a byte order mark, raw control
/// characters and broken UTF-8 inside strings) and nothing else.
class JsonDocument
{
public:
    /// The error tells in English what is wrong, without quoting the body.
    static Expected<JsonDocument, QString> parse(const QByteArray &body);

    const JsonValue &root() const;
    /// How often NaN or Infinity stood where a number belongs; such values are null.
    int notNumbers() const;

private:
    struct Content;
    explicit JsonDocument(std::shared_ptr<const Content> content);
    std::shared_ptr<const Content> m_content;
};

} // namespace bursar::vast
