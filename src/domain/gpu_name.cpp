#include "domain/gpu_name.h"

#include <QRegularExpression>

#include <algorithm>

namespace bursar {

namespace {

QStringList wordsOf(QStringView text)
{
    static const QRegularExpression gaps(QStringLiteral("[\\s_]+"), QRegularExpression::UseUnicodePropertiesOption);
    return text.toString().split(gaps, Qt::SkipEmptyParts);
}

/// Upper case and without gaps: what is left when underscore, space and case do not matter.
QString keyOf(QStringView text)
{
    return wordsOf(text).join(QString()).toUpper();
}

bool isGap(QChar letter)
{
    constexpr char16_t mongolianSeparator = 0x180e; // a gap to regular expressions, no space to QChar
    return letter == QLatin1Char('_') || letter.isSpace() || letter == QChar(mongolianSeparator);
}

bool isFormFactor(QStringView word, const QString &model)
{
    static const QStringList always{QStringLiteral("PCIE"), QStringLiteral("SXM"),  QStringLiteral("SXM2"),
                                    QStringLiteral("SXM4"), QStringLiteral("SXM5"), QStringLiteral("NVL"),
                                    QStringLiteral("WS")};
    const auto is = [word](const QString &known) { return word.compare(known, Qt::CaseInsensitive) == 0; };
    // S is the server edition here and another model ("Super") everywhere else.
    return std::any_of(always.begin(), always.end(), is)
        || (word.compare(QLatin1String("S"), Qt::CaseInsensitive) == 0 && model.endsWith(QLatin1String("PRO6000")));
}

/// Vast.ai's spelling of a name that it is known to use, else the words as written with one space between.
QString spelling(QStringView text)
{
    const QString key = keyOf(text);
    for (const QString &known : knownGpuNames()) {
        if (keyOf(known) == key)
            return known;
    }
    return wordsOf(text).join(QLatin1Char(' '));
}

bool isWithinSlack(int gpuRamMb, int memoryGb)
{
    constexpr qint64 slackPercent = 7;
    const qint64 nominal = qint64{memoryGb} * 1024;
    return gpuRamMb > 0 && std::abs(gpuRamMb - nominal) * 100 <= nominal * slackPercent;
}

} // namespace

const QStringList &knownGpuNames()
{
    // From the list in Vast.ai's command line (vast-ai/vast-cli, data/query.py) and the answers seen in public.
    static const QStringList names =
        QStringLiteral("RTX 3060|RTX 3060 Ti|RTX 3070|RTX 3070 Ti|RTX 3080|RTX 3080 Ti|RTX 3090|RTX 3090 Ti|RTX "
                       "4060|RTX 4060 Ti|RTX 4070|"
                       "RTX 4070 Ti|RTX 4070S|RTX 4070S Ti|RTX 4080|RTX 4080S|RTX 4090|RTX 4090D|RTX 5070|RTX 5070 "
                       "Ti|RTX 5080|RTX 5090|"
                       "RTX A4000|RTX A5000|RTX A6000|RTX 4000Ada|RTX 5000Ada|RTX 6000Ada|RTX PRO 6000 WS|RTX PRO 6000 "
                       "S|A10|A10g|A30|A40|"
                       "A100 PCIE|A100 SXM4|A100X|A800 PCIE|L4|L40|L40S|H100 PCIE|H100 SXM|H100 NVL|H200|H200 "
                       "NVL|B200|GH200 SXM|Tesla T4|"
                       "Tesla P100|Tesla V100|Q RTX 8000|GTX 1080|GTX 1080 Ti|Titan RTX|InstinctMI100")
            .split(QLatin1Char('|'));
    return names;
}

std::optional<GpuPattern> GpuPattern::parse(QStringView text)
{
    static const QRegularExpression shape(QStringLiteral(R"(\A([^@]+)(?:@\s*([1-9][0-9]{0,3})\s*GB\s*)?\z)"),
                                          QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    GpuPattern pattern;
    pattern.m_name = spelling(match.capturedView(1));
    pattern.m_key = keyOf(pattern.m_name);
    if (pattern.m_key.isEmpty())
        return std::nullopt;
    pattern.m_text = pattern.m_name;
    if (match.hasCaptured(2)) {
        pattern.m_memoryGb = match.capturedView(2).toInt();
        pattern.m_text += QStringLiteral("@%1GB").arg(*pattern.m_memoryGb);
    }
    return pattern;
}

bool GpuPattern::covers(const QString &gpuName, int gpuRamMb) const
{
    if (m_memoryGb && !isWithinSlack(gpuRamMb, *m_memoryGb))
        return false;
    // The pattern must end at the end of a word, and only words of form may follow: A10 is no beginning of A100.
    // Letter by letter: a market asks this a hundred thousand times.
    const QString name = gpuName.toUpper(); // most are, and then nothing is copied
    const qsizetype size = name.size();
    qsizetype at = 0;
    const auto skipGaps = [&] {
        while (at < size && isGap(name.at(at)))
            ++at;
    };
    for (const QChar wanted : m_key) {
        skipGaps();
        if (at == size || name.at(at) != wanted)
            return false;
        ++at;
    }
    if (at < size && !isGap(name.at(at)))
        return false;
    for (skipGaps(); at < size; skipGaps()) {
        const qsizetype begin = at;
        while (at < size && !isGap(name.at(at)))
            ++at;
        if (!isFormFactor(QStringView(name).mid(begin, at - begin), m_key))
            return false;
    }
    return true;
}

bool anyCovers(const std::vector<GpuPattern> &patterns, const QString &gpuName, int gpuRamMb)
{
    return std::any_of(patterns.begin(), patterns.end(),
                       [&](const GpuPattern &pattern) { return pattern.covers(gpuName, gpuRamMb); });
}

} // namespace bursar
