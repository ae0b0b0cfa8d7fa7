#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace bursar {

/// A GPU name as people write it in an allow-list: `RTX_4090`, `A100`, `H100 SXM`, `RTX 4090@48GB`.
/// Underscore, space and case do not matter. It covers a name that equals it or goes on with a form-factor word
/// (PCIE, SXM, SXM2, SXM4, SXM5, NVL, WS, and S after PRO 6000); Ti, D, X, g, S, Super make another model.
class GpuPattern
{
public:
    /// Nothing for an empty name or a broken `@…GB` part.
    static std::optional<GpuPattern> parse(QStringView text);
    /// `gpuRamMb` is the memory of one GPU; a pattern with memory narrows with 7 % slack (a "24 GB" card has 24,564
    /// MB).
    bool covers(const QString &gpuName, int gpuRamMb) const;
    /// As Vast.ai spells it where known, with a space: `RTX 4090`, `RTX 4090@48GB`.
    const QString &toString() const { return m_text; }
    /// The name part without memory, as Vast.ai spells it where known.
    const QString &name() const { return m_name; }
    std::optional<int> memoryGb() const { return m_memoryGb; }
    friend bool operator==(const GpuPattern &left, const GpuPattern &right)
    {
        return left.m_key == right.m_key && left.m_memoryGb == right.m_memoryGb;
    }

private:
    QString m_text;
    QString m_name;
    QString m_key; ///< upper case, without blanks and underscores
    std::optional<int> m_memoryGb;
};

/// Names that Vast.ai is known to use, in its spelling. Never complete: it adds some without notice.
const QStringList &knownGpuNames();

/// True if any pattern covers the GPU.
bool anyCovers(const std::vector<GpuPattern> &patterns, const QString &gpuName, int gpuRamMb);

} // namespace bursar
