#pragma once

#include "domain/metering.h"
#include "vast/json/json_value.h"

#include <map>
#include <utility>

namespace bursar::vast {

/// Adds up the rows of `charges`, page by page, so that no part of a cent is lost: a row's amount is split over meters
/// by its items and what they leave over is `other`.
///
/// A row that covers several days (Vast.ai's docs show one per contract; real ones are per day) is booked whole on its
/// last day: splitting it would invent amounts that Vast.ai never charged. Days outside the asked window, which amounts
/// never concern, are moved to its nearest day.
class ChargeCollector
{
public:
    ChargeCollector(QDate firstDay, QDate lastDay);

    void add(const JsonValue &row);
    std::vector<Charge> charges() const;
    Money otherSources() const { return m_otherSources; }
    int badRows() const { return m_badRows; }
    int rows() const { return m_rows; }

private:
    QDate dayOf(const JsonValue &row) const;

    QDate m_firstDay;
    QDate m_lastDay;
    std::map<std::pair<InstanceId, QDate>, Charge> m_charges;
    Money m_otherSources;
    int m_badRows = 0;
    int m_rows = 0;
};

} // namespace bursar::vast
