#include "desktop/instances/log_view.h"

#include "desktop/look/fonts.h"
#include "desktop/look/icons.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/prompter.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollBar>

namespace bursar::desktop {
namespace {

constexpr int lines = 1000;
/// Each reading is two calls to Vast.ai.
constexpr std::chrono::seconds followEvery{15};
constexpr std::chrono::milliseconds readAfter{400};

} // namespace

LogView::LogView(PageContext context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_search(new QLineEdit(this))
    , m_text(new QPlainTextEdit(this))
    , m_state(new Label(QString(), TextRole::Small, ColourRole::Muted, this))
    , m_follow(new QCheckBox(tr("Follow"), this))
    , m_save(makeButton(tr("Save…"), QStringLiteral("saveLogsButton"), ButtonKind::Plain, QStringLiteral("download"),
                        this))
{
    setObjectName(QStringLiteral("logView"));
    compose();
    m_timer.setInterval(followEvery);
    connect(&m_timer, &QTimer::timeout, this, &LogView::fetch);
    m_soon.setSingleShot(true);
    m_soon.setInterval(readAfter);
    connect(&m_soon, &QTimer::timeout, this, &LogView::fetch);
    connect(m_follow, &QCheckBox::toggled, this, &LogView::follow);
    connect(m_search, &QLineEdit::returnPressed, this, &LogView::findNext);
    connect(m_save, &QPushButton::clicked, this, &LogView::save);
}

void LogView::compose()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
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
    m_follow->setObjectName(QStringLiteral("followLogsBox"));
    m_follow->setToolTip(tr("Reads them anew every 15 seconds"));
    row->addWidget(m_follow);
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
    m_save->setEnabled(false);
    connect(again, &QPushButton::clicked, this, &LogView::fetch);
}

void LogView::setInstance(InstanceId instance)
{
    if (instance == m_instance)
        return;
    m_instance = instance;
    m_reading = false; // the answer for the other one is dropped
    m_text->clear();
    m_save->setEnabled(false);
    m_state->clear();
    if (isVisible())
        m_soon.start(); // who walks through a table does not want each one's logs
}

void LogView::fetch()
{
    if (m_instance.isEmpty() || m_reading)
        return;
    m_reading = true;
    m_state->setColourRole(ColourRole::Muted);
    m_state->setText(tr("Reading the last %n lines…", nullptr, lines));
    const auto answer = m_context.desk.askLater<Expected<QString>>(
        [instance = m_instance](governor::Governor &governor, const MemberId &, auto done) {
            governor.requests().fetchLogs(instance, lines, done);
        });
    governor::whenDone(answer, this, [this, instance = m_instance](const Expected<QString> &text) {
        if (instance != m_instance)
            return;
        m_reading = false;
        text ? showLogs(*text) : showProblem(text.error());
    });
}

void LogView::showLogs(const QString &text)
{
    QScrollBar *bar = m_text->verticalScrollBar();
    const bool wasAtEnd = bar->value() == bar->maximum();
    if (text != m_text->toPlainText()) {
        const int before = bar->value();
        m_text->setPlainText(text);
        if (wasAtEnd)
            m_text->moveCursor(QTextCursor::End);
        else
            bar->setValue(before);
    }
    m_state->setColourRole(ColourRole::Muted);
    m_state->setText(text.isEmpty() ? tr("The instance has written nothing yet.")
                                    : tr("%n lines", nullptr, m_text->blockCount()));
    m_save->setEnabled(!text.isEmpty());
}

void LogView::showProblem(const Error &error)
{
    m_state->setColourRole(ColourRole::Bad);
    m_state->setText(QStringList{error.message, error.remedy}.join(QLatin1Char(' ')).trimmed());
}

void LogView::follow()
{
    if (m_follow->isChecked() && isVisible()) {
        m_text->moveCursor(QTextCursor::End);
        fetch();
        m_timer.start();
    } else {
        m_timer.stop();
    }
}

void LogView::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    QWidget::hideEvent(event);
}

void LogView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_text->document()->isEmpty())
        fetch();
    follow();
}

void LogView::findNext()
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

void LogView::save()
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
