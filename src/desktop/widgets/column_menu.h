#pragma once

class QPushButton;
class QWidget;

namespace bursar::desktop {

class TableView;

/// A button whose menu says which columns a table has; the same menu opens on the table's header. The table must
/// outlive it.
QPushButton *makeColumnsButton(TableView &table, QWidget *parent);

} // namespace bursar::desktop
