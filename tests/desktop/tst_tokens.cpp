#include "desktop/look/tokens.h"

#include <QTest>

using namespace bursar::desktop;

class TestTokens final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreReadableOnEverySurface_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void wordsAreReadableOnEverySurface()
    {
        QFETCH(bool, dark);
        const Tokens &t = dark ? darkTokens() : lightTokens();
        const QList<QColor> grounds{t.window, t.surface,   t.sidebar,     t.sunken,
                                    t.hover,  t.selection, t.neutralSoft, t.sampleSoft};
        for (const QColor &ground : grounds) {
            const auto ratio = [&](const QColor &colour) { return contrastRatio(colour, ground); };
            QVERIFY2(ratio(t.text) >= (dark ? 10.2 : 13.5), qPrintable(ground.name()));
            for (const QColor &colour : {t.muted, t.accentText, t.ok, t.warn, t.bad, t.sample})
                QVERIFY2(ratio(colour) >= 4.5, qPrintable(colour.name() + QLatin1String(" on ") + ground.name()));
        }
    }

    void wordsAreReadableOnTheirSoftColour()
    {
        for (const Tokens *t : {&lightTokens(), &darkTokens()})
            for (const ColourRole role : {ColourRole::Ok, ColourRole::Warn, ColourRole::Bad, ColourRole::Sample})
                QVERIFY(contrastRatio(t->colour(role), t->softColour(role)) >= 4.5);
    }

    void buttonsAndEdgesCanBeSeen()
    {
        for (const Tokens *t : {&lightTokens(), &darkTokens()}) {
            QVERIFY(contrastRatio(t->onAccent, t->accent) >= 4.5);
            QVERIFY(contrastRatio(t->onAccent, t->accentHover) >= 4.5);
            QVERIFY(contrastRatio(t->dark ? t->badSoft : t->onAccent, t->bad) >= 4.5);
            QVERIFY(contrastRatio(t->control, t->surface) >= 3.0);
            QVERIFY(contrastRatio(t->accentText, t->surface) >= 3.0);
        }
    }

    void chartColoursStandOutFromTheCard()
    {
        for (const Tokens *t : {&lightTokens(), &darkTokens()}) {
            for (int series = otherTeamsSeries; series < 5; ++series)
                QVERIFY(contrastRatio(t->seriesColour(series), t->surface) >= 3.0);
            QVERIFY(contrastRatio(t->seriesColour(0), t->track) >= 3.0);
            QCOMPARE(t->seriesColour(5), t->seriesColour(0));
        }
    }

    void paletteTellsItsTheme()
    {
        QCOMPARE(tokensFor(paletteFor(lightTokens())), lightTokens());
        QCOMPARE(tokensFor(paletteFor(darkTokens())), darkTokens());
        const QPalette palette = paletteFor(lightTokens());
        QCOMPARE(palette.color(QPalette::HighlightedText), lightTokens().text);
        QCOMPARE(palette.color(QPalette::PlaceholderText), lightTokens().muted);
        QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text), lightTokens().disabled);
    }
};

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
