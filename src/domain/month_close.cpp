#include "domain/month_close.h"

#include <algorithm>
#include <array>

namespace bursar {

namespace {

constexpr std::array disputeStates{DisputeState::Open, DisputeState::Explained, DisputeState::Claimed,
                                   DisputeState::Settled};

} // namespace

QString toString(DisputeState state)
{
    switch (state) {
    case DisputeState::Open:
        return QStringLiteral("open");
    case DisputeState::Explained:
        return QStringLiteral("explained");
    case DisputeState::Claimed:
        return QStringLiteral("claimed");
    case DisputeState::Settled:
        break;
    }
    return QStringLiteral("settled");
}

std::optional<DisputeState> disputeStateFromText(QStringView text)
{
    const auto found = std::find_if(disputeStates.begin(), disputeStates.end(),
                                    [text](DisputeState state) { return text == toString(state); });
    return found == disputeStates.end() ? std::nullopt : std::optional(*found);
}

} // namespace bursar
