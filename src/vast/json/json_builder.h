#pragma once

#include "vast/json/json_value.h"

#include <simdjson.h>

namespace bursar::vast {

/// Makes JsonValues from simdjson's on-demand reader. Only json_document.cpp uses it, since it shows simdjson.
class JsonBuilder
{
public:
    /// False if the text is not JSON any further; then nothing built may be used.
    bool build(simdjson::ondemand::document &document, JsonValue &root);
    int notNumbers() const { return m_notNumbers; }

private:
    bool buildValue(simdjson::ondemand::value value, JsonValue &into, int depth);
    bool buildObject(simdjson::ondemand::value value, JsonValue &into, int depth);
    bool buildArray(simdjson::ondemand::value value, JsonValue &into, int depth);
    void setScalar(std::string_view token, JsonValue &into);

    int m_notNumbers = 0;
};

} // namespace bursar::vast
