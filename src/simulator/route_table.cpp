#include "simulator/route_table.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace bursar::simulator {

namespace {

bool matches(const QStringList &pattern, const QList<QStringView> &path, RouteTable::Match &match)
{
    if (pattern.size() != path.size())
        return false;
    for (qsizetype part = 0; part < pattern.size(); ++part) {
        if (pattern.at(part) == QLatin1String("{id}")) {
            bool ok = false;
            match.id = path.at(part).toLongLong(&ok);
            if (!ok)
                return false;
        } else if (pattern.at(part) == QLatin1String("{word}")) {
            match.word = path.at(part).toString();
        } else if (pattern.at(part) != path.at(part)) {
            return false;
        }
    }
    return true;
}

} // namespace

QString ApiCall::identity() const
{
    return (key == nullptr ? QString() : QString::number(key->id)) + QLatin1Char('@') + request.clientAddress;
}

RouteTable::RouteTable()
{
    addOfferRoutes(*this);
    addRentRoutes(*this);
    addInstanceListRoutes(*this);
    addInstanceCommandRoutes(*this);
    addLogRoutes(*this);
    addPriceRoutes(*this);
    addMoneyRoutes(*this);
    addAccountRoutes(*this);
    addKeyRoutes(*this);
    addTeamRoutes(*this);
    addTemplateRoutes(*this);
    addVolumeRoutes(*this);
    addServerlessRoutes(*this);
    addScheduleRoutes(*this);
    addStatisticsRoutes(*this);
    addSimulatorRoutes(*this);
}

RouteTable::Match RouteTable::match(const QByteArray &method, const QString &path) const
{
    const QList<QStringView> parts = QStringView(path).split(QLatin1Char('/'));
    Match match;
    for (const Entry &entry : m_entries) {
        if (!matches(entry.parts, parts, match))
            continue;
        match.pathKnown = true;
        if (entry.route.method == method) {
            match.route = &entry.route;
            return match;
        }
    }
    return match;
}

Json rowsOf(const Shelf &shelf)
{
    std::vector<Json> rows;
    for (const auto &[id, row] : shelf)
        rows.push_back(Json::fromQt(row));
    return Json::array(std::move(rows));
}

ApiAnswer missing(const QString &what)
{
    return refusal(404, "not_found", QStringLiteral("error 404/3300: %1 not found.").arg(what));
}

ApiAnswer missingInput(const QString &what)
{
    return refusal(400, "missing_input", QStringLiteral("error 400/3301: %1 is missing.").arg(what));
}

ApiAnswer noSuchInstance(qint64 id)
{
    return refusal(404, "no_such_instance",
                   QStringLiteral("error 404/3421: no_such_instance Instance %1 not found.").arg(id));
}

std::optional<qint64> microsIn(const QJsonValue &value)
{
    // The shortest text of the double is what was sent; further digits than six are rounded.
    bool ok = value.isDouble();
    const double dollars = value.isString() ? value.toString().toDouble(&ok) : value.toDouble();
    if (!ok || !std::isfinite(dollars) || std::abs(dollars) > 1e9)
        return std::nullopt;
    return qRound64(dollars * 1e6);
}

QString pageToken(const QJsonArray &values)
{
    return QString::fromLatin1(QJsonDocument(values)
                                   .toJson(QJsonDocument::Compact)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<QJsonArray> pageTokenValues(const QString &token)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        token.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(*decoded);
    if (!document.isArray() || document.array().isEmpty())
        return std::nullopt;
    return document.array();
}

} // namespace bursar::simulator
