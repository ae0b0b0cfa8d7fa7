#include "desktop/rental/details_step.h"

#include "desktop/look/fonts.h"
#include "desktop/look/formats.h"
#include "desktop/rental/launch_dialog.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/count_edit.h"
#include "desktop/widgets/duration_edit.h"
#include "desktop/widgets/form_layout.h"
#include "desktop/widgets/gigabytes_edit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace bursar::desktop {
namespace {

constexpr int mostCopies = 100;
/// Beside the steps, in the smallest window with the largest text.
constexpr int textFieldWidth = 370;

/// Images that many people start with; any other can be typed.
const QStringList &commonImages()
{
    static const QStringList images{QStringLiteral("pytorch/pytorch:2.4.0-cuda12.4-cudnn9-runtime"),
                                    QStringLiteral("vastai/base-image:cuda-12.4.1-auto"),
                                    QStringLiteral("tensorflow/tensorflow:latest-gpu-jupyter"),
                                    QStringLiteral("nvidia/cuda:12.4.1-cudnn-devel-ubuntu22.04"),
                                    QStringLiteral("vllm/vllm-openai:latest")};
    return images;
}

/// What the rental type means for this offer.
QString termsOf(const Proposal &proposal)
{
    switch (proposal.type) {
    case RentalType::OnDemand:
        break;
    case RentalType::Bid:
        return DetailsStep::tr("Whoever bids more takes the machine; yours then waits, with its disk billed.");
    case RentalType::Reserved:
        if (proposal.offer.discount > Share{})
            return DetailsStep::tr(
                       "%1 less, as quoted. Ended early, it gives that back and pays 5 % of what is unused.")
                .arg(formats::percentText(proposal.offer.discount));
        return proposal.offer.mostDiscount > Share{}
            ? DetailsStep::tr("Up to %1 less; counted only when Vast.ai quotes it. Ended early, it gives that back and "
                              "pays 5 % of what is unused.")
                  .arg(formats::percentText(proposal.offer.mostDiscount))
            : DetailsStep::tr("No discount is quoted. Ended early, it pays 5 % of what is unused.");
    }
    return DetailsStep::tr("At the end it is stopped. It can be extended while it runs.");
}

} // namespace

DetailsStep::DetailsStep(RentalContext &context, QWidget *parent)
    : RentalStep(context, parent)
    , m_template(new QComboBox(this))
    , m_image(new QComboBox(this))
    , m_disk(new GigabytesEdit(this))
    , m_hours(new DurationEdit(this))
    , m_type(new QComboBox(this))
    , m_mode(new QComboBox(this))
    , m_copies(new CountEdit(this))
    , m_kin(new QComboBox(this))
    , m_down(new GigabytesEdit(this))
    , m_up(new GigabytesEdit(this))
    , m_reason(new QLineEdit(this))
{
    setObjectName(QStringLiteral("rentalDetailsStep"));
    m_image->setObjectName(QStringLiteral("imageBox"));
    m_image->setEditable(true);
    m_image->addItems(commonImages());
    m_image->setInsertPolicy(QComboBox::NoInsert);
    m_image->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_disk->setObjectName(QStringLiteral("diskEdit"));
    m_disk->setRange(Gigabytes::fromWhole(1), Gigabytes::fromWhole(1'000'000));
    m_hours->setObjectName(QStringLiteral("hoursEdit"));
    m_copies->setObjectName(QStringLiteral("copiesEdit"));
    m_copies->setRange(1, mostCopies);
    m_down->setObjectName(QStringLiteral("downEdit"));
    m_up->setObjectName(QStringLiteral("upEdit"));
    m_reason->setObjectName(QStringLiteral("reasonEdit"));
    m_kin->setObjectName(QStringLiteral("kinBox"));
    m_kin->setAccessibleName(tr("What the other copies are"));
    m_kin->addItems({tr("equal machines"), tr("the cheapest allowed")});
    m_type->setObjectName(QStringLiteral("rentalTypeBox"));
    m_type->setAccessibleName(tr("How it is rented"));
    m_type->addItems({tr("on demand"), tr("interruptible, at the host's least bid"), tr("reserved, paid in advance")});
    composeFields();
    connect(m_type, &QComboBox::currentIndexChanged, this, &DetailsStep::read);
    connect(m_kin, &QComboBox::currentIndexChanged, this, &DetailsStep::read);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &DetailsStep::read);
    connect(m_image, &QComboBox::currentTextChanged, this, &DetailsStep::read);
    for (QLineEdit *edit :
         {static_cast<QLineEdit *>(m_disk), static_cast<QLineEdit *>(m_hours), static_cast<QLineEdit *>(m_copies),
          static_cast<QLineEdit *>(m_down), static_cast<QLineEdit *>(m_up), m_reason})
        connect(edit, &QLineEdit::textChanged, this, &DetailsStep::read);
}

void DetailsStep::composeFields()
{
    auto *form = new FormLayout(this);
    form->addHeading(tr("What shall run, and how long?"));
    composeTemplate(*form);
    form->addField(tr("Image"), m_image, tr("A container image, with its tag."));
    m_diskRow = form->addField(tr("Disk"), m_disk);
    m_hoursRow = form->addField(tr("Hours"), m_hours);
    m_hoursRow->addBeside(m_type);
    m_copiesRow = form->addField(tr("Copies"), m_copies);
    m_copiesRow->addBeside(m_kin);
    composeStart(*form);
    m_image->setFixedWidth(scaled(textFieldWidth));
    form->addField(tr("Download"), m_down, tr("Expected traffic, part of the total and of the budgets."));
    form->addField(tr("Upload"), m_up);
    form->addField(tr("What for"), m_reason, tr("Stands in the request and in the audit trail. May stay empty."));
    form->addStretch(1);
    for (auto *edit : {static_cast<QWidget *>(m_disk), static_cast<QWidget *>(m_hours),
                       static_cast<QWidget *>(m_copies), static_cast<QWidget *>(m_down), static_cast<QWidget *>(m_up)})
        edit->setFixedWidth(scaled(FormLayout::amountWidth));
    m_reason->setFixedWidth(scaled(textFieldWidth));
}

void DetailsStep::composeTemplate(FormLayout &form)
{
    m_template->setObjectName(QStringLiteral("templateBox"));
    m_template->setFixedWidth(scaled(FormLayout::choiceWidth));
    FieldRow *row = form.addField(tr("Template"), m_template);
    QPushButton *save = makeButton(tr("Save as…"), QStringLiteral("saveTemplateLink"), ButtonKind::Link);
    save->setAccessibleName(tr("Save these details as a template"));
    m_remove = makeButton(tr("Remove"), QStringLiteral("removeTemplateLink"), ButtonKind::Link);
    m_remove->setAccessibleName(tr("Remove this template"));
    for (QPushButton *button : {save, m_remove}) {
        button->setAutoDefault(false); // Return means Next here
        row->addBeside(button);
    }
    connect(save, &QPushButton::clicked, this, &DetailsStep::saveTemplateAsked);
    connect(m_remove, &QPushButton::clicked, this, &DetailsStep::removeTemplateAsked);
    connect(m_template, &QComboBox::activated, this, &DetailsStep::takeTemplate);
}

void DetailsStep::composeStart(FormLayout &form)
{
    m_mode->setObjectName(QStringLiteral("launchBox"));
    m_mode->addItems({tr("SSH"), tr("Jupyter and SSH")});
    m_mode->setFixedWidth(scaled(FormLayout::amountWidth));
    m_startRow = form.addField(tr("Start with"), m_mode);
    QPushButton *edit = makeButton(tr("Script and variables…"), QStringLiteral("launchLink"), ButtonKind::Link);
    edit->setAutoDefault(false);
    m_startRow->addBeside(edit);
    connect(edit, &QPushButton::clicked, this, &DetailsStep::launchAsked);
}

QString DetailsStep::templateName() const
{
    return m_template->currentData().toString();
}

void DetailsStep::chooseTemplate(const QString &name)
{
    const int entry = m_template->findData(name, Qt::UserRole, Qt::MatchFixedString);
    m_template->setCurrentIndex(std::max(0, entry));
    m_remove->setVisible(entry > 0);
}

void DetailsStep::fillTemplates()
{
    QStringList names;
    for (const RentalTemplate &each : rental().templates())
        names << each.name;
    QStringList shown;
    for (int i = 1; i < m_template->count(); ++i)
        shown << m_template->itemData(i).toString();
    if (m_template->count() > 0 && names == shown)
        return;
    const QString chosen = templateName();
    m_template->clear();
    m_template->addItem(names.isEmpty() ? tr("None saved yet") : tr("None"), QString());
    for (const QString &name : names)
        m_template->addItem(name, name);
    chooseTemplate(chosen);
}

void DetailsStep::takeTemplate()
{
    const QString name = templateName();
    m_remove->setVisible(!name.isEmpty());
    for (const RentalTemplate &each : rental().templates())
        if (each.name == name) {
            rental().takeTemplate(each);
            fill();
        }
}

void DetailsStep::fill()
{
    m_filled = false; // while the fields follow
    const Proposal proposal = rental().proposal();
    m_image->setEditText(proposal.image.isEmpty() ? commonImages().front() : proposal.image);
    m_disk->setValue(proposal.disk);
    m_hours->setValue(proposal.plannedTime);
    m_type->setCurrentIndex(static_cast<int>(proposal.type));
    m_mode->setCurrentIndex(static_cast<int>(proposal.launch.mode));
    m_copies->setValue(rental().copies());
    m_down->setValue(proposal.expectedDown);
    m_up->setValue(proposal.expectedUp);
    m_reason->setText(rental().reason());
    m_filled = true;
    read();
}

void DetailsStep::showContext()
{
    fillTemplates();
    if (!m_filled)
        fill();
    showHelp();
}

void DetailsStep::read()
{
    if (!m_filled)
        return;
    rental().setImage(m_image->currentText());
    rental().setDisk(m_disk->value().value_or(Gigabytes{}));
    const Duration hours = m_hours->value().value_or(Duration{});
    if (hours != rental().proposal().plannedTime)
        rental().setPlannedTime(hours);
    rental().setType(static_cast<RentalType>(m_type->currentIndex()));
    Launch launch = rental().proposal().launch;
    launch.mode = static_cast<LaunchMode>(m_mode->currentIndex());
    rental().setLaunch(launch);
    rental().setCopies(m_copies->value().value_or(0));
    rental().setKin(static_cast<RentalContext::Kin>(m_kin->currentIndex()));
    rental().setTraffic(m_down->value().value_or(Gigabytes{}), m_up->value().value_or(Gigabytes{}));
    rental().setReason(m_reason->text());
    showHelp();
    Q_EMIT changed();
}

void DetailsStep::showHelp()
{
    const Proposal &proposal = rental().proposal();
    m_diskRow->setHelp(
        tr("%1, also while stopped. This offer has up to %2.")
            .arg(formats::ratePerHour(rental().diskPerHour()), formats::gigabytesText(proposal.offer.diskSpace)));
    m_diskRow->setError(proposal.disk > proposal.offer.diskSpace && rental().hasOffer()
                            ? tr("Enter at most %1.").arg(formats::gigabytesText(proposal.offer.diskSpace))
                            : QString());
    m_startRow->setHelp(launchWords(proposal.launch));
    m_kin->setVisible(rental().copies() > 1);
    m_hoursRow->setHelp(termsOf(proposal));
    const governor::TeamView *team = rental().team();
    if (team == nullptr)
        return;
    const int free = std::max(0, team->standing.instancesLimit - team->standing.slotsHeld);
    m_copiesRow->setHelp(
        rental().copies() > 1 ? rental().kin() == RentalContext::Kin::Equal
                ? tr("The first takes this offer, the others the next cheapest equal ones. %n places are free.",
                     nullptr, free)
                : tr("The first takes this offer, the others the cheapest that the policy allows. %n places are free.",
                     nullptr, free)
            : free == 0 ? tr("No place is free: stop an instance of the team first.")
                              : tr("%n places are free for this team.", nullptr, free));
}

void DetailsStep::takeFocus()
{
    m_image->setFocus();
}

} // namespace bursar::desktop
