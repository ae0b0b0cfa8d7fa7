#include "domain/team_billing.h"

#include <algorithm>
#include <array>

namespace bursar {

namespace {

using TextField = QString TeamBilling::*;

struct NamedText
{
    const char *name;
    TextField field;
};
constexpr std::array texts{NamedText{"purchase_order", &TeamBilling::purchaseOrder},
                           NamedText{"address", &TeamBilling::address}, NamedText{"contact", &TeamBilling::contact},
                           NamedText{"payment_terms", &TeamBilling::paymentTerms}};
constexpr std::array groupings{InvoiceGrouping::Instance, InvoiceGrouping::Gpu, InvoiceGrouping::Label,
                               InvoiceGrouping::Person};
constexpr std::array languages{"en", "de", "zh_CN"};
constexpr std::array methods{SharingMethod::None, SharingMethod::Proportional, SharingMethod::Even,
                             SharingMethod::Fixed};
constexpr Wide millionths = 1'000'000;
constexpr Wide millisPerHour = 3'600'000;

QString percentText(Share share)
{
    return formatDecimal(share.millionths(), 4, 0);
}

bool setPercent(Share &share, const QString &text)
{
    const auto value = parseDecimal(text, 4, ExtraDigits::Refuse);
    if (!value || *value < 0 || *value > 1'000'000)
        return false;
    share = Share::fromMillionths(*value);
    return true;
}

bool setLanguage(TeamBilling &billing, const QString &text)
{
    const bool known = std::any_of(languages.begin(), languages.end(),
                                   [&text](const char *one) { return text == QLatin1String(one); });
    if (known)
        billing.language = text;
    return known;
}

bool setTitle(TeamBilling &billing, const QString &text)
{
    const auto title = invoiceTitleFromText(text);
    billing.title = title.value_or(billing.title);
    return title.has_value();
}

bool setGrouping(TeamBilling &billing, const QString &text)
{
    const auto grouping = invoiceGroupingFromText(text);
    billing.grouping = grouping.value_or(billing.grouping);
    return grouping.has_value();
}

/// Empty text takes any of the three away.
bool setPresentation(Presentation &presentation, const QString &field, const QString &text)
{
    if (field == QLatin1String("currency")) {
        const bool isCode = text.size() == 3 && std::all_of(text.begin(), text.end(), [](QChar c) {
                                return c >= QLatin1Char('A') && c <= QLatin1Char('Z');
                            });
        if (isCode || text.isEmpty())
            presentation.currency = text;
        return isCode || text.isEmpty();
    }
    if (field == QLatin1String("currency_rate")) {
        const auto rate = parseDecimal(text, 9, ExtraDigits::Refuse);
        const bool fits = text.isEmpty() || (rate && *rate > 0);
        if (fits)
            presentation.rate = text;
        return fits;
    }
    const QDate dated = QDate::fromString(text, Qt::ISODate);
    if (dated.isValid() || text.isEmpty())
        presentation.dated = dated;
    return dated.isValid() || text.isEmpty();
}

bool setGpuHour(TeamBilling &billing, const QString &text)
{
    const auto rate = HourlyRate::parse(text);
    if (!rate || *rate < HourlyRate{})
        return false;
    billing.markupPerGpuHour = *rate;
    return true;
}

bool setMinimum(TeamBilling &billing, const QString &text)
{
    const auto money = Money::parse(text);
    if (!money || *money < Money{} || money->roundedToCents() != *money)
        return false;
    billing.markupMinimum = *money;
    return true;
}

} // namespace

QStringList teamBillingFields()
{
    return {QStringLiteral("purchase_order"),
            QStringLiteral("address"),
            QStringLiteral("contact"),
            QStringLiteral("payment_terms"),
            QStringLiteral("language"),
            QStringLiteral("title"),
            QStringLiteral("group_by"),
            QStringLiteral("markup"),
            QStringLiteral("markup_per_gpu_hour"),
            QStringLiteral("markup_minimum"),
            QStringLiteral("tax_rate"),
            QStringLiteral("currency"),
            QStringLiteral("currency_rate"),
            QStringLiteral("currency_rate_date")};
}

QString billingFieldText(const TeamBilling &billing, const QString &field)
{
    for (const NamedText &text : texts) {
        if (field == QLatin1String(text.name))
            return billing.*text.field;
    }
    if (field == QLatin1String("language"))
        return billing.language;
    if (field == QLatin1String("title"))
        return toString(billing.title);
    if (field == QLatin1String("group_by"))
        return toString(billing.grouping);
    if (field == QLatin1String("currency"))
        return billing.presentation.currency;
    if (field == QLatin1String("currency_rate"))
        return billing.presentation.rate;
    if (field == QLatin1String("currency_rate_date"))
        return billing.presentation.dated.toString(Qt::ISODate);
    if (field == QLatin1String("markup"))
        return percentText(billing.markup);
    if (field == QLatin1String("markup_per_gpu_hour"))
        return billing.markupPerGpuHour.toString();
    if (field == QLatin1String("markup_minimum"))
        return billing.markupMinimum.toString();
    return field == QLatin1String("tax_rate") ? percentText(billing.taxRate) : QString();
}

bool setBillingField(TeamBilling &billing, const QString &field, const QString &text)
{
    for (const NamedText &named : texts) {
        if (field == QLatin1String(named.name)) {
            billing.*named.field = text.trimmed();
            return true;
        }
    }
    if (field == QLatin1String("language"))
        return setLanguage(billing, text);
    if (field == QLatin1String("title"))
        return setTitle(billing, text);
    if (field == QLatin1String("group_by"))
        return setGrouping(billing, text);
    if (field.startsWith(QLatin1String("currency")))
        return teamBillingFields().contains(field) && setPresentation(billing.presentation, field, text.trimmed());
    if (field == QLatin1String("markup"))
        return setPercent(billing.markup, text);
    if (field == QLatin1String("markup_per_gpu_hour"))
        return setGpuHour(billing, text);
    if (field == QLatin1String("markup_minimum"))
        return setMinimum(billing, text);
    return field == QLatin1String("tax_rate") && setPercent(billing.taxRate, text);
}

QString billingFieldHint(const QString &field)
{
    if (field == QLatin1String("language"))
        return QStringLiteral("en, de or zh_CN");
    if (field == QLatin1String("title"))
        return QStringLiteral("invoice or statement");
    if (field == QLatin1String("group_by"))
        return QStringLiteral("instance, gpu, label or person");
    if (field == QLatin1String("currency"))
        return QStringLiteral("three capital letters, such as EUR; or nothing");
    if (field == QLatin1String("currency_rate"))
        return QStringLiteral("how much of that currency a dollar is, above zero; or nothing");
    if (field == QLatin1String("currency_rate_date"))
        return QStringLiteral("the day of that rate, such as 2026-11-30; or nothing");
    if (field == QLatin1String("markup") || field == QLatin1String("tax_rate"))
        return QStringLiteral("a percentage from 0 to 100, at most four decimals");
    if (field == QLatin1String("markup_per_gpu_hour"))
        return QStringLiteral("dollars per GPU-hour, not negative");
    if (field == QLatin1String("markup_minimum"))
        return QStringLiteral("dollars in whole cents, not negative");
    return teamBillingFields().contains(field) ? QStringLiteral("text") : QString();
}

Money markupOn(const TeamBilling &billing, Money cost, Wide gpuMillis)
{
    if (cost <= Money{})
        return {};
    // Micro-dollars in both products, rounded once: millionths of the cost, nano-dollars per hour over milliseconds.
    const Wide percent = Wide{cost.micros()} * billing.markup.millionths() * millisPerHour * 1000;
    const Wide hourly = gpuMillis * billing.markupPerGpuHour.nanos() * millionths;
    const Wide cents = divideHalfEven(percent + hourly, millionths * millisPerHour * 1000 * 10'000);
    return std::max(Money::fromCents(narrow(cents)), billing.markupMinimum);
}

QString markupWords(const TeamBilling &billing)
{
    QStringList words;
    if (billing.markup > Share{})
        words.append(QStringLiteral("%1 %").arg(percentText(billing.markup)));
    if (billing.markupPerGpuHour > HourlyRate{})
        words.append(QStringLiteral("$%1 per GPU-hour").arg(billing.markupPerGpuHour.toString()));
    if (billing.markupMinimum > Money{})
        words.append(QStringLiteral("at least $%1").arg(billing.markupMinimum.toString()));
    return words.join(QStringLiteral(", "));
}

QString toString(InvoiceGrouping grouping)
{
    switch (grouping) {
    case InvoiceGrouping::Instance:
        return QStringLiteral("instance");
    case InvoiceGrouping::Gpu:
        return QStringLiteral("gpu");
    case InvoiceGrouping::Label:
        return QStringLiteral("label");
    case InvoiceGrouping::Person:
        break;
    }
    return QStringLiteral("person");
}

std::optional<InvoiceGrouping> invoiceGroupingFromText(QStringView text)
{
    const auto found = std::find_if(groupings.begin(), groupings.end(),
                                    [text](InvoiceGrouping grouping) { return text == toString(grouping); });
    return found == groupings.end() ? std::nullopt : std::optional(*found);
}

QString toString(SharingMethod method)
{
    switch (method) {
    case SharingMethod::None:
        return QStringLiteral("none");
    case SharingMethod::Proportional:
        return QStringLiteral("proportional");
    case SharingMethod::Even:
        return QStringLiteral("even");
    case SharingMethod::Fixed:
        break;
    }
    return QStringLiteral("fixed");
}

std::optional<SharingMethod> sharingMethodFromText(QStringView text)
{
    const auto found =
        std::find_if(methods.begin(), methods.end(), [text](SharingMethod method) { return text == toString(method); });
    return found == methods.end() ? std::nullopt : std::optional(*found);
}

std::map<TeamId, Money> sharedCost(const SharingRule &rule, Money pool, const std::map<TeamId, Money> &costs)
{
    std::vector<TeamId> teams;
    std::vector<Money> weights;
    Money total = pool.roundedToCents();
    if (rule.method == SharingMethod::Fixed) {
        Wide whole = 0;
        for (const auto &[team, share] : rule.shares) {
            teams.push_back(team);
            weights.push_back(Money::fromMicros(share.millionths()));
            whole += share.millionths();
        }
        total = Money::fromCents(narrow(divideHalfEven(Wide{total.cents()} * whole, millionths)));
    } else if (rule.method != SharingMethod::None) {
        for (const auto &[team, cost] : costs) {
            if (cost <= Money{})
                continue;
            teams.push_back(team);
            weights.push_back(rule.method == SharingMethod::Even ? Money::fromMicros(1) : cost);
        }
    }
    std::map<TeamId, Money> parts;
    const std::vector<Money> cents = allocateCents(total, weights);
    for (size_t i = 0; i < teams.size(); ++i) {
        if (!cents[i].isZero())
            parts[teams[i]] = cents[i];
    }
    return parts;
}

} // namespace bursar
