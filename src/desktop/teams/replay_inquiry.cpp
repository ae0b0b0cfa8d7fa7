#include "desktop/teams/replay_inquiry.h"

namespace bursar::desktop {
namespace {

/// Somebody who types a number changes the draft with every digit.
constexpr auto pause = std::chrono::milliseconds{250};

} // namespace

ReplayInquiry::ReplayInquiry(governor::Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &ReplayInquiry::send);
}

void ReplayInquiry::ask(const governor::ReplayDraft &draft)
{
    if (m_asking && draft == m_draft)
        return;
    drop();
    m_draft = draft;
    m_asking = true;
    m_pause.start();
}

void ReplayInquiry::drop()
{
    m_pause.stop();
    m_asking = false;
    if (m_givenUp)
        *m_givenUp = true;
    m_givenUp.reset();
}

void ReplayInquiry::send()
{
    using Answer = Expected<ReplayPtr>;
    m_givenUp = std::make_shared<std::atomic<bool>>(false);
    const auto answer = m_desk.read(
        [draft = m_draft, givenUp = m_givenUp](const governor::LedgerReader &reader, Instant now) -> Answer {
            if (*givenUp)
                return ReplayPtr();
            auto replay = reader.replay(draft, now);
            if (!replay)
                return replay.failure();
            return std::make_shared<const governor::PolicyReplay>(*std::move(replay));
        });
    governor::whenDone(answer, this, [this, givenUp = m_givenUp](const Answer &replay) {
        if (*givenUp)
            return;
        drop();
        if (replay)
            Q_EMIT answered(*replay);
        else
            Q_EMIT failed(replay.error());
    });
}

} // namespace bursar::desktop
