#pragma once

#include "governor/reading/spend_report.h"

#include <QStringList>

namespace bursar::governor {

/// Exact amounts, with the period before.
QByteArray csvOf(const SpendReport &report);
QByteArray csvOf(const std::vector<SpendSegment> &segments);
/// What a table shows; the first line has its headers.
QByteArray csvOf(const std::vector<QStringList> &lines);

/// Puts a file in place as a whole; returns its path. On any thread.
Expected<QString> writeWhole(const QString &path, const QByteArray &content);

} // namespace bursar::governor
