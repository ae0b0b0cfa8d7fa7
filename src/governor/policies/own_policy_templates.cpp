#include "governor/policies/own_policy_templates.h"

#include "domain/policy_fields.h"
#include "governor/context.h"
#include "governor/errors.h"
#include "ledger/policy_template_store.h"

namespace bursar::governor {

namespace {

constexpr qsizetype longestName = 60;

bool isReady(const QString &name)
{
    return policyTemplateNames().contains(name, Qt::CaseInsensitive);
}

Unexpected<Error> unknownTemplate(const QString &name, const QStringList &names)
{
    return usageError(QStringLiteral("unknown_template"),
                      QStringLiteral("There is no policy template \"%1\".").arg(name),
                      names.isEmpty() ? QStringLiteral("Save one first.")
                                      : QStringLiteral("There are: %1.").arg(names.join(QStringLiteral(", "))));
}

} // namespace

OwnPolicyTemplates::OwnPolicyTemplates(Context &context)
    : m_context(context)
{
}

Expected<std::vector<OwnPolicyTemplate>> OwnPolicyTemplates::all() const
{
    return ledger::PolicyTemplateStore(m_context.database()).all();
}

Expected<Policy> OwnPolicyTemplates::named(const QString &name) const
{
    const QString wanted = name.simplified();
    if (const std::optional<Policy> ready = policyTemplate(wanted.toLower()))
        return *ready;
    const auto own = all();
    if (!own)
        return own.failure();
    QStringList names = policyTemplateNames();
    for (const OwnPolicyTemplate &each : *own) {
        if (each.saved.name.compare(wanted, Qt::CaseInsensitive) == 0)
            return each.saved.policy;
        names.append(each.saved.name);
    }
    return unknownTemplate(name, names);
}

Expected<OwnPolicyTemplate> OwnPolicyTemplates::save(const MemberId &by, const QString &name, const Policy &policy)
{
    const OwnPolicyTemplate wanted{{name.simplified(), policy}, by, m_context.now()};
    const QString &called = wanted.saved.name;
    if (called.isEmpty() || called.size() > longestName || isReady(called)) {
        return usageError(QStringLiteral("bad_name"),
                          isReady(called) ? QStringLiteral("%1 is the name of a ready template.").arg(called)
                                          : QStringLiteral("A template needs a name of 1 to 60 characters."),
                          QStringLiteral("Name whom it is for, for example \"Interns\"."));
    }
    if (const auto sound = validatePolicy(policy); !sound)
        return sound.failure();
    auto transaction = m_context.record(by);
    if (!transaction)
        return transaction.failure();
    auto done = ledger::PolicyTemplateStore::save(**transaction, wanted);
    if (done)
        done = (*transaction)->commit();
    return done ? Expected<OwnPolicyTemplate>(wanted) : done.failure();
}

Expected<void> OwnPolicyTemplates::remove(const MemberId &by, const QString &name)
{
    auto transaction = m_context.record(by);
    if (!transaction)
        return transaction.failure();
    const auto removed = ledger::PolicyTemplateStore::remove(**transaction, name.simplified());
    if (!removed)
        return removed.failure();
    if (!*removed) {
        return isReady(name.simplified())
            ? usageError(QStringLiteral("ready_template"), QStringLiteral("%1 is a ready template.").arg(name),
                         QStringLiteral("Only your own templates can be removed."))
            : unknownTemplate(name, {});
    }
    return (*transaction)->commit();
}

} // namespace bursar::governor
