#include "desktop/rental/progress_step.h"

#include "desktop/parts/policy_words.h"
#include "desktop/widgets/label.h"

#include <QVBoxLayout>

namespace bursar::desktop {

RentalProgressStep::RentalProgressStep(RentalContext &context, QWidget *parent)
    : RentalStep(context, parent)
    , m_title(new Label(tr("Renting"), TextRole::CardTitle, ColourRole::Text, this))
    , m_steps(new ProgressSteps(this))
    , m_sentence(new Label(QString(), TextRole::Body, ColourRole::Text, this))
    , m_ids(new Label(QString(), TextRole::Small, ColourRole::Muted, this))
    , m_reasons(new ReasonList(this))
{
    setObjectName(QStringLiteral("rentalProgressStep"));
    m_sentence->setObjectName(QStringLiteral("rentalSentenceLabel"));
    m_sentence->setWordWrap(true);
    m_ids->setWordWrap(true);
    m_ids->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (QWidget *part :
         {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_steps), static_cast<QWidget *>(m_sentence),
          static_cast<QWidget *>(m_ids), static_cast<QWidget *>(m_reasons)})
        column->addWidget(part);
    column->addStretch(1);
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
    showContext();
}

void RentalProgressStep::showContext()
{
    if (!rental().snapshot() || m_progress.requests().empty())
        return;
    m_progress.follow(*rental().snapshot());
    m_title->setText(m_progress.outcome() == RentalProgress::Outcome::Running ? tr("Rented") : tr("Renting"));
    m_steps->setSteps(m_progress.steps());
    m_sentence->setText(m_progress.sentence());
    const std::optional<Decision> refusal = m_progress.refusal();
    m_reasons->setReasons(refusal ? reasonWords(*refusal) : std::vector<ReasonWords>{});
}

} // namespace bursar::desktop
