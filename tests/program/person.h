#pragma once

#include <QModelIndex>
#include <QString>
#include <QStringList>

#include <functional>

class QAbstractItemView;
class QTableView;
class QWidget;

namespace bursar::test {

/// Somebody at the windows. Finds things by object name, clicks with the mouse and types with keys the way the window
/// system delivers them, so that what a dialog covers cannot be reached. Everything waits until it can be done and
/// returns false when that took too long; `trouble()` then says what was missing.
class Person
{
public:
    explicit Person(int patienceMs = 30'000)
        : m_patienceMs(patienceMs)
    {
    }

    // What they do.

    /// Anything that is shown and enabled.
    bool click(const QString &name);
    /// Into that field, in the place of what stands there.
    bool type(const QString &field, const QString &text);
    /// To whatever has the focus.
    bool press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    bool write(const QString &text);
    // With the keyboard alone.

    /// Tab until something of that name has the focus (whose spoken name contains `words`, if told).
    bool tabTo(const QString &name, const QString &words = {});
    /// What has the focus does what it does.
    bool activate() { return press(Qt::Key_Space); }
    /// Into the field that has the focus, in the place of what stands there.
    bool overwrite(const QString &text);
    /// Up or down in the box that has the focus until it reads that.
    bool turnTo(const QString &box, const QString &entry);
    /// Down the table from its first row until a widget elsewhere, that tells of the row, reads so.
    bool walkDown(const QString &table, const QString &teller, const QString &words);
    /// A page by its number, from the main window.
    bool openPage(int number);

    // With the mouse.

    /// An entry of a combo box, by its words.
    bool choose(const QString &box, const QString &entry);
    /// The row of a table or list in which a cell reads that.
    bool chooseRow(const QString &table, const QString &cell);
    bool chooseRow(const QString &table, int row);
    /// An entry of the menu behind a button, counted from 0.
    bool pick(const QString &menuButton, int entry);
    /// Types the path into the file dialog that is open and accepts it.
    bool answerFileDialog(const QString &path);
    /// Of the window in front, as its frame does.
    bool closeWindow();

    // What they see.

    /// Waits until something of that name is shown and its words contain `words`.
    bool sees(const QString &name, const QString &words = {});
    bool seesGone(const QString &name);
    bool seesEnabled(const QString &name, bool enabled = true);
    /// Waits until a row of the table reads all of these, each somewhere.
    bool seesRow(const QString &table, const QStringList &cells);
    /// All words of it and of what it contains; empty when it is not shown.
    QString reads(const QString &name) const;
    int rows(const QString &table) const;
    /// A cell as it is shown.
    QString cell(const QString &table, int row, int column) const;
    /// What Tab reaches in the window in front and lacks an object name or an accessible name, a line each.
    QString namelessControls() const;

    bool waitFor(const QString &what, const std::function<bool()> &happened);
    QByteArray trouble() const { return m_trouble.toUtf8(); }

private:
    QWidget *shown(const QString &name) const;
    QWidget *usable(const QString &name);
    QAbstractItemView *view(const QString &name) const;
    QModelIndex findRow(const QString &table, const QStringList &cells) const;
    bool clickIn(QWidget *widget, const QPoint &at);
    bool clickRow(const QString &table, const QModelIndex &cell);

    int m_patienceMs;
    QString m_trouble;
};

} // namespace bursar::test
