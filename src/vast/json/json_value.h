#pragma once

#include <QString>

#include <array>
#include <iterator>
#include <optional>
#include <string_view>

namespace bursar::vast {

/// The text of a number, without a trip through the heap: answers hold hundreds of thousands of them.
class DecimalText
{
public:
    /// No amount needs more; a longer text is an attack or a mistake, and reading it would only cost time.
    static constexpr std::size_t longest = 128;

    /// At most `longest` characters, Latin-1.
    explicit DecimalText(std::string_view text)
        : m_size(static_cast<qsizetype>(text.size()))
    {
        for (std::size_t i = 0; i < text.size(); ++i)
            m_text[i] = static_cast<unsigned char>(text[i]);
    }
    QStringView view() const { return {m_text.data(), m_size}; }

private:
    qsizetype m_size;
    std::array<char16_t, longest> m_text; // NOLINT: not filled where it is not read
};

/// A node of an answer. Numbers keep their text, so that decimals stay exact. Views point into the JsonDocument that
/// made it; nodes stand there one behind the other, each before what is below it, and live as long as it does.
class JsonValue
{
public:
    enum class Type : unsigned char {
        Missing, ///< no such member
        Null, ///< null, or NaN and Infinity, which Vast.ai writes though JSON has no such words
        Bool,
        Number,
        String,
        Array,
        Object,
        Broken, ///< neither: a misspelt word, a string with a broken escape, or nested too deeply
    };

    /// Elements of an array, or members of an object.
    class Children
    {
    public:
        class Iterator
        {
        public:
            using iterator_category = std::forward_iterator_tag;
            using value_type = JsonValue;
            using difference_type = std::ptrdiff_t;
            using pointer = const JsonValue *;
            using reference = const JsonValue &;

            explicit Iterator(const JsonValue *at = nullptr)
                : m_at(at)
            {
            }
            reference operator*() const { return *m_at; }
            pointer operator->() const { return m_at; }
            Iterator &operator++()
            {
                m_at += m_at->m_nodes;
                return *this;
            }
            Iterator operator++(int)
            {
                const Iterator before = *this;
                ++*this;
                return before;
            }
            friend bool operator==(const Iterator &, const Iterator &) = default;

        private:
            const JsonValue *m_at;
        };

        explicit Children(const JsonValue &parent)
            : m_parent(&parent)
        {
        }
        Iterator begin() const { return Iterator(m_parent + 1); }
        Iterator end() const { return Iterator(m_parent + m_parent->m_nodes); }
        std::size_t size() const { return m_parent->m_count; }
        bool empty() const { return m_parent->m_count == 0; }
        const JsonValue &front() const { return *begin(); }

    private:
        const JsonValue *m_parent;
    };

    // A copy would lose what stands behind it; only the document that is being made moves its nodes.
    JsonValue() = default;
    JsonValue(JsonValue &&) = default;
    JsonValue(const JsonValue &) = delete;
    JsonValue &operator=(const JsonValue &) = delete;
    ~JsonValue() = default;

    Type type() const { return m_type; }
    bool isObject() const { return m_type == Type::Object; }
    bool isArray() const { return m_type == Type::Array; }
    /// Missing or null: Vast.ai uses both for "nothing".
    bool isNothing() const { return m_type == Type::Missing || m_type == Type::Null; }

    /// A member of an object; of equal keys the last, as browsers do. Never fails: a missing one is of type Missing.
    const JsonValue &operator[](std::string_view key) const;
    /// What `operator[]` gives for a key that is not there.
    static const JsonValue &missing();
    Children children() const { return Children(*this); }
    std::string_view key() const { return m_key; }

    std::optional<QString> string() const;
    /// The text of a number, also of one that stands in quotes.
    std::optional<DecimalText> decimalText() const;
    std::optional<QString> decimal() const;
    /// An exact 64-bit integer; `5.0` is one, `5.5` is none.
    std::optional<qint64> integer() const;
    /// true and false, also as 1, 0 and in quotes.
    std::optional<bool> boolean() const;

private:
    friend class JsonBuilder;

    std::string_view m_key;
    std::string_view m_text;
    quint32 m_nodes = 1; ///< this one and all below it
    quint32 m_count = 0; ///< children
    Type m_type = Type::Missing;
};

} // namespace bursar::vast
