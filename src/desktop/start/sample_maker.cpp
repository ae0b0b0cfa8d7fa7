#include "desktop/start/sample_maker.h"

#include <QPromise>
#include <QThreadPool>

namespace bursar::desktop {

QFuture<Expected<sample::SampleFacts>> makeSampleLedger(const QString &ledgerPath, quint64 seed,
                                                        std::shared_ptr<QTemporaryDir> folder)
{
    auto promise = std::make_shared<QPromise<Expected<sample::SampleFacts>>>();
    promise->setProgressRange(0, 100);
    promise->start();
    QThreadPool::globalInstance()->start([promise, ledgerPath, seed, folder = std::move(folder)] {
        const auto told = [&promise](int percent, const QString &what) {
            promise->setProgressValueAndText(percent, what);
            return !promise->isCanceled();
        };
        auto facts = sample::makeSample(ledgerPath, seed, std::nullopt, told);
        if (!promise->isCanceled())
            promise->addResult(std::move(facts));
        promise->finish();
    });
    return promise->future();
}

} // namespace bursar::desktop
