#pragma once

#include "foundation/error.h"

#include <QWidget>

class QProgressBar;
class QPushButton;
class QStackedLayout;

namespace bursar::desktop {

class Label;

/// The first start: try the sample marketplace, or connect Vast.ai. While the sample is made it shows how far it is.
class StartPage final : public QWidget
{
    Q_OBJECT
public:
    /// `sampleExists`: it is opened instead of made.
    explicit StartPage(bool sampleExists, QWidget *parent = nullptr);

    /// 0 to 100 and what is being made, in words.
    void showProgress(int percent, const QString &what);
    /// Back to the choice, with the error above it when there is one.
    void showChoice(const Error &problem = {});

Q_SIGNALS:
    void sampleAsked();
    void connectAsked();
    void cancelAsked();

private:
    QWidget *makeChoice(bool sampleExists);
    QWidget *makeProgress();

    QStackedLayout *m_stack;
    QWidget *m_choice = nullptr;
    QWidget *m_progress = nullptr;
    Label *m_problem = nullptr;
    QProgressBar *m_bar = nullptr;
    Label *m_step = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace bursar::desktop
