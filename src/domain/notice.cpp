#include "domain/notice.h"

#include <algorithm>
#include <array>

namespace bursar {

QString toString(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Budget:
        return QStringLiteral("budget");
    case NoticeKind::StopPlanned:
        return QStringLiteral("stop_planned");
    case NoticeKind::ApprovalWaiting:
        return QStringLiteral("approval_waiting");
    case NoticeKind::KeyLost:
        return QStringLiteral("key_lost");
    case NoticeKind::Access:
        return QStringLiteral("access");
    case NoticeKind::AccountLow:
        break;
    }
    return QStringLiteral("account_low");
}

std::optional<NoticeKind> noticeKindFromText(QStringView text)
{
    constexpr std::array kinds{NoticeKind::Budget,  NoticeKind::StopPlanned, NoticeKind::ApprovalWaiting,
                               NoticeKind::KeyLost, NoticeKind::Access,      NoticeKind::AccountLow};
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [text](NoticeKind kind) { return toString(kind) == text; });
    return found == kinds.end() ? std::nullopt : std::optional(*found);
}

} // namespace bursar
