#include "governor/notices/curl_library.h"

#include <QLibrary>

#include <optional>

namespace bursar::governor {

namespace {

template <class Function>
bool resolve(QLibrary &library, const char *name, Function &function)
{
    // The loader knows names alone; the types are those of the header.
    function = reinterpret_cast<Function>(library.resolve(name)); // NOLINT(cppcoreguidelines-pro-type-reinterpret-cast)
    return function != nullptr;
}

std::optional<CurlLibrary> load()
{
    QLibrary library(QStringLiteral("curl"), 4);
    CurlLibrary curl;
    decltype(&curl_global_init) begin = nullptr;
    const bool complete = resolve(library, "curl_global_init", begin)
        && resolve(library, "curl_easy_init", curl.easyInit) && resolve(library, "curl_easy_setopt", curl.easySetopt)
        && resolve(library, "curl_easy_perform", curl.easyPerform)
        && resolve(library, "curl_easy_getinfo", curl.easyGetinfo)
        && resolve(library, "curl_easy_cleanup", curl.easyCleanup)
        && resolve(library, "curl_slist_append", curl.listAppend)
        && resolve(library, "curl_slist_free_all", curl.listFree);
    if (!complete || begin(CURL_GLOBAL_DEFAULT) != CURLE_OK)
        return std::nullopt;
    return curl;
}

} // namespace

const CurlLibrary *CurlLibrary::loaded()
{
    static const std::optional<CurlLibrary> curl = load();
    return curl ? &*curl : nullptr;
}

} // namespace bursar::governor
