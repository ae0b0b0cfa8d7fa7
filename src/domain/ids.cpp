#include "domain/ids.h"

#include <algorithm>

namespace bursar {

namespace {

/// Crockford's base 32, lower case: no i, l, o, u, which people misread.
constexpr char alphabet[] = "0123456789abcdefghjkmnpqrstvwxyz";
constexpr qsizetype ledgerLength = 4;
constexpr qsizetype timeLength = 9;
constexpr qsizetype sequenceLength = 3;
constexpr qsizetype idLength = ledgerLength + timeLength + sequenceLength;

/// The lowest `length` digits of the number, so that texts of one length sort as their numbers do.
QString encode(quint64 number, qsizetype length)
{
    QString text(length, QLatin1Char('0'));
    for (qsizetype i = length - 1; i >= 0; --i) {
        text[i] = QLatin1Char(alphabet[number & 0x1FU]);
        number >>= 5U;
    }
    return text;
}

bool isInAlphabet(QStringView text)
{
    constexpr QLatin1String letters(alphabet);
    return std::all_of(text.begin(), text.end(), [letters](QChar character) { return letters.contains(character); });
}

} // namespace

bool isIdText(QStringView text)
{
    return text.size() == idLength && isInAlphabet(text);
}

LedgerId LedgerId::fromRandom(quint64 random)
{
    LedgerId id;
    id.m_value = encode(random, ledgerLength);
    return id;
}

std::optional<LedgerId> LedgerId::parse(QStringView text)
{
    if (text.size() != ledgerLength || !isInAlphabet(text))
        return std::nullopt;
    LedgerId id;
    id.m_value = text.toString();
    return id;
}

QString makeIdText(const LedgerId &ledger, Instant at, quint32 sequence)
{
    Q_ASSERT(ledger.toString().size() == ledgerLength);
    const quint64 millis = static_cast<quint64>(std::max<std::int64_t>(toMillis(at), 0));
    return ledger.toString() + encode(millis, timeLength) + encode(sequence, sequenceLength);
}

LedgerId ledgerOf(QStringView idText)
{
    return LedgerId::parse(idText.first(std::min(ledgerLength, idText.size()))).value_or(LedgerId());
}

} // namespace bursar
