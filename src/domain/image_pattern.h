#pragma once

#include <QStringList>

namespace bursar {

/// `*` stands for any characters, `?` for one; capitals matter.
bool wildcardCovers(QStringView pattern, QStringView text);
/// True if one of the patterns covers the image. `*` stands for any characters, `?` for one; a pattern without a tag
/// covers every tag. Docker's short spellings mean the same as the long ones (`ubuntu`, `docker.io/library/ubuntu`).
bool anyImagePatternCovers(const QStringList &patterns, const QString &image);

} // namespace bursar
