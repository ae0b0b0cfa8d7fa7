#include "domain/people.h"

#include <QRegularExpression>

namespace bursar {

namespace {

const QString environmentPrefix = QStringLiteral("env:");
const QString filePrefix = QStringLiteral("file:");
const QString keychainPrefix = QStringLiteral("keychain:");
const QString sampleWord = QStringLiteral("sample");

bool isVariableName(const QString &name)
{
    static const QRegularExpression shape(QStringLiteral(R"(\A[A-Za-z_][A-Za-z0-9_]*\z)"));
    return shape.match(name).hasMatch();
}

/// Nothing but an address: a name or password inside it would be a secret in the ledger.
bool isPlainWebAddress(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment()
        && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
}

bool hasLoopbackHost(const QUrl &url)
{
    static const QRegularExpression fourParts(QStringLiteral(R"(\A127\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\z)"));
    const QString host = url.host();
    return host == QLatin1String("localhost") || host == QLatin1String("::1") || fourParts.match(host).hasMatch();
}

} // namespace

QString KeyReference::toString() const
{
    switch (kind) {
    case Kind::Environment:
        return environmentPrefix + name;
    case Kind::File:
        return filePrefix + name;
    case Kind::Keychain:
        return keychainPrefix + name;
    case Kind::Sample:
        return sampleWord;
    }
    return {};
}

std::optional<KeyReference> KeyReference::parse(QStringView text)
{
    if (text == sampleWord)
        return KeyReference{Kind::Sample, {}};
    const auto rest = [text](const QString &prefix) {
        return text.startsWith(prefix) ? text.sliced(prefix.size()).toString() : QString();
    };
    if (const QString name = rest(environmentPrefix); isVariableName(name))
        return KeyReference{Kind::Environment, name};
    if (const QString path = rest(filePrefix); !path.trimmed().isEmpty())
        return KeyReference{Kind::File, path};
    if (const QString entry = rest(keychainPrefix); !entry.trimmed().isEmpty())
        return KeyReference{Kind::Keychain, entry};
    return std::nullopt;
}

bool Account::isLoopback() const
{
    const QUrl address(url, QUrl::StrictMode);
    return isPlainWebAddress(address) && hasLoopbackHost(address);
}

bool isAcceptableAccountUrl(const QString &url)
{
    static const QRegularExpression sample(QStringLiteral(R"(\Asample:[0-9]{1,19}\z)"));
    if (sample.match(url).hasMatch())
        return true;
    const QUrl address(url, QUrl::StrictMode);
    return isPlainWebAddress(address) && (address.scheme() == QLatin1String("https") || hasLoopbackHost(address));
}

} // namespace bursar
