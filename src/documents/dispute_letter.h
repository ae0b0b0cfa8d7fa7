#pragma once

#include "domain/month_close.h"
#include "foundation/expected.h"

namespace bursar::documents {

/// What a letter to Vast.ai about one disputed difference says.
struct DisputeLetter
{
    /// A UTC day of the instance.
    struct Day
    {
        QDate day;
        QStringList seen; ///< a line for each segment: `00:00 – 16:20 running, $0.40/h`
        Money ours;
        std::optional<Money> theirs; ///< none: no charge for that day
    };
    Organisation sender;
    QString account; ///< at Vast.ai, as it is called here
    Dispute dispute;
    QString machine; ///< `2 × H100 SXM, Sweden, SE`; may be empty
    std::vector<Day> days;
    Instant at; ///< when it is written
    qint64 events = 0; ///< in the audit trail
    QString auditRoot; ///< its hash, 64 hexadecimal digits
};

/// One or more A4 pages in English, which is the vendor's language, with the evidence as a table by UTC day. The same
/// letter gives the same bytes.
Expected<QByteArray> disputeLetterPdf(const DisputeLetter &letter);

} // namespace bursar::documents
