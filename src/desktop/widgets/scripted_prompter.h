#pragma once

#include "desktop/widgets/prompter.h"

#include <deque>
#include <optional>
#include <vector>

namespace bursar::desktop {

/// Answers from a script, at once, and keeps what was asked: for tests and for `tour`. Without an answer left it
/// declines.
class ScriptedPrompter final : public Prompter
{
public:
    void willConfirm(bool agrees) { m_agreements.push_back(agrees); }
    /// Nothing means: the person cancels.
    void willChoose(std::optional<QString> path) { m_paths.push_back(std::move(path)); }

    const std::vector<Confirmation> &confirmations() const { return m_confirmations; }
    const std::vector<FileQuestion> &fileQuestions() const { return m_fileQuestions; }
    const std::vector<Error> &errors() const { return m_errors; }

    void confirm(QWidget *owner, const Confirmation &question, std::function<void()> confirmed) override;
    void chooseFile(QWidget *owner, const FileQuestion &question, std::function<void(const QString &)> chosen) override;
    void showError(QWidget *owner, const Error &error) override;

private:
    std::deque<bool> m_agreements;
    std::deque<std::optional<QString>> m_paths;
    std::vector<Confirmation> m_confirmations;
    std::vector<FileQuestion> m_fileQuestions;
    std::vector<Error> m_errors;
};

} // namespace bursar::desktop
