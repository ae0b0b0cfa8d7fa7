#pragma once

#include "desktop/look/tokens.h"

#include <QAbstractButton>

namespace bursar::desktop {

/// One fact in the status bar: icon and words. A clickable one leads somewhere and takes the focus.
class StatusItem final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit StatusItem(QWidget *parent = nullptr);

    /// Empty words hide it.
    void setFact(const QString &iconName, ColourRole role, const QString &words);
    void setClickable(bool clickable);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    ColourRole m_role = ColourRole::Muted;
};

} // namespace bursar::desktop
