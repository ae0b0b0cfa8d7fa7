#pragma once

#include "documents/document_language.h"
#include "domain/metering.h"
#include "domain/quantity.h"
#include "domain/reconciliation.h"
#include "domain/team_billing.h"

namespace bursar::governor {

/// What the lines of an invoice say, in its recipient's language: they stand so in every format, for good.
class LineWords
{
public:
    explicit LineWords(const QString &language);

    /// `2 × H100 SXM, instance 31840112`; empty: no GPU was seen.
    QString gpuTime(const QString &gpu, InstanceId instance) const;
    /// Zero: the size was not seen.
    QString disk(Gigabytes size, InstanceId instance) const;
    QString traffic(Meter meter, InstanceId instance) const;
    QString otherCharges(InstanceId instance) const;
    /// Of what was charged, and not measured by us.
    QString asCharged(const QString &description) const;
    QString withUnnamed(const QString &description, Money unnamed) const;
    /// What a month turned out to cost more, or less, after it was booked.
    QString late(AmountKind kind, Money amount, Month month, InstanceId instance) const;
    QString shared(SharingMethod method, Month month) const;
    QString creditOn(const QString &number, const QString &reason) const;
    /// The heading of what belongs to no group.
    QString noGroup(InvoiceGrouping grouping) const;

private:
    QString say(const char *sourceText) const;

    documents::DocumentLanguage m_language;
};

} // namespace bursar::governor
