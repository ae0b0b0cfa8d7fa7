#include "domain/offer_terms.h"

#include "domain/decimal.h"
#include "foundation/closest_name.h"

#include <algorithm>
#include <functional>

namespace bursar {

namespace {

/// `RTX_4090` and `rtx 4090` are the same word.
bool sameWord(QStringView left, QStringView right)
{
    const auto folded = [](QChar character) {
        return character == QLatin1Char('_') ? QChar(QLatin1Char(' ')) : character.toCaseFolded();
    };
    return std::ranges::equal(left, right, {}, folded, folded);
}

/// `535.86.05` as a number that orders versions.
std::optional<qint64> versionNumber(QStringView text)
{
    constexpr qint64 perPart = 100'000;
    constexpr int parts = 3;
    qint64 number = 0;
    const QList<QStringView> pieces = text.split(QLatin1Char('.'));
    if (pieces.size() > parts)
        return std::nullopt;
    for (int part = 0; part < parts; ++part) {
        const std::optional<qint64> value =
            part < pieces.size() ? parseDecimal(pieces.at(part), 0, ExtraDigits::Refuse) : std::optional<qint64>(0);
        if (!value || *value < 0 || *value >= perPart)
            return std::nullopt;
        number = number * perPart + *value;
    }
    return number;
}

std::optional<qint64> yesOrNo(const QString &word)
{
    static const QStringList yes{QStringLiteral("true"), QStringLiteral("yes"), QStringLiteral("1")};
    static const QStringList no{QStringLiteral("false"), QStringLiteral("no"), QStringLiteral("0")};
    if (yes.contains(word))
        return 1;
    return no.contains(word) ? std::optional<qint64>(0) : std::nullopt;
}

bool isNamePart(QChar character)
{
    return character.isLetterOrNumber() || character == QLatin1Char('_');
}

} // namespace

struct OfferTerms::Field
{
    enum class Kind { Number, Version, YesNo, Word, Gpu };
    /// What an offer is asked.
    struct Asked
    {
        const Offer &offer;
        HourlyRate truePrice;
        Instant now;
    };
    using Number = std::function<std::optional<qint64>(const Asked &)>;
    using Word = std::function<QString(const Offer &)>;

    QString name;
    Kind kind = Kind::Number;
    Number number;
    Word word;
    int scale = 0; ///< decimals of a typed number that count
    qint64 factor = 1; ///< from the typed number, so scaled, to the offer's unit
};

const std::vector<OfferTerms::Field> &OfferTerms::fields()
{
    using Kind = Field::Kind;
    using Asked = Field::Asked;
    constexpr int nano = 9;
    constexpr int thousandth = 3;
    constexpr qint64 secondsPerDay = 86'400; // thousandths of a day × this = milliseconds
    const auto number = [](const char *name, Field::Number value, int scale = 0, qint64 factor = 1) {
        return Field{QString::fromLatin1(name), Kind::Number, std::move(value), {}, scale, factor};
    };
    const auto flag = [](const char *name, Field::Number value) {
        return Field{QString::fromLatin1(name), Kind::YesNo, std::move(value), {}, 0, 1};
    };
    const auto word = [](const char *name, Field::Word value) {
        return Field{QString::fromLatin1(name), Kind::Word, {}, std::move(value), 0, 1};
    };
    const auto version = [](const char *name, Field::Word value) {
        return Field{QString::fromLatin1(name), Kind::Version, {}, std::move(value), 0, 1};
    };
    const auto truePrice = [](const Asked &asked) { return std::optional(asked.truePrice.nanos()); };
    const auto cuda = [](const Offer &offer) { return offer.cudaVersion; };
    static const std::vector<Field> all{
        number(
            "cpu_cores_effective", [](const Asked &a) { return std::optional<qint64>(a.offer.cpuCoresThousandths); },
            thousandth),
        word("cpu_name", [](const Offer &offer) { return offer.cpuName; }),
        number(
            "cpu_ram", [](const Asked &a) { return std::optional<qint64>(a.offer.cpuRamMb); }, thousandth),
        version("cuda_max_good", cuda),
        version("cuda_vers", cuda),
        flag("datacenter", [](const Asked &a) { return std::optional<qint64>(a.offer.datacenter); }),
        number("direct_port_count", [](const Asked &a) { return std::optional<qint64>(a.offer.directPorts); }),
        number(
            "disk_space", [](const Asked &a) { return std::optional(a.offer.diskSpace.thousandths()); }, thousandth),
        number(
            "dlperf", [](const Asked &a) { return std::optional<qint64>(a.offer.dlperfThousandths); }, thousandth),
        number("dph", truePrice, nano),
        number(
            "dph_base", [](const Asked &a) { return std::optional(a.offer.pricePerHour.nanos()); }, nano),
        number("dph_total", truePrice, nano),
        version("driver_version", [](const Offer &offer) { return offer.driverVersion; }),
        number(
            "duration",
            [](const Asked &a) {
                return a.offer.endsAt ? std::optional<qint64>((*a.offer.endsAt - a.now).count()) : std::nullopt;
            },
            thousandth, secondsPerDay),
        word("geolocation", [](const Offer &offer) { return offer.country; }),
        Field{QStringLiteral("gpu_name"), Kind::Gpu, {}, [](const Offer &offer) { return offer.gpuName; }, 0, 1},
        number(
            "gpu_ram", [](const Asked &a) { return std::optional<qint64>(a.offer.gpuRamMb); }, thousandth),
        number(
            "gpu_total_ram", [](const Asked &a) { return std::optional(qint64{a.offer.gpuRamMb} * a.offer.numGpus); },
            thousandth),
        number("host_id", [](const Asked &a) { return std::optional(a.offer.hostId.value()); }),
        number("id", [](const Asked &a) { return std::optional(a.offer.id.value()); }),
        number("inet_down", [](const Asked &a) { return std::optional<qint64>(a.offer.inetDownMbps); }),
        number(
            "inet_down_cost", [](const Asked &a) { return std::optional(a.offer.downCost.nanos()); }, nano),
        number("inet_up", [](const Asked &a) { return std::optional<qint64>(a.offer.inetUpMbps); }),
        number(
            "inet_up_cost", [](const Asked &a) { return std::optional(a.offer.upCost.nanos()); }, nano),
        number("machine_id", [](const Asked &a) { return std::optional(a.offer.machineId.value()); }),
        number(
            "min_bid",
            [](const Asked &a) { return a.offer.minBid ? std::optional(a.offer.minBid->nanos()) : std::nullopt; },
            nano),
        number("num_gpus", [](const Asked &a) { return std::optional<qint64>(a.offer.numGpus); }),
        number(
            "reliability", [](const Asked &a) { return std::optional(a.offer.reliability.millionths()); }, 6),
        flag("rentable", [](const Asked &a) { return std::optional<qint64>(a.offer.rentable); }),
        flag("static_ip", [](const Asked &a) { return std::optional<qint64>(a.offer.staticIp); }),
        number(
            "storage_cost", [](const Asked &a) { return std::optional(a.offer.storageCost.nanos()); }, nano),
        flag("verified",
             [](const Asked &a) { return std::optional<qint64>(a.offer.verification == Verification::Verified); }),
    };
    return all;
}

/// Reads one term after the other from the text.
class OfferTerms::Parser
{
public:
    explicit Parser(const QString &text)
        : m_text(text)
    {
    }

    Expected<std::vector<Term>, Mistake> all()
    {
        std::vector<Term> terms;
        for (skipBlanks(); m_at < m_text.size(); skipBlanks()) {
            auto term = one();
            if (!term)
                return Unexpected{term.error()};
            if (*term)
                terms.push_back(**term);
        }
        return terms;
    }

private:
    using Read = Expected<std::optional<Term>, Mistake>;

    Read one()
    {
        const int begin = at();
        const QString name = word();
        const auto field = std::ranges::find(fields(), name.toLower(), &Field::name);
        if (field == fields().end())
            return mistake(Problem::UnknownField, name.isEmpty() ? m_text.mid(m_at) : name, begin);
        Term term;
        term.field = static_cast<std::size_t>(field - fields().begin());
        const std::optional<Comparison> comparison = comparisonHere();
        if (!comparison)
            return mistake(Problem::NoComparison, name, begin);
        term.comparison = *comparison;
        skipBlanks();
        const int valuesBegin = at();
        const bool isList = m_at < m_text.size() && m_text.at(m_at) == QLatin1Char('[');
        const bool wantsList = *comparison == Comparison::In || *comparison == Comparison::NotIn;
        if (isList && !wantsList)
            return mistake(Problem::ListWithoutIn, name, begin);
        const std::optional<QStringList> values = isList ? list() : QStringList{value()};
        if (!values)
            return mistake(Problem::ListNotClosed, m_text.mid(valuesBegin), valuesBegin);
        if (values->isEmpty() || values->contains(QString()))
            return mistake(Problem::NoValue, name, begin);
        if (values->size() == 1 && values->front().toLower() == QLatin1String("any"))
            return std::optional<Term>();
        return filled(std::move(term), *field, *values, valuesBegin);
    }

    Read filled(Term term, const Field &field, const QStringList &values, int position)
    {
        const bool orders = term.comparison != Comparison::Equal && term.comparison != Comparison::NotEqual
            && term.comparison != Comparison::In && term.comparison != Comparison::NotIn;
        const bool hasOrder = field.kind == Field::Kind::Number || field.kind == Field::Kind::Version;
        if (orders && !hasOrder)
            return mistake(Problem::NoOrder, field.name, position);
        for (const QString &value : values) {
            if (field.kind == Field::Kind::Word) {
                term.words << value;
                continue;
            }
            if (field.kind == Field::Kind::Gpu) {
                const std::optional<GpuPattern> gpu = GpuPattern::parse(value);
                if (!gpu)
                    return mistake(Problem::NoValue, field.name, position);
                term.gpus.push_back(*gpu);
                continue;
            }
            const std::optional<qint64> number = numberOf(field, value);
            if (!number)
                return mistake(field.kind == Field::Kind::YesNo ? Problem::NoYesOrNo : Problem::NoNumber, value,
                               position);
            term.numbers.push_back(*number);
        }
        return std::optional(std::move(term));
    }

    static std::optional<qint64> numberOf(const Field &field, const QString &value)
    {
        if (field.kind == Field::Kind::YesNo)
            return yesOrNo(value.toLower());
        if (field.kind == Field::Kind::Version)
            return versionNumber(value);
        const std::optional<qint64> number = parseDecimal(value, field.scale, ExtraDigits::RoundHalfEven);
        qint64 scaled = 0;
        if (!number || __builtin_mul_overflow(*number, field.factor, &scaled))
            return std::nullopt;
        return scaled;
    }

    std::optional<Comparison> comparisonHere()
    {
        struct Sign
        {
            const char *text;
            Comparison comparison;
        };
        static constexpr Sign signs[] = {
            {"==", Comparison::Equal},       {"!=", Comparison::NotEqual}, {">=", Comparison::GreaterOrEqual},
            {"<=", Comparison::LessOrEqual}, {"=", Comparison::Equal},     {">", Comparison::Greater},
            {"<", Comparison::Less}};
        skipBlanks();
        for (const Sign &sign : signs) {
            if (QStringView(m_text).sliced(m_at).startsWith(QLatin1String(sign.text))) {
                m_at += QLatin1String(sign.text).size();
                return sign.comparison;
            }
        }
        QString name = word().toLower();
        if (name == QLatin1String("not")) {
            skipBlanks();
            name += word().toLower();
        }
        if (name == QLatin1String("in"))
            return Comparison::In;
        return name == QLatin1String("notin") ? std::optional(Comparison::NotIn) : std::nullopt;
    }

    QString word()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && isNamePart(m_text.at(m_at)))
            ++m_at;
        return m_text.mid(begin, m_at - begin);
    }

    /// Up to the next blank, or what stands in quotes.
    QString value()
    {
        if (m_at < m_text.size() && m_text.at(m_at) == QLatin1Char('"')) {
            const qsizetype end = m_text.indexOf(QLatin1Char('"'), m_at + 1);
            const QString quoted = m_text.mid(m_at + 1, end < 0 ? -1 : end - m_at - 1);
            m_at = end < 0 ? m_text.size() : end + 1;
            return quoted;
        }
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !m_text.at(m_at).isSpace())
            ++m_at;
        return m_text.mid(begin, m_at - begin);
    }

    std::optional<QStringList> list()
    {
        const qsizetype end = m_text.indexOf(QLatin1Char(']'), m_at);
        if (end < 0)
            return std::nullopt;
        QStringList values;
        for (const QString &value : m_text.mid(m_at + 1, end - m_at - 1).split(QLatin1Char(',')))
            values << value.trimmed().remove(QLatin1Char('"'));
        m_at = end + 1;
        return values;
    }

    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
    }

    int at() const { return static_cast<int>(m_at); }

    static Unexpected<Mistake> mistake(Problem problem, const QString &piece, int position)
    {
        const QString nearest = problem == Problem::UnknownField ? closestName(piece, fieldNames()) : QString();
        return Unexpected{Mistake{problem, piece, nearest, position}};
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

bool OfferTerms::isMeantBy(QStringView text)
{
    const bool hasSign =
        std::ranges::any_of(text, [](QChar character) { return QStringView(u"=<>![").contains(character); });
    return hasSign || text.contains(QLatin1String(" in ")) || text.contains(QLatin1String(" notin "));
}

Expected<OfferTerms, OfferTerms::Mistake> OfferTerms::parse(const QString &text)
{
    auto read = Parser(text).all();
    if (!read)
        return Unexpected{read.error()};
    OfferTerms terms;
    terms.m_terms = std::move(*read);
    return terms;
}

const QStringList &OfferTerms::fieldNames()
{
    static const QStringList names = [] {
        QStringList all;
        for (const Field &field : fields())
            all << field.name;
        return all;
    }();
    return names;
}

QStringList OfferTerms::valuesOf(const QString &field)
{
    const auto found = std::ranges::find(fields(), field, &Field::name);
    const bool isFlag = found != fields().end() && found->kind == Field::Kind::YesNo;
    return isFlag ? QStringList{QStringLiteral("true"), QStringLiteral("false")} : QStringList();
}

bool OfferTerms::holds(const Term &term, const Offer &offer, HourlyRate truePrice, Instant now)
{
    const Field &field = fields()[term.field];
    const bool refuses = term.comparison == Comparison::NotEqual || term.comparison == Comparison::NotIn;
    if (field.kind == Field::Kind::Word || field.kind == Field::Kind::Gpu) {
        const QString word = field.word(offer);
        if (word.isEmpty())
            return refuses;
        const bool isOne = field.kind == Field::Kind::Gpu
            ? anyCovers(term.gpus, word, offer.gpuRamMb)
            : std::ranges::any_of(term.words, [&](const QString &wanted) { return sameWord(word, wanted); });
        return isOne != refuses;
    }
    const std::optional<qint64> number =
        field.kind == Field::Kind::Version ? versionNumber(field.word(offer)) : field.number({offer, truePrice, now});
    if (!number)
        return refuses;
    switch (term.comparison) {
    case Comparison::Greater:
        return *number > term.numbers.front();
    case Comparison::GreaterOrEqual:
        return *number >= term.numbers.front();
    case Comparison::Less:
        return *number < term.numbers.front();
    case Comparison::LessOrEqual:
        return *number <= term.numbers.front();
    case Comparison::Equal:
    case Comparison::In:
    case Comparison::NotEqual:
    case Comparison::NotIn:
        return std::ranges::count(term.numbers, *number) > 0 ? !refuses : refuses;
    }
    return false;
}

bool OfferTerms::hold(const Offer &offer, HourlyRate truePrice, Instant now) const
{
    return std::ranges::all_of(m_terms, [&](const Term &term) { return holds(term, offer, truePrice, now); });
}

} // namespace bursar
