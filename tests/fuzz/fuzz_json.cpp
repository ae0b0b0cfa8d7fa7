#include "vast/json/json_document.h"
#include "vast/json/json_redaction.h"

#include <cstdint>
#include <cstdlib>

using namespace bursar;
using namespace bursar::vast;

namespace {

// Looks at every node in every way.
std::size_t walk(const JsonValue &value)
{
    std::size_t seen = value.key().size();
    seen += static_cast<std::size_t>(value.string().value_or(QString()).size());
    seen += static_cast<std::size_t>(value.decimal().value_or(QString()).size());
    seen += value.integer().has_value() ? 1 : 0;
    seen += value.boolean().has_value() ? 1 : 0;
    seen += value["id"].isNothing() ? 0 : 1;
    for (const JsonValue &child : value.children())
        seen += walk(child);
    return seen;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto document = JsonDocument::parse(body);
    if (!document) {
        if (document.error().isEmpty())
            std::abort();
        return 0;
    }
    walk(document->root());
    // What is kept of an answer is JSON again, and nothing more is found to redact in it.
    const QByteArray once = redactedJson(document->root());
    const auto again = JsonDocument::parse(once);
    if (!again || redactedJson(again->root()) != once)
        std::abort();
    return 0;
}
