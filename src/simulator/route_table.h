#pragma once

#include "simulator/api.h"

#include <QJsonObject>
#include <QStringList>

namespace bursar::simulator {

/// A request that found its route.
struct ApiCall
{
    const ApiRequest &request;
    const ApiKey *key = nullptr; ///< null where none was sent
    qint64 id = 0; ///< the number in the path
    QString word; ///< the word in the path
    QJsonValue body; ///< `{}` when empty; undefined when it is no JSON

    size_t account() const { return key == nullptr ? 0 : key->account; }
    QJsonObject object() const { return body.toObject(); }
    /// Whose quota and limits the call counts against.
    QString identity() const;
};

/// An endpoint: method, path with `{id}` or `{word}` for one segment, published minimum interval.
struct Route
{
    using Handler = ApiAnswer (*)(ApiRoom &room, const ApiCall &call);
    QByteArray method;
    QString pattern;
    Duration interval{0};
    Handler handler = nullptr;
    bool needsKey = true;
    Duration penalty{0};
};

/// All endpoints.
class RouteTable
{
public:
    RouteTable();

    void add(const Route &route) { m_entries.push_back({route, route.pattern.split(QLatin1Char('/'))}); }

    struct Match
    {
        const Route *route = nullptr; ///< null: nothing has this path and method
        qint64 id = 0;
        QString word;
        bool pathKnown = false; ///< the path exists, with another method perhaps
    };
    Match match(const QByteArray &method, const QString &path) const;

private:
    struct Entry
    {
        Route route;
        QStringList parts; ///< of its pattern
    };
    std::vector<Entry> m_entries;
};

void addOfferRoutes(RouteTable &table);
void addRentRoutes(RouteTable &table);
void addInstanceListRoutes(RouteTable &table);
void addInstanceCommandRoutes(RouteTable &table);
void addLogRoutes(RouteTable &table);
void addPriceRoutes(RouteTable &table);
void addMoneyRoutes(RouteTable &table);
void addAccountRoutes(RouteTable &table);
void addKeyRoutes(RouteTable &table);
void addTeamRoutes(RouteTable &table);
void addTemplateRoutes(RouteTable &table);
void addVolumeRoutes(RouteTable &table);
void addServerlessRoutes(RouteTable &table);
void addScheduleRoutes(RouteTable &table);
void addStatisticsRoutes(RouteTable &table);
void addSimulatorRoutes(RouteTable &table);

/// The rows of a shelf, as a list.
Json rowsOf(const Shelf &shelf);
/// `not_found` for a thing, `missing_input` for an argument.
ApiAnswer missing(const QString &what);
ApiAnswer missingInput(const QString &what);
/// The answer for a contract number that the account does not have.
ApiAnswer noSuchInstance(qint64 id);
/// Dollars with at most six decimals in a JSON number or numeric text, as micro-dollars; nothing if it is none.
std::optional<qint64> microsIn(const QJsonValue &value);
/// A token for the next page that holds the values, and back; nothing for a token that is none of ours.
QString pageToken(const QJsonArray &values);
std::optional<QJsonArray> pageTokenValues(const QString &token);

} // namespace bursar::simulator
