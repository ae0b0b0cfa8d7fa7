#include "domain/request.h"

#include "domain/offer_json.h"
#include "domain/rule.h"
#include "foundation/text_formats.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace bursar {

namespace {

using State = RequestState;

constexpr std::array states{State::Requested, State::AwaitingApproval, State::Approved,  State::Rejected,
                            State::Reserved,  State::Submitting,       State::Submitted, State::Running,
                            State::Closed,    State::Denied,           State::Failed,    State::Cancelled};
constexpr std::array kinds{RequestKind::Rental, RequestKind::Command, RequestKind::Change, RequestKind::Transfer,
                           RequestKind::Access};
constexpr std::array commands{InstanceCommand::Start,       InstanceCommand::Stop,        InstanceCommand::Reboot,
                              InstanceCommand::Destroy,     InstanceCommand::Label,       InstanceCommand::Extend,
                              InstanceCommand::AcceptPrice, InstanceCommand::RejectPrice, InstanceCommand::Prepay,
                              InstanceCommand::Recycle,     InstanceCommand::ChangeBid};

QJsonObject toJson(const Proposal &proposal)
{
    QJsonObject json{{QStringLiteral("team"), proposal.team.toString()},
                     {QStringLiteral("offer"), toJson(proposal.offer)},
                     {QStringLiteral("type"), toString(proposal.type)},
                     {QStringLiteral("image"), proposal.image},
                     {QStringLiteral("disk_gb"), proposal.disk.toString()},
                     {QStringLiteral("planned_time_ms"), static_cast<qint64>(proposal.plannedTime.count())},
                     {QStringLiteral("expected_up_gb"), proposal.expectedUp.toString()},
                     {QStringLiteral("expected_down_gb"), proposal.expectedDown.toString()}};
    if (!proposal.bid.isZero())
        json.insert(QStringLiteral("bid"), proposal.bid.toString());
    if (proposal.discount > Share{})
        json.insert(QStringLiteral("discount"), proposal.discount.toString());
    if (proposal.reservedFor > Duration{0})
        json.insert(QStringLiteral("reserved_for_ms"), static_cast<qint64>(proposal.reservedFor.count()));
    if (!isPlain(proposal.launch))
        json.insert(QStringLiteral("launch"), toJson(proposal.launch));
    return json;
}

std::optional<Gigabytes> sizeFrom(const QJsonObject &json, const QString &name)
{
    const std::optional<Gigabytes> size = Gigabytes::parse(json.value(name).toString());
    return size && *size >= Gigabytes{} ? size : std::nullopt;
}

std::optional<Proposal> proposalFromJson(const QJsonObject &json)
{
    const std::optional<Offer> offer = offerFromJson(json.value(QStringLiteral("offer")).toObject());
    const std::optional<RentalType> type = rentalTypeFromText(json.value(QStringLiteral("type")).toString());
    const std::optional<Gigabytes> disk = sizeFrom(json, QStringLiteral("disk_gb"));
    const std::optional<Gigabytes> up = sizeFrom(json, QStringLiteral("expected_up_gb"));
    const std::optional<Gigabytes> down = sizeFrom(json, QStringLiteral("expected_down_gb"));
    const qint64 millis = json.value(QStringLiteral("planned_time_ms")).toInteger(-1);
    const QString teamText = json.value(QStringLiteral("team")).toString();
    const std::optional<TeamId> team = TeamId::parse(teamText);
    if (!offer || !type || !disk || !up || !down || millis < 0 || (!team && !teamText.isEmpty()))
        return std::nullopt;
    const auto written = [&json](const QString &name) { return json.value(name).toString(QStringLiteral("0")); };
    const std::optional<HourlyRate> bid = HourlyRate::parse(written(QStringLiteral("bid")));
    const std::optional<Share> discount = Share::parse(written(QStringLiteral("discount")));
    const qint64 reserved = json.value(QStringLiteral("reserved_for_ms")).toInteger();
    constexpr Share whole = Share::fromMillionths(1'000'000);
    if (!bid || *bid < HourlyRate{} || !discount || *discount < Share{} || *discount > whole || reserved < 0)
        return std::nullopt;
    const std::optional<Launch> launch = launchFromJson(json.value(QStringLiteral("launch")).toObject());
    if (!launch)
        return std::nullopt;
    return Proposal{team.value_or(TeamId{}),
                    *offer,
                    *type,
                    json.value(QStringLiteral("image")).toString(),
                    *disk,
                    Duration{millis},
                    *up,
                    *down,
                    *bid,
                    *discount,
                    Duration{reserved},
                    *launch};
}

QJsonObject toJson(const Grant &grant)
{
    return {{QStringLiteral("by"), grant.by.toString()},
            {QStringLiteral("at"), toRfc3339(grant.at)},
            {QStringLiteral("rules"), QJsonArray::fromStringList(grant.waivers.toNames())},
            {QStringLiteral("total"), grant.total.toString()},
            {QStringLiteral("note"), grant.note}};
}

std::optional<Grant> grantFromJson(const QJsonObject &json)
{
    const std::optional<MemberId> by = MemberId::parse(json.value(QStringLiteral("by")).toString());
    const std::optional<Instant> at = instantFromRfc3339(json.value(QStringLiteral("at")).toString());
    const std::optional<Money> total = Money::parse(json.value(QStringLiteral("total")).toString());
    const std::optional<Waivers> waivers =
        Waivers::fromNames(json.value(QStringLiteral("rules")).toVariant().toStringList());
    if (!by || !at || !total || !waivers)
        return std::nullopt;
    return Grant{*by, *at, *waivers, *total, json.value(QStringLiteral("note")).toString()};
}

} // namespace

QString toString(RequestKind kind)
{
    switch (kind) {
    case RequestKind::Rental:
        return QStringLiteral("rental");
    case RequestKind::Command:
        return QStringLiteral("command");
    case RequestKind::Change:
        return QStringLiteral("change");
    case RequestKind::Transfer:
        return QStringLiteral("transfer");
    case RequestKind::Access:
        break;
    }
    return QStringLiteral("access");
}

std::optional<RequestKind> requestKindFromText(QStringView text)
{
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [text](RequestKind kind) { return toString(kind) == text; });
    return found == kinds.end() ? std::nullopt : std::optional(*found);
}

QString toString(RequestState state)
{
    switch (state) {
    case State::Requested:
        return QStringLiteral("requested");
    case State::AwaitingApproval:
        return QStringLiteral("awaiting_approval");
    case State::Approved:
        return QStringLiteral("approved");
    case State::Rejected:
        return QStringLiteral("rejected");
    case State::Reserved:
        return QStringLiteral("reserved");
    case State::Submitting:
        return QStringLiteral("submitting");
    case State::Submitted:
        return QStringLiteral("submitted");
    case State::Running:
        return QStringLiteral("running");
    case State::Closed:
        return QStringLiteral("closed");
    case State::Denied:
        return QStringLiteral("denied");
    case State::Failed:
        return QStringLiteral("failed");
    case State::Cancelled:
        break;
    }
    return QStringLiteral("cancelled");
}

std::optional<RequestState> requestStateFromText(QStringView text)
{
    const auto found =
        std::find_if(states.begin(), states.end(), [text](State state) { return toString(state) == text; });
    return found == states.end() ? std::nullopt : std::optional(*found);
}

bool isEnd(RequestState state)
{
    return state == State::Closed || state == State::Denied || state == State::Rejected || state == State::Failed
        || state == State::Cancelled;
}

QString toString(InstanceCommand command)
{
    switch (command) {
    case InstanceCommand::Start:
        return QStringLiteral("start");
    case InstanceCommand::Stop:
        return QStringLiteral("stop");
    case InstanceCommand::Reboot:
        return QStringLiteral("reboot");
    case InstanceCommand::Destroy:
        return QStringLiteral("destroy");
    case InstanceCommand::Label:
        return QStringLiteral("label");
    case InstanceCommand::AcceptPrice:
        return QStringLiteral("accept_price");
    case InstanceCommand::RejectPrice:
        return QStringLiteral("reject_price");
    case InstanceCommand::Prepay:
        return QStringLiteral("prepay");
    case InstanceCommand::Recycle:
        return QStringLiteral("recycle");
    case InstanceCommand::ChangeBid:
        return QStringLiteral("change_bid");
    case InstanceCommand::Extend:
        break;
    }
    return QStringLiteral("extend");
}

std::optional<InstanceCommand> instanceCommandFromText(QStringView text)
{
    const auto found = std::find_if(commands.begin(), commands.end(),
                                    [text](InstanceCommand command) { return toString(command) == text; });
    return found == commands.end() ? std::nullopt : std::optional(*found);
}

Waivers Grant::waiversFor(Money now) const
{
    return Wide{now.micros()} * 100 <= Wide{total.micros()} * 105 ? waivers : Waivers{};
}

Waivers RentalOrder::waiversFor(const Proposal &now) const
{
    return grant ? grant->waiversFor(costOf(now).total()) : Waivers{};
}

bool RentalOrder::tolerates(const Offer &now) const
{
    Proposal then = proposal;
    then.offer = now;
    return truePricePerHour(then) <= truePricePerHour(proposal) + priceTolerance;
}

RentalCourse courseOf(const Decision &decision, const RentalOrder &order)
{
    const auto isExcepted = [&order](const Reason &reason) {
        return !order.exceptionReason.isEmpty()
            && std::any_of(reason.remedies.begin(), reason.remedies.end(),
                           [](const Remedy &remedy) { return remedy.action == Remedy::Action::AskForException; });
    };
    for (const Reason &reason : decision.reasons) {
        const std::optional<Rule> rule = ruleFromText(reason.rule);
        if (!(rule && isApprovalThreshold(*rule)) && !isExcepted(reason))
            return RentalCourse::Refuse;
    }
    return decision.reasons.empty() ? RentalCourse::Reserve : RentalCourse::AskPerson;
}

QJsonObject toJson(const RentalOrder &order)
{
    QJsonObject json{{QStringLiteral("proposal"), toJson(order.proposal)},
                     {QStringLiteral("price_tolerance"), order.priceTolerance.toString()},
                     {QStringLiteral("may_take_equal_offer"), order.mayTakeEqualOffer}};
    if (!order.exceptionReason.isEmpty())
        json.insert(QStringLiteral("exception_reason"), order.exceptionReason);
    if (order.grant)
        json.insert(QStringLiteral("grant"), toJson(*order.grant));
    if (order.priceBefore)
        json.insert(QStringLiteral("price_before"), order.priceBefore->toString());
    return json;
}

std::optional<RentalOrder> rentalOrderFromJson(const QJsonObject &json)
{
    const std::optional<Proposal> proposal = proposalFromJson(json.value(QStringLiteral("proposal")).toObject());
    const std::optional<HourlyRate> tolerance =
        HourlyRate::parse(json.value(QStringLiteral("price_tolerance")).toString());
    if (!proposal || !tolerance || *tolerance < HourlyRate{})
        return std::nullopt;
    RentalOrder order{*proposal, *tolerance, json.value(QStringLiteral("may_take_equal_offer")).toBool(),
                      json.value(QStringLiteral("exception_reason")).toString(), std::nullopt};
    if (json.contains(QStringLiteral("grant"))) {
        order.grant = grantFromJson(json.value(QStringLiteral("grant")).toObject());
        if (!order.grant)
            return std::nullopt;
    }
    if (json.contains(QStringLiteral("price_before"))) {
        order.priceBefore = HourlyRate::parse(json.value(QStringLiteral("price_before")).toString());
        if (!order.priceBefore)
            return std::nullopt;
    }
    return order;
}

QJsonObject toJson(const CommandOrder &order)
{
    QJsonObject json{{QStringLiteral("command"), toString(order.command)},
                     {QStringLiteral("instance"), order.instance.value()}};
    if (!order.note.isEmpty())
        json.insert(QStringLiteral("note"), order.note);
    if (order.until)
        json.insert(QStringLiteral("until"), toRfc3339(*order.until));
    if (order.notBefore)
        json.insert(QStringLiteral("not_before"), toRfc3339(*order.notBefore));
    if (order.priceIncrease != 0)
        json.insert(QStringLiteral("price_increase"), order.priceIncrease);
    if (!order.amount.isZero())
        json.insert(QStringLiteral("amount"), order.amount.toString());
    if (!order.bid.isZero())
        json.insert(QStringLiteral("bid"), order.bid.toString());
    if (!order.total.isZero())
        json.insert(QStringLiteral("total"), order.total.toString());
    if (order.grant)
        json.insert(QStringLiteral("grant"), toJson(*order.grant));
    if (order.saving)
        json.insert(QStringLiteral("saving"),
                    QJsonObject{{QStringLiteral("kind"), order.saving->kind},
                                {QStringLiteral("per_day"), order.saving->perDay.toString()}});
    return json;
}

std::optional<CommandOrder> commandOrderFromJson(const QJsonObject &json)
{
    const std::optional<InstanceCommand> command =
        instanceCommandFromText(json.value(QStringLiteral("command")).toString());
    const qint64 instance = json.value(QStringLiteral("instance")).toInteger();
    if (!command || instance <= 0)
        return std::nullopt;
    CommandOrder order;
    order.command = *command;
    order.instance = InstanceId(instance);
    order.note = json.value(QStringLiteral("note")).toString();
    order.priceIncrease = json.value(QStringLiteral("price_increase")).toInteger();
    const std::optional<Money> amount =
        Money::parse(json.value(QStringLiteral("amount")).toString(QStringLiteral("0")));
    const bool answersPrice = *command == InstanceCommand::AcceptPrice || *command == InstanceCommand::RejectPrice;
    if (!amount || *amount < Money{} || (answersPrice && order.priceIncrease <= 0)
        || (*command == InstanceCommand::Prepay && amount->isZero()))
        return std::nullopt;
    order.amount = *amount;
    const std::optional<HourlyRate> bid =
        HourlyRate::parse(json.value(QStringLiteral("bid")).toString(QStringLiteral("0")));
    if (!bid || *bid < HourlyRate{} || (*command == InstanceCommand::ChangeBid && bid->isZero()))
        return std::nullopt;
    order.bid = *bid;
    const std::optional<Money> total = Money::parse(json.value(QStringLiteral("total")).toString(QStringLiteral("0")));
    if (!total)
        return std::nullopt;
    order.total = *total;
    if (json.contains(QStringLiteral("grant"))) {
        order.grant = grantFromJson(json.value(QStringLiteral("grant")).toObject());
        if (!order.grant)
            return std::nullopt;
    }
    if (json.contains(QStringLiteral("not_before"))) {
        order.notBefore = instantFromRfc3339(json.value(QStringLiteral("not_before")).toString());
        if (!order.notBefore)
            return std::nullopt;
    }
    if (const QJsonObject saving = json.value(QStringLiteral("saving")).toObject(); !saving.isEmpty()) {
        const std::optional<Money> perDay = Money::parse(saving.value(QStringLiteral("per_day")).toString());
        if (!perDay || *perDay <= Money{})
            return std::nullopt;
        order.saving = SavingClaim{saving.value(QStringLiteral("kind")).toString(), *perDay};
    }
    if (json.contains(QStringLiteral("until"))) {
        order.until = instantFromRfc3339(json.value(QStringLiteral("until")).toString());
        if (!order.until)
            return std::nullopt;
    }
    return order;
}

std::optional<RentalOrder> Request::rental() const
{
    return kind == RequestKind::Rental ? rentalOrderFromJson(order) : std::nullopt;
}

std::optional<CommandOrder> Request::command() const
{
    return kind == RequestKind::Command ? commandOrderFromJson(order) : std::nullopt;
}

} // namespace bursar
