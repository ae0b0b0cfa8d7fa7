#include "desktop/fixed_colours.h"
#include "desktop/look/theme.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/column_layout.h"
#include "desktop/widgets/dialog_prompter.h"
#include "desktop/widgets/form_layout.h"
#include "desktop/widgets/money_edit.h"
#include "desktop/widgets/reason_list.h"
#include "desktop/widgets/scripted_prompter.h"
#include "desktop/widgets/segment_control.h"
#include "desktop/widgets/sidebar.h"
#include "desktop/widgets/table_view.h"
#include "desktop/widgets/team_switcher.h"

#include <QHeaderView>
#include <QMessageBox>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace bursar;
using namespace bursar::desktop;

class TestParts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tableGoesByKeyboard()
    {
        QStandardItemModel model(50, 3);
        TableView table;
        table.setModel(&model);
        table.setColumns({{80}, {80, ColumnSpec::Kind::Text, true}, {80, ColumnSpec::Kind::Number, false, 1}});
        table.resize(600, 300);
        table.show();
        QSignalSpy chosen(&table, &TableView::rowChosen);
        QSignalSpy activated(&table, &QAbstractItemView::activated);
        table.showRow(0);
        QTest::keyClick(&table, Qt::Key_Down);
        QTest::keyClick(&table, Qt::Key_Down);
        QCOMPARE(table.selectedRow(), 2);
        QTest::keyClick(&table, Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(table.selectedRow(), 49);
        QVERIFY(table.visualRect(model.index(49, 0)).bottom() <= table.viewport()->height());
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(chosen.count(), 4);
        QCOMPARE(table.rowHeight(7), 30);
        QVERIFY(!table.isColumnHidden(2));
        table.resize(200, 300);
        QVERIFY(table.isColumnHidden(2)); // optional columns yield before a scroll bar comes
    }

    void columnsShareTheRoom_data()
    {
        QTest::addColumn<int>("room");
        QTest::addColumn<QList<int>>("widths");
        // id, words that stretch, a number that yields first, a number that yields second
        QTest::newRow("wide") << 600 << QList<int>{150, 225, 120, 105};
        QTest::newRow("all words fit") << 400 << QList<int>{100, 150, 80, 70};
        QTest::newRow("words are cut first") << 350 << QList<int>{100, 100, 80, 70};
        QTest::newRow("then the first goes") << 330 << QList<int>{103, 155, 0, 72};
        QTest::newRow("then the second") << 220 << QList<int>{100, 120, 0, 0};
        QTest::newRow("too narrow for what stays") << 150 << QList<int>{100, 100, 0, 0};
    }

    void columnsShareTheRoom()
    {
        QFETCH(const int, room);
        QFETCH(const QList<int>, widths);
        const std::vector<int> got =
            layOutColumns({{100, 100}, {100, 150, true}, {80, 80, false, 1}, {70, 70, false, 2}}, room);
        QCOMPARE(QList<int>(got.begin(), got.end()), widths);
    }

    void columnsOfPeopleKeepTheirWidth()
    {
        const std::vector<int> got = layOutColumns({{100, 300, false, 0, true}, {100, 100, true}}, 700);
        QCOMPARE(QList<int>(got.begin(), got.end()), (QList<int>{100, 600}));
    }

    void numbersAreNeverCut()
    {
        QStandardItemModel model(2, 2);
        model.setData(model.index(0, 1), QStringLiteral("1,234,567,890.12"));
        TableView table;
        table.setModel(&model);
        table.setColumns({{60, ColumnSpec::Kind::Text, true}, {40, ColumnSpec::Kind::Number}});
        table.resize(300, 200);
        table.show();
        const int words = table.fontMetrics().horizontalAdvance(QStringLiteral("1,234,567,890.12"));
        QVERIFY(table.columnWidth(1) >= words + 16);
        model.setData(model.index(1, 1), QStringLiteral("91,234,567,890.12"));
        QTRY_VERIFY(table.columnWidth(1) > words + 16);
    }

    void selectionFollowsItsThingThroughAReset()
    {
        class Things : public QAbstractTableModel
        {
        public:
            QStringList ids{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
            void show(const QStringList &fresh)
            {
                beginResetModel();
                ids = fresh;
                endResetModel();
            }
            int rowCount(const QModelIndex &) const override { return static_cast<int>(ids.size()); }
            int columnCount(const QModelIndex &) const override { return 1; }
            QVariant data(const QModelIndex &index, int role) const override
            {
                return role == Qt::DisplayRole || role == CellRole::Id ? QVariant(ids.at(index.row())) : QVariant();
            }
        };
        Things things;
        TableView table;
        table.setModel(&things);
        table.setColumns({{100}});
        table.setChoosesFirst(true);
        QVERIFY(table.showThing(QStringLiteral("b")));
        QSignalSpy chosen(&table, &TableView::rowChosen);
        things.show({QStringLiteral("z"), QStringLiteral("y"), QStringLiteral("b")});
        QCOMPARE(table.selectedRow(), 2);
        QVERIFY(!chosen.isEmpty());
        things.show({QStringLiteral("z"), QStringLiteral("y")}); // gone: its neighbour then
        QCOMPARE(table.selectedRow(), 1);
        things.show({});
        QCOMPARE(chosen.last().first().toInt(), -1);
        QVERIFY(!table.showThing(QStringLiteral("b")));
    }

    void tableWithTotalsFitsItsRows()
    {
        QStandardItemModel model(3, 2);
        TableView table;
        table.setModel(&model);
        table.setColumns({{80, ColumnSpec::Kind::Text, true}, {80, ColumnSpec::Kind::Number}});
        table.setFitsRows(true);
        table.setTotals({QStringLiteral("Total"), QStringLiteral("3.00")});
        QCOMPARE(table.sizeHint().height(), 32 + 3 * 30 + 32);
        auto *total = table.findChild<QWidget *>(QStringLiteral("totalRow"));
        QVERIFY(total != nullptr);
        QCOMPARE(total->accessibleName(), QStringLiteral("Total 3.00"));
    }

    void sidebarGoesByKeyboardAndTypeAhead()
    {
        Sidebar sidebar;
        sidebar.setEntries({{QStringLiteral("overview"), QStringLiteral("Overview"), QStringLiteral("speedometer2")},
                            {QStringLiteral("offers"), QStringLiteral("Offers"), QStringLiteral("tags")},
                            {QStringLiteral("audit"), QStringLiteral("Audit"), QStringLiteral("journal-check"), true}});
        sidebar.show();
        QSignalSpy chosen(&sidebar, &Sidebar::pageChosen);
        sidebar.setCurrentPage(QStringLiteral("overview"));
        QCOMPARE(chosen.count(), 0); // the program's own change is no choice
        QTest::keyClick(&sidebar, Qt::Key_Down);
        QCOMPARE(chosen.takeFirst().at(0).toString(), QStringLiteral("offers"));
        QTest::keyClick(&sidebar, Qt::Key_A);
        QCOMPARE(sidebar.currentPage(), QStringLiteral("audit"));
        sidebar.setCount(QStringLiteral("offers"), 2, true);
        QCOMPARE(sidebar.model()->index(1, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Offers, 2"));
        sidebar.setCurrentPage(QStringLiteral("nowhere"));
        QCOMPARE(sidebar.currentPage(), QStringLiteral("audit"));
    }

    void segmentsGoByArrowKeys()
    {
        SegmentControl control;
        control.setSegments({QStringLiteral("Today"), QStringLiteral("Month")});
        QSignalSpy chosen(&control, &SegmentControl::chosen);
        QTest::keyClick(&control, Qt::Key_Right);
        QTest::keyClick(&control, Qt::Key_Right);
        QCOMPARE(control.current(), 1);
        QCOMPARE(chosen.count(), 1);
        QTest::mouseClick(&control, Qt::LeftButton, {}, QPoint(12, 15));
        QCOMPARE(control.current(), 0);
    }

    void formShowsErrorInPlaceOfHelp()
    {
        QWidget page;
        auto *form = new FormLayout(&page);
        auto *edit = new MoneyEdit;
        FieldRow *row =
            form->addField(QStringLiteral("Daily budget"), edit, QStringLiteral("From midnight to midnight."));
        QCOMPARE(edit->accessibleName(), QStringLiteral("Daily budget"));
        QCOMPARE(edit->accessibleDescription(), QStringLiteral("From midnight to midnight."));
        row->setError(QStringLiteral("Enter a number."));
        QVERIFY(edit->property("problem").toBool());
        QCOMPARE(edit->accessibleDescription(), QStringLiteral("Enter a number."));
        row->setError(QString());
        QVERIFY(!edit->property("problem").toBool());
        QCOMPARE(edit->accessibleDescription(), QStringLiteral("From midnight to midnight."));
    }

    void remediesCanBePressed()
    {
        ReasonList list;
        list.setReasons({{QStringLiteral("Price per hour"),
                          QStringLiteral("$2.81 observed, limit $2.00"),
                          {{Remedy::Action::CheaperOffer, QStringLiteral("Show cheaper offers")}}}});
        list.show();
        QStringList pressed;
        connect(&list, &ReasonList::remedyActivated, this, [&](const Remedy &remedy) {
            pressed << remedy.text;
            list.setReasons({}); // as a page does that shows another offer then
        });
        auto *link = list.findChild<QPushButton *>(QStringLiteral("remedyLink"));
        QVERIFY(link != nullptr);
        link->setFocus();
        QTest::keyClick(link, Qt::Key_Space);
        QCOMPARE(pressed, QStringList{QStringLiteral("Show cheaper offers")});
    }

    void switcherKeepsItsTeamAcrossRefreshes()
    {
        TeamSwitcher switcher;
        Team team;
        team.id = *TeamId::parse(u"aaaabbbbccccdddd");
        team.name = QStringLiteral("ml-research");
        switcher.setTeams({team});
        switcher.setTeam(team.id);
        QCOMPARE(switcher.team(), std::optional(team.id));
        switcher.setTeams({team});
        QCOMPARE(switcher.team(), std::optional(team.id));
        team.archived = true;
        switcher.setTeams({team});
        QCOMPARE(switcher.team(), std::nullopt);
    }

    void destroyingNeedsMoreThanReturn()
    {
        QWidget window;
        window.show();
        DialogPrompter prompter;
        int destroyed = 0;
        const auto ask = [&] {
            prompter.confirm(&window,
                             {QStringLiteral("Destroy instance 1?"), QStringLiteral("60 GB of disk are lost."),
                              QString(), QStringLiteral("Destroy")},
                             [&destroyed] { ++destroyed; });
            return window.findChild<QMessageBox *>(QStringLiteral("promptBox"));
        };
        QMessageBox *box = ask();
        QVERIFY(box != nullptr && box->isVisible());
        QTest::keyClick(box, Qt::Key_Return); // Cancel is the default
        QCOMPARE(destroyed, 0);
        QTRY_VERIFY(window.findChild<QMessageBox *>(QStringLiteral("promptBox")) == nullptr);
        box = ask();
        QTest::mouseClick(box->findChild<QPushButton *>(QStringLiteral("confirmButton")), Qt::LeftButton);
        QCOMPARE(destroyed, 1);
    }

    void scriptedPrompterDeclinesWithoutAnAnswer()
    {
        ScriptedPrompter prompter;
        int confirmed = 0;
        prompter.confirm(nullptr, {}, [&] { ++confirmed; });
        QCOMPARE(confirmed, 0);
        prompter.willConfirm(true);
        prompter.confirm(nullptr, {}, [&] { ++confirmed; });
        QCOMPARE(confirmed, 1);
        QCOMPARE(prompter.confirmations().size(), std::size_t{2});
        prompter.willChoose(QStringLiteral("chosen.csv"));
        QString path;
        prompter.chooseFile(nullptr, {}, [&](const QString &chosen) { path = chosen; });
        QCOMPARE(path, QStringLiteral("chosen.csv"));
    }

private:
    FixedColours m_colours;
    Theme m_theme{m_colours};
};

QTEST_MAIN(TestParts)
#include "tst_parts.moc"
