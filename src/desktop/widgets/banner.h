#pragma once

#include "foundation/error.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace bursar::desktop {

class IconLabel;
class Label;

/// One sentence across the page, with an icon and one button at most; long ones take two lines. The sample
/// marketplace's is violet, spans the window above the page head, cannot be closed, and may carry the sample's clock.
class Banner final : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Neutral, Ok, Warn, Bad, Sample };
    Q_ENUM(Kind)

    explicit Banner(QWidget *parent = nullptr);
    explicit Banner(Kind kind, QWidget *parent = nullptr);

    void setKind(Kind kind);
    Kind kind() const { return m_kind; }
    /// Another icon than the kind's own.
    void setIcon(const QString &name);
    /// `title` in the kind's colour (may be empty), `sentence` as text; a narrow banner drops the sentence behind a
    /// title.
    void setText(const QString &title, const QString &sentence);
    void setText(const QString &sentence) { setText(QString(), sentence); }
    QString sentence() const;
    /// Empty takes the button away.
    void setButton(const QString &text);
    /// Puts a widget before the button; the banner owns it.
    void addControl(QWidget *control);
    /// How something ended: green when it went well, red when not.
    void tell(const QString &sentence, bool good);
    /// What went wrong and what to do.
    void tell(const Error &error);
    /// Words end there: the whole banner hides when it says nothing.
    void clear();

Q_SIGNALS:
    void buttonActivated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void takeKind();
    void dropSentenceWhenNarrow();

    Kind m_kind;
    QString m_icon;
    IconLabel *m_picture;
    Label *m_title;
    Label *m_sentence;
    QHBoxLayout *m_controls;
    QPushButton *m_button;
};

} // namespace bursar::desktop
