#include "desktop/widgets/dialog_prompter.h"

#include "desktop/look/fonts.h"
#include "desktop/look/icons.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/label.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

namespace bursar::desktop {
namespace {

struct PromptWords
{
    Q_DECLARE_TR_FUNCTIONS(PromptWords)
};

/// Deletes itself when it is closed; modal to its window without a loop of its own.
QMessageBox *makeBox(QWidget *owner, const QString &text, const QString &detail)
{
    auto *box = new QMessageBox(owner);
    box->setObjectName(QStringLiteral("promptBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowModality(Qt::WindowModal);
    box->setTextFormat(Qt::PlainText);
    box->setText(text);
    box->setInformativeText(detail);
    // The question stands out, and short ones do not make a sliver of a window.
    if (auto *words = box->findChild<QLabel *>(QStringLiteral("qt_msgbox_label"))) {
        words->setFont(fontFor(TextRole::BodyMedium));
        words->setMinimumWidth(scaled(320));
    }
    return box;
}

/// The button acts only once a person has typed that.
void addBrake(QMessageBox &box, QPushButton &go, const QString &typed)
{
    auto *words = new Label(PromptWords::tr("Type %1 to go on:").arg(typed), TextRole::Body, ColourRole::Text, &box);
    auto *line = new QLineEdit(&box);
    line->setObjectName(QStringLiteral("brakeEdit"));
    line->setAccessibleName(words->text());
    line->setFixedWidth(scaled(120));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(words);
    row->addWidget(line);
    row->addStretch(1);
    if (auto *grid = qobject_cast<QGridLayout *>(box.layout())) // the buttons stand in its last row
        grid->addLayout(row, grid->rowCount(), 0, 1, grid->columnCount());
    go.setEnabled(false);
    QObject::connect(line, &QLineEdit::textChanged, &go,
                     [&go, typed](const QString &text) { go.setEnabled(text.trimmed() == typed); });
}

} // namespace

void DialogPrompter::confirm(QWidget *owner, const Confirmation &question, std::function<void()> confirmed)
{
    const QString detail =
        question.saves.isEmpty() ? question.loses : QString(question.loses + QLatin1Char('\n') + question.saves);
    QMessageBox *box = makeBox(owner, question.question, detail);
    const ColourRole role = question.destructive ? ColourRole::Bad : ColourRole::Muted;
    const QString picture =
        question.destructive ? QStringLiteral("exclamation-triangle") : QStringLiteral("question-circle");
    box->setIconPixmap(icon(picture, role).pixmap(QSize(32, 32), owner->devicePixelRatioF()));
    QPushButton *cancel = box->addButton(PromptWords::tr("Cancel"), QMessageBox::RejectRole);
    cancel->setObjectName(QStringLiteral("cancelButton"));
    QPushButton *go = box->addButton(question.verb, QMessageBox::AcceptRole);
    go->setObjectName(QStringLiteral("confirmButton"));
    setKind(*go, question.destructive ? ButtonKind::DangerFilled : ButtonKind::Primary);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    if (!question.typed.isEmpty())
        addBrake(*box, *go, question.typed);
    QObject::connect(go, &QPushButton::clicked, owner, [confirmed = std::move(confirmed)] { confirmed(); });
    box->open();
}

void DialogPrompter::chooseFile(QWidget *owner, const FileQuestion &question,
                                std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(owner, question.title, question.suggestion, question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const bool saves = question.purpose == FileQuestion::Purpose::Save;
    dialog->setAcceptMode(saves ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(saves ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    if (saves)
        dialog->selectFile(question.suggestion);
    QObject::connect(dialog, &QFileDialog::fileSelected, owner,
                     [chosen = std::move(chosen)](const QString &path) { chosen(path); });
    dialog->open();
}

void DialogPrompter::showError(QWidget *owner, const Error &error)
{
    QMessageBox *box = makeBox(owner, error.message, error.remedy);
    box->setIconPixmap(
        icon(QStringLiteral("x-octagon-fill"), ColourRole::Bad).pixmap(QSize(32, 32), owner->devicePixelRatioF()));
    box->addButton(PromptWords::tr("Close"), QMessageBox::RejectRole);
    box->open();
}

} // namespace bursar::desktop
