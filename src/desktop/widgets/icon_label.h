#pragma once

#include "desktop/look/tokens.h"

#include <QWidget>

namespace bursar::desktop {

/// One icon in a role's colour. Decoration beside a word: screen readers are not told of it.
class IconLabel final : public QWidget
{
    Q_OBJECT
public:
    explicit IconLabel(const QString &name = QString(), ColourRole role = ColourRole::Text, int size = 16,
                       QWidget *parent = nullptr);

    void setIcon(const QString &name, ColourRole role);
    QString iconName() const { return m_name; }
    ColourRole colourRole() const { return m_role; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    ColourRole m_role;
    int m_size;
};

} // namespace bursar::desktop
