#pragma once

#include "vast/transport.h"

#include <QString>

#include <list>
#include <optional>

namespace bursar::vast {

/// The last answers to calls that may be answered from memory, each with the moment of its arrival. Bounded.
class AnswerCache
{
public:
    /// How old an answer may be that is given while Vast.ai refuses.
    static constexpr Duration usableFor = std::chrono::minutes{15};

    std::optional<HttpAnswer> youngerThan(Duration age, const QString &key, Instant now) const;
    void keep(const QString &key, const HttpAnswer &answer, Instant now);

private:
    struct Kept
    {
        QString key;
        HttpAnswer answer;
    };
    std::list<Kept> m_kept; ///< newest first
};

} // namespace bursar::vast
