#include "domain/label.h"

#include <QRegularExpression>

#include <algorithm>

namespace bursar {

namespace {

constexpr qsizetype longestSlug = 40;
constexpr qsizetype longestLabel = 256; // Vast.ai's docs, create_instance: longer ones are refused with label_too_long

bool isSlugCharacter(char32_t character)
{
    return (character >= U'a' && character <= U'z') || (character >= U'0' && character <= U'9');
}

/// Zero-width joiners are no letters, but emoji and Persian are written with them.
bool isAllowedInNote(char32_t character)
{
    return QChar::isPrint(character) || character == 0x200C || character == 0x200D;
}

/// One line without control characters: a note may hold what somebody pasted.
QString cleaned(QStringView note)
{
    QString clean;
    const QList<uint> characters = note.toUcs4();
    for (const uint character : characters)
        clean += isAllowedInNote(character) ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1)
                                            : QStringLiteral(" ");
    return clean.simplified();
}

/// At most that many UTF-16 units, never half a character.
QString cut(const QString &text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    const qsizetype length = text.at(longest - 1).isHighSurrogate() ? longest - 1 : longest;
    return text.first(length).trimmed();
}

} // namespace

std::optional<RentalLabel> RentalLabel::parse(QStringView label)
{
    static const QRegularExpression shape(QStringLiteral(R"(\Abursar/([a-z0-9-]{1,40})/([0-9a-z]{16})(?:\s(.*))?\z)"),
                                          QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = shape.match(label);
    if (!match.hasMatch())
        return std::nullopt;
    const std::optional<RequestId> request = RequestId::parse(match.capturedView(2));
    if (!request)
        return std::nullopt;
    return RentalLabel{match.captured(1), *request, cleaned(match.capturedView(3))};
}

QString RentalLabel::toString() const
{
    Q_ASSERT(isSlug(teamSlug) && !request.isEmpty());
    const QString address = QStringLiteral("bursar/%1/%2").arg(teamSlug, request.toString());
    const QString text = cut(cleaned(note), longestLabel - address.size() - 1);
    return text.isEmpty() ? address : QString(address + QLatin1Char(' ') + text);
}

bool isSlug(QStringView text)
{
    return !text.isEmpty() && text.size() <= longestSlug && std::all_of(text.begin(), text.end(), [](QChar character) {
        return character == QLatin1Char('-') || isSlugCharacter(character.unicode());
    });
}

QString slugFromName(QStringView name)
{
    // Accents come off their letters (é becomes e and a mark), so that a name in another European language stays
    // readable.
    QString plain = name.toString().normalized(QString::NormalizationForm_KD).toLower();
    plain.replace(QChar(0x00DF), QLatin1String("ss"));
    QString slug;
    for (const QChar character : std::as_const(plain)) {
        if (isSlugCharacter(character.unicode()))
            slug += character;
        else if (!character.isMark() && !slug.isEmpty() && !slug.endsWith(QLatin1Char('-')))
            slug += QLatin1Char('-');
    }
    slug.truncate(longestSlug);
    while (slug.endsWith(QLatin1Char('-')))
        slug.chop(1);
    return slug;
}

} // namespace bursar
