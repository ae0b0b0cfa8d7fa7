#include "desktop/access/key_dialog.h"

#include "desktop/look/fonts.h"
#include "desktop/widgets/form_layout.h"
#include "desktop/widgets/label.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>

namespace bursar::desktop {

KeyDialog::KeyDialog(const QString &title, const QString &verb, QWidget *parent)
    : FormDialog(title, verb, parent)
    , m_happens(new Label(QString(), TextRole::Body, ColourRole::Text, this))
    , m_kind(new QComboBox(this))
    , m_name(new QLineEdit(this))
{
    m_happens->setObjectName(QStringLiteral("keyHappensLabel"));
    m_happens->setWordWrap(true);
    form().addWidget(m_happens);
    m_kind->setObjectName(QStringLiteral("keyPlaceBox"));
    m_kind->setFixedWidth(scaled(FormLayout::choiceWidth));
    m_kind->addItem(tr("Keychain of this computer"));
    m_kind->addItem(tr("A file"));
    m_name->setObjectName(QStringLiteral("keyPlaceEdit"));
    m_name->setFixedWidth(scaled(320));
}

void KeyDialog::setHappens(const QString &words)
{
    m_happens->setText(words);
}

void KeyDialog::addPlace()
{
    form().addField(tr("The new key lies in"), m_kind);
    m_nameRow = form().addField(tr("Under the name"), m_name);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &KeyDialog::showPlace);
    connect(m_name, &QLineEdit::textChanged, this, &KeyDialog::check);
    showPlace();
}

bool KeyDialog::isFile() const
{
    return m_kind->currentIndex() == 1;
}

void KeyDialog::suggest(const QString &entry)
{
    m_suggested = entry;
    showPlace();
}

void KeyDialog::showPlace()
{
    m_name->setText(isFile() ? QDir::home().filePath(m_suggested + QStringLiteral(".key")) : m_suggested);
    m_nameRow->setHelp(isFile() ? tr("A new file, with its folder. Only you can read it.")
                                : tr("An entry of its own: the old key stays where it is until it is revoked."));
    check();
}

KeyReference KeyDialog::place() const
{
    return {isFile() ? KeyReference::Kind::File : KeyReference::Kind::Keychain, m_name->text().trimmed()};
}

QString KeyDialog::problem() const
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return tr("Say under which name it is kept.");
    if (isFile() && !QDir::isAbsolutePath(name))
        return tr("Write the file with its folder, from / on.");
    return isFile() && QFileInfo::exists(name) ? tr("The file exists already: name a new one.") : QString();
}

} // namespace bursar::desktop
