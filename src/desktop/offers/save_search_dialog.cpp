#include "desktop/offers/save_search_dialog.h"

#include "desktop/look/fonts.h"
#include "desktop/widgets/form_layout.h"

#include <QLineEdit>
#include <QPushButton>

namespace bursar::desktop {

SaveSearchDialog::SaveSearchDialog(const QStringList &taken, QWidget *parent)
    : FormDialog(tr("Save search"), tr("Save search"), parent)
    , m_taken(taken)
    , m_name(new QLineEdit(this))
{
    setObjectName(QStringLiteral("saveSearchDialog"));
    m_name->setObjectName(QStringLiteral("searchNameEdit"));
    m_name->setMaxLength(60);
    m_name->setFixedWidth(scaled(280));
    form().addField(tr("Name"), m_name, tr("You find it again behind the bookmark in the search field."));
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        verbButton().setText(m_taken.contains(name()) ? tr("Replace search") : tr("Save search"));
        check();
    });
    check();
}

QString SaveSearchDialog::name() const
{
    return m_name->text().trimmed();
}

QString SaveSearchDialog::problem() const
{
    return name().isEmpty() ? tr("A name is needed.") : QString();
}

} // namespace bursar::desktop
