#include "ctl/wish.h"

#include "ctl/json_file.h"
#include "ctl/values.h"

namespace bursar::ctl {

namespace {

/// Text of a string or a number, as it was written as far as JSON keeps it.
QString textOf(const QJsonValue &value)
{
    return value.isString() ? value.toString() : value.isDouble() ? value.toVariant().toString() : QString();
}

/// Reads fields of one object, keeping the first thing that is wrong.
class FieldReader
{
public:
    explicit FieldReader(const JsonFile &file)
        : m_file(file)
        , m_object(file.object)
    {
    }

    QString text(const QString &field) const { return textOf(m_object.value(field)); }

    /// A value that must be there unless `fallback` says what it is otherwise.
    template <class T, class Parse>
    T read(const QString &field, const std::optional<T> &fallback, const QString &expects, Parse parse)
    {
        if (m_object.value(field).isUndefined() && fallback)
            return *fallback;
        const std::optional<T> value = parse(text(field));
        if (!value && !m_problem) {
            m_problem = m_file.located(badValue(field, text(field), expects));
        }
        return value.value_or(T{});
    }
    bool yes(const QString &field, bool otherwise) const { return m_object.value(field).toBool(otherwise); }
    const std::optional<Error> &problem() const { return m_problem; }

private:
    const JsonFile &m_file;
    QJsonObject m_object;
    std::optional<Error> m_problem;
};

std::optional<int> wholeNumber(const QString &text)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    return ok && number >= 0 ? std::optional(number) : std::nullopt;
}

Offer readOffer(FieldReader &fields)
{
    const QString price = QStringLiteral("a price such as 0.45");
    const auto parseRate = [](const QString &text) { return HourlyRate::parse(text); };
    Offer offer;
    offer.id = fields.read<OfferId>(QStringLiteral("id"), OfferId{1}, QStringLiteral("an offer's number"),
                                    [](const QString &text) { return OfferId::parse(text); });
    offer.gpuName =
        fields.read<QString>(QStringLiteral("gpu_name"), std::nullopt, QStringLiteral("a GPU's name"),
                             [](const QString &text) { return text.isEmpty() ? std::nullopt : std::optional(text); });
    offer.numGpus = fields.read<int>(QStringLiteral("num_gpus"), 1, QStringLiteral("a number of GPUs"), wholeNumber);
    offer.gpuRamMb = fields.read<int>(QStringLiteral("gpu_ram"), 0, QStringLiteral("megabytes"), wholeNumber);
    offer.pricePerHour = fields.read<HourlyRate>(QStringLiteral("price_per_hour"), std::nullopt, price, parseRate);
    offer.storageCost = fields.read<StorageRate>(QStringLiteral("storage_cost"), StorageRate{}, price,
                                                 [](const QString &text) { return StorageRate::parse(text); });
    offer.reliability =
        fields.read<Share>(QStringLiteral("reliability"), std::nullopt, QStringLiteral("a share such as 0.98"),
                           [](const QString &text) { return Share::parse(text); });
    offer.diskSpace = fields.read<Gigabytes>(QStringLiteral("disk_space"), Gigabytes::fromWhole(1'000'000),
                                             QStringLiteral("a size in GB"),
                                             [](const QString &text) { return Gigabytes::parse(text); });
    const auto parseTraffic = [](const QString &text) { return TrafficRate::parse(text); };
    offer.upCost = fields.read<TrafficRate>(QStringLiteral("upload_cost"), TrafficRate{}, price, parseTraffic);
    offer.downCost = fields.read<TrafficRate>(QStringLiteral("download_cost"), TrafficRate{}, price, parseTraffic);
    offer.discount = fields.read<Share>(QStringLiteral("discount"), Share{}, QStringLiteral("a share such as 0.1"),
                                        [](const QString &text) { return Share::parse(text); });
    offer.country = fields.text(QStringLiteral("country")).toUpper();
    offer.datacenter = fields.yes(QStringLiteral("datacenter"), false);
    if (fields.text(QStringLiteral("verification")) == QLatin1String("verified"))
        offer.verification = Verification::Verified;
    return offer;
}

/// --type and --bid.
Expected<void> readRentalType(const CommandLine &line, Wish &wish)
{
    const QString word = line.value(QStringLiteral("type"));
    const std::optional<RentalType> type = word.isNull() ? RentalType::OnDemand : rentalTypeFromText(word);
    if (!type)
        return Unexpected{badValue(QStringLiteral("--type"), word, QStringLiteral("on-demand, bid or reserved"))};
    wish.type = *type;
    if (!line.has(QStringLiteral("bid")))
        return {};
    if (wish.type != RentalType::Bid)
        return Unexpected{usageError(QStringLiteral("bid_without_type"),
                                     QStringLiteral("A bid is only for interruptible rentals."),
                                     QStringLiteral("Say --type bid, too; without it the price is the host's."))};
    const Expected<HourlyRate> bid = readPrice(QStringLiteral("--bid"), line.value(QStringLiteral("bid")));
    if (!bid)
        return bid.failure();
    wish.bid = *bid;
    return {};
}

/// --download, --upload and --reserve-for.
Expected<void> readMore(const CommandLine &line, Wish &wish)
{
    const auto download = optionOr<Gigabytes>(line, QStringLiteral("download"), {}, readGigabytes);
    const auto upload = optionOr<Gigabytes>(line, QStringLiteral("upload"), {}, readGigabytes);
    const auto reserved = optionOr<Duration>(line, QStringLiteral("reserve-for"), {}, readDuration);
    if (!download || !upload)
        return download ? upload.failure() : download.failure();
    if (!reserved)
        return reserved.failure();
    if (line.has(QStringLiteral("reserve-for")) && wish.type != RentalType::Reserved)
        return Unexpected{usageError(QStringLiteral("reserve_without_type"),
                                     QStringLiteral("Only a reserved rental is paid in advance."),
                                     QStringLiteral("Say --type reserved, too."))};
    wish.download = *download;
    wish.upload = *upload;
    wish.reservedFor = *reserved;
    return {};
}

Proposal wished(const Wish &wish)
{
    Proposal proposal;
    proposal.team = wish.team.team.id;
    proposal.disk = wish.disk;
    proposal.type = wish.type;
    proposal.bid = wish.bid;
    proposal.plannedTime = wish.plannedTime;
    proposal.expectedDown = wish.download;
    proposal.expectedUp = wish.upload;
    proposal.reservedFor = wish.reservedFor;
    return proposal;
}

} // namespace

Expected<Wish> readWish(Session &session)
{
    Expected<governor::TeamView> team = session.reader().team(session.argument(0), session.now());
    if (!team)
        return team.failure();
    Wish wish;
    const Expected<Gigabytes> disk =
        optionOr<Gigabytes>(session.line(), QStringLiteral("disk"), wish.disk, readGigabytes);
    if (!disk)
        return disk.failure();
    const Expected<Duration> hours =
        optionOr<Duration>(session.line(), QStringLiteral("hours"), team->policy.policy.defaultHours, readHours);
    if (!hours)
        return hours.failure();
    if (const Expected<void> type = readRentalType(session.line(), wish); !type)
        return type.failure();
    if (const Expected<void> more = readMore(session.line(), wish); !more)
        return more.failure();
    wish.team = *std::move(team);
    wish.disk = *disk;
    wish.plannedTime = *hours;
    return wish;
}

void proposeOffer(Session &session, const Wish &wish, std::function<void(Expected<Proposal>)> done)
{
    if (!session.line().has(QStringLiteral("offer"))) {
        done(Unexpected{usageError(
            QStringLiteral("missing_option"), QStringLiteral("It is not said which offer."),
            QStringLiteral("Name it with --offer ID; bursarctl offers %1 shows them.").arg(wish.team.team.slug))});
        return;
    }
    const auto id = readNumber<OfferId>(QStringLiteral("--offer"), session.line().value(QStringLiteral("offer")));
    if (!id) {
        done(id.failure());
        return;
    }
    const auto propose = [wish, done = std::move(done)](const Expected<Offer> &offer) {
        if (!offer) {
            done(offer.failure());
            return;
        }
        Proposal proposal = wished(wish);
        proposal.offer = *offer;
        done(proposal);
    };
    session.governor().offers().look(wish.team.team.id, *id, wish.disk, propose, wish.type);
    session.wait();
}

Expected<Proposal> proposalFromFile(const QString &path, const Wish &wish)
{
    const Expected<JsonFile> file = readJsonFile(path);
    if (!file)
        return file.failure();
    FieldReader fields(*file);
    Proposal proposal = wished(wish);
    proposal.offer = readOffer(fields);
    proposal.image = fields.text(QStringLiteral("image"));
    proposal.disk = fields.read<Gigabytes>(QStringLiteral("disk"), wish.disk, QStringLiteral("a size in GB"),
                                           [](const QString &text) { return Gigabytes::parse(text); });
    proposal.plannedTime = fields.read<Duration>(
        QStringLiteral("hours"), wish.plannedTime, QStringLiteral("a number of hours"), [](const QString &text) {
            const Expected<Duration> hours = readHours(QStringLiteral("hours"), text);
            return hours ? std::optional(*hours) : std::nullopt;
        });
    if (fields.problem())
        return Unexpected{*fields.problem()};
    return proposal;
}

} // namespace bursar::ctl
