#include "desktop/connect/connect_assistant.h"
#include "desktop/offers/offers_page.h"
#include "desktop/rental/rental_wizard.h"
#include "desktop/shell/main_window.h"
#include "desktop/shell/preferences.h"
#include "desktop/snapshots.h"
#include "desktop/widgets/scripted_prompter.h"
#include "desktop/widgets/sidebar.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace bursar;
using namespace bursar::desktop;

namespace {

/// What a person can reach with Tab or press with the mouse.
bool isControl(const QWidget *widget)
{
    if (!widget->isVisible() || !widget->isEnabled())
        return false;
    if (widget->parentWidget() != nullptr && qobject_cast<const QComboBox *>(widget->parentWidget()) != nullptr)
        return false; // the line inside an editable box is the box
    if (qobject_cast<const QAbstractButton *>(widget) != nullptr)
        return widget->focusPolicy() != Qt::NoFocus;
    return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus
        && qobject_cast<const QScrollArea *>(widget) == nullptr;
}

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return face == nullptr ? QString() : face->text(QAccessible::Name);
}

QString placeOf(const QWidget *widget)
{
    QStringList names;
    for (; widget != nullptr; widget = widget->parentWidget())
        names.prepend(widget->objectName().isEmpty() ? QLatin1String(widget->metaObject()->className())
                                                     : widget->objectName());
    return names.join(QLatin1Char('/'));
}

QStringList namelessControls(const QWidget &window)
{
    QStringList found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!isControl(widget))
            continue;
        if (nameOf(widget).trimmed().isEmpty())
            found << QString(QStringLiteral("no accessible name: ") + placeOf(widget));
        if (widget->objectName().isEmpty())
            found << QString(QStringLiteral("no object name: ") + placeOf(widget));
    }
    return found;
}

/// The controls that Tab comes to, until it is back where it began.
QList<QWidget *> tabWay(QWidget &window)
{
    QList<QWidget *> way;
    constexpr int most = 200;
    for (int i = 0; i < most; ++i) {
        QWidget *now = QApplication::focusWidget();
        if (now == nullptr || way.contains(now))
            break;
        way << now;
        QTest::keyClick(now->window() == &window ? now : &window, Qt::Key_Tab);
    }
    return way;
}

} // namespace

/// Everything works without a mouse, and everything has a name that can be read aloud.
class tst_keyboard final : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

    QTemporaryDir m_place;
    QSettings m_settings{m_place.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Preferences m_preferences{m_settings};
    ScriptedPrompter m_prompter;
    governor::Desk m_desk;
    governor::DeskSnapshotPtr m_snapshot = test::share(test::sampleSnapshot());
    std::unique_ptr<MainWindow> m_window;

    void settle()
    {
        for (int round = 0; round < 4; ++round)
            QApplication::processEvents();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_window = std::make_unique<MainWindow>(PageContext{m_desk, m_prompter, m_preferences},
                                                m_place.filePath(QStringLiteral("a.sqlite")), true);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->showSnapshot(m_snapshot);
        dynamic_cast<OffersPage *>(m_window->page(PageId::Offers))->showOffers(test::sampleOffers());
    }

    void pages_data()
    {
        QTest::addColumn<int>("number");
        const auto &entries = m_window->entries();
        for (std::size_t i = 0; i < entries.size(); ++i)
            QTest::newRow(qPrintable(entries.at(i).code)) << static_cast<int>(i);
    }

    void pages()
    {
        QFETCH(const int, number);
        const auto &entries = m_window->entries();
        const PageEntry &entry = entries.at(static_cast<std::size_t>(number));
        const PageId id = entry.id;
        const auto before =
            std::count_if(entries.begin(), entries.begin() + number, [](const PageEntry &each) { return !each.under; });
        if (entry.under) { // the arrow keys lead there from the page that it belongs to
            m_window->goTo({entries.at(static_cast<std::size_t>(number - 1)).id, {}, {}, {}});
            auto *sidebar = m_window->findChild<Sidebar *>();
            QTest::keyClick(sidebar, Qt::Key_Down);
            m_window->page(id)->activated();
        } else {
            QTest::keyClick(m_window.get(), static_cast<Qt::Key>(Qt::Key_1 + before), Qt::ControlModifier);
        }
        settle();
        QCOMPARE(m_window->currentPage(), id);
        Page *page = m_window->page(id);
        for (const QString &problem : namelessControls(*m_window))
            QFAIL(qPrintable(problem));

        QWidget *first = QApplication::focusWidget();
        QVERIFY2(first != nullptr && page->isAncestorOf(first),
                 qPrintable(first == nullptr ? QString() : placeOf(first)));
        const bool tableOrField = qobject_cast<QTableView *>(first) != nullptr
            || qobject_cast<QLineEdit *>(first) != nullptr || qobject_cast<QComboBox *>(first) != nullptr;
        QVERIFY2(tableOrField, qPrintable(placeOf(first)));

        const QList<QWidget *> way = tabWay(*m_window);
        for (QWidget *widget : page->findChildren<QWidget *>())
            if (isControl(widget) && !widget->visibleRegion().isEmpty())
                QVERIFY2(way.contains(widget) || way.contains(widget->focusProxy()),
                         qPrintable(QStringLiteral("Tab never comes to %1; it ends at %2")
                                        .arg(placeOf(widget), placeOf(way.isEmpty() ? nullptr : way.last()))));
    }

    void wizardSteps()
    {
        RentalWizard wizard({m_desk, m_prompter, m_preferences}, m_snapshot, test::sampleOffers(), m_window.get());
        wizard.setAttribute(Qt::WA_DeleteOnClose, false);
        Proposal proposal;
        proposal.team = test::engineeringTeam();
        proposal.offer = test::sampleOffers()->offers.front();
        wizard.startWith(proposal);
        wizard.show();
        for (int step = 0; step < 4; ++step) {
            wizard.goToStep(static_cast<RentalContext::Step>(step));
            settle();
            for (const QString &problem : namelessControls(wizard))
                QFAIL(qPrintable(problem));
        }
    }

    void connecting()
    {
        ConnectAssistant connects(m_desk, m_prompter, m_window.get());
        connects.setAttribute(Qt::WA_DeleteOnClose, false);
        connects.show();
        settle();
        for (const QString &problem : namelessControls(connects))
            QFAIL(qPrintable(problem));
    }
};

QTEST_MAIN(tst_keyboard)
#include "tst_keyboard.moc"
