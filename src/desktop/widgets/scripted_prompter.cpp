#include "desktop/widgets/scripted_prompter.h"

namespace bursar::desktop {
namespace {

template <class Answer>
Answer takeFirst(std::deque<Answer> &answers, const Answer &otherwise)
{
    const Answer first = answers.empty() ? otherwise : answers.front();
    if (!answers.empty())
        answers.pop_front();
    return first;
}

} // namespace

void ScriptedPrompter::confirm(QWidget *, const Confirmation &question, std::function<void()> confirmed)
{
    m_confirmations.push_back(question);
    if (takeFirst(m_agreements, false))
        confirmed();
}

void ScriptedPrompter::chooseFile(QWidget *, const FileQuestion &question, std::function<void(const QString &)> chosen)
{
    m_fileQuestions.push_back(question);
    if (const auto path = takeFirst(m_paths, std::optional<QString>()))
        chosen(*path);
}

void ScriptedPrompter::showError(QWidget *, const Error &error)
{
    m_errors.push_back(error);
}

} // namespace bursar::desktop
