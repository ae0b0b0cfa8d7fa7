#include "ledger/read_request_store.h"

#include "ledger/row.h"

namespace bursar::ledger {

namespace {

/// Answers that nobody took: their asker has gone.
constexpr Duration keepFor = std::chrono::minutes{10};

} // namespace

ReadRequestStore::ReadRequestStore(Database &database)
    : m_database(database)
{
}

Expected<qint64> ReadRequestStore::ask(const Question &question)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.failure();
    for (const auto &[statement, values] :
         {std::pair(QStringLiteral("UPDATE counters SET value = value + 1 WHERE name = 'read_asked'"), QVariantList()),
          std::pair(QStringLiteral("DELETE FROM reads WHERE asked_at < ?"),
                    QVariantList{stored(question.askedAt - keepFor)}),
          std::pair(QStringLiteral("INSERT INTO reads (id, account, kind, arguments, asked_at) "
                                   "VALUES ((SELECT value FROM counters WHERE name = 'read_asked'), ?, ?, ?, ?)"),
                    QVariantList{question.account.toString(), question.kind, stored(question.arguments),
                                 stored(question.askedAt)})}) {
        if (const auto done = m_database.execute(statement, values); !done)
            return done.failure();
    }
    const auto id = first<qint64>(m_database, QStringLiteral("SELECT value FROM counters WHERE name = 'read_asked'"),
                                  {}, [](Row &row) { return row.number(); });
    if (!id)
        return id.failure();
    if (const auto done = (*transaction)->commit(); !done)
        return done.failure();
    return id->value_or(0);
}

Expected<std::vector<ReadRequestStore::Question>> ReadRequestStore::unanswered() const
{
    return collect<Question>(
        m_database,
        QStringLiteral("SELECT id, account, kind, arguments, asked_at FROM reads WHERE ok IS NULL ORDER BY id"), {},
        [](Row &row) {
            Question question;
            question.id = row.number();
            question.account = row.id<AccountId>();
            question.kind = row.text();
            question.arguments = row.json();
            question.askedAt = row.instant();
            return question;
        });
}

Expected<void> ReadRequestStore::answer(qint64 id, const Answer &answer)
{
    return m_database.execute(QStringLiteral("UPDATE reads SET ok = ?, result = ? WHERE id = ? AND ok IS NULL"),
                              {stored(answer.ok), stored(answer.result), id});
}

Expected<void> ReadRequestStore::withdraw(qint64 id)
{
    return m_database.execute(QStringLiteral("DELETE FROM reads WHERE id = ?"), {id});
}

Expected<std::optional<ReadRequestStore::Answer>> ReadRequestStore::takeAnswer(qint64 id)
{
    auto answer = first<Answer>(
        m_database, QStringLiteral("SELECT ok, result FROM reads WHERE id = ? AND ok IS NOT NULL"), {id}, [](Row &row) {
            Answer found;
            found.ok = row.yes();
            found.result = row.json();
            return found;
        });
    if (!answer || !*answer)
        return answer;
    if (const auto removed = m_database.execute(QStringLiteral("DELETE FROM reads WHERE id = ?"), {id}); !removed)
        return removed.failure();
    return answer;
}

} // namespace bursar::ledger
