#include "domain/label.h"

#include <QTest>

#include <rapidcheck.h>

using namespace bursar;

namespace {

const RequestId request =
    *RequestId::parse(makeIdText(LedgerId::fromRandom(77), instantFromMillis(1'795'251'600'000), 5));

QString address()
{
    return QStringLiteral("bursar/ml-research/%1").arg(request.toString());
}

} // namespace

class LabelTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesAddressThenNote();
    void readsOwnLabels_data();
    void readsOwnLabels();
    void refusesOthers_data();
    void refusesOthers();
    void survivesWritingAndReading();
    void takesHostileNotes();
    void cutsLongNotes();
    void slugs_data();
    void slugs();
    void slugsFromNames_data();
    void slugsFromNames();
    void slugsFromAnyNameAreSlugs();
};

void LabelTest::writesAddressThenNote()
{
    QCOMPARE((RentalLabel{QStringLiteral("ml-research"), request, {}}.toString()), address());
    QCOMPARE((RentalLabel{QStringLiteral("ml-research"), request, QStringLiteral("for Ada")}.toString()),
             QString(address() + QStringLiteral(" for Ada")));
}

void LabelTest::readsOwnLabels_data()
{
    QTest::addColumn<QString>("behind");
    QTest::addColumn<QString>("note");
    QTest::newRow("nothing") << ""
                             << "";
    QTest::newRow("a blank") << " "
                             << "";
    QTest::newRow("a note") << " night run"
                            << "night run";
    QTest::newRow("blanks around") << "   night run  "
                                   << "night run";
    QTest::newRow("slashes") << " a/b/c"
                             << "a/b/c";
    QTest::newRow("another label") << " bursar/x/0123456789abcdef"
                                   << "bursar/x/0123456789abcdef";
    QTest::newRow("line breaks") << "\nfirst\nsecond"
                                 << "first second";
    QTest::newRow("Chinese") << QStringLiteral(" 夜间训练") << QStringLiteral("夜间训练");
}

void LabelTest::readsOwnLabels()
{
    QFETCH(QString, behind);
    QFETCH(QString, note);
    const std::optional<RentalLabel> label = RentalLabel::parse(QString(address() + behind));
    QVERIFY(label);
    QCOMPARE(label->teamSlug, QStringLiteral("ml-research"));
    QVERIFY(label->request == request);
    QCOMPARE(label->note, note);
}

void LabelTest::refusesOthers_data()
{
    QTest::addColumn<QString>("label");
    QTest::newRow("empty") << "";
    QTest::newRow("somebody's") << "my training run";
    QTest::newRow("no request") << "bursar/ml-research";
    QTest::newRow("empty request") << "bursar/ml-research/";
    QTest::newRow("empty team") << QStringLiteral("bursar//%1").arg(request.toString());
    QTest::newRow("other program") << QStringLiteral("burser/ml-research/%1").arg(request.toString());
    QTest::newRow("capitals") << QStringLiteral("Bursar/ml-research/%1").arg(request.toString());
    QTest::newRow("team in capitals") << QStringLiteral("bursar/ML/%1").arg(request.toString());
    QTest::newRow("blank in front") << QString(QStringLiteral(" ") + address());
    QTest::newRow("longer request") << QString(address() + QStringLiteral("0"));
    QTest::newRow("something stuck to it") << QString(address() + QStringLiteral("/note"));
    QTest::newRow("letter outside the alphabet") << "bursar/ml-research/0123456789abcdel";
    QTest::newRow("long team") << QStringLiteral("bursar/%1/%2").arg(QString(41, QLatin1Char('a')), request.toString());
    QTest::newRow("zero byte") << QString(address() + QChar(0));
    QTest::newRow("accent") << QStringLiteral("bursar/zürich/%1").arg(request.toString());
}

void LabelTest::refusesOthers()
{
    QFETCH(QString, label);
    QVERIFY(!RentalLabel::parse(label));
}

void LabelTest::survivesWritingAndReading()
{
    QVERIFY(rc::check("any team, request and plain note", [](quint64 random, quint32 sequence) {
        const auto slug = *rc::gen::resize(40,
                                           rc::gen::nonEmpty(rc::gen::container<std::string>(rc::gen::elementOf(
                                               std::string("abcdefghijklmnopqrstuvwxyz0123456789-")))));
        const auto note = *rc::gen::container<std::string>(rc::gen::inRange<char>(' ', '~'));
        RC_PRE(slug.size() <= 40 && note.size() <= 180);
        const RentalLabel label{
            QString::fromStdString(slug),
            *RequestId::parse(makeIdText(LedgerId::fromRandom(random), instantFromMillis(1'795'251'600'000), sequence)),
            QString::fromStdString(note).simplified()};
        RC_ASSERT(RentalLabel::parse(label.toString()) == label);
    }));
}

void LabelTest::takesHostileNotes()
{
    QVERIFY(rc::check("one line, no control characters, at most 256, still ours", [](const std::u16string &text) {
        const RentalLabel label{QStringLiteral("team"), request, QString::fromStdU16String(text).repeated(9)};
        const QString written = label.toString();
        RC_ASSERT(written.size() <= 256);
        RC_ASSERT(QString::fromUtf8(written.toUtf8()) == written); // no half characters
        for (const QChar character : written)
            RC_ASSERT(character.category() != QChar::Other_Control);
        const std::optional<RentalLabel> read = RentalLabel::parse(written);
        RC_ASSERT(read && read->request == request && read->teamSlug == label.teamSlug);
        RC_ASSERT(read->toString() == written);
    }));
    const RentalLabel label{QStringLiteral("team"), request, QStringLiteral("\u202Egnp.exe\u001b[31m\nred\u0000")};
    QVERIFY(!label.toString().contains(QChar(0x202E)));
    QVERIFY(!label.toString().contains(QChar(0x1B)));
}

void LabelTest::cutsLongNotes()
{
    const RentalLabel label{QString(40, QLatin1Char('a')), request, QString(1000, QLatin1Char('x'))};
    QCOMPARE(label.toString().size(), 256);
    // Emoji need two units each: none may be cut in half.
    for (int blanks = 0; blanks < 2; ++blanks) {
        const QString note = QString(blanks, QLatin1Char('x')) + QStringLiteral("😀").repeated(300);
        const QString written = RentalLabel{QStringLiteral("team"), request, note}.toString();
        QVERIFY(written.size() <= 256 && written.size() >= 255);
        QVERIFY(written.endsWith(QStringLiteral("😀")));
    }
}

void LabelTest::slugs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("good") << "ml-research" << true;
    QTest::newRow("digits") << "42" << true;
    QTest::newRow("hyphens") << "-" << true;
    QTest::newRow("forty") << QString(40, QLatin1Char('a')) << true;
    QTest::newRow("forty-one") << QString(41, QLatin1Char('a')) << false;
    QTest::newRow("empty") << "" << false;
    QTest::newRow("capital") << "Ml" << false;
    QTest::newRow("blank") << "a b" << false;
    QTest::newRow("slash") << "a/b" << false;
    QTest::newRow("underscore") << "a_b" << false;
    QTest::newRow("accent") << QStringLiteral("é") << false;
    QTest::newRow("line break") << "a\n" << false;
}

void LabelTest::slugs()
{
    QFETCH(QString, text);
    QTEST(isSlug(text), "good");
}

void LabelTest::slugsFromNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("slug");
    QTest::newRow("words") << "ML Research"
                           << "ml-research";
    QTest::newRow("signs") << "  R&D / (Vision) "
                           << "r-d-vision";
    QTest::newRow("accents") << QStringLiteral("Équipe Modèles") << "equipe-modeles";
    QTest::newRow("German") << QStringLiteral("Größen & Maße") << "grossen-masse";
    QTest::newRow("Chinese alone") << QStringLiteral("机器学习") << "";
    QTest::newRow("Chinese and Latin") << QStringLiteral("AI 机器学习 lab") << "ai-lab";
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("long") << QString(39, QLatin1Char('a')).append(QStringLiteral(" b c"))
                          << QString(39, QLatin1Char('a'));
}

void LabelTest::slugsFromNames()
{
    QFETCH(QString, name);
    QTEST(slugFromName(name), "slug");
}

void LabelTest::slugsFromAnyNameAreSlugs()
{
    QVERIFY(rc::check("empty or a slug, and stays itself", [](const std::u16string &name) {
        const QString slug = slugFromName(QString::fromStdU16String(name));
        RC_ASSERT(slug.isEmpty() || isSlug(slug));
        RC_ASSERT(slugFromName(slug) == slug);
    }));
}

QTEST_GUILESS_MAIN(LabelTest)
#include "tst_label.moc"
