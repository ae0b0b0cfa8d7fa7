#include "desktop/widgets/column_menu.h"

#include "desktop/widgets/buttons.h"
#include "desktop/widgets/table_view.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QMenu>

namespace bursar::desktop {
namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ColumnMenu", text);
}

void fill(QMenu &menu, TableView &table)
{
    menu.clear();
    for (int column = 0; column < static_cast<int>(table.columns().size()); ++column) {
        const QString name = table.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QAction *action = menu.addAction(name);
        action->setCheckable(true);
        action->setChecked(table.isColumnWanted(column));
        QObject::connect(action, &QAction::toggled, &table,
                         [&table, column](bool wanted) { table.setColumnWanted(column, wanted); });
    }
    menu.addSeparator();
    QObject::connect(menu.addAction(words(QT_TRANSLATE_NOOP("ColumnMenu", "Usual columns"))), &QAction::triggered,
                     &table, &TableView::forgetColumnChoice);
}

} // namespace

QPushButton *makeColumnsButton(TableView &table, QWidget *parent)
{
    auto *button = makeButton(words(QT_TRANSLATE_NOOP("ColumnMenu", "Columns")), QStringLiteral("columnsButton"),
                              ButtonKind::Plain, QStringLiteral("layout-three-columns"), parent);
    button->setAccessibleName(button->text());
    button->setToolTip(words(QT_TRANSLATE_NOOP("ColumnMenu", "Which columns the table has")));
    auto *menu = new QMenu(button);
    menu->setObjectName(QStringLiteral("columnsMenu"));
    QObject::connect(menu, &QMenu::aboutToShow, &table, [menu, &table] { fill(*menu, table); });
    // Not setMenu: the style would draw an arrow that takes room from the words.
    QObject::connect(button, &QPushButton::clicked, menu,
                     [menu, button] { menu->popup(button->mapToGlobal(QPoint(0, button->height()))); });
    QHeaderView *header = table.horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(header, &QWidget::customContextMenuRequested, menu,
                     [menu, header](QPoint place) { menu->popup(header->mapToGlobal(place)); });
    return button;
}

} // namespace bursar::desktop
