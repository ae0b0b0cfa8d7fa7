#include "desktop/queue/queue_window.h"

#include "desktop/look/fonts.h"
#include "desktop/look/formats.h"
#include "desktop/queue/queue_model.h"
#include "desktop/queue/queue_words.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/table_view.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bursar::desktop {

namespace {

constexpr std::size_t mostWaitingShown = 4;

} // namespace

QueueWindow::QueueWindow(QWidget *parent)
    : QDialog(parent)
    , m_model(new QueueModel(this))
    , m_table(new TableView(this))
    , m_waiting(new Label({}, TextRole::Body, ColourRole::Text, this))
    , m_rows(new Label({}, TextRole::Small, ColourRole::Muted, this))
{
    setObjectName(QStringLiteral("queueWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Calls to Vast.ai"));
    resize(scaled(680), scaled(460));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 20);
    column->setSpacing(12);
    m_waiting->setObjectName(QStringLiteral("waitingCallsLabel"));
    m_waiting->setWordWrap(true);
    column->addWidget(m_waiting);
    auto *card = new Card(this);
    card->body()->setContentsMargins(1, 5, 5, 5);
    m_table->setObjectName(QStringLiteral("endpointTable"));
    m_table->setAccessibleName(tr("Calls and their intervals"));
    m_table->setModel(m_model);
    using Kind = ColumnSpec::Kind;
    m_table->setColumns({{170}, {90, Kind::Number}, {100, Kind::Number}, {80, Kind::Number}, {150, Kind::Text, true}});
    m_table->setEmptyText(tr("This program has not called Vast.ai yet."));
    card->body()->addWidget(m_table);
    column->addWidget(card, 1);
    m_rows->setObjectName(QStringLiteral("searchRowsLabel"));
    m_rows->setWordWrap(true);
    column->addWidget(m_rows);
    QPushButton *close = makeButton(tr("Close"), QStringLiteral("closeQueueButton"), ButtonKind::Plain, {}, this);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
}

void QueueWindow::showState(const governor::ExecutorState &state, Instant now)
{
    m_model->show(state.queues, now);
    m_table->setRowHeight(state.queues.size() > 1 ? 47 : 30);
    m_waiting->setText(waitingText(state, now));
    QStringList rows;
    for (const governor::QueueView &queue : state.queues)
        rows.append(rowsText(queue, state.queues.size() == 1));
    m_rows->setText(rows.join(QLatin1Char('\n')));
}

QString QueueWindow::waitingText(const governor::ExecutorState &state, Instant now) const
{
    if (!state.queueHealthy)
        return state.queueTrouble;
    if (state.waiting.empty())
        return tr("Nothing waits.");
    QStringList lines;
    for (std::size_t i = 0; i < std::min(mostWaitingShown, state.waiting.size()); ++i) {
        const governor::ExecutorState::Waiting &waiting = state.waiting[i];
        //: A waiting call; why it waits; for how long already; how long still
        lines.append(tr("%1: %2, for %3, %4 more")
                         .arg(endpointWords(waiting.endpoint), waitWords(waiting.why),
                              formats::age(now - waiting.since), formats::age(waiting.until - now)));
    }
    if (state.waiting.size() > mostWaitingShown)
        lines.append(tr("and %n more", nullptr, static_cast<int>(state.waiting.size() - mostWaitingShown)));
    return lines.join(QLatin1Char('\n'));
}

QString QueueWindow::rowsText(const governor::QueueView &queue, bool isOnly) const
{
    const QString used = formats::countOf(queue.searchRowsUsed, queue.searchRowsMost);
    QString text = isOnly ? tr("Search rows used today: %1").arg(used)
                          : tr("%1: search rows used today: %2").arg(queue.account, used);
    if (queue.searchRowsGoneUntil)
        text = tr("%1. No more searches until %2.")
                   .arg(text, formats::fullTime(*queue.searchRowsGoneUntil, QTimeZone::utc()));
    return text;
}

} // namespace bursar::desktop
