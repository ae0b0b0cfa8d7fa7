#include "ctl/text_table.h"

#include <QTest>

using namespace bursar::ctl;

class TestTextTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alignsColumns()
    {
        TextTable table({QStringLiteral("Team"), QStringLiteral(">Price $/h")});
        table.addRow({QStringLiteral("ml"), QStringLiteral("0.5")});
        table.addRow({QStringLiteral("data-science"), QStringLiteral("12.25")});
        QCOMPARE(table.toString(),
                 QStringLiteral("Team          Price $/h\n"
                                "ml                  0.5\n"
                                "data-science      12.25\n"));
    }

    void keepsTextFromOutsideOnItsLine()
    {
        TextTable table({QStringLiteral("Note"), QStringLiteral("State")});
        table.addRow({QStringLiteral("two\nlines\tand more"), QStringLiteral("ok")});
        QCOMPARE(table.toString().count(QLatin1Char('\n')), 2);
    }

    void showsHeadersWithoutRows()
    {
        QCOMPARE(TextTable({QStringLiteral("A"), QStringLiteral("B")}).toString(), QStringLiteral("A  B\n"));
    }

    void padsNames()
    {
        QCOMPARE(
            nameValueLines({{QStringLiteral("a"), QStringLiteral("1")}, {QStringLiteral("long"), QStringLiteral("2")}}),
            QStringLiteral("a     1\nlong  2\n"));
    }
};

QTEST_GUILESS_MAIN(TestTextTable)
#include "tst_text_table.moc"
