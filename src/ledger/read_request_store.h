#pragma once

#include "domain/ids.h"
#include "ledger/database.h"

#include <QJsonObject>

namespace bursar::ledger {

/// Working table `reads`: questions of a process that cannot ask Vast.ai itself; the executor answers there.
class ReadRequestStore
{
public:
    struct Question
    {
        qint64 id = 0;
        AccountId account;
        QString kind; ///< `offers`, `offer`, `logs`, `test`
        QJsonObject arguments;
        Instant askedAt; ///< real time: it is about processes
    };
    struct Answer
    {
        bool ok = false;
        QJsonObject result; ///< or {code, message, remedy}
    };
    explicit ReadRequestStore(Database &database);
    Expected<qint64> ask(const Question &question);
    Expected<std::vector<Question>> unanswered() const;
    Expected<void> answer(qint64 id, const Answer &answer);
    /// Nobody waits for it any more.
    Expected<void> withdraw(qint64 id);
    /// The answer, once it is there; it is removed by reading it.
    Expected<std::optional<Answer>> takeAnswer(qint64 id);

private:
    Database &m_database;
};

} // namespace bursar::ledger
