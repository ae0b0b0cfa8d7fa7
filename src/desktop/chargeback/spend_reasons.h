#pragma once

#include "governor/reading/spend_report.h"

namespace bursar::desktop {

/// `November cost $412.10 more than …`: what is compared, and the parts of the difference, most first.
QString changeSentence(const governor::SpendReport &report);
/// `Most of it: ml-research +$300.00, vision −$20.00.`; empty when nothing changed.
QString moversSentence(const governor::SpendReport &report);
/// `ml-research spent $212.40 on 12 November, 3.1 times its usual $68.00.`
QString anomalySentence(const governor::SpendAnomaly &anomaly);
/// What a row of the report is called; what belongs to nobody, in the windows' words.
QString nameOf(const governor::SpendReport::Row &row, governor::LedgerReader::SpendingKey by);

} // namespace bursar::desktop
