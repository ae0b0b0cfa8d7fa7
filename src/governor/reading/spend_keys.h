#pragma once

#include "governor/costs/costs.h"
#include "governor/reading/ledger_reader.h"
#include "governor/reading/ledger_reader_private.h"

namespace bursar::governor {

/// Under which key a cost is counted, with the words for people.
class SpendKeys
{
public:
    struct Key
    {
        QString key;
        QString label;
    };
    static Expected<SpendKeys> load(ledger::Database &database, LedgerReader::SpendingKey by);

    Key of(const CostPart &part) const;
    const Names &names() const { return m_names; }

private:
    Key departmentOf(const TeamId &team) const;

    LedgerReader::SpendingKey m_by = LedgerReader::SpendingKey::Team;
    Names m_names;
    std::map<CostCenterId, CostCenter> m_costCenters;
    std::map<InstanceId, MemberId> m_renters;
    std::map<InstanceId, QString> m_labels;
};

} // namespace bursar::governor
