#include "desktop/offers/offer_inquiry.h"

#include "governor/governor.h"

namespace bursar::desktop {
namespace {

using std::chrono_literals::operator""ms;

/// Shorter waits are not worth a word.
constexpr auto patience = 300ms;

} // namespace

OfferInquiry::OfferInquiry(governor::Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { Q_EMIT waits(true); });
}

void OfferInquiry::ask(const governor::OfferSearch &search, bool remembers)
{
    const int question = ++m_question;
    m_asking = true;
    m_patience.start();
    if (remembers)
        governor::whenDone(m_desk.ask([team = search.team](governor::Governor &governor, const MemberId &) {
            return governor.offers().lastSnapshot(team);
        }),
                           this, [this, question](const Expected<OfferSnapshotPtr> &last) {
                               if (question == m_question && m_asking && last && *last)
                                   Q_EMIT remembered(*last);
                           });
    using Answer = Expected<OfferSnapshotPtr>;
    governor::whenDone(m_desk.askLater<Answer>(
                           [search](governor::Governor &governor, const MemberId &, std::function<void(Answer)> done) {
                               governor.offers().search(search, std::move(done));
                           }),
                       this, [this, question](const Answer &answer) { take(question, answer); });
}

void OfferInquiry::take(int question, const Expected<OfferSnapshotPtr> &answer)
{
    if (question != m_question)
        return;
    drop();
    if (answer)
        Q_EMIT answered(*answer);
    else
        Q_EMIT failed(answer.error());
}

void OfferInquiry::drop()
{
    ++m_question;
    m_asking = false;
    m_patience.stop();
    Q_EMIT waits(false);
}

} // namespace bursar::desktop
