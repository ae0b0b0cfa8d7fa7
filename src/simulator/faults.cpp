#include "simulator/faults.h"

#include <array>

namespace bursar::simulator {

namespace {

constexpr std::array<std::pair<const char *, FaultKind>, 21> kindNames{{
    {"refuse-429", FaultKind::Refuse429},
    {"refuse-503", FaultKind::Refuse503},
    {"timeout", FaultKind::Timeout},
    {"cut", FaultKind::Cut},
    {"drop", FaultKind::Drop},
    {"garbage", FaultKind::Garbage},
    {"html", FaultKind::Html},
    {"slow", FaultKind::Slow},
    {"truncate", FaultKind::Truncate},
    {"redirect-301", FaultKind::Redirect},
    {"empty-list", FaultKind::EmptyList},
    {"late-list", FaultKind::LateList},
    {"quota", FaultKind::Quota},
    {"clock-skew", FaultKind::ClockSkew},
    {"expired-key", FaultKind::ExpiredKey},
    {"outbid", FaultKind::Outbid},
    {"host-offline", FaultKind::HostOffline},
    {"load-forever", FaultKind::LoadForever},
    {"price-increase", FaultKind::PriceIncrease},
    {"success-false-with-contract", FaultKind::SuccessFalse},
    {"duplicate-contract", FaultKind::DuplicateContract},
}};

Unexpected<Error> wrong(const QString &message)
{
    QStringList kinds;
    for (const auto &entry : kindNames)
        kinds.append(QString::fromLatin1(entry.first));
    return Unexpected<Error>{{Error::Kind::Usage,
                              QStringLiteral("bad_fault"),
                              message,
                              QStringLiteral("Kinds: %1.").arg(kinds.join(QLatin1Char(' '))),
                              {}}};
}

// For these `seconds` says how much, for the others how long.
bool secondsAreAmount(FaultKind kind)
{
    return kind == FaultKind::Slow || kind == FaultKind::LateList || kind == FaultKind::ClockSkew
        || kind == FaultKind::HostOffline;
}

} // namespace

Expected<Fault> Fault::fromJson(const QJsonObject &object)
{
    Fault fault;
    const QString name = object.value(QLatin1String("kind")).toString();
    bool known = false;
    for (const auto &[text, kind] : kindNames) {
        if (name == QLatin1String(text)) {
            fault.kind = kind;
            known = true;
        }
    }
    if (!known)
        return wrong(QStringLiteral("There is no fault \"%1\".").arg(name));
    fault.method = object.value(QLatin1String("method")).toString().toUpper().toLatin1();
    fault.path = QRegularExpression(object.value(QLatin1String("path")).toString());
    if (!fault.path.isValid())
        return wrong(QStringLiteral("The path is no regular expression: %1.").arg(fault.path.errorString()));
    const QJsonValue howLong = object.value(QLatin1String("seconds"));
    const QJsonValue howOften = object.value(QLatin1String("times"));
    for (const QJsonValue &number : {howLong, howOften}) {
        if (!number.isUndefined() && !number.isNull() && !number.isDouble())
            return wrong(QStringLiteral("Times and seconds are numbers."));
    }
    const double seconds = howLong.toDouble(0);
    const double times = howOften.toDouble(1);
    if (qAbs(seconds) > 1e9 || times < 1 || times > 1e6)
        return wrong(QStringLiteral("Times must be from 1 to 1000000, and seconds a reasonable number."));
    fault.seconds = Duration{qRound64(seconds * 1000)};
    fault.times = static_cast<int>(times);
    const bool lasts = seconds > 0 && !secondsAreAmount(fault.kind) && !fault.marketFault();
    if (lasts && !object.contains(QLatin1String("times")))
        fault.times = 1'000'000;
    return fault;
}

Expected<Fault> Fault::fromSpec(const QString &spec)
{
    const QStringList parts = spec.split(QLatin1Char(':'));
    QJsonObject object{{QStringLiteral("kind"), parts.at(0)}};
    if (parts.size() > 4)
        return wrong(QStringLiteral("\"%1\" has too many parts; it is kind[:path[:times[:seconds]]].").arg(spec));
    if (parts.size() > 1)
        object.insert(QStringLiteral("path"), parts.at(1));
    const std::array names{QLatin1String("times"), QLatin1String("seconds")};
    for (qsizetype part = 2; part < parts.size(); ++part) {
        bool ok = false;
        const double number = parts.at(part).toDouble(&ok);
        if (!ok && !parts.at(part).isEmpty())
            return wrong(QStringLiteral("\"%1\" is no number.").arg(parts.at(part)));
        if (ok)
            object.insert(names[static_cast<size_t>(part) - 2], number);
    }
    return fromJson(object);
}

std::optional<MarketFault> Fault::marketFault() const
{
    switch (kind) {
    case FaultKind::Outbid:
        return MarketFault::Outbid;
    case FaultKind::HostOffline:
        return MarketFault::HostOffline;
    case FaultKind::LoadForever:
        return MarketFault::LoadForever;
    case FaultKind::PriceIncrease:
        return MarketFault::PriceIncrease;
    case FaultKind::SuccessFalse:
        return MarketFault::SuccessFalse;
    case FaultKind::DuplicateContract:
        return MarketFault::DuplicateContract;
    case FaultKind::LateList:
        return MarketFault::LateList;
    default:
        return std::nullopt;
    }
}

void Faults::add(Fault fault, Instant now)
{
    ++m_revision;
    if (fault.seconds > Duration{0} && !secondsAreAmount(fault.kind))
        fault.end = now + fault.seconds;
    m_faults.push_back(std::move(fault));
}

void Faults::clear()
{
    ++m_revision;
    m_faults.clear();
}

std::optional<Fault> Faults::take(const QByteArray &method, const QString &path, Instant now)
{
    std::erase_if(m_faults, [&](const Fault &fault) { return fault.times <= 0 || (fault.end && now >= *fault.end); });
    for (Fault &fault : m_faults) {
        if (!fault.method.isEmpty() && fault.method != method)
            continue;
        if (!fault.path.match(path).hasMatch())
            continue;
        ++m_revision;
        --fault.times;
        return fault;
    }
    return std::nullopt;
}

} // namespace bursar::simulator
