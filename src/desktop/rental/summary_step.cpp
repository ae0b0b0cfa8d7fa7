#include "desktop/rental/summary_step.h"

#include "desktop/look/fonts.h"
#include "desktop/look/formats.h"
#include "desktop/look/state_look.h"
#include "desktop/parts/policy_words.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/hairline.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/legend.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <memory>

namespace bursar::desktop {
namespace {

void emptyGrid(QGridLayout &grid)
{
    while (QLayoutItem *item = grid.takeAt(0)) {
        const std::unique_ptr<QLayoutItem> taken(item);
        if (QWidget *widget = taken->widget()) {
            widget->hide();
            widget->deleteLater();
        }
    }
}

Label *number(const QString &text, TextRole size, ColourRole colour, QWidget *parent)
{
    auto *label = new Label(text, size, colour, parent);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

struct CostLine
{
    QString what;
    QString rate;
    QString quantity;
    Money amount;
};

/// The total's cents shared among them, so that what is read adds up.
void shareCents(std::vector<CostLine> &lines, Money total)
{
    std::vector<Money> exact;
    for (const CostLine &line : lines)
        exact.push_back(line.amount);
    const std::vector<Money> shares = allocateCents(total.roundedToCents(), exact);
    for (std::size_t i = 0; i < lines.size(); ++i)
        lines[i].amount = shares[i];
}

/// Copies that are different machines: their sums.
std::vector<CostLine> linesOfMany(const RentalContext &rental)
{
    HourlyRate gpuRate;
    HourlyRate diskRate;
    ProposalCost sum;
    for (const Proposal &proposal : rental.proposals()) {
        const ProposalCost cost = costOf(proposal);
        gpuRate += proposal.offer.pricePerHour;
        diskRate += storagePerHour(proposal.offer.storageCost, proposal.disk);
        sum.gpu += cost.gpu;
        sum.disk += cost.disk;
        sum.traffic += cost.traffic;
    }
    const QString hours = SummaryStep::tr("%1 h").arg(formats::hours(rental.proposal().plannedTime));
    const auto perHour = [](HourlyRate rate) { return SummaryStep::tr("%1 /h").arg(formats::rate(rate)); };
    std::vector<CostLine> lines{
        {SummaryStep::tr("GPU time of %n machines", nullptr, rental.copies()), perHour(gpuRate), hours, sum.gpu},
        {SummaryStep::tr("Disks, %1 each").arg(formats::gigabytesText(rental.proposal().disk)), perHour(diskRate),
         hours, sum.disk},
        {SummaryStep::tr("Traffic, expected"), QString(), QString(), sum.traffic}};
    shareCents(lines, rental.total());
    return lines;
}

std::vector<CostLine> linesOf(const RentalContext &rental)
{
    const Proposal &proposal = rental.proposal();
    if (rental.kin() == RentalContext::Kin::Cheapest && rental.copies() > 1)
        return linesOfMany(rental);
    const ProposalCost cost = rental.cost();
    const QString once = SummaryStep::tr("%1 h").arg(formats::hours(proposal.plannedTime));
    //: Copies and hours
    const QString hours = rental.copies() == 1 ? once : SummaryStep::tr("%1 × %2").arg(rental.copies()).arg(once);
    const auto perGb = [](TrafficRate rate) { return SummaryStep::tr("%1 /GB").arg(formats::trafficRate(rate)); };
    std::vector<CostLine> lines{
        {SummaryStep::tr("GPU time, %1 × %2").arg(proposal.offer.numGpus).arg(proposal.offer.gpuName),
         SummaryStep::tr("%1 /h").arg(formats::rate(proposal.offer.pricePerHour)), hours, cost.gpu},
        {SummaryStep::tr("Disk, %1").arg(formats::gigabytesText(proposal.disk)),
         SummaryStep::tr("%1 /h").arg(formats::rate(rental.diskPerHour())), hours, cost.disk},
        {SummaryStep::tr("Download, expected"), perGb(proposal.offer.downCost),
         formats::gigabytesText(proposal.expectedDown), trafficCost(proposal.offer.downCost, proposal.expectedDown)},
        {SummaryStep::tr("Upload, expected"), perGb(proposal.offer.upCost), formats::gigabytesText(proposal.expectedUp),
         trafficCost(proposal.offer.upCost, proposal.expectedUp)}};
    shareCents(lines, rental.total());
    return lines;
}

} // namespace

SummaryStep::SummaryStep(RentalContext &context, QWidget *parent)
    : RentalStep(context, parent)
    , m_column(new QVBoxLayout(this))
    , m_costs(new QGridLayout)
    , m_effects(new QGridLayout)
    , m_verdict(new Banner(Banner::Kind::Ok, this))
    , m_problem(new Banner(Banner::Kind::Bad, this))
    , m_reasons(new ReasonList(this))
{
    setObjectName(QStringLiteral("rentalSummaryStep"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    composeCosts();
    composeEffects();
    m_verdict->setObjectName(QStringLiteral("verdictBanner"));
    m_problem->setObjectName(QStringLiteral("rentProblemBanner"));
    m_problem->clear();
    m_column->addSpacing(2);
    m_column->addWidget(m_verdict);
    m_column->addWidget(m_problem);
    m_column->addWidget(m_reasons);
    connect(m_reasons, &ReasonList::remedyActivated, this, &SummaryStep::remedyActivated);
    composeException();
    m_column->addStretch(1);
}

void SummaryStep::composeException()
{
    m_exception = new QWidget(this);
    auto *column = new QVBoxLayout(m_exception);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    auto *question = new Label(tr("Ask for an exception: why should a manager let it pass?"), TextRole::BodyMedium,
                               ColourRole::Text, m_exception);
    m_exceptionReason = new QLineEdit(m_exception);
    m_exceptionReason->setObjectName(QStringLiteral("exceptionReasonEdit"));
    m_exceptionReason->setAccessibleName(question->text());
    m_exceptionReason->setPlaceholderText(tr("For example: the paper is due on Friday"));
    m_exceptionReason->setMaxLength(200);
    question->setBuddy(m_exceptionReason);
    column->addWidget(question);
    column->addWidget(m_exceptionReason);
    m_column->addWidget(m_exception);
    connect(m_exceptionReason, &QLineEdit::textChanged, this, [this](const QString &text) {
        rental().setExceptionReason(text);
        Q_EMIT changed();
    });
}

void SummaryStep::composeCosts()
{
    m_column->addWidget(new Label(tr("What this will cost"), TextRole::CardTitle, ColourRole::Text, this));
    m_costs->setHorizontalSpacing(24);
    m_costs->setVerticalSpacing(0);
    m_costs->setColumnStretch(0, 1);
    m_column->addLayout(m_costs);
    auto *sum = new QHBoxLayout;
    m_until = new Label(QString(), TextRole::BodyStrong, ColourRole::Text, this);
    m_total = number(QString(), TextRole::PanelTitle, ColourRole::Text, this);
    m_total->setObjectName(QStringLiteral("totalLabel"));
    sum->addWidget(m_until, 1);
    sum->addWidget(m_total);
    m_column->addLayout(sum);
    m_afterwards = new Label(QString(), TextRole::Small, ColourRole::Muted, this);
    m_afterwards->setWordWrap(true);
    m_column->addWidget(m_afterwards);
    m_column->addSpacing(8);
    m_column->addWidget(new Hairline(this));
    m_column->addSpacing(4);
}

void SummaryStep::composeEffects()
{
    auto *head = new QHBoxLayout;
    m_effectTitle = new Label(QString(), TextRole::CardTitle, ColourRole::Text, this);
    auto *legend = new Legend(this);
    legend->setEntries({{tr("Actual"), 0, LegendEntry::Fill::Solid},
                        {tr("Committed"), 0, LegendEntry::Fill::Hatched},
                        {tr("This rental"), 1, LegendEntry::Fill::Hatched}});
    head->addWidget(m_effectTitle, 1);
    head->addWidget(legend);
    m_column->addLayout(head);
    m_effects->setHorizontalSpacing(16);
    m_effects->setVerticalSpacing(8);
    m_effects->setColumnStretch(1, 1);
    m_column->addLayout(m_effects);
}

void SummaryStep::showContext()
{
    showCosts();
    showEffects();
    showVerdict();
}

QWidget *SummaryStep::askWhy()
{
    m_exceptionReason->setFocus();
    return m_exceptionReason;
}

void SummaryStep::showProblem(const QString &problem)
{
    if (problem.isEmpty())
        m_problem->clear();
    else
        m_problem->setText(problem);
}

void SummaryStep::showCosts()
{
    emptyGrid(*m_costs);
    int row = 0;
    const QStringList heads{QString(), tr("Rate $"), tr("Quantity"), tr("Amount $")};
    for (int i = 1; i < heads.size(); ++i)
        m_costs->addWidget(number(heads.at(i), TextRole::SmallMedium, ColourRole::Muted, this), row, i);
    m_costs->setRowMinimumHeight(row++, scaled(24));
    for (const CostLine &line : linesOf(rental())) {
        m_costs->addWidget(new Hairline(this), row++, 0, 1, 4);
        m_costs->addWidget(new Label(line.what, TextRole::Body, ColourRole::Text, this), row, 0);
        m_costs->addWidget(number(line.rate, TextRole::Body, ColourRole::Text, this), row, 1);
        m_costs->addWidget(number(line.quantity, TextRole::Body, ColourRole::Text, this), row, 2);
        m_costs->addWidget(number(formats::money(line.amount), TextRole::Body, ColourRole::Text, this), row, 3);
        m_costs->setRowMinimumHeight(row++, scaled(28));
    }
    m_costs->addWidget(new Hairline(this), row, 0, 1, 4);
    const QTimeZone zone = rental().team() == nullptr
        ? QTimeZone::utc()
        : zoneNamed(rental().team()->team.zone).value_or(QTimeZone::utc());
    const QString until = formats::fullTime(rental().endsAt(), zone);
    m_until->setText(rental().copies() == 1 ? tr("Total until %1").arg(until)
                                            : tr("Total of %n copies until %1", nullptr, rental().copies()).arg(until));
    m_total->setText(formats::money(rental().total()));
    m_afterwards->setText(tr("It is stopped then. Its disk goes on costing %1 until it is destroyed.")
                              .arg(formats::ratePerHour(rental().diskPerHour())));
}

void SummaryStep::showEffects()
{
    emptyGrid(*m_effects);
    const governor::TeamView *team = rental().team();
    m_effectTitle->setText(team == nullptr ? QString() : tr("Effect on the budget of %1").arg(team->team.name));
    int row = 0;
    for (const RentalContext::Effect &effect : rental().effects()) {
        auto *bar = new BudgetBar(this);
        bar->setAmounts(effect.amounts);
        bar->setAccessibleName(effect.name);
        m_effects->addWidget(new Label(effect.name, TextRole::Body, ColourRole::Muted, this), row, 0);
        m_effects->addWidget(bar, row, 1);
        const QString left =
            tr("%1 of %2 left").arg(formats::dollars(effect.left), formats::dollars(effect.amounts.limit));
        m_effects->addWidget(
            number(left, TextRole::BodyMedium, effect.tooMuch ? ColourRole::Bad : ColourRole::Text, this), row, 2);
        ++row;
    }
}

void SummaryStep::showVerdict()
{
    const Decision decision = rental().decision();
    const governor::TeamView *team = rental().team();
    const int version = team == nullptr ? 0 : team->policy.number;
    m_verdict->setIcon(stateLook(decision.verdict).icon);
    m_exception->setVisible(rental().mayAskForException());
    switch (decision.verdict) {
    case Verdict::Allow:
        m_verdict->setKind(Banner::Kind::Ok);
        m_verdict->setText(
            tr("Allowed by policy version %1. It is decided again at the moment of renting.").arg(version));
        break;
    case Verdict::NeedsApproval:
        m_verdict->setKind(Banner::Kind::Warn);
        m_verdict->setText(
            tr("By policy version %1 a second person has to approve it. Nothing is rented before.").arg(version));
        break;
    case Verdict::Deny:
        m_verdict->setKind(Banner::Kind::Bad);
        m_verdict->setText(
            tr("Refused by policy version %1. Go back to change disk, hours or the offer.").arg(version));
        break;
    }
    m_reasons->setReasons(reasonWords(decision));
}

} // namespace bursar::desktop
