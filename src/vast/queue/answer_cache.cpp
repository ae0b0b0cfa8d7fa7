#include "vast/queue/answer_cache.h"

#include <algorithm>

namespace bursar::vast {

namespace {

constexpr size_t mostAnswers = 32;
constexpr qsizetype longestBody = qsizetype{4} * 1024 * 1024;

} // namespace

std::optional<HttpAnswer> AnswerCache::youngerThan(Duration age, const QString &key, Instant now) const
{
    const auto found = std::find_if(m_kept.begin(), m_kept.end(), [&](const Kept &one) { return one.key == key; });
    if (found == m_kept.end() || now - found->answer.receivedAt > age)
        return std::nullopt;
    return found->answer;
}

void AnswerCache::keep(const QString &key, const HttpAnswer &answer, Instant now)
{
    m_kept.remove_if([&](const Kept &one) { return one.key == key || now - one.answer.receivedAt > usableFor; });
    if (answer.body.size() > longestBody)
        return;
    m_kept.push_front({key, answer});
    if (m_kept.size() > mostAnswers)
        m_kept.pop_back();
}

} // namespace bursar::vast
