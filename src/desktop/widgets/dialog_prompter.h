#pragma once

#include "desktop/widgets/prompter.h"

namespace bursar::desktop {

/// Asks in dialogs of the window.
class DialogPrompter final : public Prompter
{
public:
    void confirm(QWidget *owner, const Confirmation &question, std::function<void()> confirmed) override;
    void chooseFile(QWidget *owner, const FileQuestion &question, std::function<void(const QString &)> chosen) override;
    void showError(QWidget *owner, const Error &error) override;
};

} // namespace bursar::desktop
