#include "desktop/shell/desk_status.h"

#include "desktop/look/formats.h"
#include "desktop/queue/queue_words.h"
#include "desktop/widgets/status_item.h"
#include "desktop/widgets/status_strip.h"

#include <QVBoxLayout>

#include <algorithm>

namespace bursar::desktop {
namespace {

using std::chrono_literals::operator""min;
using std::chrono_literals::operator""s;

/// Data older than that is no longer the present: the list of instances is asked for every 30 s.
constexpr auto stale = 2min;

} // namespace

DeskStatus::DeskStatus(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("deskStatus"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *strip = new StatusStrip(this);
    column->addWidget(strip);
    m_queue = strip->addLeft(QStringLiteral("queueStatus"));
    m_waiting = strip->addLeft(QStringLiteral("waitingStatus"));
    m_age = strip->addRight(QStringLiteral("ageStatus"));
    m_ledger = strip->addRight(QStringLiteral("ledgerStatus"));
    m_queue->setClickable(true);
    m_queue->setToolTip(tr("Calls to Vast.ai: intervals and what waits"));
    m_waiting->setClickable(true);
    m_queue->setFact(QStringLiteral("arrow-repeat"), ColourRole::Muted, tr("Opening the ledger"));
    m_waiting->setFact(QString(), ColourRole::Warn, QString());
    m_age->setFact(QString(), ColourRole::Muted, QString());
    connect(m_queue, &StatusItem::clicked, this, &DeskStatus::queueActivated);
    connect(m_waiting, &StatusItem::clicked, this, &DeskStatus::waitingActivated);
}

void DeskStatus::setLedger(const QString &path, bool sample)
{
    m_ledger->setFact(QStringLiteral("database"), ColourRole::Muted,
                      sample ? tr("Sample ledger") : tr("Ledger on this computer"));
    m_ledger->setToolTip(path);
}

void DeskStatus::show(const governor::ExecutorState &state, Instant now)
{
    showQueue(state);
    showWaiting(state, now);
    showAge(state, now);
}

void DeskStatus::showQueue(const governor::ExecutorState &state)
{
    if (!state.queueHealthy)
        m_queue->setFact(QStringLiteral("exclamation-triangle"), ColourRole::Warn, state.queueTrouble);
    else if (!state.alive)
        m_queue->setFact(QStringLiteral("pause-fill"), ColourRole::Muted, tr("Nobody carries out requests"));
    else if (!state.holdsLease && !state.holder.isEmpty())
        m_queue->setFact(QStringLiteral("check-circle-fill"), ColourRole::Ok,
                         tr("%1 carries out requests").arg(state.holder));
    else
        m_queue->setFact(QStringLiteral("check-circle-fill"), ColourRole::Ok, tr("Queue healthy"));
}

void DeskStatus::showWaiting(const governor::ExecutorState &state, Instant now)
{
    if (state.waiting.empty()) {
        m_waiting->setFact(QString(), ColourRole::Warn, QString());
        return;
    }
    const auto last = std::max_element(state.waiting.begin(), state.waiting.end(),
                                       [](const auto &left, const auto &right) { return left.until < right.until; });
    const auto &first = state.waiting.front();
    const QString call = endpointWords(first.endpoint);
    const QString why = first.why.isEmpty() ? call : tr("%1, %2").arg(call, waitWords(first.why));
    //: How many calls to Vast.ai wait; which one and why; how long still
    const QString words = tr("%n calls wait: %1, %2", nullptr, static_cast<int>(state.waiting.size()))
                              .arg(why, formats::age(std::max(Duration{1s}, Duration{last->until - now})));
    m_waiting->setFact(QStringLiteral("hourglass-split"), ColourRole::Warn, words);
}

void DeskStatus::showAge(const governor::ExecutorState &state, Instant now)
{
    if (!state.lastWatch) {
        m_age->setFact(QStringLiteral("arrow-repeat"), ColourRole::Muted, tr("Instances not read yet"));
        return;
    }
    const Duration age = std::max(Duration{0}, Duration{now - *state.lastWatch});
    const bool old = age > stale;
    m_age->setFact(old ? QStringLiteral("clock-history") : QStringLiteral("arrow-repeat"),
                   old ? ColourRole::Warn : ColourRole::Muted, tr("Instances updated %1 ago").arg(formats::age(age)));
}

} // namespace bursar::desktop
