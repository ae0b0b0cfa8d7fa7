#include "every_call.h"

#include "vast/calls/api_keys.h"
#include "vast/calls/audit_logs.h"
#include "vast/calls/change_instance.h"
#include "vast/calls/charges.h"
#include "vast/calls/create_instance.h"
#include "vast/calls/current_user.h"
#include "vast/calls/instance_output.h"
#include "vast/calls/instance_price.h"
#include "vast/calls/invoices.h"
#include "vast/calls/list_instances.h"
#include "vast/calls/market_figures.h"
#include "vast/calls/notifications.h"
#include "vast/calls/scheduled_jobs.h"
#include "vast/calls/search_offers.h"
#include "vast/calls/secrets.h"
#include "vast/calls/serverless.h"
#include "vast/calls/ssh_keys.h"
#include "vast/calls/sub_accounts.h"
#include "vast/calls/teams.h"
#include "vast/calls/templates.h"
#include "vast/calls/update_instance.h"
#include "vast/calls/volumes.h"
#include "vast/calls/webhooks.h"

#include <type_traits>

namespace bursar::vast {

namespace {

using namespace std::chrono_literals;

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

// What a value says, in the order of its fields. Each type that a call gives has one.

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

template <class Row>
QString describedRows(const std::vector<Row> &rows, int badRows)
{
    QStringList parts;
    for (const Row &row : rows)
        parts += described(row);
    if (badRows > 0)
        parts += QStringLiteral("bad=%1").arg(badRows);
    return parts.join(QStringLiteral(" ; "));
}
template <class Row>
QString described(const Rows<Row> &value)
{
    return describedRows(value.rows, value.badRows);
}
QString whole(bool complete)
{
    return complete ? QStringLiteral(" (all)") : QStringLiteral(" (part)");
}
QString described(const OfferSnapshot &value)
{
    return describedRows(value.offers, value.badRows) + whole(value.complete);
}
QString described(const InstanceList &value)
{
    return describedRows(value.instances, value.badRows) + whole(value.complete);
}
QString described(const ChargeList &value)
{
    return describedRows(value.charges, value.badRows) + QLatin1Char('+') + value.otherSources.toString()
        + whole(value.complete);
}
QString described(const PaymentList &value)
{
    return describedRows(value.payments, value.badRows) + whole(value.complete);
}
QString described(const OldInvoices &value)
{
    return describedRows(value.lines, value.badRows) + QStringLiteral(" total ") + orNone(value.total);
}

template <class T>
AnyCall any(const char *name, const Call<T> &call)
{
    return {name, call.request, [decode = call.decode](const HttpAnswer &answer) -> Result<QString> {
                const Result<T> value = decode(answer);
                if (!value)
                    return value.failure();
                return described(*value);
            }};
}
template <class T>
AnyCall any(const char *name, const Conversation<T> &call)
{
    return {name, call.first, [begin = call.begin](const HttpAnswer &answer) -> Result<QString> {
                const Step<T> step = begin()(answer);
                if (const auto *next = std::get_if<NextRequest>(&step))
                    return QStringLiteral("next: %1")
                        .arg(QString::fromUtf8(next->request.elsewhere.isEmpty()
                                                   ? next->request.query.back().second
                                                   : next->request.elsewhere.toEncoded()));
                const auto &value = std::get<Result<T>>(step);
                if (!value)
                    return value.failure();
                return described(*value);
            }};
}

NewInstance wholeWish()
{
    NewInstance wish;
    wish.image = QStringLiteral("pytorch/pytorch:latest");
    wish.disk = Gigabytes::fromThousandths(40'500);
    wish.label = QStringLiteral("bursar/nlp/ab12000000000001");
    wish.onStart = QStringLiteral("sleep 1");
    wish.bid = HourlyRate::parse(u"0.25");
    wish.cancelUnavailable = false;
    wish.runType = RunType::SshDirect;
    wish.environment = {{QStringLiteral("TZ"), QStringLiteral("UTC")},
                        {QStringLiteral("-p 8080:8080"), QStringLiteral("1")}};
    wish.imageLogin = Secret("-u me -p pw docker.io");
    wish.templateHash = QStringLiteral("abc");
    wish.useJupyterLab = true;
    wish.jupyterDirectory = QStringLiteral("/");
    wish.volume = VolumeMount{true, 12, Gigabytes::fromWhole(30), QStringLiteral("/data"), QStringLiteral("v")};
    return wish;
}

NewInstance plainWish()
{
    NewInstance wish;
    wish.image = QStringLiteral("ubuntu");
    wish.disk = Gigabytes::fromWhole(10);
    wish.label = QStringLiteral("x");
    return wish;
}

OfferQuery query()
{
    OfferQuery query;
    query.gpuNames = {QStringLiteral("RTX 4090")};
    query.maxTotalPerHour = HourlyRate::parse(u"0.5");
    query.conditions = {
        OfferCondition::number(OfferField::CudaMaxGood, Comparison::GreaterOrEqual, QStringLiteral("12.1")),
        OfferCondition::among(OfferField::Geolocation, Comparison::NotIn, {QStringLiteral("CN"), QStringLiteral("RU")}),
        OfferCondition::number(OfferField::DphTotal, Comparison::Greater, QStringLiteral("0.1")),
        OfferCondition::flag(OfferField::Datacenter, true)};
    query.type = RentalType::Bid;
    query.order = {{OfferField::DlPerfPerDollar, true}, {OfferField::DphTotal, false}};
    query.disk = Gigabytes::fromWhole(40);
    query.limit = 10;
    return query;
}

InstanceUpdate update()
{
    InstanceUpdate update;
    update.image = QStringLiteral("ubuntu:24.04");
    update.environment = {{QStringLiteral("A"), QStringLiteral("b")}};
    return update;
}

TemplateDraft templateDraft()
{
    TemplateDraft draft;
    draft.name = QStringLiteral("ours");
    draft.image = QStringLiteral("ubuntu");
    draft.tag = QStringLiteral("24.04");
    draft.recommendedDisk = Gigabytes::fromWhole(16);
    return draft;
}

ServerlessEndpointDraft endpointDraft()
{
    ServerlessEndpointDraft draft;
    draft.name = QStringLiteral("llm");
    draft.minLoad = Figure::fromWhole(1);
    return draft;
}

WorkergroupDraft groupDraft()
{
    WorkergroupDraft draft;
    draft.endpointName = QStringLiteral("llm");
    draft.templateHash = QStringLiteral("abc");
    draft.gpuRam = Gigabytes::fromWhole(24);
    return draft;
}

Permissions permissions()
{
    Permissions result;
    result.allow(QStringLiteral("user_read"));
    result.allow(QStringLiteral("instance_read"), QStringLiteral("api.instance.request_logs"),
                 {QStringLiteral("id"), QStringLiteral("eq"), "1227"});
    return result;
}

ScheduledJobDraft job()
{
    ScheduledJobDraft draft;
    draft.instance = InstanceId(5);
    draft.path = QStringLiteral("/api/v0/instances/5/");
    draft.arguments = R"({"state":"stopped"})";
    draft.from = instantFromMillis(1'795'248'000'000);
    draft.until = draft.from + 24h;
    draft.hourUtc = 18;
    return draft;
}

WebhookDraft webhook()
{
    return {QStringLiteral("bursar"),
            QUrl(QStringLiteral("https://broker.example/hook")),
            {QStringLiteral("client:low_credit")}};
}

std::vector<AnyCall> instanceCalls()
{
    const InstanceId five(5);
    const std::vector<InstanceId> two{InstanceId(5), InstanceId(6)};
    return {
        any("search offers", calls::searchOffers(query())),
        any("search all offers", calls::searchAllOffers(query(), 1000)),
        any("GPU names", calls::gpuNames()),
        any("create, everything", calls::createInstance(OfferId(38204417), wholeWish())),
        any("create, plain", calls::createInstance(OfferId(38204417), plainWish())),
        any("list instances", calls::listInstances()),
        any("list labelled", calls::listInstancesLabelled(QStringLiteral("bursar/nlp/ab12000000000001"))),
        any("show instance", calls::showInstance(five)),
        any("start", calls::startInstance(five)),
        any("stop", calls::stopInstance(five)),
        any("label", calls::labelInstance(five, QStringLiteral("a \"b\""))),
        any("start many", calls::startInstances(two)),
        any("stop many", calls::stopInstances(two)),
        any("reboot", calls::rebootInstance(five)),
        any("recycle", calls::recycleInstance(five)),
        any("destroy", calls::destroyInstance(five)),
        any("destroy many", calls::destroyInstances(two)),
        any("update", calls::updateInstance(five, update())),
        any("logs", calls::fetchLogs(five, {200, QStringLiteral("loss"), true})),
        any("execute", calls::execute(five, QStringLiteral("ls -l /workspace"))),
        any("change bid", calls::changeBid(five, HourlyRate::parse(u"0.25"))),
        any("lowest winning bid", calls::changeBid(five, std::nullopt)),
        any("prepay", calls::prepayInstance(five, Money::fromDollars(50))),
        any("deposit", calls::instanceDeposit(five)),
        any("price increases", calls::priceIncreases()),
        any("accept increase", calls::acceptPriceIncrease(77)),
        any("reject increase", calls::rejectPriceIncrease(77)),
    };
}

std::vector<AnyCall> moneyCalls()
{
    const QDate first(2026, 11, 1);
    const QDate last(2026, 11, 30);
    const MarketSlice slice{VerifiedHosts::Yes, HostingType::SecureCloud, 8};
    return {
        any("charges", calls::listCharges(first, last)),
        any("payments", calls::listPayments(first, last, {QStringLiteral("transfer")})),
        any("old invoices", calls::oldInvoices(first, last)),
        any("current user", calls::currentUser()),
        any("transfer credit", calls::transferCredit(QStringLiteral("lab@example.com"), Money::fromDollars(25))),
        any("market figures", calls::marketFigures(slice)),
        any("price history", calls::priceHistory({}, QStringLiteral("RTX 4090"))),
        any("GPU locations", calls::gpuLocations({})),
        any("audit logs", calls::auditLogs()),
        any("audit logs v1", calls::auditLogsV1()),
        any("network addresses", calls::networkAddresses()),
    };
}

std::vector<AnyCall> resourceCalls()
{
    const InstanceId five(5);
    return {
        any("templates", calls::searchTemplates(R"({"recommended":{"eq":true}})")),
        any("create template", calls::createTemplate(templateDraft())),
        any("change template", calls::changeTemplate(QStringLiteral("abc"), templateDraft())),
        any("delete template", calls::deleteTemplate(9)),
        any("volumes", calls::listVolumes()),
        any("volume offers", calls::searchVolumeOffers(Gigabytes::fromWhole(50), MachineId(41873), 20)),
        any("create volume", calls::createVolume(12, Gigabytes::fromWhole(50), QStringLiteral("data"))),
        any("delete volume", calls::deleteVolume(9)),
        any("secrets", calls::listSecrets()),
        any("create secret", calls::createSecret(QStringLiteral("HF_TOKEN"), Secret("hf_x"))),
        any("change secret", calls::changeSecret(QStringLiteral("HF_TOKEN"), Secret("hf_y"))),
        any("delete secret", calls::deleteSecret(QStringLiteral("HF_TOKEN"))),
        any("ssh keys", calls::listSshKeys()),
        any("create ssh key", calls::createSshKey(QStringLiteral("ssh-ed25519 AAAA me"))),
        any("change ssh key", calls::changeSshKey(9, QStringLiteral("ssh-ed25519 BBBB me"))),
        any("delete ssh key", calls::deleteSshKey(9)),
        any("instance ssh keys", calls::listInstanceSshKeys(five)),
        any("attach ssh key", calls::attachSshKey(five, QStringLiteral("ssh-ed25519 AAAA me"))),
        any("detach ssh key", calls::detachSshKey(five, 9)),
        any("endpoints", calls::listServerlessEndpoints()),
        any("create endpoint", calls::createServerlessEndpoint(endpointDraft())),
        any("change endpoint", calls::changeServerlessEndpoint(9, endpointDraft())),
        any("delete endpoint", calls::deleteServerlessEndpoint(9)),
        any("workergroups", calls::listWorkergroups()),
        any("create workergroup", calls::createWorkergroup(groupDraft())),
        any("change workergroup", calls::changeWorkergroup(9, groupDraft())),
        any("delete workergroup", calls::deleteWorkergroup(9)),
        any("endpoint spend", calls::serverlessEndpointSpend()),
        any("workergroup spend", calls::workergroupSpend()),
    };
}

std::vector<AnyCall> peopleCalls()
{
    return {
        any("create team", calls::createTeam(QStringLiteral("lab"), Money::fromDollars(0))),
        any("destroy team", calls::destroyTeam()),
        any("team balances", calls::teamBalances()),
        any("members", calls::listTeamMembers()),
        any("invite", calls::inviteTeamMember(QStringLiteral("a+b@example.com"), QStringLiteral("member"))),
        any("remove member", calls::removeTeamMember(9)),
        any("roles", calls::listTeamRoles()),
        any("show role", calls::showTeamRole(QStringLiteral("night shift"))),
        any("create role", calls::createTeamRole(QStringLiteral("night shift"), permissions())),
        any("change role", calls::changeTeamRole(9, QStringLiteral("night shift"), permissions())),
        any("delete role", calls::deleteTeamRole(QStringLiteral("night shift"))),
        any("team API keys", calls::teamApiKeys()),
        any("team sessions", calls::teamSessions()),
        any("API keys", calls::listApiKeys()),
        any("show API key", calls::showApiKey(9)),
        any("create API key", calls::createApiKey(QStringLiteral("observer"), permissions())),
        any("delete API key", calls::deleteApiKey(9)),
        any("reset API key", calls::resetApiKey()),
        any("sub-accounts", calls::listSubAccounts()),
        any("create sub-account",
            calls::createSubAccount({QStringLiteral("s@example.com"), QStringLiteral("sub"), Secret("pw"), false})),
        any("scheduled jobs", calls::listScheduledJobs()),
        any("create job", calls::createScheduledJob(job())),
        any("change job", calls::changeScheduledJob(9, job())),
        any("delete job", calls::deleteScheduledJob(9)),
        any("notification types", calls::notificationTypes()),
        any("notification preferences", calls::notificationPreferences(51000)),
        any("change preferences", calls::changeNotificationPreferences(51000, R"({"low_credit":["email"]})")),
        any("webhooks", calls::listWebhooks()),
        any("create webhook", calls::createWebhook(webhook())),
        any("change webhook", calls::changeWebhook(9, webhook())),
        any("delete webhook", calls::deleteWebhook(9)),
        any("rotate webhook secret", calls::rotateWebhookSecret(9)),
        any("test webhook", calls::testWebhook(9)),
    };
}

} // namespace

const std::vector<AnyCall> &everyCall()
{
    static const std::vector<AnyCall> all = [] {
        std::vector<AnyCall> list;
        for (const auto &part : {instanceCalls(), moneyCalls(), resourceCalls(), peopleCalls()})
            list.insert(list.end(), part.begin(), part.end());
        return list;
    }();
    return all;
}

} // namespace bursar::vast
