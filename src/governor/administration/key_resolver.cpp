#include "governor/administration/key_resolver.h"

#include "governor/administration/keychain.h"
#include "governor/errors.h"

#include <QFile>

#include <algorithm>

#include <sys/stat.h>

namespace bursar::governor {

namespace {

constexpr qint64 longestKey = 4096;

Expected<QByteArray> fromEnvironment(const KeyReference &reference)
{
    const QByteArray name = reference.name.toLocal8Bit();
    if (!qEnvironmentVariableIsSet(name.constData())) {
        return environmentError(
            QStringLiteral("key_variable_not_set"),
            QStringLiteral("The environment variable %1, which holds the API key, is not set.").arg(reference.name),
            QStringLiteral("Set %1 for this process, or keep the key in the keychain or in a file.")
                .arg(reference.name));
    }
    return cleanKey(qgetenv(name.constData()), reference);
}

Expected<QByteArray> fromFile(const KeyReference &reference)
{
    QFile file(reference.name);
    if (!file.open(QIODevice::ReadOnly)) {
        const bool missing = !file.exists();
        return environmentError(
            missing ? QStringLiteral("key_file_missing") : QStringLiteral("key_file_unreadable"),
            missing ? QStringLiteral("The key file %1 does not exist.").arg(reference.name)
                    : QStringLiteral("The key file %1 cannot be read: %2.").arg(reference.name, file.errorString()),
            QStringLiteral("Put the API key into that file with mode 0600, owned by the user who runs Bursar."));
    }
    struct stat facts = {};
    if (::fstat(file.handle(), &facts) != 0 || !S_ISREG(facts.st_mode)) {
        return environmentError(QStringLiteral("key_file_unreadable"),
                                QStringLiteral("The key file %1 is not a plain file.").arg(reference.name),
                                QStringLiteral("Name a plain file that holds nothing but the API key."));
    }
    if ((facts.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
        return environmentError(QStringLiteral("key_file_too_open"),
                                QStringLiteral("The key file %1 can be read or changed by other users (mode %2).")
                                    .arg(reference.name)
                                    .arg(facts.st_mode & 0777U, 4, 8, QLatin1Char('0')),
                                QStringLiteral("Run: chmod 600 %1").arg(reference.name));
    }
    return cleanKey(file.read(longestKey + 1), reference);
}

} // namespace

Expected<QByteArray> cleanKey(const QByteArray &text, const KeyReference &reference)
{
    const QByteArray key = text.trimmed();
    if (key.isEmpty()) {
        return environmentError(QStringLiteral("key_empty"),
                                QStringLiteral("The place of the API key, %1, is empty.").arg(reference.toString()),
                                QStringLiteral("Put the API key there."));
    }
    const bool printable = std::all_of(key.begin(), key.end(), [](char c) { return c > ' ' && c < '\x7f'; });
    if (key.size() > longestKey || !printable) {
        return environmentError(
            QStringLiteral("key_malformed"),
            QStringLiteral("What stands in %1 cannot be an API key: it has blanks, line breaks or other characters "
                           "that no key has, or it is too long.")
                .arg(reference.toString()),
            QStringLiteral("Put the API key there, and nothing else."));
    }
    return key;
}

Expected<QByteArray> resolveKey(const KeyReference &reference)
{
    switch (reference.kind) {
    case KeyReference::Kind::Environment:
        return fromEnvironment(reference);
    case KeyReference::Kind::File:
        return fromFile(reference);
    case KeyReference::Kind::Keychain: {
        const Expected<QByteArray> stored = readKeychain(reference.name);
        return stored ? cleanKey(*stored, reference) : stored;
    }
    case KeyReference::Kind::Sample:
        return QByteArrayLiteral("sample-marketplace-key");
    }
    Q_UNREACHABLE();
}

Expected<void> storeKeyInKeychain(const QString &entry, const QByteArray &key)
{
    const Expected<QByteArray> clean = cleanKey(key, {KeyReference::Kind::Keychain, entry});
    return clean ? writeKeychain(entry, *clean) : clean.failure();
}

} // namespace bursar::governor
