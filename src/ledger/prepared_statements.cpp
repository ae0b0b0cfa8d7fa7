#include "ledger/prepared_statements.h"

#include <QSqlDatabase>
#include <QSqlError>

#include <utility>

namespace bursar::ledger {

namespace {

/// The stores have some hundred texts; filters and lists of values make more, and must not grow without end.
constexpr std::size_t mostKept = 400;

} // namespace

PreparedStatements::Use::Use(PreparedStatements &home, QString text, QSqlQuery query)
    : m_home(&home)
    , m_text(std::move(text))
    , m_query(std::move(query))
{
}

PreparedStatements::Use::Use(Use &&other) noexcept
    : m_home(std::exchange(other.m_home, nullptr))
    , m_text(std::move(other.m_text))
    , m_query(std::move(other.m_query))
{
}

PreparedStatements::Use::~Use()
{
    if (m_home == nullptr || m_query.lastError().isValid())
        return;
    m_query.finish(); // lets go of the rows, and of the lock that reading them holds
    if (m_home->m_idle.size() >= mostKept)
        m_home->clear();
    m_home->m_idle.insert_or_assign(m_text, std::move(m_query));
}

PreparedStatements::PreparedStatements(QString connection)
    : m_connection(std::move(connection))
{
}

PreparedStatements::Use PreparedStatements::take(const QString &text)
{
    if (auto idle = m_idle.extract(text))
        return {*this, text, std::move(idle.mapped())};
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    query.prepare(text);
    return {*this, text, std::move(query)};
}

} // namespace bursar::ledger
