#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <utility>
#include <vector>

namespace bursar::governor::focus {

using Row = QHash<QString, QString>;

/// A reader of RFC 4180 for rows by column name.
inline std::vector<Row> rowsOf(const QByteArray &bytes, QStringList *columns = nullptr)
{
    const QString text = QString::fromUtf8(bytes);
    std::vector<QStringList> lines(1);
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted && c == QLatin1Char('"') && i + 1 < text.size() && text.at(i + 1) == QLatin1Char('"'))
            cell += text.at(++i);
        else if (c == QLatin1Char('"'))
            quoted = !quoted;
        else if (!quoted && c == QLatin1Char(','))
            lines.back().append(std::exchange(cell, {}));
        else if (!quoted && c == QLatin1Char('\n')) {
            lines.back().append(std::exchange(cell, {}).chopped(0));
            lines.back().last().remove(QLatin1Char('\r'));
            lines.emplace_back();
        } else
            cell += c;
    }
    lines.pop_back();
    const QStringList names = lines.front();
    if (columns != nullptr)
        *columns = names;
    std::vector<Row> rows;
    for (size_t i = 1; i < lines.size(); ++i) {
        Row row;
        for (qsizetype column = 0; column < names.size(); ++column)
            row.insert(names.at(column), lines[i].value(column));
        rows.push_back(row);
    }
    return rows;
}

/// Decimal text times decimal text, digit by digit: apart from the product's own arithmetic.
inline QString product(const QString &left, const QString &right)
{
    __extension__ using Big = __int128;
    const auto digits = [](QString text, int *scale) {
        const qsizetype point = text.indexOf(QLatin1Char('.'));
        *scale += point < 0 ? 0 : static_cast<int>(text.size() - point - 1);
        return Big{text.remove(QLatin1Char('.')).toLongLong()};
    };
    int scale = 0;
    const Big l = digits(left, &scale);
    Big value = l * digits(right, &scale);
    QString text;
    while (value > 0 || text.size() <= scale) {
        text.prepend(QChar(u'0' + static_cast<int>(value % 10)));
        value /= 10;
    }
    if (scale > 0)
        text.insert(text.size() - scale, QLatin1Char('.'));
    while (text.contains(QLatin1Char('.')) && (text.endsWith(QLatin1Char('0')) || text.endsWith(QLatin1Char('.')))) {
        const bool point = text.endsWith(QLatin1Char('.'));
        text.chop(1);
        if (point)
            break;
    }
    return text;
}

/// The rules of FOCUS for the columns that we write, by the specification's own words.
class FocusRules
{
public:
    FocusRules(const QByteArray &bytes, bool newest)
        : m_newest(newest)
    {
        m_rows = rowsOf(bytes, &m_columns);
        checkColumns();
        for (const Row &row : m_rows)
            checkRow(row);
        checkTogether();
    }
    const QStringList &broken() const { return m_broken; }
    const std::vector<Row> &rows() const { return m_rows; }

private:
    void require(const char *rule, bool holds, const Row &row = {})
    {
        if (!holds)
            m_broken.append(
                QStringLiteral("%1 (%2)").arg(QLatin1String(rule), row.value(QStringLiteral("ChargeDescription"))));
    }

    QStringList never() const
    {
        QStringList names{QStringLiteral("BilledCost"),         QStringLiteral("EffectiveCost"),
                          QStringLiteral("ListCost"),           QStringLiteral("ContractedCost"),
                          QStringLiteral("BillingAccountId"),   QStringLiteral("BillingCurrency"),
                          QStringLiteral("BillingPeriodStart"), QStringLiteral("BillingPeriodEnd"),
                          QStringLiteral("ChargePeriodStart"),  QStringLiteral("ChargePeriodEnd"),
                          QStringLiteral("ChargeCategory"),     QStringLiteral("ChargeFrequency"),
                          QStringLiteral("InvoiceIssuerName"),  QStringLiteral("ServiceCategory"),
                          QStringLiteral("ServiceName"),        QStringLiteral("ServiceSubcategory")};
        if (m_newest)
            names << QStringLiteral("ServiceProviderName") << QStringLiteral("HostProviderName");
        else
            names << QStringLiteral("ProviderName") << QStringLiteral("PublisherName");
        return names;
    }

    void checkColumns()
    {
        for (const QString &name : never()
                 + QStringList{QStringLiteral("BillingAccountName"), QStringLiteral("ChargeClass"),
                               QStringLiteral("ChargeDescription"), QStringLiteral("PricingQuantity"),
                               QStringLiteral("PricingUnit")})
            require(qPrintable(QStringLiteral("column %1").arg(name)), m_columns.contains(name));
        for (const char *gone : {"ProviderName", "PublisherName"})
            require("removed in 1.4", !m_newest || !m_columns.contains(QLatin1String(gone)));
        for (const char *later : {"ServiceProviderName", "HostProviderName", "InvoiceDetailId", "AllocatedMethodId"})
            require("not yet in 1.2", m_newest || !m_columns.contains(QLatin1String(later)));
        // Never null once present, and we do not have them.
        for (const char *absent : {"BillingAccountType", "PricingCurrency"})
            require("left out", !m_columns.contains(QLatin1String(absent)));
        static const QRegularExpression pascal(QStringLiteral("^([A-Z][A-Za-z0-9]*|x_[A-Z][A-Za-z0-9]*)$"));
        bool own = false;
        for (const QString &name : m_columns) {
            require("Pascal case", pascal.match(name).hasMatch());
            require("own columns last", !own || name.startsWith(QLatin1String("x_")));
            own = name.startsWith(QLatin1String("x_"));
        }
        require("columns once", QSet<QString>(m_columns.begin(), m_columns.end()).size() == m_columns.size());
    }

    static bool isNull(const Row &row, const char *column) { return row.value(QLatin1String(column)).isEmpty(); }

    void checkRow(const Row &row)
    {
        for (const QString &name : never())
            require(qPrintable(QStringLiteral("%1 not null").arg(name)), !row.value(name).isEmpty(), row);
        static const QRegularExpression decimal(QStringLiteral("^-?(0|[1-9]\\d*)(\\.\\d+)?$"));
        for (const char *name : {"BilledCost", "EffectiveCost", "ListCost", "ContractedCost", "PricingQuantity",
                                 "ConsumedQuantity", "ListUnitPrice", "ContractedUnitPrice"}) {
            const QString value = row.value(QLatin1String(name));
            require("decimal", value.isEmpty() || decimal.match(value).hasMatch(), row);
            if (QLatin1String(name).endsWith(QLatin1String("UnitPrice")))
                require("unit price not negative", !value.startsWith(QLatin1Char('-')), row);
        }
        static const QRegularExpression time(QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"));
        for (const char *name : {"BillingPeriodStart", "BillingPeriodEnd", "ChargePeriodStart", "ChargePeriodEnd"})
            require("date and time", time.match(row.value(QLatin1String(name))).hasMatch(), row);
        checkWords(row);
        checkPrices(row);
        checkPairs(row);
        checkPeriods(row);
        checkJson(row);
        // 1.2: only what its provider bills itself may cost anything (BilledCost-C-005-C).
        if (!m_newest)
            require("provider bills",
                    row.value(QStringLiteral("ProviderName")) == row.value(QStringLiteral("InvoiceIssuerName")), row);
        if (m_newest)
            require("detail with invoice", isNull(row, "InvoiceId") == isNull(row, "InvoiceDetailId"), row);
    }

    void checkWords(const Row &row)
    {
        const auto oneOf = [&](const char *column, const QStringList &words, bool orNull = false) {
            const QString value = row.value(QLatin1String(column));
            require(column, (orNull && value.isEmpty()) || words.contains(value), row);
        };
        oneOf("ChargeCategory",
              {QStringLiteral("Usage"), QStringLiteral("Purchase"), QStringLiteral("Tax"), QStringLiteral("Credit"),
               QStringLiteral("Adjustment")});
        oneOf("ChargeClass", {QStringLiteral("Correction")}, true);
        oneOf("ChargeFrequency",
              {QStringLiteral("One-Time"), QStringLiteral("Recurring"), QStringLiteral("Usage-Based")});
        oneOf("PricingCategory",
              {QStringLiteral("Standard"), QStringLiteral("Dynamic"), QStringLiteral("Committed"),
               QStringLiteral("Other")},
              true);
        oneOf("PricingUnit", {QStringLiteral("Hours"), QStringLiteral("GB-Hours"), QStringLiteral("GB")}, true);
        const QHash<QString, QStringList> parents{
            {QStringLiteral("Compute"), {QStringLiteral("Virtual Machines"), QStringLiteral("Serverless Compute")}},
            {QStringLiteral("Storage"), {QStringLiteral("Block Storage")}},
            {QStringLiteral("Networking"), {QStringLiteral("Network Connectivity")}},
            {QStringLiteral("Other"), {QStringLiteral("Other (Other)")}}};
        require("subcategory of its category",
                parents.value(row.value(QStringLiteral("ServiceCategory")))
                    .contains(row.value(QStringLiteral("ServiceSubcategory"))),
                row);
        static const QRegularExpression currency(QStringLiteral("^[A-Z]{3}$"));
        require("currency", currency.match(row.value(QStringLiteral("BillingCurrency"))).hasMatch(), row);
    }

    void checkPrices(const Row &row)
    {
        const QString category = row.value(QStringLiteral("ChargeCategory"));
        const bool usage = category == QLatin1String("Usage");
        const bool correction = !isNull(row, "ChargeClass");
        for (const char *name : {"PricingQuantity", "PricingUnit", "ListUnitPrice", "ContractedUnitPrice", "SkuId",
                                 "SkuMeter", "SkuPriceId", "PricingCategory", "ConsumedQuantity"}) {
            if (usage && !correction)
                require(qPrintable(QStringLiteral("%1 on usage").arg(QLatin1String(name))), !isNull(row, name), row);
            if (category == QLatin1String("Tax"))
                require(qPrintable(QStringLiteral("%1 null on tax").arg(QLatin1String(name))), isNull(row, name), row);
        }
        require("consumed only on usage", usage || isNull(row, "ConsumedQuantity"), row);
        const QString quantity = row.value(QStringLiteral("PricingQuantity"));
        for (const auto &[cost, price] :
             {std::pair{"ListCost", "ListUnitPrice"}, {"ContractedCost", "ContractedUnitPrice"}}) {
            const QString unit = row.value(QLatin1String(price));
            if (!unit.isEmpty() && !quantity.isEmpty() && !correction)
                require("cost = price × quantity", row.value(QLatin1String(cost)) == product(unit, quantity), row);
            else
                require("cost without price is what was billed",
                        row.value(QLatin1String(cost)) == row.value(QStringLiteral("BilledCost")), row);
        }
        require("effective", row.value(QStringLiteral("EffectiveCost")) == row.value(QStringLiteral("BilledCost")),
                row);
    }

    void checkPairs(const Row &row)
    {
        for (const auto &[one, other] : {std::pair{"PricingUnit", "PricingQuantity"},
                                         {"ConsumedUnit", "ConsumedQuantity"},
                                         {"RegionName", "RegionId"},
                                         {"SubAccountName", "SubAccountId"},
                                         {"SubAccountType", "SubAccountId"},
                                         {"ResourceType", "ResourceId"}})
            require(qPrintable(QStringLiteral("%1 with %2").arg(QLatin1String(one), QLatin1String(other))),
                    isNull(row, one) == isNull(row, other), row);
        for (const auto &[one, other] : {std::pair{"SkuMeter", "SkuId"}, {"SkuPriceDetails", "SkuPriceId"}})
            require(qPrintable(QStringLiteral("%1 needs %2").arg(QLatin1String(one), QLatin1String(other))),
                    isNull(row, one) || !isNull(row, other), row);
    }

    void checkPeriods(const Row &row)
    {
        const QString from = row.value(QStringLiteral("ChargePeriodStart"));
        const QString to = row.value(QStringLiteral("ChargePeriodEnd"));
        require("period runs forward", from < to, row);
        if (isNull(row, "ChargeClass"))
            require("charge within its billing period",
                    row.value(QStringLiteral("BillingPeriodStart")) <= from
                        && to <= row.value(QStringLiteral("BillingPeriodEnd")),
                    row);
    }

    void checkJson(const Row &row)
    {
        static const QStringList known{QStringLiteral("CoreCount"),  QStringLiteral("DiskSpace"),
                                       QStringLiteral("GpuCount"),   QStringLiteral("InstanceType"),
                                       QStringLiteral("MemorySize"), QStringLiteral("OperatingSystem")};
        for (const char *name : {"Tags", "SkuPriceDetails"}) {
            const QByteArray text = row.value(QLatin1String(name)).toUtf8();
            if (text.isEmpty())
                continue;
            const QJsonDocument document = QJsonDocument::fromJson(text);
            require("JSON object", document.isObject(), row);
            const QJsonObject object = document.object();
            for (auto value = object.begin(); value != object.end(); ++value) {
                require("scalar", !value->isObject() && !value->isArray(), row);
                if (QLatin1String(name) == QLatin1String("SkuPriceDetails"))
                    require("known key", known.contains(value.key()) || value.key().startsWith(QLatin1String("x_")),
                            row);
            }
        }
    }

    void checkTogether()
    {
        QHash<QString, QString> skuOfPrice;
        QHash<QString, QString> categoryOfService;
        QSet<QString> charged;
        for (const Row &row : m_rows) {
            const QString price = row.value(QStringLiteral("SkuPriceId"));
            if (!price.isEmpty()) {
                require("one SkuId per SkuPriceId",
                        skuOfPrice.value(price, row.value(QStringLiteral("SkuId")))
                            == row.value(QStringLiteral("SkuId")),
                        row);
                skuOfPrice.insert(price, row.value(QStringLiteral("SkuId")));
            }
            const QString service = row.value(QStringLiteral("ServiceName"));
            const QString category = row.value(QStringLiteral("ServiceCategory"));
            require("one category per service", categoryOfService.value(service, category) == category, row);
            categoryOfService.insert(service, category);
            if (row.value(QStringLiteral("ChargeCategory")) != QLatin1String("Usage"))
                continue;
            const QString key = row.value(QStringLiteral("ResourceId")) + row.value(QStringLiteral("SkuMeter"))
                + row.value(QStringLiteral("ChargePeriodStart")) + row.value(QStringLiteral("InvoiceId"));
            require("charge periods do not overlap", !charged.contains(key), row);
            charged.insert(key);
        }
    }

    bool m_newest;
    QStringList m_columns;
    std::vector<Row> m_rows;
    QStringList m_broken;
};

} // namespace bursar::governor::focus
