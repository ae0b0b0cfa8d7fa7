#include "desktop/queue/queue_words.h"

#include <QCoreApplication>

namespace bursar::desktop {

namespace {

struct QueueWords
{
    Q_DECLARE_TR_FUNCTIONS(QueueWords)
};

} // namespace

QString waitWords(const QString &why)
{
    if (why == QLatin1String("spacing"))
        //: Why a call waits: calls must keep a distance
        return QueueWords::tr("spacing");
    if (why == QLatin1String("rate limit"))
        //: Why a call waits: Vast.ai refused one as too early
        return QueueWords::tr("rate limit");
    if (why == QLatin1String("retry"))
        //: Why a call waits: it is tried again after a failure
        return QueueWords::tr("another try");
    if (why == QLatin1String("no answer"))
        //: Why a call waits: Vast.ai does not answer now
        return QueueWords::tr("no answer");
    if (why == QLatin1String("connections"))
        //: Why a call waits: enough others are under way
        return QueueWords::tr("others under way");
    return why;
}

} // namespace bursar::desktop
