#pragma once

#include "domain/ids.h"
#include "domain/standing.h"

#include <QJsonObject>

namespace bursar {

using NoticeId = Id<struct NoticeTag>;

/// What people are told of because they must act: a step of a budget, a stop that a rule will carry out, a request that
/// waits for somebody, a key that the executor has lost, one that can too much, too little, or is old, an account that
/// runs dry.
enum class NoticeKind { Budget, StopPlanned, ApprovalWaiting, KeyLost, Access, AccountLow };
QString
toString(NoticeKind kind); ///< `budget`, `stop_planned`, `approval_waiting`, `key_lost`, `access`, `account_low`
std::optional<NoticeKind> noticeKindFromText(QStringView text);

/// One thing told once. Its words are English, as are all sentences from below the windows.
struct Notice
{
    NoticeId id;
    QString cause; ///< the same thing has the same cause: it is told once
    NoticeKind kind = NoticeKind::Budget;
    Instant at;
    TeamId team; ///< whose lead is told; empty: only the organisation's contact
    QString zone; ///< of its owner: quiet hours, times in the words
    bool urgent = false; ///< waits for no quiet hours and no digest
    bool covered = false; ///< a more serious one tells the same: recorded, but neither sent nor shown
    QString title; ///< `Vision has used 80 % of today's $260.00`
    QString meaning; ///< the amounts and what follows from them: a sentence that goes on after a colon
    QString remedy; ///< what to do
    QString subject; ///< of the window's link: instance, request or account; empty for a budget
    QJsonObject facts; ///< for programs and the audit trail: no names of persons
    std::optional<Instant> until; ///< when nobody needs to act any more; none: not yet known
    MemberId acknowledgedBy;
    std::optional<Instant> acknowledgedAt;

    QString sentence() const { return title + QLatin1String(": ") + meaning; }
    friend bool operator==(const Notice &, const Notice &) = default;
};

} // namespace bursar
