#pragma once

#include <QString>

#include <optional>

namespace bursar {

/// The kind of clock that a ledger's times come from; fixed when the ledger is made.
enum class ClockKind {
    Machine,
    Sample, ///< the sample marketplace's own virtual time
    Simulator, ///< a running simulator's, over HTTP (`--clock`)
};

inline QString toString(ClockKind kind)
{
    return kind == ClockKind::Machine ? QStringLiteral("machine")
        : kind == ClockKind::Sample   ? QStringLiteral("sample")
                                      : QStringLiteral("simulator");
}

inline std::optional<ClockKind> clockKindFromText(QStringView text)
{
    for (const ClockKind kind : {ClockKind::Machine, ClockKind::Sample, ClockKind::Simulator}) {
        if (text == toString(kind))
            return kind;
    }
    return std::nullopt;
}

} // namespace bursar
