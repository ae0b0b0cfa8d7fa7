#include "desktop/savings/savings_inquiry.h"

#include "governor/reading/ledger_reader.h"

#include <utility>

namespace bursar::desktop {

SavingsInquiry::SavingsInquiry(governor::Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

void SavingsInquiry::ask()
{
    if (m_asking)
        m_again = true;
    else
        send();
}

void SavingsInquiry::askIfOld(const governor::DeskSnapshot &snapshot)
{
    constexpr Duration fresh = std::chrono::seconds{30};
    if (snapshot.auditEvents == m_askedEvents && snapshot.now - m_askedAt < fresh)
        return;
    m_askedEvents = snapshot.auditEvents;
    m_askedAt = snapshot.now;
    ask();
}

void SavingsInquiry::send()
{
    m_asking = true;
    m_again = false;
    const auto read =
        m_desk.read([](const governor::LedgerReader &reader, Instant now) { return reader.savings(now); });
    governor::whenDone(read, this, [this](const Expected<governor::SavingsView> &view) {
        m_asking = false;
        if (view)
            m_view = std::make_shared<const governor::SavingsView>(*view);
        if (m_again)
            send();
        Q_EMIT answered();
    });
}

} // namespace bursar::desktop
