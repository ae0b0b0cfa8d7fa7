#include "desktop/rental/rental_wizard.h"

#include "desktop/look/fonts.h"
#include "desktop/look/formats.h"
#include "desktop/look/paint.h"
#include "desktop/rental/details_step.h"
#include "desktop/rental/launch_dialog.h"
#include "desktop/rental/offer_step.h"
#include "desktop/rental/price_strip.h"
#include "desktop/rental/progress_step.h"
#include "desktop/rental/summary_step.h"
#include "desktop/rental/team_step.h"
#include "desktop/rental/template_dialog.h"
#include "desktop/requests/ask_change_dialog.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/hairline.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/prompter.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace bursar::desktop {
namespace {

using Step = RentalContext::Step;

constexpr int stepCount = 5;

/// The sunken ground of the list of steps.
class StepsGround final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &tokens = tokensFor(palette());
        painter.fillRect(rect(), tokens.sunken);
        paint::verticalHairline(painter, width() - 1, 0, height(), tokens.border);
    }
};

} // namespace

RentalWizard::RentalWizard(PageContext context, governor::DeskSnapshotPtr snapshot, OfferSnapshotPtr offers,
                           QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_offers(std::move(offers))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("rentalWizard"));
    setWindowTitle(tr("Rent an instance"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_rental.setSnapshot(std::move(snapshot));
    compose();
    const QSize usual(scaled(840), scaled(580));
    resize(parent == nullptr ? usual : usual.boundedTo(parent->window()->size())); // also on small screens
    connect(&m_context.desk, &governor::Desk::snapshotChanged, this,
            [this] { showSnapshot(m_context.desk.snapshot()); });
    if (m_offers)
        m_offerStep->setOffers(m_offers);
    showStep();
}

void RentalWizard::compose()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(new Hairline(this));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    auto *side = new StepsGround(this);
    side->setFixedWidth(scaled(200));
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(16, 12, 8, 12);
    m_list = new ProgressSteps(side);
    sideColumn->addWidget(m_list);
    sideColumn->addStretch(1);
    middle->addWidget(side);
    m_offerStep = new OfferStep(m_rental, this);
    m_summary = new SummaryStep(m_rental, this);
    connect(m_summary, &SummaryStep::remedyActivated, this, &RentalWizard::follow);
    m_progress = new RentalProgressStep(m_rental, this);
    connect(m_progress, &RentalProgressStep::remedyActivated, this, &RentalWizard::follow);
    addStep(new TeamStep(m_rental, this));
    addStep(m_offerStep);
    m_details = new DetailsStep(m_rental, this);
    addStep(m_details);
    connect(m_details, &DetailsStep::saveTemplateAsked, this, &RentalWizard::saveTemplate);
    connect(m_details, &DetailsStep::removeTemplateAsked, this, &RentalWizard::removeTemplate);
    connect(m_details, &DetailsStep::launchAsked, this, &RentalWizard::editLaunch);
    addStep(m_summary);
    addStep(m_progress);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_stack, 1);
    m_price = new PriceStrip(this);
    right->addWidget(m_price);
    middle->addLayout(right, 1);
    column->addLayout(middle, 1);
    column->addWidget(new Hairline(this));
    column->addWidget(makeFoot());
}

QWidget *RentalWizard::makeHead()
{
    auto *head = new QWidget(this);
    head->setFixedHeight(scaled(50));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(24, 0, 24, 0);
    row->addWidget(new Label(tr("Rent an instance"), TextRole::PanelTitle, ColourRole::Text, head), 1);
    m_count = new Label(QString(), TextRole::Small, ColourRole::Muted, head);
    row->addWidget(m_count);
    return head;
}

QWidget *RentalWizard::makeFoot()
{
    auto *foot = new QWidget(this);
    foot->setFixedHeight(scaled(54));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(24, 0, 24, 0);
    row->setSpacing(8);
    m_hint = new Label(QString(), TextRole::Small, ColourRole::Muted, foot);
    m_hint->setObjectName(QStringLiteral("wizardHintLabel"));
    m_hint->setElides(true);
    row->addWidget(m_hint, 1);
    const auto button = [&](const QString &text, const QString &name, ButtonKind kind, void (RentalWizard::*does)()) {
        QPushButton *made = makeButton(text, name, kind, QString(), foot);
        // So that Return works on the button that has the focus; only Next is the default.
        made->setAutoDefault(true);
        connect(made, &QPushButton::clicked, this, does);
        row->addWidget(made);
        return made;
    };
    m_cancel = button(tr("Cancel"), QStringLiteral("cancelButton"), ButtonKind::Plain, &RentalWizard::reject);
    m_cancelRental = button(tr("Cancel rental"), QStringLiteral("cancelRentalButton"), ButtonKind::Danger,
                            &RentalWizard::cancelRental);
    m_back = button(tr("Back"), QStringLiteral("backButton"), ButtonKind::Plain, &RentalWizard::back);
    m_close = button(tr("Close"), QStringLiteral("closeButton"), ButtonKind::Plain, &RentalWizard::reject);
    m_next = button(tr("Next"), QStringLiteral("nextButton"), ButtonKind::Primary, &RentalWizard::next);
    m_rent = button(tr("Rent"), QStringLiteral("rentButton"), ButtonKind::Primary, &RentalWizard::rent);
    m_show = button(tr("Show instance"), QStringLiteral("showInstanceButton"), ButtonKind::Primary,
                    &RentalWizard::showRented);
    // The button that spends is never the default: Return in a field must not rent.
    m_next->setDefault(true);
    return foot;
}

void RentalWizard::addStep(RentalStep *step)
{
    auto *scroll = new QScrollArea(m_stack);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    step->layout()->setContentsMargins(24, 16, 24, 12);
    scroll->setWidget(step);
    scroll->viewport()->setAutoFillBackground(false);
    step->setAutoFillBackground(false);
    m_stack->addWidget(scroll);
    m_steps.push_back(step);
    connect(step, &RentalStep::changed, this, &RentalWizard::showFoot);
    connect(step, &RentalStep::chosen, this, &RentalWizard::next);
}

void RentalWizard::startWith(const Proposal &proposal)
{
    m_rental.chooseTeam(proposal.team);
    m_rental.chooseOffer(proposal.offer);
    m_rental.setDisk(proposal.disk);
    m_rental.setImage(proposal.image);
    goToStep(Step::Details);
}

void RentalWizard::startLike(const Proposal &former, const QString &reason)
{
    m_rental.takeFormer(former, reason);
    m_offerStep->seek(former.offer);
    goToStep(Step::Offer);
}

void RentalWizard::goToStep(Step step)
{
    for (int before = 0; before < static_cast<int>(step) && step < Step::Progress; ++before)
        if (!m_rental.isComplete(static_cast<Step>(before))) {
            step = static_cast<Step>(before);
            break;
        }
    m_step = step;
    showStep();
    m_steps.at(static_cast<std::size_t>(step))->takeFocus();
}

void RentalWizard::showSnapshot(const governor::DeskSnapshotPtr &snapshot)
{
    m_rental.setSnapshot(snapshot);
    m_steps.at(static_cast<std::size_t>(m_step))->showContext();
    if (!m_savedTemplate.isEmpty()) {
        m_details->chooseTemplate(m_savedTemplate);
        if (m_details->templateName() == m_savedTemplate)
            m_savedTemplate.clear();
    }
    showFoot();
}

void RentalWizard::readOffers()
{
    governor::whenDone(
        m_context.desk.ask([team = m_rental.proposal().team](governor::Governor &governor, const MemberId &) {
            return governor.offers().lastSnapshot(team);
        }),
        this, [this](const Expected<OfferSnapshotPtr> &offers) {
            if (offers && *offers)
                m_offerStep->setOffers(*offers);
        });
}

void RentalWizard::showStep()
{
    const auto number = static_cast<int>(m_step);
    m_stack->setCurrentIndex(number);
    m_count->setText(tr("Step %1 of %2").arg(number + 1).arg(stepCount));
    m_steps.at(static_cast<std::size_t>(number))->showContext();
    if (m_step == Step::Offer && !m_offers)
        readOffers();
    showFoot();
}

void RentalWizard::showList()
{
    const QStringList texts{tr("Team"), tr("Offer"), tr("Image, disk, hours"), tr("Summary"), tr("Progress")};
    std::vector<ProgressStep> steps;
    for (int i = 0; i < stepCount; ++i) {
        const auto step = static_cast<Step>(i);
        const auto state = step == m_step ? ProgressStep::State::Current
            : step < m_step               ? ProgressStep::State::Done
                                          : ProgressStep::State::Ahead;
        steps.push_back({texts.at(i), step < m_step ? m_rental.choiceAt(step) : QString(), state});
    }
    m_list->setSteps(std::move(steps));
}

void RentalWizard::showFoot()
{
    if (m_rental.kin() == RentalContext::Kin::Cheapest && m_rental.copies() > 1 && m_step != Step::Progress)
        m_rental.setCheapest(m_offerStep->cheapest(static_cast<std::size_t>(m_rental.copies() - 1)));
    showList();
    m_price->show(m_rental);
    if (m_step != Step::Details && m_step != Step::Offer)
        m_price->hide(); // the summary says more
    const bool inProgress = m_step == Step::Progress;
    const RentalProgress &progress = m_progress->progress();
    const bool runs = inProgress && progress.outcome() == RentalProgress::Outcome::Running;
    m_cancel->setVisible(!inProgress);
    m_back->setVisible(!inProgress && m_step != Step::Team);
    m_next->setVisible(m_step < Step::Summary);
    m_rent->setVisible(m_step == Step::Summary);
    m_close->setVisible(inProgress);
    m_show->setVisible(runs);
    m_cancelRental->setVisible(inProgress && !progress.cancellable().empty());
    const QString missing = inProgress ? QString() : m_rental.missing(m_step);
    m_next->setEnabled(missing.isEmpty());
    m_rent->setEnabled(missing.isEmpty() && !m_asking);
    const QString total = formats::dollars(m_rental.total());
    m_rent->setText(m_rental.course() == RentalCourse::AskPerson ? tr("Ask for approval of %1").arg(total)
                                                                 : tr("Rent for %1").arg(total));
    m_rent->setAccessibleName(m_rent->text());
    m_hint->setText(missing);
}

void RentalWizard::saveTemplate()
{
    QStringList known;
    for (const RentalTemplate &each : m_rental.templates())
        known << each.name;
    auto *dialog = new TemplateDialog(known, m_details->templateName(),
                                      tr("Image, disk, hours and start are saved for everybody of the team."), this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        const Proposal &proposal = m_rental.proposal();
        RentalTemplate wanted;
        wanted.team = proposal.team;
        wanted.name = dialog->name();
        wanted.image = proposal.image;
        wanted.disk = proposal.disk;
        wanted.plannedTime = proposal.plannedTime;
        wanted.launch = proposal.launch;
        dialog->setBusy(true);
        const auto saved = m_context.desk.ask([wanted](governor::Governor &governor, const MemberId &by) {
            return governor.rentalTemplates().save(by, wanted);
        });
        governor::whenDone(saved, dialog, [this, dialog](const Expected<RentalTemplate> &done) {
            if (!done) {
                dialog->showError(done.error());
                return;
            }
            m_savedTemplate = done->name;
            dialog->accept();
            m_context.desk.refresh();
        });
    });
    dialog->open();
}

void RentalWizard::removeTemplate()
{
    const QString name = m_details->templateName();
    Confirmation question;
    question.question = tr("Remove the template %1?").arg(name);
    question.loses = tr("What was rented with it stays as it is.");
    question.verb = tr("Remove");
    m_context.prompter.confirm(this, question, [this, name, team = m_rental.proposal().team] {
        const auto removed = m_context.desk.ask([name, team](governor::Governor &governor, const MemberId &by) {
            return governor.rentalTemplates().remove(by, team, name);
        });
        governor::whenDone(removed, this, [this](const Expected<void> &done) {
            if (!done)
                m_context.prompter.showError(this, done.error());
            m_context.desk.refresh();
        });
    });
}

void RentalWizard::editLaunch()
{
    auto *dialog = new LaunchDialog(m_rental.proposal().launch, this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        m_rental.setLaunch(dialog->launch());
        m_details->showContext();
        showFoot();
        dialog->accept();
    });
    dialog->open();
}

void RentalWizard::follow(const Remedy &remedy)
{
    const auto leaveTo = [this](PageId page, const QString &filter = {}) {
        const TeamId team = m_rental.proposal().team;
        reject();
        Q_EMIT wantsToGo({page, team, {}, filter});
    };
    switch (remedy.action) {
    case Remedy::Action::FewerHours:
        if (remedy.hours > Duration{0})
            m_rental.setPlannedTime(remedy.hours);
        goToStep(remedy.hours > Duration{0} ? Step::Summary : Step::Details);
        break;
    case Remedy::Action::SmallerDisk:
        if (remedy.disk > Gigabytes{})
            m_rental.setDisk(remedy.disk);
        goToStep(remedy.disk > Gigabytes{} ? Step::Summary : Step::Details);
        break;
    case Remedy::Action::CheaperOffer:
    case Remedy::Action::OtherGpu:
        goToStep(!remedy.offer.isEmpty() && m_offerStep->choose(remedy.offer) ? Step::Summary : Step::Offer);
        break;
    case Remedy::Action::AskForException:
        static_cast<QScrollArea *>(m_stack->currentWidget())->ensureWidgetVisible(m_summary->askWhy());
        break;
    case Remedy::Action::RequestApproval:
        m_rent->setFocus();
        break;
    case Remedy::Action::ShowInstances:
        leaveTo(PageId::Instances, QStringLiteral("idle"));
        break;
    case Remedy::Action::AskForChange: {
        auto *dialog = new AskChangeDialog(m_context.desk, m_rental.proposal().team, remedy, this);
        connect(dialog, &AskChangeDialog::asked, this, [this](const RequestId &request) {
            reject();
            Q_EMIT wantsToGo({PageId::Requests, {}, request.toString(), {}});
        });
        dialog->open();
        break;
    }
    case Remedy::Action::OpenKeySettings:
        leaveTo(PageId::Access);
        break;
    case Remedy::Action::WaitUntilPeriodEnds:
        break;
    }
}

void RentalWizard::next()
{
    if (m_step >= Step::Summary || !m_rental.isComplete(m_step))
        return;
    Step following = static_cast<Step>(static_cast<int>(m_step) + 1);
    if (following == Step::Details && m_rental.isGiven() && m_rental.isComplete(Step::Details))
        following = Step::Summary;
    goToStep(following);
    if (m_step == Step::Summary)
        m_rent->setFocus();
}

void RentalWizard::back()
{
    if (m_step != Step::Team)
        goToStep(static_cast<Step>(static_cast<int>(m_step) - 1));
}

void RentalWizard::rent()
{
    if (m_asking || !m_rental.isComplete(Step::Summary))
        return;
    m_asking = true;
    m_summary->showProblem({});
    showFoot();
    governor::whenDone(
        m_context.desk.ask([proposals = m_rental.proposals(), each = m_rental.kin() == RentalContext::Kin::Cheapest,
                            reason = m_rental.reason(),
                            exception = m_rental.exceptionReason()](governor::Governor &governor, const MemberId &by) {
            governor::RequestDesk &requests = governor.requests();
            return each ? requests.rentEach(by, proposals, reason, exception)
                        : requests.rent(by, proposals.front(), reason, static_cast<int>(proposals.size()), exception);
        }),
        this, [this](const Expected<std::vector<Request>> &requests) { written(requests); });
}

void RentalWizard::written(const Expected<std::vector<Request>> &requests)
{
    m_asking = false;
    if (!requests) {
        const Error &error = requests.error();
        m_summary->showProblem(error.remedy.isEmpty() ? error.message : tr("%1 %2").arg(error.message, error.remedy));
        showFoot();
        return;
    }
    m_progress->begin(*requests);
    goToStep(Step::Progress);
    m_close->setFocus();
    m_context.desk.refresh();
    Q_EMIT rented();
}

void RentalWizard::cancelRental()
{
    const std::vector<RequestId> ids = m_progress->progress().cancellable();
    const std::vector<InstanceId> rented = m_progress->progress().rented();
    Confirmation question;
    question.question = tr("Cancel %n requests?", nullptr, static_cast<int>(ids.size()));
    question.loses = rented.empty() ? tr("Nothing was rented yet.")
                                    : tr("%n instances were rented already and stay; stop or destroy them on the "
                                         "Instances page.",
                                         nullptr, static_cast<int>(rented.size()));
    question.verb = tr("Cancel rental");
    m_context.prompter.confirm(this, question, [this, ids] {
        m_context.desk.ask([ids](governor::Governor &governor, const MemberId &by) {
            // What can no longer be taken back shows in the steps.
            bool all = true;
            for (const RequestId &id : ids)
                all = governor.requests().cancel(by, id).hasValue() && all;
            return all;
        });
    });
}

void RentalWizard::showRented()
{
    const std::vector<InstanceId> rented = m_progress->progress().rented();
    Destination destination{PageId::Instances, m_rental.proposal().team, {}, {}};
    if (!rented.empty())
        destination.subject = rented.front().toString();
    accept();
    Q_EMIT wantsToGo(destination);
}

bool RentalWizard::isOver() const
{
    return m_step == Step::Progress && m_progress->progress().outcome() != RentalProgress::Outcome::Waiting;
}

void RentalWizard::reject()
{
    QDialog::reject();
}

} // namespace bursar::desktop
