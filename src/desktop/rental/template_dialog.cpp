#include "desktop/rental/template_dialog.h"

#include "desktop/look/fonts.h"
#include "desktop/widgets/form_layout.h"

#include <QLineEdit>

namespace bursar::desktop {

TemplateDialog::TemplateDialog(const std::vector<RentalTemplate> &known, const QString &name, QWidget *parent)
    : FormDialog(tr("Save as template"), tr("Save template"), parent)
    , m_name(new QLineEdit(name, this))
    , m_row(nullptr)
{
    for (const RentalTemplate &each : known)
        m_known << each.name;
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
                       : tr("Image, disk, hours and start are saved for everybody of the team."));
}

QString TemplateDialog::problem() const
{
    return name().isEmpty() ? tr("Enter a name.") : QString();
}

} // namespace bursar::desktop
