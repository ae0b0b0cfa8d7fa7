#pragma once

#include <QString>

class QWidget;

namespace bursar::desktop {

class OfferModel;
class TableView;

/// The table of offers, on the page and in the wizard: verdict first, country and host yield when room is short.
/// `model` must outlive it.
TableView *makeOfferTable(OfferModel &model, const QString &objectName, QWidget *parent);

} // namespace bursar::desktop
