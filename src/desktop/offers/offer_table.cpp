#include "desktop/offers/offer_table.h"

#include "desktop/offers/offer_model.h"
#include "desktop/widgets/table_view.h"

#include <QCoreApplication>
#include <QHeaderView>

namespace bursar::desktop {

TableView *makeOfferTable(OfferModel &model, const QString &objectName, QWidget *parent)
{
    using Kind = ColumnSpec::Kind;
    auto *table = new TableView(parent);
    table->setObjectName(objectName);
    table->setAccessibleName(QCoreApplication::translate("OfferTable", "Offers"));
    table->setModel(&model);
    table->setColumns({{106, Kind::Whole},
                       {96, Kind::Whole, true},
                       {70, Kind::Number},
                       {90, Kind::Number},
                       {86, Kind::Number, false, 6},
                       {90, Kind::Text, false, 5},
                       {84, Kind::Text, false, 4},
                       {70, Kind::Number, false, 3},
                       {80, Kind::Number, false, 2},
                       {56, Kind::Number, false, 1},
                       {90, Kind::Number, false, 0, true},
                       {130, Kind::Text, false, 0, true},
                       {140, Kind::Text, false, 0, true},
                       {80, Kind::Number, false, 0, true},
                       {80, Kind::Number, false, 0, true},
                       {70, Kind::Number, false, 0, true},
                       {110, Kind::Whole, false, 0, true},
                       {90, Kind::Whole, false, 0, true}});
    table->horizontalHeader()->setSortIndicator(static_cast<int>(OfferModel::Column::Verdict), Qt::AscendingOrder);
    table->setSortingEnabled(true);
    return table;
}

} // namespace bursar::desktop
