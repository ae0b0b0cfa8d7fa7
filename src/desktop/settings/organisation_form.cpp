#include "desktop/settings/organisation_form.h"

#include "desktop/look/fonts.h"
#include "desktop/widgets/form_layout.h"
#include "desktop/widgets/zone_box.h"
#include "domain/invoice.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace bursar::desktop {
namespace {

constexpr int exampleNumber = 7;

QLineEdit *makeLine(const QString &objectName, int width, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setObjectName(objectName);
    line->setFixedWidth(scaled(width));
    return line;
}

} // namespace

OrganisationForm::OrganisationForm(QWidget *parent)
    : QWidget(parent)
    , m_name(makeLine(QStringLiteral("organisationNameEdit"), 320, this))
    , m_address(new QPlainTextEdit(this))
    , m_taxId(makeLine(QStringLiteral("taxIdEdit"), FormLayout::choiceWidth, this))
    , m_terms(makeLine(QStringLiteral("paymentTermsEdit"), 320, this))
    , m_scheme(makeLine(QStringLiteral("numberSchemeEdit"), FormLayout::choiceWidth, this))
    , m_zone(new ZoneBox(this))
{
    setObjectName(QStringLiteral("organisationForm"));
    m_address->setObjectName(QStringLiteral("addressEdit"));
    m_address->setTabChangesFocus(true);
    m_address->setFixedSize(scaled(320), scaled(84));
    m_zone->setObjectName(QStringLiteral("organisationZoneBox"));
    m_zone->setFixedWidth(scaled(FormLayout::choiceWidth));
    addFields();
    for (QLineEdit *line : {m_name, m_taxId, m_terms, m_scheme})
        connect(line, &QLineEdit::textChanged, this, &OrganisationForm::edited);
    connect(m_address, &QPlainTextEdit::textChanged, this, &OrganisationForm::edited);
    connect(m_zone, &ZoneBox::zoneEdited, this, &OrganisationForm::edited);
    connect(this, &OrganisationForm::edited, this, &OrganisationForm::showNotes);
}

void OrganisationForm::addFields()
{
    auto *form = new FormLayout(this);
    form->addField(tr("Name"), m_name, tr("The sender of every invoice."));
    form->addField(tr("Address"), m_address, tr("As it shall stand on invoices, line by line."));
    form->addField(tr("Tax id"), m_taxId, tr("Left out where it is empty."));
    form->addField(tr("Payment terms"), m_terms, tr("Such as: internal transfer, or net 30 days."));
    m_schemeRow = form->addField(tr("Invoice numbers"), m_scheme);
    m_zoneRow = form->addField(tr("Time zone"), m_zone);
}

void OrganisationForm::setOrganisation(const Organisation &organisation, Instant now)
{
    m_now = now;
    if (organisation == m_saved && !m_name->text().isEmpty()) {
        showNotes();
        return;
    }
    m_saved = organisation;
    m_name->setText(organisation.name);
    m_address->setPlainText(organisation.address);
    m_taxId->setText(organisation.taxId);
    m_terms->setText(organisation.paymentTerms);
    m_scheme->setText(organisation.numberScheme);
    m_zone->setZone(organisation.zone);
    showNotes();
}

QWidget *OrganisationForm::firstField() const
{
    return m_name;
}

Organisation OrganisationForm::organisation() const
{
    Organisation organisation = m_saved;
    organisation.name = m_name->text().trimmed();
    organisation.address = m_address->toPlainText().trimmed();
    organisation.taxId = m_taxId->text().trimmed();
    organisation.paymentTerms = m_terms->text().trimmed();
    organisation.numberScheme = m_scheme->text().trimmed();
    organisation.zone = m_zone->zone();
    return organisation;
}

QString OrganisationForm::problem() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("Give the organisation a name; every invoice names its sender.");
    if (const QString scheme = schemeProblem(); !scheme.isEmpty())
        return scheme;
    return m_zone->zone().isEmpty() ? tr("Choose a time zone such as UTC.") : QString();
}

QString OrganisationForm::schemeProblem() const
{
    return m_scheme->text().contains(QLatin1String("{number"))
        ? QString()
        : tr("The number scheme needs {number} or {number:4}, so that no two invoices share a number.");
}

void OrganisationForm::showNotes()
{
    const QTimeZone zone = zoneNamed(m_zone->zone()).value_or(QTimeZone::utc());
    const Month month = Month::of(localDate(m_now, zone));
    m_schemeRow->setHelp(
        tr("Knows {year}, {month}, {team}, {number:4}. The next looks like %1.")
            .arg(invoiceNumber(m_scheme->text().trimmed(), month, exampleNumber, QStringLiteral("ml-research"))));
    m_schemeRow->setError(schemeProblem());
    m_zoneRow->setHelp(
        m_zone->zone() == QLatin1String("UTC")
            ? tr("Invoice months begin at midnight UTC, as Vast.ai charges by UTC day.")
            : tr("UTC is recommended: Vast.ai charges by UTC day. In another zone the days at the edge of "
                 "a month are split by our measurements."));
}

} // namespace bursar::desktop
