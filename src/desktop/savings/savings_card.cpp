#include "desktop/savings/savings_card.h"

#include "desktop/look/fonts.h"
#include "desktop/look/formats.h"
#include "desktop/savings/saving_words.h"
#include "desktop/savings/savings_inquiry.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/notice_row.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace bursar::desktop {

namespace {

constexpr std::size_t mostRows = 3;

} // namespace

SavingsCard::SavingsCard(governor::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_inquiry(new SavingsInquiry(desk, this))
    , m_card(new Card(tr("Savings"), this))
    , m_saved(new Label(QString(), TextRole::Small, ColourRole::Muted, m_card))
{
    setObjectName(QStringLiteral("savingsCard"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_card->setLink(tr("All savings"));
    m_card->body()->setContentsMargins(0, 0, 0, 1); // the rows bring their own
    m_saved->setContentsMargins(16, 8, 16, 10);
    m_card->body()->addWidget(m_saved);
    connect(m_card, &Card::linkActivated, this, [this] { Q_EMIT wantsToGo({PageId::Savings, {}, {}, {}}); });
    connect(m_inquiry, &SavingsInquiry::answered, this, [this] {
        if (m_inquiry->view())
            showSavings(*m_inquiry->view());
    });
}

void SavingsCard::showSnapshot(const governor::DeskSnapshotPtr &snapshot, const TeamId &team)
{
    const bool isNewer = snapshot != m_snapshot;
    m_snapshot = snapshot;
    m_team = team;
    if (isNewer && (isVisible() || !m_answered))
        m_inquiry->askIfOld(*snapshot);
    showAll();
}

void SavingsCard::showSavings(const governor::SavingsView &view)
{
    m_view = view;
    m_answered = true;
    showAll();
    Q_EMIT answered();
}

void SavingsCard::setCompact(bool compact)
{
    if (std::exchange(m_compact, compact) != compact)
        showAll();
}

bool SavingsCard::settled() const
{
    return m_answered && !m_inquiry->isAsking();
}

void SavingsCard::showAll()
{
    if (!m_snapshot || !m_answered)
        return;
    const QTimeZone zone = zoneNamed(m_snapshot->organisation.zone).value_or(QTimeZone::utc());
    const Money saved = savings::savedThisMonth(m_view, m_team, zone);
    std::vector<governor::SavingView> views = savings::of(m_view, m_team);
    const QString perDay = tr("%1 a day").arg(formats::dollars(savings::perDay(views)));
    const QString soFar = tr("%1 saved this month").arg(formats::dollars(saved));
    m_card->setSubtitle(perDay);
    m_card->setToolTip(m_compact ? soFar : QString());
    m_saved->setText(soFar);
    m_saved->setVisible(!m_compact);
    if (m_rows != nullptr)
        m_rows->setVisible(!m_compact);
    if (m_compact)
        return;
    views.resize(std::min(views.size(), mostRows));
    QStringList shown;
    for (const governor::SavingView &view : views)
        shown << savings::keyOf(view.saving) + view.saving.perDay.toString() + savings::ownerOf(view);
    if (m_rows != nullptr && shown == m_shown)
        return;
    m_shown = shown;
    if (m_rows != nullptr) {
        m_rows->hide();
        m_rows->deleteLater(); // it may be one of its buttons that led here
    }
    m_rows = new QWidget(m_card);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const governor::SavingView &view : views)
        addRow(view);
    if (views.empty()) {
        auto *calm = new Label(tr("Nothing could be cheaper now."), TextRole::Body, ColourRole::Muted, m_rows);
        calm->setContentsMargins(16, 0, 16, 12);
        column->addWidget(calm);
    }
    m_card->body()->insertWidget(0, m_rows);
}

void SavingsCard::addRow(const governor::SavingView &view)
{
    auto *row = new NoticeRow(m_rows);
    const StateLook look = savings::lookOf(view.saving.kind);
    row->setNotice(look.icon, look.role, tr("%1 a day").arg(formats::dollars(view.saving.perDay)), look.word);
    row->setToolTip(tr("%1, %2", "machine, team").arg(view.saving.what, savings::ownerOf(view)));
    row->setButton(savings::actionOf(view));
    connect(row, &NoticeRow::buttonActivated, this, [this, key = savings::keyOf(view.saving)] {
        Q_EMIT wantsToGo({PageId::Savings, {}, key, QStringLiteral("act")});
    });
    m_rows->layout()->addWidget(row);
}

} // namespace bursar::desktop
