#pragma once

#include <QString>

#include <optional>
#include <string_view>
#include <vector>

namespace bursar::vast {

/// A node of an answer. Numbers keep their text, so that decimals stay exact. Views point into the JsonDocument that
/// made it and live as long as that does.
class JsonValue
{
public:
    enum class Type {
        Missing, ///< no such member
        Null, ///< null, or NaN and Infinity, which Vast.ai writes though JSON has no such words
        Bool,
        Number,
        String,
        Array,
        Object,
        Broken, ///< neither: a misspelt word, a string with a broken escape, or nested too deeply
    };

    Type type() const { return m_type; }
    bool isObject() const { return m_type == Type::Object; }
    bool isArray() const { return m_type == Type::Array; }
    /// Missing or null: Vast.ai uses both for "nothing".
    bool isNothing() const { return m_type == Type::Missing || m_type == Type::Null; }

    /// A member of an object; of equal keys the last, as browsers do. Never fails: a missing one is of type Missing.
    const JsonValue &operator[](std::string_view key) const;
    /// Elements of an array, or members of an object.
    const std::vector<JsonValue> &children() const { return m_children; }
    std::string_view key() const { return m_key; }

    std::optional<QString> string() const;
    /// The text of a number, also of one that stands in quotes.
    std::optional<QString> decimal() const;
    /// An exact 64-bit integer; `5.0` is one, `5.5` is none.
    std::optional<qint64> integer() const;
    /// true and false, also as 1, 0 and in quotes.
    std::optional<bool> boolean() const;

private:
    friend class JsonBuilder;
    Type m_type = Type::Missing;
    std::string_view m_key;
    std::string_view m_text;
    std::vector<JsonValue> m_children;
};

} // namespace bursar::vast
