#pragma once

#include "domain/ids.h"
#include "domain/quantity.h"
#include "domain/rates.h"
#include "ledger/database.h"

#include <QDate>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace bursar::ledger {

/// Reads the columns of a row one after the other, in the order in which the statement names them.
/// A value that does not make sense leaves an empty one and marks the row damaged.
class Row
{
public:
    explicit Row(const QSqlQuery &query)
        : m_query(query)
    {
    }
    QString text() { return m_query.value(m_next++).toString(); }
    QByteArray bytes() { return m_query.value(m_next++).toByteArray(); }
    qint64 number() { return m_query.value(m_next++).toLongLong(); }
    int count() { return static_cast<int>(number()); }
    bool yes() { return number() != 0; }
    Instant instant() { return instantFromMillis(number()); }
    Duration duration() { return Duration{number()}; }
    Money money() { return Money::fromMicros(number()); }
    Gigabytes gigabytes() { return Gigabytes::fromThousandths(number()); }
    template <class R>
    R rate()
    {
        return R::fromNanos(number());
    }
    std::optional<qint64> optionalNumber();
    std::optional<Instant> optionalInstant();
    QDate day();
    QJsonObject json();
    /// Empty when the column is NULL.
    template <class I>
    I id()
    {
        const QString value = text();
        if (value.isEmpty())
            return I{};
        return known(I::parse(value));
    }
    template <class I>
    std::optional<I> optionalId()
    {
        const I value = id<I>();
        return value.isEmpty() ? std::nullopt : std::optional(value);
    }
    template <class V>
    V vendorId()
    {
        return V{number()};
    }
    /// The value, or an empty one that marks the row damaged.
    template <class T>
    T known(const std::optional<T> &value)
    {
        m_damaged = m_damaged || !value;
        return value.value_or(T{});
    }
    bool isDamaged() const { return m_damaged; }
    void markDamaged() { m_damaged = true; }

private:
    const QSqlQuery &m_query;
    int m_next = 0;
    bool m_damaged = false;
};

/// `record_damaged`: a row holds something that Bursar never writes.
Error damagedRecord(const Database &database, const QString &statement);

/// The rows of a statement, each read by `read(Row &)`.
template <class T, class Read>
Expected<std::vector<T>> collect(Database &database, const QString &statement, const QVariantList &values, Read read)
{
    std::vector<T> found;
    bool damaged = false;
    const auto done = database.forEach(statement, values, [&](const QSqlQuery &query) {
        Row row(query);
        found.push_back(read(row));
        damaged = damaged || row.isDamaged();
    });
    if (!done)
        return done.failure();
    if (damaged)
        return Unexpected{damagedRecord(database, statement)};
    return found;
}

/// The first row of a statement, if there is one.
template <class T, class Read>
Expected<std::optional<T>> first(Database &database, const QString &statement, const QVariantList &values, Read read)
{
    auto found = collect<T>(database, statement, values, read);
    if (!found)
        return found.failure();
    return found->empty() ? std::optional<T>{} : std::optional<T>{std::move(found->front())};
}

// The other direction: values as they are bound.
QVariant stored(Instant instant);
QVariant stored(Duration duration);
QVariant stored(const std::optional<Instant> &instant);
QVariant stored(const QDate &day);
QVariant stored(const QJsonObject &json);
inline QVariant stored(Money money)
{
    return money.micros();
}
inline QVariant stored(bool yes)
{
    return yes ? 1 : 0;
}
template <class Tag>
QVariant stored(Rate<Tag> rate)
{
    return rate.nanos();
}
template <class Tag>
QVariant stored(Thousandths<Tag> amount)
{
    return amount.thousandths();
}
template <class Tag>
QVariant stored(VendorId<Tag> id)
{
    return id.value();
}
/// NULL when empty.
template <class Tag>
QVariant stored(const Id<Tag> &id)
{
    return id.isEmpty() ? QVariant() : QVariant(id.toString());
}
template <class Tag>
QVariant stored(const std::optional<Id<Tag>> &id)
{
    return id ? stored(*id) : QVariant();
}
/// NULL when there is none.
inline QVariant storedOrNull(const std::optional<Gigabytes> &amount)
{
    return amount ? stored(*amount) : QVariant();
}

/// The UTC date.
QDate utcDay(Instant instant);

/// `count` question marks in brackets.
QString placeholders(qsizetype count);

/// Names of fields that differ, for the details of an event: `pair.first` if `pair.second` is true.
QJsonObject changedFields(std::initializer_list<std::pair<QLatin1String, bool>> fields);

/// The error for a record that is to be changed and does not exist.
Unexpected<Error> noSuchRecord(const QString &what);

} // namespace bursar::ledger
