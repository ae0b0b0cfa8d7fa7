#pragma once

#include "foundation/error.h"

#include <QtGlobal>

#include <utility>
#include <variant>

namespace bursar {

/// The error side of an Expected: `return Unexpected{error};`.
template <class E>
struct Unexpected
{
    E error;
};
template <class E>
Unexpected(E) -> Unexpected<E>;

/// A value of type T, or the error that explains why there is none. Cannot be ignored by a caller.
template <class T, class E = Error>
class [[nodiscard]] Expected
{
public:
    Expected(T value) // NOLINT(google-explicit-constructor): `return value;` is the point of the type
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    template <class F>
    Expected(Unexpected<F> failure)
        : m_state(std::in_place_index<1>, std::move(failure.error))
    {
    }

    bool hasValue() const { return m_state.index() == 0; }
    explicit operator bool() const { return hasValue(); }

    const T &operator*() const &
    {
        Q_ASSERT(hasValue());
        return std::get<0>(m_state);
    }
    T &operator*() &
    {
        Q_ASSERT(hasValue());
        return std::get<0>(m_state);
    }
    /// By value, so that `for (x : *function())` does not look into what is gone already.
    T operator*() &&
    {
        Q_ASSERT(hasValue());
        return std::get<0>(std::move(m_state));
    }
    const T *operator->() const { return &**this; }
    T *operator->() { return &**this; }
    T valueOr(T fallback) const { return hasValue() ? **this : std::move(fallback); }

    const E &error() const
    {
        Q_ASSERT(!hasValue());
        return std::get<1>(m_state);
    }
    /// The error, ready to be returned from a function with another value type.
    Unexpected<E> failure() const { return Unexpected<E>{error()}; }

private:
    std::variant<T, E> m_state;
};

/// Success without a value, or an error. `return {};` is success.
template <class E>
class [[nodiscard]] Expected<void, E>
{
public:
    Expected() = default;
    template <class F>
    Expected(Unexpected<F> failure)
        : m_error(std::in_place_index<1>, std::move(failure.error))
    {
    }

    bool hasValue() const { return m_error.index() == 0; }
    explicit operator bool() const { return hasValue(); }
    const E &error() const
    {
        Q_ASSERT(!hasValue());
        return std::get<1>(m_error);
    }
    Unexpected<E> failure() const { return Unexpected<E>{error()}; }

private:
    std::variant<std::monostate, E> m_error;
};

} // namespace bursar
