#include "governor/governor.h"

#include "governor/accounts/credit_transfers.h"
#include "governor/accounts/shared_resources.h"
#include "governor/context.h"
#include "governor/errors.h"
#include "ledger/member_store.h"

namespace bursar::governor {

namespace {

QString clockInWords(ClockKind kind)
{
    switch (kind) {
    case ClockKind::Machine:
        return QStringLiteral("this machine's clock");
    case ClockKind::Sample:
        return QStringLiteral("the sample marketplace's clock");
    case ClockKind::Simulator:
        return QStringLiteral("a simulator's clock");
    }
    Q_UNREACHABLE();
}

QString howToOpen(ClockKind kind)
{
    switch (kind) {
    case ClockKind::Machine:
        return QStringLiteral("Open it without --clock.");
    case ClockKind::Sample:
        return QStringLiteral("Open it as a sample, without --clock.");
    case ClockKind::Simulator:
        return QStringLiteral("Open it with --clock and the address of the running simulator.");
    }
    Q_UNREACHABLE();
}

} // namespace

struct Governor::Parts
{
    explicit Parts(Context &context)
        : reader(context.database())
        , administration(context)
        , access(context)
        , roles(context)
        , policies(context)
        , budgets(context)
        , policyTemplates(context)
        , raises(context)
        , transfers(context)
        , creditTransfers(context)
        , sharedResources(context)
        , holidays(context)
        , rentalTemplates(context)
        , offers(context)
        , requests(context)
        , approvals(context)
        , billing(context)
        , chargeback(context)
        , reconciliation(context)
        , notifications(context)
        , executor(context)
    {
    }

    LedgerReader reader;
    Administration administration;
    AccessDesk access;
    MemberRoles roles;
    PolicyChanges policies;
    BudgetChanges budgets;
    OwnPolicyTemplates policyTemplates;
    BudgetRaises raises;
    BudgetTransfers transfers;
    CreditTransfers creditTransfers;
    SharedResources sharedResources;
    TeamHolidays holidays;
    RentalTemplates rentalTemplates;
    OfferDesk offers;
    RequestDesk requests;
    Approvals approvals;
    Billing billing;
    Chargeback chargeback;
    Reconciliation reconciliation;
    Notifications notifications;
    Executor executor;
};

Expected<std::unique_ptr<Governor>> Governor::create(const QString &path, const Surroundings &surroundings,
                                                     const QString &actorName)
{
    const LedgerId id = LedgerId::fromRandom(surroundings.chance->next());
    auto database = ledger::LedgerFile::create(path, id, surroundings.clock, surroundings.timers->now(), actorName);
    if (!database)
        return database.failure();
    const auto facts = ledger::LedgerFile::facts(**database);
    if (!facts)
        return facts.failure();
    if (!surroundings.durable) {
        if (auto relaxed = (*database)->giveUpDurability(); !relaxed)
            return relaxed.failure();
    }
    return std::unique_ptr<Governor>(
        new Governor(std::make_unique<Context>(std::move(*database), *facts, surroundings)));
}

Expected<std::unique_ptr<Governor>> Governor::open(const QString &path, const Surroundings &surroundings,
                                                   Purpose purpose)
{
    auto database = ledger::LedgerFile::open(path);
    if (!database)
        return database.failure();
    const auto facts = ledger::LedgerFile::facts(**database);
    if (!facts)
        return facts.failure();
    if (purpose == Purpose::Work && facts->clock != surroundings.clock) {
        return usageError(QStringLiteral("other_clock"),
                          QStringLiteral("This ledger was made with %1, and this process runs on %2. Its times would "
                                         "contradict each other.")
                              .arg(clockInWords(facts->clock), clockInWords(surroundings.clock)),
                          howToOpen(facts->clock));
    }
    return std::unique_ptr<Governor>(
        new Governor(std::make_unique<Context>(std::move(*database), *facts, surroundings)));
}

Governor::Governor(std::unique_ptr<Context> context)
    : m_context(std::move(context))
    , m_parts(std::make_unique<Parts>(*m_context))
{
}

Governor::~Governor() = default;

Expected<MemberId> Governor::memberNamed(const QString &name) const
{
    const auto known = ledger::MemberStore(m_context->database()).byName(name.simplified());
    if (!known)
        return known.failure();
    return *known ? (*known)->id : MemberId{};
}

Expected<MemberId> Governor::actor(const QString &name)
{
    const QString trimmed = name.simplified();
    if (trimmed.isEmpty()) {
        return usageError(QStringLiteral("no_actor"), QStringLiteral("Nobody was named as the one who acts."),
                          QStringLiteral("Give a name with --as."));
    }
    const ledger::MemberStore store(m_context->database());
    const auto known = store.byName(trimmed);
    if (!known)
        return known.failure();
    if (*known)
        return (*known)->id;
    const Member member{m_context->newId<MemberId>(), trimmed};
    auto transaction = m_context->record(member.id);
    if (!transaction)
        return transaction.failure();
    // Another process may have added the same name since; inside the transaction nobody can any more.
    const auto meanwhile = store.byName(trimmed);
    if (!meanwhile)
        return meanwhile.failure();
    if (*meanwhile)
        return (*meanwhile)->id;
    if (const auto added = ledger::MemberStore::add(**transaction, member); !added) {
        if (added.error().code != QLatin1String("role_refused"))
            return added.failure();
        return Unexpected{Error{
            Error::Kind::Refused,
            QStringLiteral("no_member"),
            QStringLiteral("%1 is no member of this ledger, and only members with a role may use it.").arg(trimmed),
            QStringLiteral("An administrator adds people: bursarctl member role NAME ROLE."),
            {}}};
    }
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed.failure();
    return member.id;
}

Instant Governor::now() const
{
    return m_context->now();
}

const QString &Governor::path() const
{
    return m_context->database().path();
}

void Governor::setSampleSpeed(int speed)
{
    if (const auto &set = m_context->surroundings().setSampleSpeed)
        set(speed);
}

const LedgerReader &Governor::reader() const
{
    return m_parts->reader;
}

Administration &Governor::administration()
{
    return m_parts->administration;
}

AccessDesk &Governor::access()
{
    return m_parts->access;
}

MemberRoles &Governor::roles()
{
    return m_parts->roles;
}

PolicyChanges &Governor::policies()
{
    return m_parts->policies;
}

OwnPolicyTemplates &Governor::policyTemplates()
{
    return m_parts->policyTemplates;
}

BudgetRaises &Governor::raises()
{
    return m_parts->raises;
}

BudgetTransfers &Governor::transfers()
{
    return m_parts->transfers;
}

CreditTransfers &Governor::creditTransfers()
{
    return m_parts->creditTransfers;
}

SharedResources &Governor::sharedResources()
{
    return m_parts->sharedResources;
}

BudgetChanges &Governor::budgets()
{
    return m_parts->budgets;
}

TeamHolidays &Governor::holidays()
{
    return m_parts->holidays;
}

RentalTemplates &Governor::rentalTemplates()
{
    return m_parts->rentalTemplates;
}

OfferDesk &Governor::offers()
{
    return m_parts->offers;
}

Approvals &Governor::approvals()
{
    return m_parts->approvals;
}

RequestDesk &Governor::requests()
{
    return m_parts->requests;
}

Reconciliation &Governor::reconciliation()
{
    return m_parts->reconciliation;
}

Billing &Governor::billing()
{
    return m_parts->billing;
}

Chargeback &Governor::chargeback()
{
    return m_parts->chargeback;
}

Notifications &Governor::notifications()
{
    return m_parts->notifications;
}

Executor &Governor::executor()
{
    return m_parts->executor;
}

} // namespace bursar::governor
