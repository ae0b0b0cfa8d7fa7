#pragma once

#include "governor/chargeback/billed_month.h"
#include "governor/chargeback/line_words.h"

namespace bursar::governor {

/// A line before the cents are shared out.
struct ExactLine
{
    InvoiceLine line;
    Money exact;
};

/// The lines of a team's month: instance × meter of the whole month, then late charges by month and instance. What
/// Vast.ai charged without naming a meter joins the biggest line of its instance, which says so.
class InvoiceLines
{
public:
    /// `groups`: what each instance's lines stand under; empty: under their instance.
    InvoiceLines(const LineWords &words, std::map<InstanceId, QString> groups);

    /// Quantities behind the amounts.
    void measure(const CostPart &part);
    std::vector<ExactLine> of(const BilledOwner &billed) const;
    Wide gpuMillis() const { return m_gpuMillis; } ///< of all GPUs, in thousandths of a second

private:
    /// A quantity with the rate that explains it: sums of quantity and of quantity × rate.
    struct Weighted
    {
        Wide quantity = 0;
        Wide product = 0;

        void add(Wide more, qint64 rateNanos);
        qint64 rate() const; ///< the average in nano-dollars: the rate itself when it never changed
    };
    struct InstanceMonth
    {
        QString gpuName;
        int numGpus = 0;
        Gigabytes largestDisk;
        Weighted gpu; ///< ms
        Weighted disk; ///< thousandths of a GB × ms
        Weighted download; ///< thousandths of a GB
        Weighted upload;

        QString gpuText() const; ///< `2 × H100 SXM`; empty: not seen
    };

    static QString quantityText(Meter meter, const Weighted &weighted);
    ExactLine lineOf(Meter meter, InstanceId instance, const InstanceMonth &month, Money amount,
                     const Weighted &weighted) const;
    QString describe(Meter meter, InstanceId instance, const InstanceMonth &month) const;
    void addOther(std::vector<ExactLine> &lines, InstanceId instance, Money other) const;
    void addInstance(std::vector<ExactLine> &lines, InstanceId instance, const MeterAmounts &amounts) const;
    void addLate(std::vector<ExactLine> &lines, Month month, InstanceId instance, const MeterAmounts &amounts) const;
    QString groupOf(InstanceId instance) const;

    const LineWords &m_words;
    std::map<InstanceId, QString> m_groups;
    std::map<InstanceId, InstanceMonth> m_months;
    Wide m_gpuMillis = 0;
};

} // namespace bursar::governor
