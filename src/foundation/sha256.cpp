#include "foundation/sha256.h"

#include <openssl/evp.h>

#include <array>

namespace bursar {

QByteArray sha256Hex(QByteArrayView bytes)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int length = 0;
    const int done =
        EVP_Digest(bytes.data(), static_cast<size_t>(bytes.size()), digest.data(), &length, EVP_sha256(), nullptr);
    Q_ASSERT(done == 1 && length == 32);
    Q_UNUSED(done)
    return QByteArray(reinterpret_cast<const char *>(digest.data()), static_cast<qsizetype>(length)).toHex();
}

} // namespace bursar
