#include "desktop/rental/connect_box.h"

#include "desktop/look/fonts.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/form_layout.h"
#include "governor/reading/views.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>

namespace bursar::desktop {

ConnectBox::ConnectBox(QWidget *parent)
    : QWidget(parent)
    , m_ssh(makeLine(QStringLiteral("sshCommandEdit")))
    , m_jupyter(makeLine(QStringLiteral("jupyterAddressEdit")))
    , m_sshRow(nullptr)
    , m_jupyterRow(nullptr)
{
    setObjectName(QStringLiteral("connectBox"));
    auto *form = new FormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->addHeading(tr("How to connect"));
    m_sshRow = form->addField(tr("SSH"), m_ssh);
    addCopyButton(*m_sshRow, *m_ssh, tr("Copy the ssh command"), QStringLiteral("copySshButton"));
    m_jupyterRow =
        form->addField(tr("Jupyter"), m_jupyter, tr("It asks for a token, which Vast.ai's instance page shows."));
    addCopyButton(*m_jupyterRow, *m_jupyter, tr("Copy the address"), QStringLiteral("copyJupyterButton"));
    auto *open = makeIconButton(QStringLiteral("box-arrow-up-right"), tr("Open in the browser"),
                                QStringLiteral("openJupyterButton"), this);
    m_jupyterRow->addBeside(open);
    connect(open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl(m_jupyter->text())); });
    hide();
}

QLineEdit *ConnectBox::makeLine(const QString &name)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(name);
    line->setReadOnly(true);
    line->setFont(fontFor(TextRole::Mono));
    line->setFixedWidth(scaled(300));
    return line;
}

void ConnectBox::addCopyButton(FieldRow &row, QLineEdit &line, const QString &name, const QString &objectName)
{
    auto *copy = makeIconButton(QStringLiteral("clipboard"), name, objectName, this);
    row.addBeside(copy);
    connect(copy, &QPushButton::clicked, &line, [&line] { QGuiApplication::clipboard()->setText(line.text()); });
}

void ConnectBox::show(const governor::InstanceView *instance)
{
    const QString ssh = instance == nullptr ? QString() : instance->sshCommand;
    const QString jupyter = instance == nullptr ? QString() : instance->jupyterAddress;
    // Setting the same text anew would lose what is selected in it.
    for (const auto &[line, text] : {std::pair(m_ssh, ssh), std::pair(m_jupyter, jupyter)})
        if (line->text() != text)
            line->setText(text);
    m_jupyterRow->setVisible(!jupyter.isEmpty());
    setVisible(!ssh.isEmpty());
}

} // namespace bursar::desktop
