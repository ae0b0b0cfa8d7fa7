#include "desktop/parts/places.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace bursar::desktop {
namespace {

struct PlaceWords
{
    Q_DECLARE_TR_FUNCTIONS(PlaceWords)
};

/// Where hosts usually stand. QLocale names territories in English alone.
const QHash<QString, QString> &usualCountries()
{
    static const QHash<QString, QString> names{
        {QStringLiteral("AE"), PlaceWords::tr("United Arab Emirates")},
        {QStringLiteral("AR"), PlaceWords::tr("Argentina")},
        {QStringLiteral("AT"), PlaceWords::tr("Austria")},
        {QStringLiteral("AU"), PlaceWords::tr("Australia")},
        {QStringLiteral("BE"), PlaceWords::tr("Belgium")},
        {QStringLiteral("BG"), PlaceWords::tr("Bulgaria")},
        {QStringLiteral("BR"), PlaceWords::tr("Brazil")},
        {QStringLiteral("CA"), PlaceWords::tr("Canada")},
        {QStringLiteral("CH"), PlaceWords::tr("Switzerland")},
        {QStringLiteral("CL"), PlaceWords::tr("Chile")},
        {QStringLiteral("CN"), PlaceWords::tr("China")},
        {QStringLiteral("CZ"), PlaceWords::tr("Czechia")},
        {QStringLiteral("DE"), PlaceWords::tr("Germany")},
        {QStringLiteral("DK"), PlaceWords::tr("Denmark")},
        {QStringLiteral("EE"), PlaceWords::tr("Estonia")},
        {QStringLiteral("ES"), PlaceWords::tr("Spain")},
        {QStringLiteral("FI"), PlaceWords::tr("Finland")},
        {QStringLiteral("FR"), PlaceWords::tr("France")},
        {QStringLiteral("GB"), PlaceWords::tr("United Kingdom")},
        {QStringLiteral("GE"), PlaceWords::tr("Georgia")},
        {QStringLiteral("GR"), PlaceWords::tr("Greece")},
        {QStringLiteral("HK"), PlaceWords::tr("Hong Kong")},
        {QStringLiteral("HR"), PlaceWords::tr("Croatia")},
        {QStringLiteral("HU"), PlaceWords::tr("Hungary")},
        {QStringLiteral("ID"), PlaceWords::tr("Indonesia")},
        {QStringLiteral("IE"), PlaceWords::tr("Ireland")},
        {QStringLiteral("IL"), PlaceWords::tr("Israel")},
        {QStringLiteral("IN"), PlaceWords::tr("India")},
        {QStringLiteral("IS"), PlaceWords::tr("Iceland")},
        {QStringLiteral("IT"), PlaceWords::tr("Italy")},
        {QStringLiteral("JP"), PlaceWords::tr("Japan")},
        {QStringLiteral("KR"), PlaceWords::tr("South Korea")},
        {QStringLiteral("KZ"), PlaceWords::tr("Kazakhstan")},
        {QStringLiteral("LT"), PlaceWords::tr("Lithuania")},
        {QStringLiteral("LU"), PlaceWords::tr("Luxembourg")},
        {QStringLiteral("LV"), PlaceWords::tr("Latvia")},
        {QStringLiteral("MD"), PlaceWords::tr("Moldova")},
        {QStringLiteral("MX"), PlaceWords::tr("Mexico")},
        {QStringLiteral("MY"), PlaceWords::tr("Malaysia")},
        {QStringLiteral("NL"), PlaceWords::tr("Netherlands")},
        {QStringLiteral("NO"), PlaceWords::tr("Norway")},
        {QStringLiteral("NZ"), PlaceWords::tr("New Zealand")},
        {QStringLiteral("PH"), PlaceWords::tr("Philippines")},
        {QStringLiteral("PL"), PlaceWords::tr("Poland")},
        {QStringLiteral("PT"), PlaceWords::tr("Portugal")},
        {QStringLiteral("RO"), PlaceWords::tr("Romania")},
        {QStringLiteral("RS"), PlaceWords::tr("Serbia")},
        {QStringLiteral("RU"), PlaceWords::tr("Russia")},
        {QStringLiteral("SA"), PlaceWords::tr("Saudi Arabia")},
        {QStringLiteral("SE"), PlaceWords::tr("Sweden")},
        {QStringLiteral("SG"), PlaceWords::tr("Singapore")},
        {QStringLiteral("SI"), PlaceWords::tr("Slovenia")},
        {QStringLiteral("SK"), PlaceWords::tr("Slovakia")},
        {QStringLiteral("TH"), PlaceWords::tr("Thailand")},
        {QStringLiteral("TR"), PlaceWords::tr("Türkiye")},
        {QStringLiteral("TW"), PlaceWords::tr("Taiwan")},
        {QStringLiteral("UA"), PlaceWords::tr("Ukraine")},
        {QStringLiteral("US"), PlaceWords::tr("United States")},
        {QStringLiteral("VN"), PlaceWords::tr("Vietnam")},
        {QStringLiteral("ZA"), PlaceWords::tr("South Africa")},
    };
    return names;
}

} // namespace

QString countryName(const QString &code)
{
    const auto usual = usualCountries().constFind(code);
    if (usual != usualCountries().constEnd())
        return *usual;
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    return territory == QLocale::AnyTerritory ? code : QLocale::territoryToString(territory);
}

QString placeName(const QString &location)
{
    const QString country = countryName(location.section(QLatin1Char(','), -1).trimmed());
    const QString region = location.section(QLatin1Char(','), 0, -2).trimmed();
    if (country.isEmpty())
        return region.isEmpty() ? QStringLiteral("–") : region;
    //: A region and its country
    return region.isEmpty() || region == country ? country : PlaceWords::tr("%1, %2").arg(region, country);
}

} // namespace bursar::desktop
