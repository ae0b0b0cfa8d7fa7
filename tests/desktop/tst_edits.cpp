#include "desktop/widgets/count_edit.h"
#include "desktop/widgets/duration_edit.h"
#include "desktop/widgets/gigabytes_edit.h"
#include "desktop/widgets/money_edit.h"
#include "desktop/widgets/rate_edit.h"
#include "desktop/widgets/share_edit.h"
#include "desktop/widgets/zone_box.h"

#include <QSignalSpy>
#include <QTest>
#include <rapidcheck.h>

using namespace bursar;
using namespace bursar::desktop;

namespace {
const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale german(QLocale::German, QLocale::Germany);
} // namespace

class TestEdits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<qint64>("micros");
        QTest::newRow("plain") << QStringLiteral("12") << english << qint64{12'000'000};
        QTest::newRow("cents") << QStringLiteral("12.5") << english << qint64{12'500'000};
        QTest::newRow("with dollar and blanks") << QStringLiteral("  $ 12.00 ") << english << qint64{12'000'000};
        QTest::newRow("thousands") << QStringLiteral("1,234.50") << english << qint64{1'234'500'000};
        QTest::newRow("point first") << QStringLiteral(".5") << english << qint64{500'000};
        QTest::newRow("point last") << QStringLiteral("5.") << english << qint64{5'000'000};
        QTest::newRow("German") << QStringLiteral("1.234,50") << german << qint64{1'234'500'000};
        QTest::newRow("zero") << QStringLiteral("0") << english << qint64{0};
    }
    void readsWhatPeopleType()
    {
        QFETCH(QString, typed);
        QFETCH(QLocale, locale);
        QFETCH(qint64, micros);
        MoneyEdit edit;
        edit.setLocale(locale);
        edit.setText(typed);
        QVERIFY2(edit.isAcceptable(), qPrintable(edit.problem()));
        QCOMPARE(edit.value(), std::optional(Money::fromMicros(micros)));
    }

    void refusesWhatIsNoNumber_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"",          " ",     "abc",   "1e9",  "0x10", "1,23",     "1,,234",
                                  "12,34.5",   "1.2.3", "--1",   "-",    ".",    "$",        "nan",
                                  "inf",       "+",     "1 000", "١٢",   "12,5", "1,234,56", "99999999999999999999",
                                  "0.1234567", "-1",    "1\n2",  "1\t2", "；",   "1.5,000",  ",",
                                  "12 USD"})
            QTest::newRow(typed) << QString::fromUtf8(typed);
    }
    void refusesWhatIsNoNumber()
    {
        QFETCH(QString, typed);
        MoneyEdit edit;
        edit.setLocale(english);
        edit.setText(typed);
        QVERIFY(!edit.isAcceptable());
        QVERIFY(!edit.problem().isEmpty());
        QCOMPARE(edit.value(), std::nullopt);
    }

    void keepsEveryAmountExactly()
    {
        MoneyEdit edit;
        edit.setLocale(english);
        QVERIFY(rc::check("a money edit gives back what it was given", [&edit] {
            const Money amount = Money::fromMicros(*rc::gen::nonNegative<qint64>());
            edit.setValue(amount);
            return edit.value() == amount;
        }));
        RateEdit rate;
        rate.setLocale(german);
        QVERIFY(rc::check("a rate edit gives back what it was given, in German", [&rate] {
            const HourlyRate price = HourlyRate::fromNanos(*rc::gen::nonNegative<qint64>());
            rate.setValue(price);
            return rate.value() == price;
        }));
    }

    void neverCrashesOnAnyText()
    {
        QVERIFY(rc::check("any text is a number or has a problem", [] {
            MoneyEdit edit;
            edit.setLocale(english);
            edit.setText(QString::fromStdString(*rc::gen::arbitrary<std::string>()));
            return edit.value().has_value() != !edit.problem().isEmpty();
        }));
    }

    void emptyIsAValueOnlyWhereOptional()
    {
        DurationEdit edit;
        edit.setLocale(english);
        edit.setRange(std::chrono::hours{1}, std::chrono::hours{100});
        QVERIFY(!edit.isAcceptable());
        edit.setOptional(QStringLiteral("No limit"));
        QVERIFY(edit.isAcceptable());
        QCOMPARE(edit.value(), std::nullopt);
        edit.setText(QStringLiteral("0"));
        QCOMPARE(edit.problem(), QStringLiteral("Enter 1 hour or more, or clear the field for no limit."));
        edit.setText(QStringLiteral("101"));
        QCOMPARE(edit.problem(), QStringLiteral("Enter 100 hours or less."));
        edit.setText(QStringLiteral("1.5"));
        QCOMPARE(edit.value(), std::optional<Duration>(std::chrono::minutes{90}));
    }

    void arrowKeysStepInsideTheRange()
    {
        CountEdit edit;
        edit.setLocale(english);
        edit.setRange(0, 12);
        edit.setValue(1);
        QSignalSpy edited(&edit, &DecimalEdit::valueEdited);
        QTest::keyClick(&edit, Qt::Key_Up);
        QCOMPARE(edit.value(), std::optional(2));
        QTest::keyClick(&edit, Qt::Key_PageUp);
        QTest::keyClick(&edit, Qt::Key_PageUp);
        QCOMPARE(edit.value(), std::optional(12));
        QTest::keyClick(&edit, Qt::Key_PageDown);
        QTest::keyClick(&edit, Qt::Key_PageDown);
        QCOMPARE(edit.value(), std::optional(0));
        QCOMPARE(edited.count(), 5);
        QTest::keyClicks(&edit, QStringLiteral("x"));
        QCOMPARE(edited.count(), 6);
        QVERIFY(!edit.isAcceptable());
    }

    void sharesAreTypedInPerCent()
    {
        ShareEdit edit;
        edit.setLocale(english);
        edit.setValue(Share::fromMillionths(950'000));
        QCOMPARE(edit.text(), QStringLiteral("95.0"));
        edit.setText(QStringLiteral("99.95"));
        QCOMPARE(edit.value(), std::optional(Share::fromMillionths(999'500)));
        edit.setText(QStringLiteral("100.1"));
        QVERIFY(!edit.isAcceptable());
    }

    void sizesKeepTheirThousandths()
    {
        GigabytesEdit edit;
        edit.setLocale(english);
        edit.setText(QStringLiteral("12.345"));
        QCOMPARE(edit.value(), std::optional(Gigabytes::fromThousandths(12'345)));
        edit.setText(QStringLiteral("12.3456"));
        QVERIFY(!edit.isAcceptable());
    }

    void zonesAreFoundByName()
    {
        ZoneBox box;
        box.setZone(QStringLiteral("Europe/Berlin"));
        QCOMPARE(box.zone(), QStringLiteral("Europe/Berlin"));
        box.setZone(QStringLiteral("Mars/Olympus"));
        QCOMPARE(box.zone(), QStringLiteral("Europe/Berlin"));
        box.setEditText(QStringLiteral("europe/paris"));
        QCOMPARE(box.zone(), QStringLiteral("Europe/Paris"));
        box.setEditText(QStringLiteral("Eur"));
        QCOMPARE(box.zone(), QString());
    }
};

QTEST_MAIN(TestEdits)
#include "tst_edits.moc"
