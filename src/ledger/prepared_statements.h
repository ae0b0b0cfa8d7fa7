#pragma once

#include <QSqlQuery>
#include <QString>

#include <unordered_map>

namespace bursar::ledger {

/// The statements of one connection, prepared once and used again: preparing costs several times what reading a row
/// does. Belongs to the connection's thread and goes before it.
class PreparedStatements
{
public:
    explicit PreparedStatements(QString connection);

    /// A statement at work. Let go of, it is kept for the next who asks; after a failure it is not.
    class Use
    {
    public:
        Use(PreparedStatements &home, QString text, QSqlQuery query);
        ~Use();
        Use(Use &&other) noexcept;
        Use &operator=(Use &&) = delete;
        QSqlQuery &query() { return m_query; }
        const QSqlQuery &query() const { return m_query; }

    private:
        PreparedStatements *m_home; ///< null when moved from
        QString m_text;
        QSqlQuery m_query;
    };

    /// Ready for its values; its lastError() tells when it could not be prepared. One that is at work already (a
    /// callback reads inside a reading) is prepared once more.
    Use take(const QString &text);
    /// Before the connection is closed.
    void clear() { m_idle.clear(); }

private:
    QString m_connection;
    std::unordered_map<QString, QSqlQuery> m_idle;
};

} // namespace bursar::ledger
