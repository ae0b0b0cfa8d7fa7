#pragma once

class QWidget;

namespace bursar::desktop {

class SpendPlot;

/// A plot of the module `bursar_charts`, which is loaded with the first one: null when the module is not there.
/// The parent owns it. GUI thread.
SpendPlot *makeSpendPlot(QWidget *parent);

} // namespace bursar::desktop
