#include "governor/chargeback/billing.h"

#include "governor/context.h"
#include "governor/errors.h"
#include "ledger/billing_store.h"
#include "ledger/invoice_store.h"

namespace bursar::governor {

namespace {

Unexpected<Error> reasonMissing(const QString &what)
{
    return usageError(QStringLiteral("reason_missing"), QStringLiteral("%1 needs a reason.").arg(what),
                      QStringLiteral("Say why; it stands in the audit trail."));
}

Expected<void> checkOpen(Context &context, const TeamId &team, Month month)
{
    const auto issued = ledger::InvoiceStore(context.database()).issued(month, team);
    if (!issued)
        return issued.failure();
    if (*issued)
        return usageError(QStringLiteral("already_issued"),
                          QStringLiteral("The invoice for %1 is issued and never changes.").arg(month.toString()),
                          QStringLiteral("Credit it, in full or part."));
    return {};
}

} // namespace

Billing::Billing(Context &context)
    : m_context(context)
{
}

Expected<TeamBilling> Billing::ofTeam(const TeamId &team) const
{
    return ledger::BillingStore(m_context.database()).ofTeam(team);
}

Expected<TeamBilling> Billing::change(const MemberId &by, const TeamId &team,
                                      const QList<std::pair<QString, QString>> &changes)
{
    auto transaction = m_context.record(by);
    if (!transaction)
        return transaction.failure();
    auto billing = ofTeam(team);
    if (!billing)
        return billing;
    for (const auto &[field, text] : changes) {
        if (setBillingField(*billing, field, text))
            continue;
        const QString hint = billingFieldHint(field);
        if (hint.isEmpty())
            return usageError(
                QStringLiteral("unknown_field"), QStringLiteral("Invoices have no field %1.").arg(field),
                QStringLiteral("The fields are: %1.").arg(teamBillingFields().join(QStringLiteral(", "))));
        return usageError(QStringLiteral("bad_value"), QStringLiteral("%1: “%2” does not fit.").arg(field, text),
                          QStringLiteral("Give %1.").arg(hint));
    }
    const Presentation &shown = billing->presentation;
    if (shown.currency.isEmpty() != (shown.rate.isEmpty() && !shown.dated.isValid())
        || shown.rate.isEmpty() == shown.dated.isValid())
        return usageError(
            QStringLiteral("currency_incomplete"),
            QStringLiteral("A currency of presentation needs its rate and the day of that rate."),
            QStringLiteral("Give currency, currency_rate and currency_rate_date together, or none of them."));
    const auto saved = ledger::BillingStore::save(**transaction, team, *billing);
    if (!saved)
        return saved.failure();
    if (!*saved)
        return billing;
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed.failure();
    return billing;
}

Expected<std::vector<Correction>> Billing::corrections(Month month) const
{
    return ledger::BillingStore(m_context.database()).corrections(month);
}

Expected<Correction> Billing::correct(const MemberId &by, const TeamId &team, Month month, Money amount,
                                      const QString &reason)
{
    Correction correction{0, team, month, amount, reason.simplified(), false};
    if (correction.reason.isEmpty())
        return reasonMissing(QStringLiteral("A correction"));
    if (amount.isZero() || amount.roundedToCents() != amount)
        return usageError(QStringLiteral("bad_amount"),
                          QStringLiteral("A correction is an amount in whole cents and not zero."),
                          QStringLiteral("Write it like 12.50 or -3.00."));
    auto transaction = m_context.record(by);
    if (!transaction)
        return transaction.failure();
    if (const auto open = checkOpen(m_context, team, month); !open)
        return open.failure();
    const auto id = ledger::BillingStore::addCorrection(**transaction, correction);
    if (!id)
        return id.failure();
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed.failure();
    correction.id = *id;
    return correction;
}

Expected<Correction> Billing::withdraw(const MemberId &by, qint64 id)
{
    auto transaction = m_context.record(by);
    if (!transaction)
        return transaction.failure();
    auto correction = ledger::BillingStore(m_context.database()).correction(id);
    if (!correction)
        return correction.failure();
    if (!*correction || (*correction)->withdrawn)
        return usageError(QStringLiteral("unknown_correction"),
                          QStringLiteral("There is no correction %1 to withdraw.").arg(id),
                          QStringLiteral("invoice corrections MONTH lists them."));
    if (const auto open = checkOpen(m_context, (*correction)->team, (*correction)->month); !open)
        return open.failure();
    if (const auto done = ledger::BillingStore::withdrawCorrection(**transaction, **correction); !done)
        return done.failure();
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed.failure();
    (*correction)->withdrawn = true;
    return **correction;
}

Expected<SharingRule> Billing::sharing() const
{
    return ledger::BillingStore(m_context.database()).sharing();
}

Expected<SharingRule> Billing::signSharing(const MemberId &by, const SharingRule &wish)
{
    SharingRule rule = wish;
    rule.reason = rule.reason.simplified();
    if (rule.reason.isEmpty())
        return reasonMissing(QStringLiteral("A rule of sharing"));
    qint64 whole = 0;
    bool negative = false;
    for (const auto &[team, share] : rule.shares) {
        whole += share.millionths();
        negative = negative || share < Share{};
    }
    const bool fixed = rule.method == SharingMethod::Fixed;
    if (fixed == rule.shares.empty() || whole > 1'000'000 || negative)
        return usageError(QStringLiteral("bad_shares"),
                          fixed ? QStringLiteral("Fixed shares need teams, none negative, together 100 % at most.")
                                : QStringLiteral("Only fixed sharing names teams."),
                          QStringLiteral("Write for example: fixed vision=60 speech=40."));
    auto transaction = m_context.record(by);
    if (!transaction)
        return transaction.failure();
    if (const auto done = ledger::BillingStore::signSharing(**transaction, rule); !done)
        return done.failure();
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed.failure();
    return rule;
}

} // namespace bursar::governor
