#pragma once

#include "described.h"
#include "every_call.h"

namespace bursar::vast {

template <class T>
AnyCall any(const char *name, const Call<T> &call)
{
    return {name, call.request, [decode = call.decode](const HttpAnswer &answer) -> Result<QString> {
                const Result<T> value = decode(answer);
                if (!value)
                    return value.failure();
                return described(*value);
            }};
}
template <class T>
AnyCall any(const char *name, const Conversation<T> &call)
{
    return {name, call.first, [begin = call.begin](const HttpAnswer &answer) -> Result<QString> {
                const Step<T> step = begin()(answer);
                if (const auto *next = std::get_if<NextRequest>(&step))
                    return QStringLiteral("next: %1")
                        .arg(QString::fromUtf8(next->request.elsewhere.isEmpty()
                                                   ? next->request.query.back().second
                                                   : next->request.elsewhere.toEncoded()));
                const auto &value = std::get<Result<T>>(step);
                if (!value)
                    return value.failure();
                return described(*value);
            }};
}

std::vector<AnyCall> instanceCalls();
std::vector<AnyCall> moneyCalls();
std::vector<AnyCall> resourceCalls();
std::vector<AnyCall> peopleCalls();

} // namespace bursar::vast
