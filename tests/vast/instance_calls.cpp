#include "any_call.h"

namespace bursar::vast {

namespace {

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

OfferQuery plainQuery()
{
    OfferQuery query;
    query.gpuNames = {QStringLiteral("RTX 4090")};
    query.disk = Gigabytes::fromWhole(10);
    query.limit = 1;
    return query;
}

SnapshotOrder snapshot()
{
    SnapshotOrder order;
    order.repository = QStringLiteral("ada/model:7");
    order.user = QStringLiteral("ada");
    order.password = Secret("pw");
    return order;
}

} // namespace

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
        any("GPU types", calls::gpuTypes()),
        any("create in bulk", calls::createInstances({OfferId(7), OfferId(8)}, plainWish())),
        any("launch", calls::launchInstance(plainQuery(), plainWish())),
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
        any("snapshot", calls::takeSnapshot(five, snapshot())),
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
        any("instance filters", calls::instanceFilters()),
        any("instance count", calls::instanceCount()),
        any("counts", calls::counts()),
        any("instances lite", calls::instancesLite()),
    };
}

} // namespace bursar::vast
