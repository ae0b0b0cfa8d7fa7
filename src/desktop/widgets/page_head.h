#pragma once

#include <QWidget>

class QHBoxLayout;

namespace bursar::desktop {

class Label;

/// Title, grey subtitle and, at the right, the page's buttons (the primary one right-most). 52 px high.
class PageHead final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString title READ title WRITE setTitle)
    Q_PROPERTY(QString subtitle READ subtitle WRITE setSubtitle)
public:
    explicit PageHead(QWidget *parent = nullptr);
    explicit PageHead(const QString &title, QWidget *parent = nullptr);

    QString title() const;
    void setTitle(const QString &title);
    QString subtitle() const;
    void setSubtitle(const QString &subtitle);
    /// Puts a button or another control at the right end; the head owns it.
    void addControl(QWidget *control);

private:
    QHBoxLayout *m_row;
    Label *m_title;
    Label *m_subtitle;
};

} // namespace bursar::desktop
