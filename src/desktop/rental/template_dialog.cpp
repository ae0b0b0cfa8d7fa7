#include "desktop/rental/template_dialog.h"

#include "desktop/look/fonts.h"
#include "desktop/widgets/form_layout.h"

#include <QLineEdit>

namespace bursar::desktop {

TemplateDialog::TemplateDialog(const QStringList &known, const QString &name, const QString &help, QWidget *parent)
    : FormDialog(tr("Save as template"), tr("Save template"), parent)
    , m_known(known)
    , m_help(help)
    , m_name(new QLineEdit(name, this))
    , m_row(nullptr)
{
    setObjectName(QStringLiteral("templateDialog"));
    m_name->setObjectName(QStringLiteral("templateNameEdit"));
    m_name->setMaxLength(60);
    m_name->setPlaceholderText(tr("For example: Fine-tuning"));
    m_name->setFixedWidth(scaled(320));
    m_row = form().addField(tr("Name"), m_name);
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        showHelp();
        check();
    });
    showHelp();
    check();
}

QString TemplateDialog::name() const
{
    return m_name->text().simplified();
}

void TemplateDialog::showHelp()
{
    m_row->setHelp(m_known.contains(name(), Qt::CaseInsensitive)
                       ? tr("It takes the place of the template of that name.")
                       : m_help);
}

QString TemplateDialog::problem() const
{
    return name().isEmpty() ? tr("Enter a name.") : QString();
}

} // namespace bursar::desktop
