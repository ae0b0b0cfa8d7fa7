#include "domain/gpu_name.h"

#include <QTest>

#include <rapidcheck.h>

using namespace bursar;

class GpuNameTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void covers_data();
    void covers();
    void refuses_data();
    void refuses();
    void isSpelledAsVastSpells_data();
    void isSpelledAsVastSpells();
    void spellingsOfOneNameAreEqual();
    void everyKnownNameCoversItselfAlone();
    void memoryHasSlackBothWays();
    void anyOfSeveral();
    void survivesHostileText();
};

void GpuNameTest::covers_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("gpu");
    QTest::addColumn<int>("ramMb");
    QTest::addColumn<bool>("covered");
    const auto row = [](const char *pattern, const char *gpu, bool covered, int ramMb = 24564) {
        QTest::addRow("%s / %s / %d", pattern, gpu, ramMb)
            << QString::fromLatin1(pattern) << QString::fromLatin1(gpu) << ramMb << covered;
    };
    row("RTX 4090", "RTX 4090", true);
    row("RTX_4090", "RTX 4090", true);
    row("rtx  4090", "RTX 4090", true);
    row("RTX4090", "RTX 4090", true);
    row(" RTX_4090_ ", "RTX 4090", true);
    row("RTX 4090", "RTX 4090D", false);
    row("RTX 4090D", "RTX 4090", false);
    row("RTX 4070", "RTX 4070S", false);
    row("RTX 4070", "RTX 4070 S", false);
    row("RTX 4070", "RTX 4070 Ti", false);
    row("RTX 4070", "RTX 4070S Ti", false);
    row("RTX 4070S", "RTX 4070S Ti", false);
    row("RTX 4070 Ti", "RTX 4070 Ti", true);
    row("RTX 4070", "RTX 4070 Super", false);
    row("A10", "A100 SXM4", false);
    row("A10", "A10g", false);
    row("A10", "A10", true);
    row("A100", "A100 SXM4", true);
    row("A100", "A100 PCIE", true);
    row("A100", "A100X", false);
    row("A100_SXM4", "A100 SXM4", true);
    row("A100 SXM4", "A100 PCIE", false);
    row("A100 SXM4", "A100", false);
    row("H100_SXM", "H100 SXM", true);
    row("H100_SXM", "H100 NVL", false);
    row("H100", "H100 NVL", true);
    row("H200", "H200", true);
    row("H200", "H200 NVL", true);
    row("H100", "GH200 SXM", false);
    row("RTX PRO 6000", "RTX PRO 6000 WS", true);
    row("RTX PRO 6000", "RTX PRO 6000 S", true);
    row("RTX_PRO_6000_WS", "RTX PRO 6000 S", false);
    row("RTX PRO 6000", "RTX PRO 6000 S Ti", false);
    row("RTX 6000", "RTX 6000Ada", false);
    row("L4", "L40", false);
    row("L40", "L40S", false);
    row("RTX", "RTX 4090", false);
    row("4090", "RTX 4090", false);
    row("RTX 4090", "", false);
    row("RTX 4090@24GB", "RTX 4090", true, 24564);
    row("RTX 4090@48GB", "RTX 4090", true, 49140);
    row("RTX 4090@48GB", "RTX 4090", false, 24564);
    row("RTX 4090@24GB", "RTX 4090", false, 49140);
    row("A100@80GB", "A100 SXM4", false, 40960);
    row("A100@40GB", "A100 SXM4", true, 40960);
    row("A100@80GB", "A100 PCIE", true, 81559);
    row("L40S@48GB", "L40S", true, 46068);
    row("RTX 4090@24GB", "RTX 4090", false, 0);
    row("RTX 4090@24GB", "RTX 4090D", false, 24564);
}

void GpuNameTest::covers()
{
    QFETCH(QString, pattern);
    QFETCH(QString, gpu);
    QFETCH(int, ramMb);
    QFETCH(bool, covered);
    const std::optional<GpuPattern> parsed = GpuPattern::parse(pattern);
    QVERIFY(parsed);
    QCOMPARE(parsed->covers(gpu, ramMb), covered);
    QCOMPARE(parsed->covers(gpu.toLower(), ramMb), covered);
}

void GpuNameTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", " ", "_ _", "@48GB", " @48GB", "RTX 4090@", "RTX 4090@GB", "RTX 4090@48", "RTX 4090@-48GB",
          "RTX 4090@0GB", "RTX 4090@48TB", "RTX 4090@48.5GB", "RTX 4090@99999GB", "RTX 4090@48GB@24GB", "RTX@4090"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void GpuNameTest::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!GpuPattern::parse(text));
}

void GpuNameTest::isSpelledAsVastSpells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("spelling");
    QTest::addColumn<QString>("name");
    QTest::newRow("underscore") << "RTX_4090"
                                << "RTX 4090"
                                << "RTX 4090";
    QTest::newRow("case") << "h100_sxm"
                          << "H100 SXM"
                          << "H100 SXM";
    QTest::newRow("small letter of theirs") << "A10G"
                                            << "A10g"
                                            << "A10g";
    QTest::newRow("memory") << "rtx_4090 @ 48 gb"
                            << "RTX 4090@48GB"
                            << "RTX 4090";
    QTest::newRow("not known") << "RTX_7090_Max"
                               << "RTX 7090 Max"
                               << "RTX 7090 Max";
}

void GpuNameTest::isSpelledAsVastSpells()
{
    QFETCH(QString, text);
    QFETCH(QString, spelling);
    QFETCH(QString, name);
    const GpuPattern pattern = *GpuPattern::parse(text);
    QCOMPARE(pattern.toString(), spelling);
    QCOMPARE(pattern.name(), name);
    QVERIFY(GpuPattern::parse(pattern.toString()) == pattern);
}

void GpuNameTest::spellingsOfOneNameAreEqual()
{
    QVERIFY(GpuPattern::parse(QStringLiteral("RTX_4090")) == GpuPattern::parse(QStringLiteral("rtx 4090")));
    QVERIFY(!(*GpuPattern::parse(QStringLiteral("RTX_4090")) == *GpuPattern::parse(QStringLiteral("RTX_4090@24GB"))));
    QVERIFY(!(*GpuPattern::parse(QStringLiteral("A10")) == *GpuPattern::parse(QStringLiteral("A100"))));
    QCOMPARE(GpuPattern::parse(QStringLiteral("RTX 4090@48GB"))->memoryGb(), std::optional(48));
    QVERIFY(!GpuPattern::parse(QStringLiteral("RTX 4090"))->memoryGb());
}

void GpuNameTest::everyKnownNameCoversItselfAlone()
{
    for (const QString &name : knownGpuNames()) {
        const GpuPattern pattern = *GpuPattern::parse(name);
        QCOMPARE(pattern.toString(), name);
        for (const QString &other : knownGpuNames()) {
            const bool family = other == name || (name == QLatin1String("H200") && other == QLatin1String("H200 NVL"));
            QVERIFY2(pattern.covers(other, 0) == family, qPrintable(QString(name + QStringLiteral(" / ") + other)));
        }
    }
}

void GpuNameTest::memoryHasSlackBothWays()
{
    const GpuPattern pattern = *GpuPattern::parse(QStringLiteral("RTX 4090@48GB")); // 49,152 MB, 7 % is 3,440.64
    QVERIFY(pattern.covers(QStringLiteral("RTX 4090"), 49152 - 3440));
    QVERIFY(!pattern.covers(QStringLiteral("RTX 4090"), 49152 - 3441));
    QVERIFY(pattern.covers(QStringLiteral("RTX 4090"), 49152 + 3440));
    QVERIFY(!pattern.covers(QStringLiteral("RTX 4090"), 49152 + 3441));
}

void GpuNameTest::anyOfSeveral()
{
    const std::vector<GpuPattern> patterns{*GpuPattern::parse(QStringLiteral("A100")),
                                           *GpuPattern::parse(QStringLiteral("RTX_3090"))};
    QVERIFY(anyCovers(patterns, QStringLiteral("RTX 3090"), 24564));
    QVERIFY(anyCovers(patterns, QStringLiteral("A100 PCIE"), 81920));
    QVERIFY(!anyCovers(patterns, QStringLiteral("RTX 4090"), 24564));
    QVERIFY(!anyCovers({}, QStringLiteral("RTX 4090"), 24564));
}

void GpuNameTest::survivesHostileText()
{
    QVERIFY(
        rc::check("what is read is read again from its own text, and covers itself", [](const std::u16string &text) {
            const std::optional<GpuPattern> pattern = GpuPattern::parse(QString::fromStdU16String(text));
            RC_PRE(pattern.has_value());
            RC_ASSERT(GpuPattern::parse(pattern->toString()) == pattern);
            if (!pattern->memoryGb())
                RC_ASSERT(pattern->covers(pattern->name(), 1));
        }));
}

QTEST_GUILESS_MAIN(GpuNameTest)
#include "tst_gpu_name.moc"
