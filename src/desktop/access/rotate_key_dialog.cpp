#include "desktop/access/rotate_key_dialog.h"

#include "desktop/access/access_words.h"
#include "desktop/widgets/form_layout.h"
#include "domain/periods.h"

#include <QCheckBox>

namespace bursar::desktop {

RotateKeyDialog::RotateKeyDialog(const governor::KeyView &key, Instant now, QWidget *parent)
    : KeyDialog(tr("Rotate key %1").arg(key.name), tr("Ask for the rotation"), parent)
{
    setObjectName(QStringLiteral("rotateKeyDialog"));
    const bool takesOver = key.isAccounts || !key.known;
    setHappens(QStringList{takesOver ? tr("The executor makes a new key of %1, puts it there, tries it and calls with "
                                          "it from then on. Only then it revokes the old one.")
                                           .arg(key.accountName)
                                     : tr("The executor makes a new key of %1, puts it there and tries it. Only then "
                                          "it revokes the old one: whoever uses that needs the new one by then.")
                                           .arg(key.accountName),
                           tr("It may the same: %1.").arg(permissionWords(key.permissions))}
                   .join(QLatin1Char('\n')));
    addPlace();
    if (!key.known) {
        m_own = new QCheckBox(tr("Bursar itself calls with this key"), this);
        m_own->setObjectName(QStringLiteral("rotateOwnBox"));
        form().addCheck(m_own, tr("Bursar did not make it and cannot know. Others who use it would stand without."));
        connect(m_own, &QCheckBox::toggled, this, &RotateKeyDialog::check);
    }
    const QString use =
        key.name.startsWith(QLatin1String("bursar/")) ? key.name.section(QLatin1Char('/'), 1, 1) : key.name;
    suggest(QStringLiteral("bursar-%1-%2")
                .arg(use.simplified().replace(QLatin1Char(' '), QLatin1Char('-')),
                     localDate(now, QTimeZone::utc()).toString(QStringLiteral("yyyyMMdd"))));
}

bool RotateKeyDialog::isOwn() const
{
    return m_own != nullptr && m_own->isChecked();
}

QString RotateKeyDialog::problem() const
{
    if (m_own != nullptr && !m_own->isChecked())
        return tr("Bursar rotates what it made itself, or the key by which it calls.");
    return KeyDialog::problem();
}

} // namespace bursar::desktop
