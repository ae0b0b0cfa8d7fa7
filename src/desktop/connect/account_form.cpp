#include "desktop/connect/account_form.h"

#include "desktop/look/fonts.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/form_layout.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/prompter.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>

namespace bursar::desktop {
namespace {

QLineEdit *makeEdit(const QString &name, int width, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setFixedWidth(scaled(width));
    return edit;
}

} // namespace

AccountForm::AccountForm(Prompter &prompter, QWidget *parent)
    : QWidget(parent)
    , m_prompter(prompter)
    , m_name(makeEdit(QStringLiteral("accountNameEdit"), FormLayout::choiceWidth, this))
    , m_url(makeEdit(QStringLiteral("accountUrlEdit"), 340, this))
    , m_kind(new QComboBox(this))
    , m_key(makeEdit(QStringLiteral("accountKeyEdit"), 340, this))
    , m_variable(makeEdit(QStringLiteral("accountVariableEdit"), FormLayout::choiceWidth, this))
    , m_file(makeEdit(QStringLiteral("accountFileEdit"), 250, this))
    , m_problem(new Label(QString(), TextRole::Body, ColourRole::Bad, this))
{
    setObjectName(QStringLiteral("accountForm"));
    m_kind->setObjectName(QStringLiteral("keyKindBox"));
    m_kind->addItem(tr("This computer's keychain"), static_cast<int>(KeyReference::Kind::Keychain));
    m_kind->addItem(tr("An environment variable"), static_cast<int>(KeyReference::Kind::Environment));
    m_kind->addItem(tr("A file"), static_cast<int>(KeyReference::Kind::File));
    m_kind->setMinimumWidth(scaled(FormLayout::choiceWidth));
    m_kind->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_key->setEchoMode(QLineEdit::Password);
    m_url->setText(defaultAccountUrl);
    m_name->setPlaceholderText(tr("Research EU"));
    m_variable->setPlaceholderText(QStringLiteral("VASTAI_KEY_RESEARCH"));
    compose();
    for (QLineEdit *edit : {m_name, m_url, m_key, m_variable, m_file})
        connect(edit, &QLineEdit::textChanged, this, &AccountForm::changed);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AccountForm::showKind);
    showKind();
}

void AccountForm::compose()
{
    auto *form = new FormLayout(this);
    form->addHeading(tr("Which account?"));
    form->addField(tr("Name"), m_name, tr("How your people call it."));
    m_urlRow = form->addField(tr("Address"), m_url);
    form->addField(tr("The key is in"), m_kind, tr("Bursar remembers where the key is, never the key."));
    m_keyRow = form->addField(tr("API key"), m_key, tr("Paste it here. It goes into the keychain and nowhere else."));
    m_variableRow = form->addField(tr("Variable"), m_variable, tr("It must be set where Bursar is started."));
    m_fileRow = form->addField(tr("File"), m_file, tr("Nobody else may be able to read it (mode 0600)."));
    auto *choose = makeButton(tr("Choose…"), QStringLiteral("chooseKeyFileButton"), ButtonKind::Plain, QString(), this);
    m_fileRow->addBeside(choose);
    connect(choose, &QPushButton::clicked, this, [this] {
        m_prompter.chooseFile(window(), {FileQuestion::Purpose::Open, tr("Choose the file that holds the key"), {}, {}},
                              [this](const QString &path) { m_file->setText(path); });
    });
    m_problem->setObjectName(QStringLiteral("accountProblemLabel"));
    m_problem->setWordWrap(true);
    form->addWidget(m_problem);
    form->addStretch(1);
    m_problem->hide();
}

KeyReference::Kind AccountForm::kind() const
{
    return static_cast<KeyReference::Kind>(m_kind->currentData().toInt());
}

void AccountForm::showKind()
{
    m_keyRow->setVisible(kind() == KeyReference::Kind::Keychain);
    m_variableRow->setVisible(kind() == KeyReference::Kind::Environment);
    m_fileRow->setVisible(kind() == KeyReference::Kind::File);
    Q_EMIT changed();
}

AccountForm::Entered AccountForm::entered() const
{
    Entered entered{m_name->text().trimmed(), m_url->text().trimmed(), {kind(), {}}, {}};
    switch (kind()) {
    case KeyReference::Kind::Keychain:
        entered.key.name = entered.name;
        entered.pastedKey = m_key->text().trimmed().toUtf8();
        break;
    case KeyReference::Kind::Environment:
        entered.key.name = m_variable->text().trimmed();
        break;
    case KeyReference::Kind::File:
        entered.key.name = m_file->text().trimmed();
        break;
    case KeyReference::Kind::Sample:
        break;
    }
    return entered;
}

QString AccountForm::missing() const
{
    static const QRegularExpression variable(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]*$"));
    const Entered now = entered();
    if (now.name.isEmpty())
        return tr("Enter a name for the account.");
    if (!isAcceptableAccountUrl(now.url) || now.url.startsWith(QLatin1String("sample:")))
        return tr("Enter an address that begins with https://.");
    switch (kind()) {
    case KeyReference::Kind::Keychain:
        return now.pastedKey.isEmpty() ? tr("Paste the API key.") : QString();
    case KeyReference::Kind::Environment:
        return variable.match(now.key.name).hasMatch() ? QString()
                                                       : tr("Enter the variable's name, for example VASTAI_KEY.");
    case KeyReference::Kind::File:
        return now.key.name.isEmpty() ? tr("Choose the file that holds the key.") : QString();
    case KeyReference::Kind::Sample:
        break;
    }
    return {};
}

void AccountForm::forgetKey()
{
    m_key->clear();
}

void AccountForm::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void AccountForm::takeFocus()
{
    m_name->setFocus();
}

} // namespace bursar::desktop
