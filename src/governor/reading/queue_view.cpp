#include "governor/reading/queue_view.h"

#include "foundation/text_formats.h"

namespace bursar::governor {

namespace {

QString seconds(Duration duration)
{
    return QStringLiteral("%1 s").arg(static_cast<double>(duration.count()) / 1000, 0, 'f', 1);
}

QString inWords(const QueueView::Endpoint &endpoint)
{
    QStringList notes;
    if (endpoint.published)
        notes.append(QStringLiteral("published %1").arg(seconds(*endpoint.published)));
    if (endpoint.lastRefused)
        notes.append(QStringLiteral("last refused %1").arg(toRfc3339(*endpoint.lastRefused)));
    if (endpoint.silentUntil)
        notes.append(QStringLiteral("no answer, asked again %1").arg(toRfc3339(*endpoint.silentUntil)));
    if (endpoint.waiting > 0)
        notes.append(QStringLiteral("%1 waiting").arg(endpoint.waiting));
    const QString pace = QStringLiteral("%1 every %2").arg(endpoint.name, seconds(endpoint.interval));
    return notes.isEmpty() ? pace : QStringLiteral("%1 (%2)").arg(pace, notes.join(QLatin1String(", ")));
}

} // namespace

QueueView viewOf(const QString &account, const vast::QueueState &queue)
{
    QueueView view;
    view.account = account;
    for (const vast::QueueState::EndpointHealth &health : queue.endpoints)
        view.endpoints.push_back({health.endpoint, health.interval, health.published, health.waiting,
                                  health.lastRefused, health.silentUntil});
    view.searchRowsUsed = queue.searchRows.used;
    view.searchRowsMost = queue.searchRows.most;
    view.searchRowsGoneUntil = queue.searchRows.goneUntil;
    return view;
}

QString inWords(const QueueView &queue)
{
    QStringList paces;
    for (const QueueView::Endpoint &endpoint : queue.endpoints)
        paces.append(inWords(endpoint));
    const QString rows =
        QStringLiteral("Search rows of today: %1 of %2").arg(queue.searchRowsUsed).arg(queue.searchRowsMost);
    const QString end = queue.searchRowsGoneUntil
        ? QStringLiteral("%1, used up until %2.").arg(rows, toRfc3339(*queue.searchRowsGoneUntil))
        : QStringLiteral("%1.").arg(rows);
    if (paces.isEmpty())
        return QStringLiteral("No calls yet. %1").arg(end);
    return QStringLiteral("%1. %2").arg(paces.join(QLatin1String("; ")), end);
}

} // namespace bursar::governor
