#include "described.h"

#include <type_traits>

namespace bursar::vast {

namespace {

QString words(const QStringList &parts)
{
    return parts.join(QLatin1Char(' '));
}
QString number(qint64 value)
{
    return QString::number(value);
}
template <class T>
QString orNone(const std::optional<T> &value)
{
    if constexpr (std::is_same_v<T, Instant>)
        return value ? number(toMillis(*value)) : QStringLiteral("-");
    else if constexpr (std::is_integral_v<T>)
        return value ? number(*value) : QStringLiteral("-");
    else
        return value ? value->toString() : QStringLiteral("-");
}
QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}
QString secret(const Secret &value)
{
    return QStringLiteral("<%1 bytes>").arg(value.reveal().size());
}

QString whole(bool complete)
{
    return complete ? QStringLiteral(" (all)") : QStringLiteral(" (part)");
}
template <class Row>
QString each(const std::vector<Row> &rows, int badRows)
{
    QStringList parts;
    for (const Row &row : rows)
        parts += described(row);
    return describedRows(parts, badRows);
}

} // namespace

QString described(bool)
{
    return QStringLiteral("yes");
}
QString described(const QString &value)
{
    return value;
}
QString described(qint64 value)
{
    return number(value);
}
QString described(const QStringList &value)
{
    return value.join(QLatin1Char('|'));
}
QString described(const Secret &value)
{
    return secret(value);
}
QString described(const RawAnswer &value)
{
    return text(value.json);
}
QString described(const std::map<QString, Secret> &value)
{
    QStringList parts;
    for (const auto &[name, content] : value)
        parts += name + QLatin1Char('=') + secret(content);
    return words(parts);
}
QString described(const Permissions &value)
{
    return text(value.toJson());
}
QString described(const CreatedInstance &value)
{
    return value.instance.toString();
}
QString described(const AccountStatus &value)
{
    return words({value.userName, number(value.userId), value.balance.toString(), value.credit.toString(),
                  orNone(value.alertBelow), orNone(value.topUpBelow),
                  value.canPay ? QStringLiteral("pays") : QString()});
}
QString described(const Instance &value)
{
    return words({value.id.toString(), value.label, value.gpuName, value.pricePerHour.toString(), value.actualStatus});
}
QString described(const std::optional<Instance> &value)
{
    return value ? described(*value) : QStringLiteral("-");
}
QString described(const Offer &value)
{
    return words({value.id.toString(), value.gpuName, value.pricePerHour.toString(), orNone(value.minBid)});
}
QString described(const Charge &value)
{
    return words({value.instance.toString(), value.day.toString(Qt::ISODate), value.amounts.total().toString()});
}
QString described(const Payment &value)
{
    return words({value.type, value.amount.toString(), orNone(value.createdAt), value.service, number(value.invoice)});
}
QString described(const OldInvoiceLine &value)
{
    return words({value.type, value.amount.toString(), value.quantity, value.rate, value.instance.toString()});
}
QString described(const Prepayment &value)
{
    return words({orNone(value.months), value.discount.toString()});
}
QString described(const Deposit &value)
{
    return words({value.refundable.toString(), value.discount.toString(), orNone(value.discountMonths)});
}
QString described(const PriceIncrease &value)
{
    return words({number(value.id), value.instance.toString(), value.oldGpu.toString(), value.newGpu.toString(),
                  value.oldDisk.toString(), value.newDisk.toString(), orNone(value.newUpload),
                  orNone(value.newDownload), orNone(value.contractEndsAt), orNone(value.extendedTo)});
}
QString described(const MarketFigure &value)
{
    return words({value.gpuName, number(value.total), number(value.available), orNone(value.price10),
                  orNone(value.priceMedian), orNone(value.price90), orNone(value.usagePercent)});
}
QString described(const Template &value)
{
    return words({number(value.id), value.hash, value.name, value.image, value.tag, orNone(value.recommendedDisk),
                  value.isPrivate ? QStringLiteral("private") : QStringLiteral("public")});
}
QString described(const TemplateName &value)
{
    return words({number(value.id), value.hash});
}
QString described(const Volume &value)
{
    QStringList instances;
    for (const InstanceId instance : value.instances)
        instances += instance.toString();
    return words({number(value.id), value.name, value.status, value.size.toString(), value.machine.toString(),
                  orNone(value.pricePerHour), instances.join(QLatin1Char('+'))});
}
QString described(const VolumeOffer &value)
{
    return words({number(value.id), value.machine.toString(), value.space.toString(), value.storageCost.toString(),
                  value.country});
}
QString described(const SshKey &value)
{
    return words({number(value.id), value.publicKey, orNone(value.createdAt)});
}
QString described(const ServerlessEndpoint &value)
{
    return words({number(value.id), value.name, value.state, value.minLoad.toString(),
                  value.targetUtilisation.toString(), number(value.maxWorkers)});
}
QString described(const Workergroup &value)
{
    return words({number(value.id), number(value.endpoint), value.endpointName, value.templateHash,
                  value.launchArguments, orNone(value.gpuRam)});
}
QString described(const TeamMember &value)
{
    return words({number(value.id), value.userName, value.email, value.roles.join(QLatin1Char('+'))});
}
QString described(const TeamRole &value)
{
    return words({number(value.id), value.name, value.identifier, described(value.permissions)});
}
QString described(const ApiKey &value)
{
    return words({number(value.id), value.name, value.type, number(value.team), orNone(value.createdAt),
                  described(value.permissions)});
}
QString described(const NewApiKey &value)
{
    return words({number(value.id), secret(value.key), described(value.permissions)});
}
QString described(const SubAccount &value)
{
    return words({number(value.id), number(value.parent), number(value.key), value.email, value.userName,
                  orNone(value.createdAt), orNone(value.deletedAt)});
}
QString described(const ScheduledJob &value)
{
    return words({number(value.id), value.instance.toString(), value.method, value.path, text(value.arguments),
                  value.frequency, orNone(value.dayOfWeek), orNone(value.hourUtc)});
}
QString described(const NotificationType &value)
{
    return words({value.key, value.context, value.displayName});
}
QString described(const Webhook &value)
{
    return words({number(value.id), value.name, value.url, value.eventTypes.join(QLatin1Char('+'))});
}
QString described(const NewWebhook &value)
{
    return words({described(value.webhook), secret(value.secret)});
}
QString described(const AuditLogRow &value)
{
    return words({orNone(value.at), value.address, number(value.apiKey), value.route, text(value.arguments)});
}

QString describedRows(const QStringList &rows, int badRows)
{
    QStringList parts = rows;
    if (badRows > 0)
        parts += QStringLiteral("bad=%1").arg(badRows);
    return parts.join(QStringLiteral(" ; "));
}
QString described(const OfferSnapshot &value)
{
    return each(value.offers, value.badRows) + whole(value.complete);
}
QString described(const InstanceList &value)
{
    return each(value.instances, value.badRows) + whole(value.complete);
}
QString described(const ChargeList &value)
{
    return each(value.charges, value.badRows) + QLatin1Char('+') + value.otherSources.toString()
        + whole(value.complete);
}
QString described(const PaymentList &value)
{
    return each(value.payments, value.badRows) + whole(value.complete);
}
QString described(const OldInvoices &value)
{
    return each(value.lines, value.badRows) + QStringLiteral(" total ") + orNone(value.total);
}

} // namespace bursar::vast
