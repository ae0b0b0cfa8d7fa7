#pragma once

#include "domain/ids.h"
#include "ledger/database.h"

#include <map>
#include <vector>

namespace bursar::ledger {

/// Working tables of the rules that hold while an instance runs.
class RunningRulesStore
{
public:
    /// What a person has said about a stop that is coming.
    enum class Answer {
        None,
        Keep, ///< it shall run on
        Held, ///< nobody yet, but so many would be stopped at once that a person has to say so
    };
    struct Breach
    {
        InstanceId instance;
        QString rule; ///< the policy field's name
        QString reason;
        Instant since;
        std::optional<Instant> due; ///< of its stop; none: only warned of
        Answer answer = Answer::None;
        friend bool operator==(const Breach &, const Breach &) = default;
    };
    explicit RunningRulesStore(Database &database);
    Expected<std::vector<Breach>> breaches() const;
    Expected<void> save(const Breach &breach);
    Expected<void> remove(const InstanceId &instance, const QString &rule);

    Expected<std::map<InstanceId, Instant>> idleSince() const;
    Expected<void> setIdleSince(const InstanceId &instance, std::optional<Instant> since);

private:
    Database &m_database;
};

} // namespace bursar::ledger
