#include "desktop/connect/key_keeper.h"

#include "governor/administration/key_resolver.h"

#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace bursar::desktop {

QFuture<Expected<void>> keepKey(const QString &entry, const QByteArray &key)
{
    auto promise = std::make_shared<QPromise<Expected<void>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, entry, key] {
        promise->addResult(governor::storeKeyInKeychain(entry, key));
        promise->finish();
    });
    return promise->future();
}

} // namespace bursar::desktop
