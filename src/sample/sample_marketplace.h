#pragma once

#include <QByteArray>

namespace bursar::sample {

/// The key of the sample marketplace's one account: no secret, it opens nothing but the sample.
inline QByteArray sampleKey()
{
    return QByteArrayLiteral("sample-marketplace-key");
}

} // namespace bursar::sample
