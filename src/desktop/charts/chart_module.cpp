#include "desktop/charts/chart_module.h"

#include "desktop/charts/spend_plot.h"

#include <QCoreApplication>
#include <QLibrary>

namespace bursar::desktop {
namespace {

/// Beside the program, where a package installs it, and where the programs in the test folders of a build find it.
MakeSpendPlot load()
{
    for (const char *folder : {"/", "/../lib/bursar/", "/../../bin/"}) {
        QLibrary module(QCoreApplication::applicationDirPath() + QLatin1String(folder)
                        + QLatin1String("bursar_charts"));
        if (const QFunctionPointer made = module.resolve("bursarMakeSpendPlot"))
            return reinterpret_cast<MakeSpendPlot>(made); // NOLINT(cppcoreguidelines-pro-type-reinterpret-cast)
    }
    qWarning("The module bursar_charts is not beside the program: charts are left out. Install Bursar again.");
    return nullptr;
}

} // namespace

SpendPlot *makeSpendPlot(QWidget *parent)
{
    static const MakeSpendPlot make = load();
    return make == nullptr ? nullptr : make(parent);
}

} // namespace bursar::desktop
