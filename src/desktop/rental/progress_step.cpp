#include "desktop/rental/progress_step.h"

#include "desktop/parts/policy_words.h"
#include "desktop/rental/connect_box.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/reason_list.h"
#include "desktop/widgets/table_view.h"

#include <QVBoxLayout>

#include <algorithm>

namespace bursar::desktop {

namespace {

/// What has been asked for is not changed any more here: only what leads to another page helps.
std::vector<ReasonWords> wordsThatLeadOn(const Decision &refusal)
{
    std::vector<ReasonWords> reasons = reasonWords(refusal);
    for (ReasonWords &reason : reasons)
        std::erase_if(reason.remedies, [](const Remedy &remedy) {
            using Action = Remedy::Action;
            return remedy.action != Action::ShowInstances && remedy.action != Action::AskForChange
                && remedy.action != Action::OpenKeySettings;
        });
    return reasons;
}

} // namespace

RentalProgressStep::RentalProgressStep(RentalContext &context, QWidget *parent)
    : RentalStep(context, parent)
    , m_title(new Label(tr("Renting"), TextRole::CardTitle, ColourRole::Text, this))
    , m_steps(new ProgressSteps(this))
    , m_sentence(new Label(QString(), TextRole::Body, ColourRole::Text, this))
    , m_ids(new Label(QString(), TextRole::Small, ColourRole::Muted, this))
    , m_table(new TableView(this))
    , m_connect(new ConnectBox(this))
    , m_reasons(new ReasonList(this))
{
    setObjectName(QStringLiteral("rentalProgressStep"));
    m_sentence->setObjectName(QStringLiteral("rentalSentenceLabel"));
    m_sentence->setWordWrap(true);
    m_ids->setWordWrap(true);
    m_ids->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    for (QWidget *part :
         {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_steps), static_cast<QWidget *>(m_sentence),
          static_cast<QWidget *>(m_ids), static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_connect),
          static_cast<QWidget *>(m_reasons)})
        column->addWidget(part);
    column->addStretch(1);
    connect(m_reasons, &ReasonList::remedyActivated, this, &RentalProgressStep::remedyActivated);
    composeCopies();
}

void RentalProgressStep::composeCopies()
{
    m_table->setObjectName(QStringLiteral("copiesTable"));
    m_table->setAccessibleName(tr("The copies and how far each is"));
    m_table->setModel(&m_copies);
    using Kind = ColumnSpec::Kind;
    m_table->setColumns(
        {{100, Kind::Whole}, {110, Kind::Whole}, {60, Kind::Number}, {80, Kind::Whole}, {120, Kind::Text, true}});
    m_table->setChoosesFirst(true);
    m_table->setFitsRows(true);
    m_table->hide();
    connect(m_table, &TableView::rowChosen, this, &RentalProgressStep::showConnection);
}

InstanceId RentalProgressStep::chosenInstance() const
{
    const int row = m_table->selectedRow();
    if (m_progress.requests().size() > 1)
        return row < 0 || row >= m_copies.rowCount() ? InstanceId() : m_copies.viewAt(row).request.instance;
    return m_progress.views().empty() ? InstanceId() : m_progress.views().front().request.instance;
}

void RentalProgressStep::showConnection()
{
    const InstanceId wanted = chosenInstance();
    const auto &instances = rental().snapshot()->instances;
    const auto found =
        std::ranges::find_if(instances, [&wanted](const auto &each) { return !wanted.isEmpty() && each.id == wanted; });
    m_connect->show(found == instances.end() ? nullptr : &*found);
}

void RentalProgressStep::begin(const std::vector<Request> &requests)
{
    std::vector<RequestId> ids;
    QStringList texts;
    for (const Request &request : requests) {
        ids.push_back(request.id);
        texts << request.id.toString();
    }
    m_progress = RentalProgress(std::move(ids), requests.empty() ? Instant{} : requests.front().createdAt);
    m_ids->setText(tr("Request %1").arg(texts.join(QStringLiteral(", "))));
    // Of several the table says more.
    m_ids->setVisible(texts.size() == 1);
    m_steps->setVisible(texts.size() == 1);
    m_table->setVisible(texts.size() > 1);
    m_copies.setCriteria({{m_progress.requests().begin(), m_progress.requests().end()}});
    showContext();
}

void RentalProgressStep::showContext()
{
    if (!rental().snapshot() || m_progress.requests().empty())
        return;
    m_progress.follow(*rental().snapshot());
    m_copies.show(rental().snapshot());
    showConnection();
    m_title->setText(m_progress.outcome() == RentalProgress::Outcome::Running ? tr("Rented") : tr("Renting"));
    m_steps->setSteps(m_progress.steps());
    m_sentence->setText(m_progress.sentence());
    const std::optional<Decision> refusal = m_progress.refusal();
    m_reasons->setReasons(refusal ? wordsThatLeadOn(*refusal) : std::vector<ReasonWords>{});
}

} // namespace bursar::desktop
