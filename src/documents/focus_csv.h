#pragma once

#include "domain/periods.h"
#include "domain/team_billing.h"

#include <QJsonObject>

namespace bursar::documents {

/// Which FOCUS (FinOps Open Cost and Usage Specification, focus.finops.org) a file speaks. 1.4 has other names for who
/// provides, and columns for shared cost and invoice lines.
enum class FocusVersion { V1_2, V1_4 };

/// One row of FOCUS' cost and usage data, in the chargeback view: the organisation bills its team.
struct FocusRow
{
    enum class Category { Usage, Tax, Adjustment };
    /// A quantity at a price, both as printed: nine decimals each. List and contracted cost are their exact product.
    struct Priced
    {
        qint64 quantity = 0; ///< 10^-9 of `unit`
        qint64 price = 0; ///< nano-dollars
        QString unit; ///< `Hours`, `GB-Hours`, `GB`
    };

    Category category = Category::Usage;
    bool correction = false; ///< of a period that was invoiced before
    Money billed;
    std::optional<Priced> priced; ///< of usage, always; of nothing else
    QString currency;
    QString billingAccountId;
    QString billingAccountName;
    QString teamId;
    QString teamName;
    QString issuer;
    Span billingPeriod;
    Span chargePeriod;
    QString description;
    QString frequency; ///< `Usage-Based`, `One-Time`, `Recurring`
    QString invoiceId;
    QString invoiceDetailId;
    QString serviceCategory;
    QString serviceSubcategory;
    QString serviceName;
    QString skuId; ///< of usage
    QString skuMeter;
    QString pricingCategory; ///< `Standard`, `Dynamic`, `Committed`
    QJsonObject skuPriceDetails;
    QString regionId;
    QString regionName;
    QString resourceId;
    QString resourceName;
    QString resourceType;
    QString allocatedMethodId; ///< 1.4: the rule by which shared cost came here
    QJsonObject tags;
    QString costCenter;
    QString purchaseOrder;
    QString gpuName;
    QString gpuCount;
};

/// The header row: FOCUS' columns, then ours (`x_…`).
QByteArray focusHeader(FocusVersion version);
QByteArray focusLine(FocusVersion version, const FocusRow &row);

} // namespace bursar::documents
