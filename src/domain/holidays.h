#pragma once

#include <QDate>
#include <QString>

#include <map>

namespace bursar {

/// Days on which nothing is working time, with what they are called. Dates of the team's zone.
using Holidays = std::map<QDate, QString>;

} // namespace bursar
