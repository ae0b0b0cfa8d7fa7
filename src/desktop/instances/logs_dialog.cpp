#include "desktop/instances/logs_dialog.h"

#include "desktop/look/fonts.h"
#include "desktop/look/icons.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/prompter.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>

namespace bursar::desktop {
namespace {

constexpr int lines = 1000;

} // namespace

LogsDialog::LogsDialog(PageContext context, InstanceId instance, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_instance(instance)
    , m_search(new QLineEdit(this))
    , m_text(new QPlainTextEdit(this))
    , m_state(new Label(QString(), TextRole::Small, ColourRole::Muted, this))
    , m_save(makeButton(tr("Save…"), QStringLiteral("saveLogsButton"), ButtonKind::Plain, QStringLiteral("download"),
                        this))
{
    setObjectName(QStringLiteral("logsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Logs of instance %1").arg(instance.toString()));
    resize(scaled(820), scaled(560));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 20);
    column->setSpacing(12);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_search->setObjectName(QStringLiteral("logSearchEdit"));
    m_search->setAccessibleName(tr("Search the logs"));
    m_search->setPlaceholderText(tr("Search, Enter for the next"));
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setFixedWidth(scaled(240));
    row->addWidget(m_search);
    m_state->setObjectName(QStringLiteral("logStateLabel"));
    m_state->setWordWrap(true);
    row->addWidget(m_state, 1);
    QPushButton *again = makeButton(tr("Refresh"), QStringLiteral("refreshLogsButton"), ButtonKind::Plain,
                                    QStringLiteral("arrow-clockwise"), this);
    row->addWidget(again);
    row->addWidget(m_save);
    column->addLayout(row);
    m_text->setObjectName(QStringLiteral("logText"));
    m_text->setAccessibleName(tr("Logs"));
    m_text->setReadOnly(true);
    m_text->setFont(fontFor(TextRole::Mono));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    column->addWidget(m_text, 1);
    for (QPushButton *button : {again, m_save})
        button->setAutoDefault(false);
    connect(m_search, &QLineEdit::returnPressed, this, &LogsDialog::findNext);
    connect(again, &QPushButton::clicked, this, &LogsDialog::fetch);
    connect(m_save, &QPushButton::clicked, this, &LogsDialog::save);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search, qOverload<>(&QWidget::setFocus));
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, this, &LogsDialog::fetch);
    fetch();
}

void LogsDialog::fetch()
{
    m_state->setColourRole(ColourRole::Muted);
    m_state->setText(tr("Reading the last %n lines…", nullptr, lines));
    m_save->setEnabled(!m_text->toPlainText().isEmpty());
    const auto answer = m_context.desk.askLater<Expected<QString>>(
        [instance = m_instance](governor::Governor &governor, const MemberId &, auto done) {
            governor.requests().fetchLogs(instance, lines, done);
        });
    governor::whenDone(answer, this,
                       [this](const Expected<QString> &text) { text ? showLogs(*text) : showProblem(text.error()); });
}

void LogsDialog::showLogs(const QString &text)
{
    m_text->setPlainText(text);
    m_text->moveCursor(QTextCursor::End);
    m_state->setColourRole(ColourRole::Muted);
    m_state->setText(text.isEmpty() ? tr("The instance has written nothing yet.")
                                    : tr("%n lines", nullptr, m_text->blockCount()));
    m_save->setEnabled(!text.isEmpty());
}

void LogsDialog::showProblem(const Error &error)
{
    m_state->setColourRole(ColourRole::Bad);
    m_state->setText(QStringList{error.message, error.remedy}.join(QLatin1Char(' ')).trimmed());
}

void LogsDialog::findNext()
{
    if (m_search->text().isEmpty())
        return;
    bool found = m_text->find(m_search->text());
    if (!found) { // from the beginning once more
        m_text->moveCursor(QTextCursor::Start);
        found = m_text->find(m_search->text());
    }
    m_state->setColourRole(ColourRole::Muted);
    m_state->setText(found ? tr("%n lines", nullptr, m_text->blockCount())
                           : tr("\"%1\" does not occur.").arg(m_search->text()));
}

void LogsDialog::save()
{
    const FileQuestion question{FileQuestion::Purpose::Save, tr("Save logs"),
                                QStringLiteral("instance-%1.log").arg(m_instance.toString()), tr("Logs (*.log *.txt)")};
    m_context.prompter.chooseFile(this, question, [this](const QString &path) {
        QSaveFile file(path);
        const bool written =
            file.open(QIODevice::WriteOnly) && file.write(m_text->toPlainText().toUtf8()) >= 0 && file.commit();
        m_state->setColourRole(written ? ColourRole::Muted : ColourRole::Bad);
        m_state->setText(written ? tr("Saved as %1.").arg(path)
                                 : tr("%1 cannot be written: %2. Choose another place.").arg(path, file.errorString()));
    });
}

} // namespace bursar::desktop
