#pragma once

#include "vast/json/json_value.h"

#include <simdjson.h>

#include <vector>

namespace bursar::vast {

/// Makes JsonValues from simdjson's on-demand reader. Only json_document.cpp uses it, since it shows simdjson.
class JsonBuilder
{
public:
    explicit JsonBuilder(std::vector<JsonValue> &nodes)
        : m_nodes(nodes)
    {
    }
    /// False if the text is not JSON any further, or holds too many values; then nothing built may be used.
    bool build(simdjson::ondemand::document &document);
    int notNumbers() const { return m_notNumbers; }

private:
    bool buildValue(simdjson::ondemand::value value, std::string_view key, int depth);
    bool buildObject(simdjson::ondemand::value value, std::size_t index, int depth);
    bool buildArray(simdjson::ondemand::value value, std::size_t index, int depth);
    void close(std::size_t index, JsonValue::Type type, quint32 count);
    void setScalar(std::string_view token, JsonValue &into);

    std::vector<JsonValue> &m_nodes;
    int m_notNumbers = 0;
};

} // namespace bursar::vast
