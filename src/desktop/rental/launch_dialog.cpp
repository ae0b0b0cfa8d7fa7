#include "desktop/rental/launch_dialog.h"

#include "desktop/look/fonts.h"
#include "desktop/widgets/form_layout.h"

#include <QLayout>
#include <QPlainTextEdit>

#include <algorithm>

namespace bursar::desktop {
namespace {

QPlainTextEdit *makeText(const QString &text, const QString &name, int height, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(text, parent);
    edit->setObjectName(name);
    edit->setFont(fontFor(TextRole::Mono));
    edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    edit->setTabChangesFocus(true);
    edit->setFixedSize(scaled(FormLayout::textWidth), scaled(height));
    return edit;
}

QString words(const std::optional<Error> &error)
{
    return error ? LaunchDialog::tr("%1 %2", "what is wrong, what to do").arg(error->message, error->remedy)
                 : QString();
}

} // namespace

LaunchDialog::LaunchDialog(const Launch &launch, QWidget *parent)
    : FormDialog(tr("Script and variables"), tr("Use them"), parent)
    , m_before(launch)
    , m_script(makeText(launch.startScript, QStringLiteral("startScriptEdit"), 120, this))
    , m_environment(makeText(environmentText(launch), QStringLiteral("environmentEdit"), 120, this))
    , m_scriptRow(nullptr)
    , m_environmentRow(nullptr)
{
    setObjectName(QStringLiteral("launchDialog"));
    body()->setMinimumWidth(scaled(FormLayout::textWidth + 170)); // label, gap and field
    m_scriptRow = form().addField(tr("Start script"), m_script, tr("Runs in a shell each time the container begins."));
    m_environment->setPlaceholderText(QStringLiteral("BATCH_SIZE=32\nHF_TOKEN"));
    m_environmentRow = form().addField(
        tr("Variables"), m_environment,
        tr("NAME=value a line, for everybody to read. Of a secret only the NAME: its value stays in the account's "
           "environment at Vast.ai, which adds it."));
    for (QPlainTextEdit *edit : {m_script, m_environment})
        connect(edit, &QPlainTextEdit::textChanged, this, [this] {
            showErrors();
            check();
        });
    check();
}

Launch LaunchDialog::launch() const
{
    EnvironmentText read = environmentFromText(m_environment->toPlainText());
    Launch launch = m_before;
    launch.startScript = m_script->toPlainText().trimmed();
    launch.environment = std::move(read.environment);
    launch.accountVariables = read.accountVariables;
    return launch;
}

void LaunchDialog::showErrors()
{
    Launch script;
    script.startScript = m_script->toPlainText();
    m_scriptRow->setError(words(problemOf(script)));
    const auto unreadable = environmentFromText(m_environment->toPlainText()).problem;
    Launch environment = launch();
    environment.startScript.clear();
    m_environmentRow->setError(words(unreadable ? unreadable : problemOf(environment)));
    layout()->activate(); // what is wrong takes more lines than the help
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

QString LaunchDialog::problem() const
{
    const bool wrong =
        environmentFromText(m_environment->toPlainText()).problem.has_value() || problemOf(launch()).has_value();
    return wrong ? tr("Correct what is marked.") : QString();
}

QString launchWords(const Launch &launch)
{
    QStringList sentences;
    if (!launch.startScript.isEmpty())
        sentences << LaunchDialog::tr("A start script of %n lines.", nullptr,
                                      static_cast<int>(launch.startScript.count(QLatin1Char('\n')) + 1));
    QStringList names;
    for (const EnvironmentVariable &variable : launch.environment)
        names << variable.name;
    names << launch.accountVariables;
    if (!names.isEmpty())
        sentences << LaunchDialog::tr("Variables: %1.").arg(names.join(QStringLiteral(", ")));
    return sentences.isEmpty() ? LaunchDialog::tr("No start script, no variables.") : sentences.join(QLatin1Char(' '));
}

} // namespace bursar::desktop
