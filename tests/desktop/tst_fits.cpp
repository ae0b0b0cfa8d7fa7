#include "desktop/access/access_page.h"
#include "desktop/budgets/budgets_page.h"
#include "desktop/chargeback/chargeback_page.h"
#include "desktop/chargeback/close_month_wizard.h"
#include "desktop/closing_month.h"
#include "desktop/connect/connect_assistant.h"
#include "desktop/fixed_colours.h"
#include "desktop/look/theme.h"
#include "desktop/offers/offers_page.h"
#include "desktop/overview/overview_page.h"
#include "desktop/rental/rental_wizard.h"
#include "desktop/sample_access.h"
#include "desktop/savings/savings_card.h"
#include "desktop/savings/savings_page.h"
#include "desktop/shell/main_window.h"
#include "desktop/shell/preferences.h"
#include "desktop/snapshots.h"
#include "desktop/teams/teams_page.h"
#include "desktop/text_witness.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/scripted_prompter.h"
#include "desktop/widgets/table_view.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace bursar;
using namespace bursar::desktop;

namespace {

constexpr QChar dots(0x2026);

/// Where a widget stands, for a person who has to find it: its own name and those around it.
QString nameOf(const QWidget *widget)
{
    QStringList names;
    for (const QWidget *each = widget; each != nullptr; each = each->parentWidget())
        if (!each->objectName().isEmpty() && !each->objectName().startsWith(QLatin1String("qt_")))
            names.prepend(each->objectName());
    return names.join(QLatin1Char('/')) + QLatin1Char(' ') + QLatin1String(widget->metaObject()->className());
}

/// Texts that end in … because something is still asked, not because they are cut.
QSet<QString> wholeTexts(const QWidget &window)
{
    QSet<QString> texts;
    for (const auto *button : window.findChildren<QAbstractButton *>())
        texts << button->text();
    for (const auto *label : window.findChildren<QLabel *>())
        texts << label->text();
    for (const auto *action : window.findChildren<QAction *>())
        texts << action->text();
    for (const auto *line : window.findChildren<QLineEdit *>())
        texts << line->placeholderText();
    for (const auto *table : window.findChildren<TableView *>())
        texts << table->emptyText();
    return texts;
}

template <class Wanted>
const Wanted *above(const QWidget *widget)
{
    for (; widget != nullptr; widget = widget->parentWidget())
        if (const auto *found = qobject_cast<const Wanted *>(widget))
            return found;
    return nullptr;
}

/// Long words may end in … where they have a tool tip; numbers, ids, verdicts and headers may not.
bool mayBeCut(const QWidget *widget, const test::DrawnText &drawn, const QWidget &window)
{
    if (above<QHeaderView>(widget) != nullptr)
        return false;
    if (const auto *table = above<TableView>(widget)) {
        const QPoint at = table->viewport()->mapFrom(&window, drawn.place.center().toPoint());
        const int column = table->columnAt(at.x());
        return column >= 0 && table->columns().at(static_cast<std::size_t>(column)).kind == ColumnSpec::Kind::Text;
    }
    if (qobject_cast<const QLineEdit *>(widget) != nullptr)
        return true; // what a field could hold; its label and its accessible name say it whole
    const bool number = drawn.text.front().isDigit() || drawn.text.startsWith(QLatin1Char('$'));
    return qobject_cast<const Label *>(widget) != nullptr && !number;
}

/// What lies half outside of a part that scrolls can be scrolled to.
bool scrollsThere(const QRectF &open, const QWidget &window)
{
    for (const auto *area : window.findChildren<QAbstractScrollArea *>()) {
        const QRectF seen(area->viewport()->mapTo(&window, QPoint()), area->viewport()->size());
        const bool edge = std::abs(seen.bottom() - open.bottom()) <= 2 || std::abs(seen.top() - open.top()) <= 2;
        if (area->isVisible() && area->verticalScrollBar()->maximum() > 0 && edge && seen.left() <= open.left() + 1
            && seen.right() >= open.right() - 1)
            return true;
    }
    return false;
}

QStringList cutTexts(QWidget &window)
{
    QStringList found;
    const QSet<QString> whole = wholeTexts(window);
    for (const test::DrawnText &drawn : test::textsOf(window)) {
        if (drawn.text.trimmed().isEmpty() || !drawn.open.intersects(drawn.place))
            continue;
        // Rounded down: the last sliver of a row that is scrolled away still lies in its table.
        const QPointF centre = drawn.place.intersected(drawn.open).center();
        const QWidget *widget = window.childAt(qFloor(centre.x()), qFloor(centre.y()));
        if (widget == nullptr)
            widget = &window;
        const auto tell = [&](const char *what) {
            found << QStringLiteral("%1: “%2” in %3").arg(QLatin1String(what), drawn.text, nameOf(widget));
        };
        if (drawn.text.endsWith(dots) && !whole.contains(drawn.text) && !mayBeCut(widget, drawn, window))
            tell("elided");
        if (drawn.place.left() < drawn.open.left() - 1 || drawn.place.right() > drawn.open.right() + 2)
            tell("cut at the side");
        else if (!scrollsThere(drawn.open, window)
                 && (drawn.place.top() < drawn.open.top() - 3 || drawn.place.bottom() > drawn.open.bottom() + 4))
            tell("cut in its height");
    }
    return found;
}

QStringList tightWidgets(const QWidget &window)
{
    QStringList found;
    for (const auto *area : window.findChildren<QAbstractScrollArea *>()) {
        if (!area->isVisible())
            continue;
        if (area->horizontalScrollBar()->maximum() > 0)
            found << QStringLiteral("scrolls sideways by %1: %2")
                         .arg(area->horizontalScrollBar()->maximum())
                         .arg(nameOf(area));
    }
    for (const auto *label : window.findChildren<QLabel *>())
        if (label->isVisible() && label->wordWrap() && !label->text().isEmpty()
            && label->heightForWidth(label->width()) > label->height() + 1)
            found << QStringLiteral("lines cut off: “%1” in %2").arg(label->text(), nameOf(label));
    for (const auto *widget : window.findChildren<QWidget *>()) {
        const QWidget *around = widget->parentWidget();
        if (!widget->isVisible() || widget->isWindow() || around == nullptr || widget->width() == 0)
            continue;
        if (widget->x() < 0 || widget->geometry().right() > around->rect().right())
            found << QStringLiteral("sticks out by %1: %2")
                         .arg(std::max(-widget->x(), widget->geometry().right() - around->rect().right()))
                         .arg(nameOf(widget));
    }
    return found;
}

QStringList problemsSeenIn(QWidget &window)
{
    for (int round = 0; round < 6; ++round) // layouts settle one level a round
        QApplication::processEvents();
    QStringList found = cutTexts(window) + tightWidgets(window);
    found.removeDuplicates();
    return found;
}

QStringList problemsOf(QWidget &window)
{
    QStringList found = problemsSeenIn(window);
    // An age may have ticked on between layout and painting; what is really cut is cut at the second look, too.
    return found.isEmpty() ? found : problemsSeenIn(window);
}

/// Other languages need more room: every vowel twice.
class LongerWords final : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int number) const override
    {
        if (qstrcmp(context, "FormatWords") == 0) // dates and units stay readable
            return {};
        QString words;
        const QString text = QString::fromUtf8(source);
        for (const QChar letter : text)
            words += QStringLiteral("aeiou").contains(letter) ? QString(2, letter) : QString(letter);
        return number < 0 ? words : words.replace(QStringLiteral("%n"), QString::number(number));
    }
    bool isEmpty() const override { return false; }
};

} // namespace

/// Nothing is cut: every page and every step at every text size, in the smallest window and in the usual one, and with
/// the longer words of other languages.
class tst_fits final : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

    QTemporaryDir m_place;
    QSettings m_settings{m_place.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Preferences m_preferences{m_settings};
    ScriptedPrompter m_prompter;
    governor::Desk m_desk;
    FixedColours m_colours;
    Theme m_theme{m_colours};
    const governor::DeskSnapshotPtr m_snapshot = test::share(test::sampleSnapshot());
    const OfferSnapshotPtr m_offers = test::sampleOffers();
    std::unique_ptr<MainWindow> m_window;

    void makeWindow()
    {
        m_window = std::make_unique<MainWindow>(PageContext{m_desk, m_prompter, m_preferences},
                                                m_place.filePath(QStringLiteral("a.sqlite")), true);
        m_window->resize(1280, 800);
        m_window->show();
        m_window->showSnapshot(m_snapshot);
        dynamic_cast<SavingsPage *>(m_window->page(PageId::Savings))->showSavings(test::sampleSavings());
        dynamic_cast<AccessPage *>(m_window->page(PageId::Access))
            ->showAccess(std::make_shared<AccessFacts>(test::sampleAccess()));
        dynamic_cast<BudgetsPage *>(m_window->page(PageId::Budgets))->showHolders(test::sampleHolders());
        dynamic_cast<OverviewPage *>(m_window->page(PageId::Overview))
            ->findChild<SavingsCard *>()
            ->showSavings(test::sampleSavings());
        dynamic_cast<OffersPage *>(m_window->page(PageId::Offers))->showOffers(m_offers);
        dynamic_cast<OverviewPage *>(m_window->page(PageId::Overview))->showForecasts(test::sampleForecasts());
        dynamic_cast<TeamsPage *>(m_window->page(PageId::Teams))->showForecasts(test::sampleForecasts());
    }

    QStringList problemsOfPages(QSize size)
    {
        QStringList found;
        const auto look = [&](const QString &where) {
            for (const QString &problem : problemsOf(*m_window))
                found << QString(where + QStringLiteral(": ") + problem);
        };
        for (const PageEntry &entry : m_window->entries()) {
            m_window->goTo({entry.id, {}, {}, {}});
            look(entry.code);
            if (m_window->size() != size)
                found << QStringLiteral("%1: the window grew to %2×%3")
                             .arg(entry.code, QString::number(m_window->width()), QString::number(m_window->height()));
        }
        for (const char *tab : {"members", "roles", "keys", "reviews", "log"}) {
            m_window->goTo({PageId::Access, {}, {}, QString::fromLatin1(tab)});
            look(QStringLiteral("access, ") + QString::fromLatin1(tab));
        }
        found += problemsOfMonth();
        m_window->goTo({PageId::Teams, {}, {}, {}});
        auto *budget = m_window->findChild<QLineEdit *>(QStringLiteral("dailyBudgetEdit"));
        budget->setText(QStringLiteral("99"));
        Q_EMIT budget->textEdited(budget->text());
        look(QStringLiteral("a draft"));
        m_window->findChild<QAbstractButton *>(QStringLiteral("discardButton"))->click();
        m_window->goTo({PageId::Offers, {}, {}, {}});
        auto *offers = m_window->findChild<TableView *>(QStringLiteral("offerTable"));
        offers->showRow(offers->model()->rowCount() - 1);
        look(QStringLiteral("a refused offer"));
        offers->showRow(0);
        return found;
    }

    /// A month that is over, view by view.
    QStringList problemsOfMonth()
    {
        QStringList found;
        ChargebackPage::MonthFacts facts;
        facts.statement = test::closingMonth();
        facts.month = facts.statement->month;
        facts.drafts = test::closingDrafts();
        facts.issued = test::closingInvoices();
        for (const char *view : {"spend", "reconciliation", "invoices", "disputes", "treasury"}) {
            m_window->goTo({PageId::Chargeback, {}, facts.month.toString(), QString::fromLatin1(view)});
            dynamic_cast<ChargebackPage *>(m_window->page(PageId::Chargeback))->showFacts(facts);
            for (const QString &problem : problemsOf(*m_window))
                found << QStringLiteral("month, %1: %2").arg(QLatin1String(view), problem);
        }
        return found;
    }

    QStringList problemsOfWizard()
    {
        QStringList found;
        RentalWizard wizard({m_desk, m_prompter, m_preferences}, m_snapshot, m_offers, m_window.get());
        wizard.setAttribute(Qt::WA_DeleteOnClose, false);
        Proposal proposal;
        proposal.team = test::engineeringTeam();
        proposal.offer = *std::find_if(m_offers->offers.begin(), m_offers->offers.end(), [](const Offer &offer) {
            return offer.gpuName == QLatin1String("A100 SXM4") && offer.numGpus == 1;
        });
        wizard.startWith(proposal);
        wizard.show();
        for (int step = 0; step < 4; ++step) {
            wizard.goToStep(static_cast<RentalContext::Step>(step));
            for (const QString &problem : problemsOf(wizard))
                found << QStringLiteral("wizard step %1: %2").arg(step + 1).arg(problem);
        }
        for (int step = 0; step < 4; ++step) {
            CloseMonthWizard closing({m_desk, m_prompter, m_preferences},
                                     {test::closingMonth(), test::closingDrafts(), {}, TeamColours(*m_snapshot)},
                                     m_window.get());
            closing.setAttribute(Qt::WA_DeleteOnClose, false);
            closing.goToStep(static_cast<CloseMonthWizard::Step>(step));
            closing.show();
            for (const QString &problem : problemsOf(closing))
                found << QStringLiteral("closing, step %1: %2").arg(step + 1).arg(problem);
        }
        ConnectAssistant connects(m_desk, m_prompter, m_window.get());
        connects.setAttribute(Qt::WA_DeleteOnClose, false);
        connects.show();
        for (const QString &problem : problemsOf(connects))
            found << QString(QStringLiteral("connect: ") + problem);
        return found;
    }

    static void tell(const QStringList &found)
    {
        for (const QString &problem : found) // a failure's own message is cut after a thousand letters
            qWarning().noquote() << problem;
        QCOMPARE(found.size(), 0);
    }

private Q_SLOTS:
    void initTestCase() { makeWindow(); }

    void everySize_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("textSize");
        for (const QSize size : {QSize(1280, 800), QSize(1024, 700)})
            for (const int textSize : {100, 115, 130})
                QTest::addRow("%dx%d at %d %%", size.width(), size.height(), textSize) << size << textSize;
    }

    void everySize()
    {
        QFETCH(const QSize, size);
        QFETCH(const int, textSize);
        m_theme.setTextSize(textSize); // while the window stands
        m_window->resize(size);
        tell(problemsOfPages(size) + problemsOfWizard());
    }

    void longerWords()
    {
        m_theme.setTextSize(100);
        LongerWords words;
        QCoreApplication::installTranslator(&words);
        makeWindow();
        const QStringList found = problemsOfPages(m_window->size()) + problemsOfWizard();
        QCoreApplication::removeTranslator(&words);
        tell(found);
    }
};

QTEST_MAIN(tst_fits)
#include "tst_fits.moc"
