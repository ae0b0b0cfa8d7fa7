#pragma once

#include "simulator/json.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <map>
#include <utility>
#include <vector>

namespace bursar::simulator {

/// An HTTP request as a value.
struct ApiRequest
{
    QByteArray method; ///< upper case
    QString path; ///< decoded, without query
    std::vector<std::pair<QString, QString>> query; ///< decoded
    std::map<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    QString clientAddress = QStringLiteral("127.0.0.1");

    /// Splits a request line's target (`/path?a=b`) and decodes its parts.
    static ApiRequest fromTarget(QByteArray method, const QByteArray &target);
    /// The first value of that name, or an empty text.
    QString queryValue(QLatin1String name) const;
    bool hasQuery(QLatin1String name) const;
    QByteArray header(const char *lowerCaseName) const;
};

/// The answer, with what a fault does to its delivery.
struct ApiAnswer
{
    enum class Delivery {
        Normal,
        Never, ///< the connection stays open and nothing comes
        Cut, ///< the connection is closed without an answer
        Half, ///< headers promise everything, half of the body comes, then the connection is closed
    };

    int status = 200;
    std::vector<std::pair<QByteArray, QByteArray>> headers; ///< beside Content-Type, Content-Length and Date
    QByteArray contentType = "application/json";
    QByteArray body;
    Delivery delivery = Delivery::Normal;
    Duration delay{0}; ///< real time before the answer is sent
    Duration clockAdvance{0}; ///< the front moves its clock on by this
    Duration clockSkew{0}; ///< added to the Date header
    bool changed = false; ///< the call changed the marketplace: a journal must keep it
};

/// Answers in Vast.ai's shapes.
ApiAnswer jsonAnswer(const Json &body, int status = 200);
/// `{"success": false, "error": slug, "msg": text}`; empty parts are left out.
ApiAnswer refusal(int status, const char *slug, const QString &text);
/// `{"success": true}` with further members.
ApiAnswer success(std::vector<Json::Member> members = {});
/// The words for a status code, for the status line.
QByteArray reasonPhrase(int status);

} // namespace bursar::simulator
