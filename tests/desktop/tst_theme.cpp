#include "desktop/fixed_colours.h"
#include "desktop/look/fonts.h"
#include "desktop/look/icons.h"
#include "desktop/look/state_look.h"
#include "desktop/look/theme.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/budget_bar.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/navigation_pane.h"
#include "desktop/widgets/page_head.h"
#include "desktop/widgets/spend_chart.h"
#include "desktop/widgets/table_view.h"

#include <QApplication>
#include <QHeaderView>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>
#include <QVBoxLayout>

using namespace bursar;
using namespace bursar::desktop;

namespace {

/// How many pixels of the picture are exactly that colour.
int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == colour.rgb() ? 1 : 0;
    return count;
}

} // namespace

class TestTheme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_colours.prefer(false);
        m_theme.setChoice(Theme::Choice::System);
        m_theme.setTextSize(100);
    }

    /// File dialogs and message boxes ask for these.
    void everyStandardPictureCanBeHad()
    {
        for (int each = 0; each <= int{QStyle::SP_TabCloseButton}; ++each) {
            const auto standard = static_cast<QStyle::StandardPixmap>(each);
            QCOMPARE(QApplication::style()->standardIcon(standard).isNull(),
                     QApplication::style()->standardPixmap(standard).isNull());
        }
        QVERIFY(!QApplication::style()->standardIcon(QStyle::SP_DirIcon).isNull());
        QVERIFY(!QApplication::style()->standardIcon(QStyle::SP_MessageBoxWarning).isNull());
    }

    void systemIsFollowedOnlyWhenChosen()
    {
        QSignalSpy changes(&m_theme, &Theme::changed);
        m_colours.prefer(true);
        QCOMPARE(changes.count(), 1);
        QVERIFY(m_theme.isDark());
        m_theme.setChoice(Theme::Choice::Light);
        QVERIFY(!m_theme.isDark());
        m_colours.prefer(false);
        m_colours.prefer(true);
        QVERIFY(!m_theme.isDark());
        QCOMPARE(QApplication::palette().color(QPalette::Window), lightTokens().window);
    }

    void switchReachesEveryPart()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *card = new Card(QStringLiteral("Spend"));
        card->setLegend({{QStringLiteral("ml-research"), 1}});
        card->setLink(QStringLiteral("All"));
        auto *chart = new SpendChart;
        SpendChartData spend;
        spend.firstDay = QDate(2026, 11, 1);
        spend.days = 3;
        spend.series = {{QStringLiteral("ml-research"), 3, {Money::fromDollars(5), Money::fromDollars(7), Money{}}}};
        chart->setSpend(spend);
        card->body()->addWidget(chart);
        auto *banner = new Banner(Banner::Kind::Warn);
        banner->setText(QStringLiteral("New rentals pause until 00:00."));
        auto *bar = new BudgetBar;
        bar->setAmounts({Money::fromDollars(10), Money::fromDollars(10), Money{}, Money{}});
        auto *label = new Label(QStringLiteral("words"), TextRole::Small, ColourRole::Muted);
        auto *head = new PageHead(QStringLiteral("Overview"));
        for (QWidget *part : std::initializer_list<QWidget *>{head, banner, label, bar, card, new NavigationPane})
            column->addWidget(part);
        window.resize(700, 900);
        window.show();
        for (const Theme::Choice choice : {Theme::Choice::Light, Theme::Choice::Dark, Theme::Choice::Light}) {
            m_theme.setChoice(choice);
            const bool dark = choice == Theme::Choice::Dark;
            const Tokens &now = dark ? darkTokens() : lightTokens();
            const Tokens &other = dark ? lightTokens() : darkTokens();
            QCoreApplication::processEvents();
            const QImage image = window.grab().toImage();
            for (const QColor &colour : {now.window, now.surface, now.sidebar, now.warnSoft, now.bad,
                                         now.seriesColour(0), now.seriesColour(1), now.seriesColour(3)})
                QVERIFY2(pixelsOf(image, colour) > 0, qPrintable(colour.name()));
            for (const QColor &colour : {other.window, other.sidebar, other.warnSoft, other.bad, other.seriesColour(0),
                                         other.seriesColour(1), other.seriesColour(3)})
                QVERIFY2(pixelsOf(image, colour) == 0, qPrintable(colour.name()));
            QCOMPARE(label->palette().color(QPalette::WindowText), now.muted);
        }
    }

    void textSizeReachesWordsAndHeights()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *label = new Label(QStringLiteral("Title"), TextRole::PageTitle);
        auto *table = new TableView;
        column->addWidget(label);
        column->addWidget(table);
        window.show();
        QCOMPARE(label->font().pixelSize(), 20);
        m_theme.setTextSize(130);
        QCoreApplication::processEvents();
        QCOMPARE(QApplication::font().pixelSize(), 17);
        QCOMPARE(label->font().pixelSize(), 26);
        QCOMPARE(scaled(30), 39);
        QCOMPARE(table->verticalHeader()->defaultSectionSize(), 39);
    }

    void everyListedIconIsBuiltInAndTakesTheThemesColour()
    {
        QFile list(QStringLiteral(BURSAR_ICON_LIST));
        QVERIFY(list.open(QIODevice::ReadOnly));
        QStringList listed = QString::fromUtf8(list.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        listed.sort();
        QStringList built = iconNames();
        built.sort();
        QCOMPARE(built, listed);
        for (const QString &name : listed) {
            const QImage drawn =
                iconPixmap(name, 32, 1, QColor(0x12, 0x70, 0x3E)).toImage().convertToFormat(QImage::Format_ARGB32);
            int coloured = 0;
            for (int y = 0; y < 32; ++y)
                for (int x = 0; x < 32; ++x)
                    if (qAlpha(drawn.pixel(x, y)) == 255) {
                        ++coloured;
                        QCOMPARE(drawn.pixel(x, y), qRgb(0x12, 0x70, 0x3E));
                    }
            QVERIFY2(coloured > 0, qPrintable(name));
        }
        const QIcon ok = icon(QStringLiteral("check-circle-fill"), ColourRole::Ok);
        QVERIFY(pixelsOf(ok.pixmap(32).toImage(), lightTokens().ok) > 0);
        m_theme.setChoice(Theme::Choice::Dark);
        QVERIFY(pixelsOf(ok.pixmap(32).toImage(), darkTokens().ok) > 0);
        QVERIFY(pixelsOf(ok.pixmap(32, QIcon::Disabled).toImage(), darkTokens().disabled) > 0);
        QVERIFY(iconPixmap(QStringLiteral("no-such-icon"), 16, 1, Qt::red).isNull());
    }

    void everyStateHasAnIconThatIsBuiltIn()
    {
        const QStringList built = iconNames();
        const auto check = [&built](const StateLook &look) {
            return built.contains(look.icon) && !look.word.isEmpty();
        };
        for (int i = 0; i <= static_cast<int>(InstanceState::Gone); ++i)
            QVERIFY(check(stateLook(static_cast<InstanceState>(i))));
        for (int i = 0; i <= static_cast<int>(RequestState::Cancelled); ++i)
            QVERIFY(check(stateLook(static_cast<RequestState>(i))));
        for (int i = 0; i <= static_cast<int>(OtherState::Failed); ++i)
            QVERIFY(check(stateLook(static_cast<OtherState>(i))));
        for (int i = 0; i <= static_cast<int>(Verdict::Deny); ++i)
            QVERIFY(check(stateLook(static_cast<Verdict>(i))));
    }

private:
    FixedColours m_colours;
    Theme m_theme{m_colours};
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
