#pragma once

#include "foundation/error.h"

#include <QString>

#include <functional>

class QWidget;

namespace bursar::desktop {

/// A question before something is lost or charged.
struct Confirmation
{
    QString question; ///< `Destroy instance 31855870?`
    QString loses; ///< `60 GB of disk are lost.`
    QString saves; ///< `It saves $0.0125 per hour.`; may be empty
    QString verb; ///< `Destroy`: the button's word
    bool destructive = true;
    QString typed = {}; ///< what a person must type before the button acts; empty: nothing
};

/// Which file is asked for.
struct FileQuestion
{
    enum class Purpose { Open, Save };
    Purpose purpose = Purpose::Open;
    QString title;
    QString suggestion; ///< name or path to begin with
    QString filter; ///< `CSV (*.csv)`
};

/// Questions to the person at the screen, handed in so that tests can answer them. Never blocks: the answer comes as a
/// call, on the GUI thread, and not at all when `owner` is gone before.
class Prompter
{
public:
    virtual ~Prompter() = default;
    /// Calls `confirmed` only if the person agrees. Cancel is the default.
    virtual void confirm(QWidget *owner, const Confirmation &question, std::function<void()> confirmed) = 0;
    /// Calls `chosen` with the path unless the person cancels.
    virtual void chooseFile(QWidget *owner, const FileQuestion &question,
                            std::function<void(const QString &)> chosen) = 0;
    /// For what has no place in a page.
    virtual void showError(QWidget *owner, const Error &error) = 0;
};

} // namespace bursar::desktop
