#pragma once

#include <QStringList>
#include <QWidget>

namespace bursar::desktop {

/// A few choices side by side, one of them chosen: `Today | Month`. Arrow keys move the choice.
class SegmentControl final : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentControl(QWidget *parent = nullptr);

    void setSegments(const QStringList &texts);
    /// An icon before one segment's word.
    void setSegmentIcon(int segment, const QString &iconName);
    int current() const { return m_current; }
    /// Chooses without telling `chosen`.
    void setCurrent(int segment);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// A person chose another segment.
    void chosen(int segment);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int widthOf(int segment) const;
    QRect rectOf(int segment) const;
    void choose(int segment);
    void describe();

    QStringList m_texts;
    QStringList m_icons;
    int m_current = 0;
};

} // namespace bursar::desktop
