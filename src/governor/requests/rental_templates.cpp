#include "governor/requests/rental_templates.h"

#include "governor/context.h"
#include "governor/errors.h"
#include "governor/lookups.h"
#include "ledger/rental_template_store.h"

#include <algorithm>

namespace bursar::governor {

namespace {

constexpr qsizetype longestName = 60;

Expected<void> check(const RentalTemplate &wanted)
{
    if (wanted.name.isEmpty() || wanted.name.size() > longestName)
        return usageError(QStringLiteral("bad_name"), QStringLiteral("A template needs a name of 1 to 60 characters."),
                          QStringLiteral("Name what it is for, for example \"Fine-tuning\"."));
    if (wanted.image.isEmpty() || wanted.image.contains(QLatin1Char(' ')))
        return usageError(QStringLiteral("no_image"), QStringLiteral("The template names no image to run."),
                          QStringLiteral("Name a Docker image, for example pytorch/pytorch:latest."));
    if (wanted.disk < Gigabytes::fromWhole(8)) // Vast.ai's smallest
        return usageError(
            QStringLiteral("disk_too_small"),
            QStringLiteral("A disk of %1 GB is too small: Vast.ai rents 8 GB or more.").arg(wanted.disk.toString()),
            QStringLiteral("Ask for 8 GB or more."));
    if (wanted.plannedTime <= Duration{0})
        return usageError(QStringLiteral("bad_hours"), QStringLiteral("The planned time must be longer than nothing."),
                          QStringLiteral("Enter 1 hour or more."));
    if (const auto problem = problemOf(wanted.launch))
        return Unexpected{*problem};
    return {};
}

} // namespace

RentalTemplates::RentalTemplates(Context &context)
    : m_context(context)
{
}

Expected<std::vector<RentalTemplate>> RentalTemplates::of(const TeamId &team) const
{
    auto all = ledger::RentalTemplateStore(m_context.database()).all();
    if (all)
        std::erase_if(*all, [&team](const RentalTemplate &each) { return each.team != team; });
    return all;
}

Expected<RentalTemplate> RentalTemplates::named(const TeamId &team, const QString &name) const
{
    const auto known = of(team);
    if (!known)
        return known.failure();
    QStringList names;
    for (const RentalTemplate &each : *known) {
        if (each.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return each;
        names << each.name;
    }
    return usageError(QStringLiteral("unknown_rental_template"),
                      QStringLiteral("The team has no rental template \"%1\".").arg(name),
                      names.isEmpty() ? QStringLiteral("It has none yet; save one first.")
                                      : QStringLiteral("It has: %1.").arg(names.join(QStringLiteral(", "))));
}

Expected<RentalTemplate> RentalTemplates::save(const MemberId &by, RentalTemplate wanted)
{
    wanted.name = wanted.name.simplified();
    wanted.image = wanted.image.trimmed();
    wanted.by = by;
    wanted.changedAt = m_context.now();
    if (auto fine = check(wanted); !fine)
        return fine.failure();
    auto transaction = m_context.record(by);
    if (!transaction)
        return transaction.failure();
    if (const auto team = teamWithId(m_context.database(), wanted.team); !team)
        return team.failure();
    auto saved = ledger::RentalTemplateStore::save(**transaction, wanted);
    if (saved)
        saved = (*transaction)->commit();
    return saved ? Expected<RentalTemplate>(wanted) : saved.failure();
}

Expected<void> RentalTemplates::remove(const MemberId &by, const TeamId &team, const QString &name)
{
    auto transaction = m_context.record(by);
    if (!transaction)
        return transaction.failure();
    const auto known = named(team, name);
    if (!known)
        return known.failure();
    const auto removed = ledger::RentalTemplateStore::remove(**transaction, team, known->name);
    return removed ? (*transaction)->commit() : removed.failure();
}

} // namespace bursar::governor
