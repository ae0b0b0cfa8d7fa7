#include "governor/access/key_places.h"

#include "governor/administration/key_resolver.h"
#include "governor/errors.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace bursar::governor {

namespace {

Unexpected<Error> unwritable(const KeyReference &place, const QString &why)
{
    return environmentError(QStringLiteral("key_not_stored"),
                            QStringLiteral("The new key cannot be stored in %1: %2.").arg(place.name, why),
                            QStringLiteral("Name a file in a folder that you may write to, or use the keychain."));
}

} // namespace

Expected<void> checkPlaceForNewKey(const KeyReference &place)
{
    if (place.kind != KeyReference::Kind::File && place.kind != KeyReference::Kind::Keychain)
        return usageError(QStringLiteral("key_place"),
                          QStringLiteral("Bursar cannot put a key into %1.").arg(place.toString()),
                          QStringLiteral("Name a file or the keychain."));
    if (place.kind == KeyReference::Kind::File && QFileInfo::exists(place.name))
        return usageError(QStringLiteral("key_file_exists"),
                          QStringLiteral("The file %1 exists already.").arg(place.name),
                          QStringLiteral("Name a new file: an existing one may hold a key that is in use."));
    if (place.kind == KeyReference::Kind::File && !QFileInfo(QFileInfo(place.name).absolutePath()).isWritable())
        return unwritable(place, QStringLiteral("its folder cannot be written to"));
    return {};
}

Expected<void> storeKey(const KeyReference &place, const QByteArray &key)
{
    const Expected<QByteArray> clean = cleanKey(key, place);
    if (!clean)
        return clean.failure();
    if (place.kind == KeyReference::Kind::Keychain)
        return storeKeyInKeychain(place.name, *clean);
    QSaveFile file(place.name);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(place, file.errorString());
    // Before anything stands in it.
    if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return unwritable(place, file.errorString());
    const bool written = file.write(*clean + '\n') == clean->size() + 1;
    if (!written || !file.commit())
        return unwritable(place, file.errorString());
    return {};
}

} // namespace bursar::governor
