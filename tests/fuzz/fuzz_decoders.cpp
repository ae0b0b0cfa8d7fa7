#include "contracts.h"
#include "every_call.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>

#include <array>
#include <cstdint>
#include <cstdlib>

using namespace bursar;
using namespace bursar::vast;

// The first byte chooses the call, the second the status, the rest is the answer's body.

namespace {

constexpr std::array statuses{200, 200, 200, 200, 400, 401, 403, 404, 409, 410, 411, 422, 500, 301};

/// A seed for each call from its documented answer: `fuzz_decoders` with BURSAR_WRITE_CORPUS=folder writes them and
/// ends.
void writeCorpus(const QString &folder)
{
    QDir().mkpath(folder);
    const std::vector<AnyCall> &calls = everyCall();
    for (std::size_t number = 0; number < calls.size(); ++number) {
        for (const Contract &contract : contracts()) {
            if (calls[number].name != contract.name)
                continue;
            QFile file(folder + QStringLiteral("/call-%1").arg(number));
            if (!file.open(QIODevice::WriteOnly))
                std::abort();
            file.write(QByteArray(1, static_cast<char>(number)) + '\0' + contract.answer);
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    QLoggingCategory::setFilterRules(QStringLiteral("bursar.vast=false"));
    if (const QString folder = qEnvironmentVariable("BURSAR_WRITE_CORPUS"); !folder.isEmpty()) {
        writeCorpus(folder);
        std::exit(0);
    }
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const AnyCall &call = everyCall()[data[0] % everyCall().size()];
    HttpAnswer answer;
    answer.status = statuses[data[1] % statuses.size()];
    answer.body = QByteArray(reinterpret_cast<const char *>(data) + 2, static_cast<qsizetype>(size) - 2);
    const Result<QString> read = call.read(answer);
    if (read)
        return 0;
    // A write whose answer cannot be read has an unknown outcome, never a plain failure; messages are for people.
    const bool isWrite = call.request.effect == Effect::Write;
    if ((isWrite && read.error().kind == ApiError::Kind::BadAnswer)
        || (!isWrite && read.error().kind == ApiError::Kind::OutcomeUnknown) || read.error().message.size() > 500)
        std::abort();
    return 0;
}
