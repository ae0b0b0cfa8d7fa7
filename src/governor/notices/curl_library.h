#pragma once

#include <curl/curl.h>

namespace bursar::governor {

/// What Bursar uses of libcurl. It is loaded with the first message: with what it brings (LDAP, Kerberos, SSH) it would
/// cost every start more than a tenth of its time.
struct CurlLibrary
{
    decltype(&curl_easy_init) easyInit = nullptr;
    decltype(&curl_easy_setopt) easySetopt = nullptr;
    decltype(&curl_easy_perform) easyPerform = nullptr;
    decltype(&curl_easy_getinfo) easyGetinfo = nullptr;
    decltype(&curl_easy_cleanup) easyCleanup = nullptr;
    decltype(&curl_slist_append) listAppend = nullptr;
    decltype(&curl_slist_free_all) listFree = nullptr;

    /// Null when it is not installed, or does not start. Any thread.
    static const CurlLibrary *loaded();
};

} // namespace bursar::governor
