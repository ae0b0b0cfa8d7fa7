#include "ctl/doctor_document.h"

#include "ctl/text_table.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace bursar::ctl {

Document doctorDocument(const std::vector<governor::Administration::Finding> &findings)
{
    QJsonArray rows;
    TextTable table(
        {QStringLiteral("Check"), QStringLiteral(""), QStringLiteral("Found"), QStringLiteral("What to do")});
    int worst = 0;
    for (const auto &finding : findings) {
        rows.append(QJsonObject{{QStringLiteral("check"), finding.check},
                                {QStringLiteral("ok"), finding.ok},
                                {QStringLiteral("detail"), finding.detail},
                                {QStringLiteral("remedy"), finding.remedy}});
        table.addRow(
            {finding.check, finding.ok ? QStringLiteral("ok") : QStringLiteral("BAD"), finding.detail, finding.remedy});
        if (!finding.ok)
            worst = std::max(worst, finding.kind == Error::Kind::Damaged ? 4 : 3);
    }
    return {rows, table.toString(), worst};
}

} // namespace bursar::ctl
