#pragma once

#include "domain/invoice.h"
#include "foundation/expected.h"

namespace bursar::governor {

class Context;

/// Drafts, issues and lists invoices.
class Chargeback
{
public:
    explicit Chargeback(Context &context);

    /// The draft of a month as it stands now, for one team or for all that have cost; never written.
    Expected<std::vector<Invoice>> preview(Month month, const std::optional<TeamId> &team = std::nullopt) const;

    /// Whether a month may be issued without a reason, and why not.
    struct Readiness
    {
        bool over = false; ///< the month has ended in the organisation's zone
        int missingCharges = 0; ///< instance-days without a charge
        int recentlyChanged = 0; ///< charges that changed in the last 48 hours
        bool ready() const { return over && missingCharges == 0 && recentlyChanged == 0; }
        QString explanation; ///< for people
    };
    Expected<Readiness> readiness(Month month, const std::vector<TeamId> &teams) const;

    /// Issues the month for the teams (all with cost when empty) that have no invoice for it yet: number, frozen lines,
    /// hash, PDF. `despite`: a reason for issuing although charges are missing or fresh; it stands in the audit trail.
    Expected<std::vector<Invoice>> issue(const MemberId &by, Month month, const std::vector<TeamId> &teams,
                                         const QString &despite = {});

    /// What a credit note takes back: all that is left (neither given), some lines (counted from 1 as invoice show
    /// lists them) with their tax, or an amount, tax included.
    struct CreditWish
    {
        std::vector<int> lines;
        std::optional<Money> amount;
        QString reason;
    };
    /// Issues a credit note for an invoice: own number series, frozen, hashed, PDF. A fully credited invoice gives the
    /// month of its team free to be issued anew, with the same costs.
    Expected<Invoice> credit(const MemberId &by, const QString &number, const CreditWish &wish);

    struct Exported
    {
        QString path;
        QByteArray sha256;
    };
    /// The PDF kept at issue, copied.
    Expected<Exported> exportPdf(const QString &number, const QString &path) const;
    /// Invoices as one CSV.
    Expected<Exported> exportCsv(const std::vector<QString> &numbers, const QString &path) const;
    /// The audit trail as JSON Lines.
    Expected<Exported> exportAudit(const QString &path) const;

private:
    Context &m_context;
};

} // namespace bursar::governor
