#include "program/person.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QScrollArea>
#include <QTest>
#include <QTimer>
#include <QWindow>

namespace bursar::test {
namespace {

QWidget *frontWindow()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal;
    if (QWidget *active = QApplication::activeWindow())
        return active;
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *window : all)
        if (window->isVisible())
            return window;
    return nullptr;
}

/// What a widget itself says.
QString ownWords(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return line->text();
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return box->currentText();
    return widget.accessibleName();
}

QString rowWords(const QAbstractItemModel &model, int row)
{
    QStringList words;
    for (int column = 0; column < model.columnCount(); ++column)
        words << model.index(row, column).data().toString();
    return words.join(QLatin1Char('\t'));
}

/// As a person would turn the wheel until it is in sight.
void bringIntoSight(QWidget *widget)
{
    for (QWidget *above = widget->parentWidget(); above != nullptr; above = above->parentWidget())
        if (auto *scroll = qobject_cast<QScrollArea *>(above))
            scroll->ensureWidgetVisible(widget);
}

/// As a screen reader tells it.
QString spokenName(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return widget.accessibleName().isEmpty() && button != nullptr ? button->text() : widget.accessibleName();
}

/// Where the next key goes. When a dialog has closed, a window manager gives the focus back to the window below; the
/// offscreen platform has none.
QWidget *focusNow()
{
    if (QApplication::activeModalWidget() == nullptr && QApplication::activeWindow() == nullptr) {
        const QWidgetList all = QApplication::topLevelWidgets();
        for (QWidget *window : all)
            if (window->isVisible() && window->objectName() == QLatin1String("mainWindow"))
                window->activateWindow();
        QApplication::processEvents();
    }
    const QWidget *front = QApplication::activeModalWidget();
    if (front == nullptr)
        front = QApplication::activeWindow();
    return front == nullptr ? nullptr : front->focusWidget();
}

bool isNameless(QWidget &control)
{
    // Parts of Qt's own controls are reached through these.
    const bool inner = control.objectName().startsWith(QLatin1String("qt_"))
        || qobject_cast<QComboBox *>(control.parentWidget()) != nullptr;
    const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(&control);
    return !inner && (control.objectName().isEmpty() || told == nullptr || told->text(QAccessible::Name).isEmpty());
}

/// What it is and where it stands.
QString described(const QWidget &widget)
{
    QString words = QStringLiteral("“%1”").arg(ownWords(widget));
    for (const QWidget *each = &widget; each != nullptr; each = each->parentWidget())
        words += QStringLiteral(" < %1 %2").arg(QLatin1String(each->metaObject()->className()), each->objectName());
    return words;
}

} // namespace

bool Person::waitFor(const QString &what, const std::function<bool()> &happened)
{
    if (QTest::qWaitFor([&happened] { return happened(); }, m_patienceMs))
        return true;
    m_trouble = QStringLiteral("waited in vain: %1").arg(what);
    if (QWidget *front = frontWindow()) {
        m_trouble += QStringLiteral("; in front is %1 “%2”").arg(front->objectName(), front->windowTitle());
        if (const QString picture = qEnvironmentVariable("BURSAR_TEST_PICTURE"); !picture.isEmpty())
            front->grab().save(picture);
    }
    return false;
}

QWidget *Person::shown(const QString &name) const
{
    QWidget *front = frontWindow();
    QWidgetList windows = QApplication::topLevelWidgets();
    if (front != nullptr)
        windows.prepend(front);
    for (QWidget *window : std::as_const(windows)) {
        if (!window->isVisible())
            continue;
        if (window->objectName() == name)
            return window;
        const QWidgetList found = window->findChildren<QWidget *>(name);
        for (QWidget *widget : found)
            if (widget->isVisible())
                return widget;
    }
    return nullptr;
}

QWidget *Person::usable(const QString &name)
{
    // What is still being laid out cannot be aimed at: it must stand where it stood a moment ago.
    std::pair<const QWidget *, QRect> before;
    const auto isUsable = [this, &name, &before] {
        QWidget *widget = shown(name);
        if (widget == nullptr || !widget->isEnabled())
            return false;
        bringIntoSight(widget);
        const std::pair<const QWidget *, QRect> now(widget, {widget->mapToGlobal(QPoint()), widget->size()});
        return std::exchange(before, now) == now;
    };
    return waitFor(QStringLiteral("%1 to be shown and enabled").arg(name), isUsable) ? shown(name) : nullptr;
}

bool Person::clickIn(QWidget *widget, const QPoint &at)
{
    QWidget *window = widget->window();
    const QPoint place = widget->mapTo(window, at);
    const QWidget *child = window->childAt(place);
    const QWidget *hit = child == nullptr ? window : child;
    if (hit != widget && !widget->isAncestorOf(hit)) {
        m_trouble = QStringLiteral("%1 is covered by %2").arg(widget->objectName(), described(*hit));
        return false;
    }
    QTest::mouseMove(window->windowHandle(), place);
    QTest::mouseClick(window->windowHandle(), Qt::LeftButton, Qt::NoModifier, place);
    return true;
}

bool Person::click(const QString &name)
{
    QWidget *widget = usable(name);
    return widget != nullptr && clickIn(widget, widget->rect().center());
}

bool Person::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    const QWidget *front = frontWindow();
    if (front == nullptr || front->windowHandle() == nullptr) {
        m_trouble = QStringLiteral("there is no window to type in");
        return false;
    }
    QTest::keyClick(front->windowHandle(), key, modifiers);
    return true;
}

bool Person::write(const QString &text)
{
    for (const QChar character : text) {
        const QWidget *front = frontWindow();
        if (front == nullptr || front->windowHandle() == nullptr) {
            m_trouble = QStringLiteral("there is no window to type in");
            return false;
        }
        QTest::keyClick(front->windowHandle(), character.toLatin1());
    }
    return true;
}

bool Person::type(const QString &field, const QString &text)
{
    return click(field) && press(Qt::Key_A, Qt::ControlModifier)
        && (text.isEmpty() ? press(Qt::Key_Delete) : write(text));
}

bool Person::tabTo(const QString &name, const QString &words)
{
    constexpr int most = 250;
    QStringList seen;
    for (int i = 0; i < most; ++i) {
        const QWidget *focus = focusNow();
        if (focus != nullptr && focus->objectName() == name && (words.isEmpty() || spokenName(*focus).contains(words)))
            return true;
        seen << (focus == nullptr ? QStringLiteral("nothing") : focus->objectName());
        if (!press(Qt::Key_Tab))
            return false;
    }
    seen.removeDuplicates();
    m_trouble = QStringLiteral("Tab never comes to %1 %2, only to %3").arg(name, words, seen.join(QLatin1String(", ")));
    return false;
}

bool Person::overwrite(const QString &text)
{
    return press(Qt::Key_A, Qt::ControlModifier) && write(text);
}

bool Person::turnTo(const QString &box, const QString &entry)
{
    constexpr int most = 100;
    for (int i = 0; i < most && !reads(box).contains(entry); ++i)
        if (!press(Qt::Key_Down))
            return false;
    for (int i = 0; i < most && !reads(box).contains(entry); ++i)
        if (!press(Qt::Key_Up))
            return false;
    return sees(box, entry);
}

bool Person::walkDown(const QString &table, const QString &teller, const QString &words)
{
    if (!tabTo(table) || !press(Qt::Key_Home, Qt::ControlModifier))
        return false;
    const int most = rows(table);
    for (int i = 0; i < most && !reads(teller).contains(words); ++i)
        if (!press(Qt::Key_Down))
            return false;
    return sees(teller, words);
}

bool Person::openPage(int number)
{
    const auto mainWindowHasTheKeys = [] {
        focusNow();
        const QWidget *active = QApplication::activeWindow();
        return active != nullptr && active->objectName() == QLatin1String("mainWindow");
    };
    return waitFor(QStringLiteral("the main window to have the keys"), mainWindowHasTheKeys)
        && press(static_cast<Qt::Key>(Qt::Key_0 + number), Qt::ControlModifier);
}

bool Person::choose(const QString &box, const QString &entry)
{
    auto *combo = qobject_cast<QComboBox *>(usable(box));
    if (combo == nullptr)
        return false;
    const int wanted = combo->findText(entry, Qt::MatchContains);
    if (wanted < 0) {
        m_trouble = QStringLiteral("%1 has no entry %2").arg(box, entry);
        return false;
    }
    const auto isOpen = [combo] { return combo->view()->isVisible(); };
    if (!clickIn(combo, combo->rect().center()) || !waitFor(QStringLiteral("%1 to open").arg(box), isOpen))
        return false;
    while (combo->view()->currentIndex().row() != wanted) {
        const int before = combo->view()->currentIndex().row();
        if (!press(before < wanted ? Qt::Key_Down : Qt::Key_Up))
            return false;
        if (combo->view()->currentIndex().row() == before) {
            m_trouble = QStringLiteral("the keys do not reach the list of %1").arg(box);
            return false;
        }
    }
    return press(Qt::Key_Return) && waitFor(QStringLiteral("%1 to close").arg(box), [&isOpen] { return !isOpen(); });
}

QAbstractItemView *Person::view(const QString &name) const
{
    return qobject_cast<QAbstractItemView *>(shown(name));
}

QModelIndex Person::findRow(const QString &table, const QStringList &cells) const
{
    const QAbstractItemView *in = view(table);
    for (int row = 0; in != nullptr && in->model() != nullptr && row < in->model()->rowCount(); ++row) {
        const QString words = rowWords(*in->model(), row);
        const bool all =
            std::all_of(cells.begin(), cells.end(), [&words](const QString &cell) { return words.contains(cell); });
        if (all)
            return in->model()->index(row, 0);
    }
    return {};
}

bool Person::clickRow(const QString &table, const QModelIndex &cell)
{
    QAbstractItemView *in = view(table);
    if (in == nullptr)
        return false;
    bringIntoSight(in);
    in->scrollTo(cell);
    return clickIn(in->viewport(), in->visualRect(cell).center());
}

bool Person::chooseRow(const QString &table, const QString &cell)
{
    return seesRow(table, {cell}) && clickRow(table, findRow(table, {cell}));
}

bool Person::chooseRow(const QString &table, int row)
{
    return waitFor(QStringLiteral("row %1 of %2").arg(row).arg(table), [&] { return rows(table) > row; })
        && clickRow(table, view(table)->model()->index(row, 0));
}

bool Person::pick(const QString &menuButton, int entry)
{
    QWidget *button = usable(menuButton);
    if (button == nullptr)
        return false;
    bool picked = false;
    // The menu has an event loop of its own.
    QTimer looking;
    QObject::connect(&looking, &QTimer::timeout, button, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (menu == nullptr)
            return;
        looking.stop();
        QAction *action = menu->actions().value(entry);
        picked = action != nullptr && action->isEnabled() && clickIn(menu, menu->actionGeometry(action).center());
        if (!picked) {
            m_trouble = QStringLiteral("entry %1 of %2 cannot be picked").arg(entry).arg(menuButton);
            menu->close();
        }
    });
    looking.start(1);
    return clickIn(button, button->rect().center()) && picked;
}

bool Person::answerFileDialog(const QString &path)
{
    const auto isOpen = [] { return qobject_cast<QFileDialog *>(QApplication::activeModalWidget()) != nullptr; };
    if (!waitFor(QStringLiteral("a file dialog"), isOpen) || !type(QStringLiteral("fileNameEdit"), path))
        return false;
    if (QApplication::activePopupWidget() != nullptr) // what the folder offers to complete
        press(Qt::Key_Escape);
    return press(Qt::Key_Return) && waitFor(QStringLiteral("the file dialog to close"), [&] { return !isOpen(); });
}

bool Person::closeWindow()
{
    const QPointer<QWidget> front = frontWindow();
    return front != nullptr && front->windowHandle() != nullptr && (front->windowHandle()->close(), true);
}

bool Person::sees(const QString &name, const QString &words)
{
    const auto isThere = [&] { return shown(name) != nullptr && reads(name).contains(words); };
    if (waitFor(QStringLiteral("%1 to say “%2”").arg(name, words), isThere))
        return true;
    m_trouble += QStringLiteral("; it says “%1”").arg(reads(name));
    return false;
}

bool Person::seesGone(const QString &name)
{
    return waitFor(QStringLiteral("%1 to go").arg(name), [&] { return shown(name) == nullptr; });
}

bool Person::seesEnabled(const QString &name, bool enabled)
{
    return waitFor(QStringLiteral("%1 to be %2").arg(name, enabled ? QStringLiteral("on") : QStringLiteral("off")),
                   [&] {
                       const QWidget *widget = shown(name);
                       return widget != nullptr && widget->isEnabled() == enabled;
                   });
}

bool Person::seesRow(const QString &table, const QStringList &cells)
{
    if (waitFor(QStringLiteral("a row of %1 with %2").arg(table, cells.join(QStringLiteral(", "))),
                [&] { return findRow(table, cells).isValid(); }))
        return true;
    m_trouble += QStringLiteral("; it has %1 rows").arg(rows(table));
    for (int row = 0; row < std::min(rows(table), 20); ++row)
        m_trouble += QLatin1Char('\n') + rowWords(*view(table)->model(), row);
    return false;
}

QString Person::reads(const QString &name) const
{
    const QWidget *widget = shown(name);
    if (widget == nullptr)
        return {};
    QStringList words{ownWords(*widget)};
    const QWidgetList parts = widget->findChildren<QWidget *>();
    for (const QWidget *part : parts)
        if (part->isVisible() && !qobject_cast<const QAbstractItemView *>(part))
            words << ownWords(*part);
    words.removeAll(QString());
    return words.join(QLatin1Char('\n'));
}

int Person::rows(const QString &table) const
{
    const QAbstractItemView *in = view(table);
    return in == nullptr || in->model() == nullptr ? 0 : in->model()->rowCount();
}

QString Person::cell(const QString &table, int row, int column) const
{
    return row < rows(table) ? view(table)->model()->index(row, column).data().toString() : QString();
}

QString Person::namelessControls() const
{
    QStringList nameless;
    const QWidget *front = frontWindow();
    if (front == nullptr)
        return QStringLiteral("there is no window");
    const QWidgetList all = front->findChildren<QWidget *>();
    for (QWidget *control : all)
        if (control->isVisible() && (control->focusPolicy() & Qt::TabFocus) != 0 && control->focusProxy() == nullptr
            && isNameless(*control))
            nameless << described(*control);
    return nameless.join(QLatin1Char('\n'));
}

} // namespace bursar::test
