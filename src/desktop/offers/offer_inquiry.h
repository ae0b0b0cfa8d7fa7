#pragma once

#include "governor/desk.h"

#include <QObject>
#include <QTimer>

namespace bursar::desktop {

/// Asks the market for a team's offers. Answers to older questions are dropped. Lives on the GUI thread.
class OfferInquiry final : public QObject
{
    Q_OBJECT
public:
    /// The desk outlives it.
    explicit OfferInquiry(governor::Desk &desk, QObject *parent = nullptr);

    /// `remembers`: what the team saw last is told first, if the market takes longer than the ledger.
    void ask(const governor::OfferSearch &search, bool remembers);
    /// Nobody waits for the answer any more.
    void drop();
    bool isAsking() const { return m_asking; }

Q_SIGNALS:
    /// Offers seen earlier, while the question is still open.
    void remembered(const bursar::OfferSnapshotPtr &offers);
    void answered(const bursar::OfferSnapshotPtr &offers);
    void failed(const bursar::Error &error);
    /// The answer takes long enough to say so, or it has come.
    void waits(bool waiting);

private:
    void take(int question, const Expected<OfferSnapshotPtr> &answer);

    governor::Desk &m_desk;
    QTimer m_patience;
    int m_question = 0;
    bool m_asking = false;
};

} // namespace bursar::desktop
