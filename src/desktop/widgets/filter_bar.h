#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace bursar::desktop {

class FlowLayout;
class Label;

/// Filters in one row, each with its label above; a link that clears them; how much is left, at the right end.
class FilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// The bar owns the field; `width` in px at text size 100.
    void addFilter(const QString &label, QWidget *field, int width);
    /// Shown while some filter is set.
    void setClearable(bool clearable);
    /// `31 of 2,011 offers` and, below, how they divide; either may be empty.
    void setCount(const QString &count, const QString &detail = QString());
    /// Puts a widget at the right end.
    void addControl(QWidget *control);

Q_SIGNALS:
    void clearActivated();

private:
    FlowLayout *m_row;
    QPushButton *m_clear;
    QWidget *m_end;
    Label *m_count;
    Label *m_detail;
    QHBoxLayout *m_controls;
};

} // namespace bursar::desktop
