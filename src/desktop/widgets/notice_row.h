#pragma once

#include "desktop/look/tokens.h"

#include <QWidget>

class QPushButton;

namespace bursar::desktop {

class IconLabel;
class Label;

/// One thing that needs a person, in a card: icon, what it is, why, and one button; a hairline above it.
class NoticeRow final : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeRow(QWidget *parent = nullptr);

    void setNotice(const QString &iconName, ColourRole role, const QString &title, const QString &detail);
    /// Empty takes the button away. Buttons of rows below each other get one width.
    void setButton(const QString &text);

Q_SIGNALS:
    void buttonActivated();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    IconLabel *m_icon;
    Label *m_title;
    Label *m_detail;
    QPushButton *m_button;
};

} // namespace bursar::desktop
