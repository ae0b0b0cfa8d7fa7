#include "governor/reconciliation/reconciliation_csv.h"

#include "documents/csv_writer.h"

#include <algorithm>
#include <array>

namespace bursar::governor {

namespace {

constexpr std::array causes{DifferenceCause::Rounding, DifferenceCause::HostOffline, DifferenceCause::PriceIncrease,
                            DifferenceCause::Gap,      DifferenceCause::LateCharge,  DifferenceCause::Stranger,
                            DifferenceCause::Clock,    DifferenceCause::Tolerance};

void addHeader(documents::CsvWriter &csv)
{
    for (const char *column : {"instance", "meter", "team", "ours", "theirs", "invoiced", "difference"})
        csv.text(QLatin1String(column));
    for (const DifferenceCause cause : causes)
        csv.text(toString(cause));
    for (const char *column : {"unexplained", "dispute", "note"})
        csv.text(QLatin1String(column));
    csv.endRow();
}

} // namespace

QByteArray reconciliationCsv(const MonthStatement &statement, const std::map<TeamId, QString> &slugs,
                             const CsvShape &shape)
{
    documents::CsvWriter csv(shape);
    csv.beginFile();
    addHeader(csv);
    for (const StatementRow &row : statement.rows) {
        const ReconciledRow &compared = row.compared;
        const auto slug = row.team ? slugs.find(*row.team) : slugs.end();
        csv.text(compared.instance.toString()).text(toString(compared.kind));
        csv.text(slug == slugs.end() ? QString() : slug->second);
        csv.number(compared.ours.toString()).number(compared.theirs.toString()).number(row.invoiced.toString());
        csv.number(compared.difference().toString());
        for (const DifferenceCause cause : causes) {
            const auto found = compared.causes.find(cause);
            csv.number(found == compared.causes.end() ? QStringLiteral("0.00") : found->second.amount.toString());
        }
        csv.number(compared.unexplained.toString());
        const auto dispute =
            std::find_if(statement.disputes.begin(), statement.disputes.end(), [&compared](const Dispute &one) {
                return one.instance == compared.instance && one.kind == compared.kind;
            });
        const bool disputed = dispute != statement.disputes.end();
        csv.text(disputed ? toString(dispute->state) : QString()).text(disputed ? dispute->note : QString());
        csv.endRow();
    }
    return csv.bytes();
}

} // namespace bursar::governor
