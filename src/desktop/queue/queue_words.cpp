#include "desktop/queue/queue_words.h"

#include <QCoreApplication>
#include <QHash>

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

QString endpointWords(const QString &endpoint)
{
    // Those that the program itself makes; the others are for tools beside it and keep the queue's word.
    static const QHash<QString, QString> words{
        {QStringLiteral("change instance"), QueueWords::tr("change instance")},
        {QStringLiteral("charges"), QueueWords::tr("read charges")},
        {QStringLiteral("create instance"), QueueWords::tr("create instance")},
        {QStringLiteral("current user"), QueueWords::tr("read account")},
        {QStringLiteral("destroy instance"), QueueWords::tr("destroy instance")},
        {QStringLiteral("list instances"), QueueWords::tr("list instances")},
        {QStringLiteral("log file"), QueueWords::tr("fetch logs")},
        {QStringLiteral("reboot instance"), QueueWords::tr("reboot instance")},
        {QStringLiteral("request logs"), QueueWords::tr("request logs")},
        {QStringLiteral("search offers"), QueueWords::tr("search offers")},
        {QStringLiteral("show instance"), QueueWords::tr("show instance")},
    };
    return words.value(endpoint, endpoint);
}

} // namespace bursar::desktop
