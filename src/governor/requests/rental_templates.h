#pragma once

#include "domain/rental_template.h"
#include "foundation/expected.h"

#include <optional>

namespace bursar::governor {

class Context;

/// What teams rent again and again, under names of their own.
class RentalTemplates
{
public:
    explicit RentalTemplates(Context &context);

    /// By name.
    Expected<std::vector<RentalTemplate>> of(const TeamId &team) const;
    /// A usage error that lists the team's templates when it has none of that name, whatever its capitals.
    Expected<RentalTemplate> named(const TeamId &team, const QString &name) const;
    /// In place of the team's template of that name. A usage error for what could not be rented, and for a plain value
    /// that sounds like a secret.
    Expected<RentalTemplate> save(const MemberId &by, RentalTemplate wanted);
    Expected<void> remove(const MemberId &by, const TeamId &team, const QString &name);

private:
    Context &m_context;
};

} // namespace bursar::governor
