#pragma once

#include "desktop/access/access_facts.h"
#include "governor/desk.h"

#include <QObject>

namespace bursar::desktop {

/// Reads what the Access page shows, one question at a time; and has Vast.ai's lists read anew. Lives on the GUI
/// thread.
class AccessInquiry final : public QObject
{
    Q_OBJECT
public:
    /// The desk outlives it.
    explicit AccessInquiry(governor::Desk &desk, QObject *parent = nullptr);

    /// Reads the ledger if something has happened since, or half a minute has passed.
    void askIfOld(const governor::DeskSnapshot &snapshot);
    /// Asks Vast.ai for the lists of all accounts, and then reads the ledger.
    void readLists(const governor::DeskSnapshot &snapshot);
    /// The same for lists older than an hour, at most once an hour, and without a word when Vast.ai does not answer:
    /// what was read before is still there, with its age.
    void readOldLists(const governor::DeskSnapshot &snapshot);
    bool isAsking() const { return m_asking || m_listsToRead > 0; }

Q_SIGNALS:
    void answered(const bursar::desktop::AccessFactsPtr &facts);
    void failed(const bursar::Error &error);

private:
    void ask();
    void askLedger();
    void readLists(const QStringList &accounts, bool tellsErrors);
    void listRead(const Expected<void> &read);

    governor::Desk &m_desk;
    AccessFactsPtr m_facts;
    MemberId m_me;
    Instant m_askedAt; ///< the ledger's time
    Instant m_listsAskedAt;
    qint64 m_askedEvents = -1;
    int m_listsToRead = 0;
    bool m_tellsErrors = true;
    bool m_asking = false;
    bool m_again = false;
};

} // namespace bursar::desktop
