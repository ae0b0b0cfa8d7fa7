#pragma once

#include "domain/money.h"
#include "foundation/text_formats.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace bursar::test {

/// The simulator's own routes, over HTTP: what it knows to be true, and its clock.
class SimulatorRoutes
{
public:
    void setUrl(const QString &url) { m_url = url; }
    /// Empty when it did not start.
    const QString &url() const { return m_url; }

    QJsonObject get(const QString &route, const QString &key = {})
    {
        return ask(m_network.get(request(route, key))).object();
    }
    QJsonObject post(const QString &route, const QJsonObject &body, const QString &key = {})
    {
        return ask(m_network.post(request(route, key), QJsonDocument(body).toJson())).object();
    }
    QJsonObject put(const QString &route, const QJsonObject &body, const QString &key)
    {
        return ask(m_network.put(request(route, key), QJsonDocument(body).toJson())).object();
    }
    QJsonObject remove(const QString &route, const QString &key = {})
    {
        return ask(m_network.deleteResource(request(route, key))).object();
    }
    /// All calls that it received.
    QJsonArray calls() { return ask(m_network.get(request(QStringLiteral("/simulator/calls")))).array(); }
    Instant now()
    {
        const QString text = get(QStringLiteral("/simulator/clock")).value(QStringLiteral("now")).toString();
        return instantFromRfc3339(text).value_or(Instant{});
    }
    QJsonObject advance(qint64 seconds)
    {
        return post(QStringLiteral("/simulator/clock"), {{QStringLiteral("advance_seconds"), seconds}});
    }
    /// What it charged, in whole cents, for contracts whose label begins so, on days that begin so (`2026-10-`).
    Money charged(const QString &label, const QString &days)
    {
        Money sum;
        for (const QJsonValue &contract :
             get(QStringLiteral("/simulator/truth")).value(QStringLiteral("contracts")).toArray()) {
            if (!contract[QStringLiteral("label")].toString().startsWith(label))
                continue;
            const QJsonObject byDay = contract[QStringLiteral("days")].toObject();
            for (auto day = byDay.begin(); day != byDay.end(); ++day)
                if (day.key().startsWith(days))
                    sum += Money::parse(day.value()[QStringLiteral("charged")].toString()).value_or(Money{});
        }
        return sum.roundedToCents();
    }

private:
    QNetworkRequest request(const QString &route, const QString &key = {}) const
    {
        QNetworkRequest request(QUrl(QString(m_url + route)));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        if (!key.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + key.toLatin1());
        return request;
    }
    static QJsonDocument ask(QNetworkReply *reply)
    {
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        if (!reply->isFinished())
            loop.exec();
        reply->deleteLater();
        return QJsonDocument::fromJson(reply->readAll());
    }

    QNetworkAccessManager m_network;
    QString m_url;
};

} // namespace bursar::test
