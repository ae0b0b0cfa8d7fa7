#pragma once

#include "desktop/widgets/legend.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace bursar::desktop {

class Label;

/// A white box with a hairline edge: a title at the left, a legend, one link or another widget at the right, a body
/// below. Cards do not nest. Without a title there is no head.
class Card final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString title READ title WRITE setTitle)
    Q_PROPERTY(QString subtitle READ subtitle WRITE setSubtitle)
public:
    explicit Card(QWidget *parent = nullptr);
    explicit Card(const QString &title, QWidget *parent = nullptr);

    QString title() const;
    void setTitle(const QString &title);
    QString subtitle() const;
    /// Words in grey behind the title.
    void setSubtitle(const QString &subtitle);
    void setLegend(std::vector<LegendEntry> entries);
    /// One link at the right; an empty text takes it away.
    void setLink(const QString &text);
    /// A count at the right; amber when people must act, grey otherwise; 0 takes it away.
    void setCount(int count, bool needsPeople);
    /// Puts a widget at the right end of the head; the card owns it.
    void addToHead(QWidget *widget);
    /// A hairline under the head.
    void setHeadLine(bool shown);
    /// Where the content goes: 16 px at the sides. For tables set the side margins to 7.
    QVBoxLayout *body() const { return m_body; }

Q_SIGNALS:
    void linkActivated();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showHead();

    QWidget *m_head;
    QHBoxLayout *m_headRow;
    Label *m_title;
    Label *m_subtitle;
    Legend *m_legend = nullptr;
    QPushButton *m_link = nullptr;
    QWidget *m_count = nullptr;
    QVBoxLayout *m_body;
    bool m_headLine = false;
};

} // namespace bursar::desktop
