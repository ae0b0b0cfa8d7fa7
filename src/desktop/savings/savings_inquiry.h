#pragma once

#include "governor/desk.h"
#include "governor/reading/savings.h"

#include <QObject>

#include <memory>

namespace bursar::desktop {

/// Reads from the ledger what could be saved, one question at a time. Lives on the GUI thread.
class SavingsInquiry final : public QObject
{
    Q_OBJECT
public:
    using View = std::shared_ptr<const governor::SavingsView>;

    /// The desk outlives it.
    explicit SavingsInquiry(governor::Desk &desk, QObject *parent = nullptr);

    /// Asks for everybody's savings; once more when asked while a question is open.
    void ask();
    /// The same if something has happened since, or half a minute has passed.
    void askIfOld(const governor::DeskSnapshot &snapshot);
    bool isAsking() const { return m_asking; }
    /// The last answer; null before the first.
    const View &view() const { return m_view; }

Q_SIGNALS:
    void answered();

private:
    void send();

    governor::Desk &m_desk;
    View m_view;
    Instant m_askedAt; ///< the ledger's time
    qint64 m_askedEvents = -1;
    bool m_asking = false;
    bool m_again = false;
};

} // namespace bursar::desktop
