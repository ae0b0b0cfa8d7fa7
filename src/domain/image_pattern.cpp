#include "domain/image_pattern.h"

#include <algorithm>

namespace bursar {

namespace {

QStringView shortened(QStringView image)
{
    for (const QLatin1String prefix :
         {QLatin1String("docker.io/"), QLatin1String("index.docker.io/"), QLatin1String("library/")}) {
        if (image.startsWith(prefix))
            image = image.mid(prefix.size());
    }
    return image;
}

/// The name without tag and digest; a colon in front of a slash belongs to a registry's port.
QStringView withoutTag(QStringView image)
{
    image = image.left(image.indexOf(u'@') < 0 ? image.size() : image.indexOf(u'@'));
    const qsizetype colon = image.lastIndexOf(u':');
    return colon > image.lastIndexOf(u'/') ? image.left(colon) : image;
}

} // namespace

bool wildcardCovers(QStringView pattern, QStringView text)
{
    // The last star takes more whenever what follows it does not fit.
    qsizetype at = 0;
    qsizetype seen = 0;
    qsizetype star = -1;
    qsizetype taken = 0;
    while (seen < text.size()) {
        if (at < pattern.size() && pattern[at] == u'*') {
            star = at++;
            taken = seen;
        } else if (at < pattern.size() && (pattern[at] == u'?' || pattern[at] == text[seen])) {
            ++at;
            ++seen;
        } else if (star >= 0) {
            at = star + 1;
            seen = ++taken;
        } else {
            return false;
        }
    }
    while (at < pattern.size() && pattern[at] == u'*')
        ++at;
    return at == pattern.size();
}

bool anyImagePatternCovers(const QStringList &patterns, const QString &image)
{
    const QStringView whole = shortened(QStringView(image).trimmed());
    return std::any_of(patterns.begin(), patterns.end(), [whole](const QString &typed) {
        const QStringView pattern = shortened(QStringView(typed).trimmed());
        return wildcardCovers(pattern, whole)
            || (withoutTag(pattern).size() == pattern.size() && wildcardCovers(pattern, withoutTag(whole)));
    });
}

} // namespace bursar
