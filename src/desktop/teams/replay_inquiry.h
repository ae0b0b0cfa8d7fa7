#pragma once

#include "governor/desk.h"
#include "governor/policies/policy_replay.h"

#include <QObject>
#include <QTimer>

#include <atomic>

namespace bursar::desktop {

using ReplayPtr = std::shared_ptr<const governor::PolicyReplay>;

/// Asks what a draft would have done with the past, a moment after the last change of the draft. An older question is
/// given up: its answer is dropped, and it is not even begun when nobody has begun it. Lives on the GUI thread.
class ReplayInquiry final : public QObject
{
    Q_OBJECT
public:
    /// The desk outlives it.
    explicit ReplayInquiry(governor::Desk &desk, QObject *parent = nullptr);

    void ask(const governor::ReplayDraft &draft);
    /// Nobody waits for the answer any more.
    void drop();
    bool isAsking() const { return m_asking; }

Q_SIGNALS:
    void answered(const bursar::desktop::ReplayPtr &replay);
    void failed(const bursar::Error &error);

private:
    void send();

    governor::Desk &m_desk;
    QTimer m_pause;
    governor::ReplayDraft m_draft;
    std::shared_ptr<std::atomic<bool>> m_givenUp;
    bool m_asking = false;
};

} // namespace bursar::desktop
