#pragma once

#include <QWidget>

class QPushButton;

namespace bursar::desktop {

class IconLabel;
class Label;

/// What stands where nothing is: an icon, one sentence why, one button.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setText(const QString &iconName, const QString &sentence);
    /// Empty takes the button away.
    void setButton(const QString &text);

Q_SIGNALS:
    void buttonActivated();

private:
    IconLabel *m_icon;
    Label *m_sentence;
    QPushButton *m_button;
};

} // namespace bursar::desktop
