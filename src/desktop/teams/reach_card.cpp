#include "desktop/teams/reach_card.h"

#include "desktop/look/formats.h"
#include "desktop/parts/policy_words.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/hairline.h"
#include "desktop/widgets/label.h"

#include <QHBoxLayout>

#include <algorithm>

namespace bursar::desktop {
namespace {

constexpr std::size_t shownGpus = 4;

} // namespace

ReachCard::ReachCard(QWidget *parent)
    : QWidget(parent)
    , m_count(new Label(QString(), TextRole::PageTitle, ColourRole::Text, this))
    , m_of(new Label(QString(), TextRole::Body, ColourRole::Muted, this))
    , m_rows(new QWidget(this))
    , m_column(new QVBoxLayout(m_rows))
    , m_note(new Label(QString(), TextRole::Small, ColourRole::Muted, this))
{
    setObjectName(QStringLiteral("reachCard"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    outer->addWidget(card);
    QVBoxLayout *body = card->body();
    body->setContentsMargins(15, 12, 15, 14);
    body->setSpacing(4);
    body->addWidget(new Label(tr("Offers this draft allows"), TextRole::SmallMedium, ColourRole::Muted, card));
    auto *figure = new QHBoxLayout;
    figure->setSpacing(10);
    m_count->setObjectName(QStringLiteral("allowedOffersLabel"));
    figure->addWidget(m_count, 0, Qt::AlignBottom);
    figure->addWidget(m_of, 1, Qt::AlignBottom);
    body->addLayout(figure);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    body->addWidget(m_rows);
    m_note->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("reachNote"));
    body->addWidget(m_note);
}

void ReachCard::clearRows()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> taken(item);
        if (QWidget *widget = taken->widget()) {
            widget->hide();
            widget->deleteLater();
        }
    }
}

void ReachCard::addRow(const QString &name, int count, const QString &price, bool strong)
{
    auto *line = new QWidget(m_rows);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    const TextRole role = strong ? TextRole::BodyStrong : TextRole::Body;
    auto *word = new Label(name, role, strong ? ColourRole::Text : ColourRole::Muted, line);
    word->setElides(true);
    row->addWidget(word, 1);
    if (!price.isEmpty())
        row->addWidget(new Label(price, TextRole::Small, ColourRole::Muted, line));
    row->addWidget(new Label(formats::count(count), role, ColourRole::Text, line));
    m_column->addWidget(line);
}

void ReachCard::showReach(const PolicyReach &draft, const PolicyReach &saved, int version, const QString &age,
                          const QString &correct)
{
    m_count->setText(formats::count(draft.allowed));
    m_of->setText(tr("of %1, %2 old").arg(formats::count(draft.offers), age));
    clearRows();
    int rest = draft.allowed;
    for (std::size_t i = 0; i < std::min(draft.byGpu.size(), shownGpus); ++i) {
        const PolicyReach::Gpu &gpu = draft.byGpu[i];
        addRow(gpu.name, gpu.count, tr("from %1", "a price").arg(formats::ratePerHour(gpu.cheapest)));
        rest -= gpu.count;
    }
    if (rest > 0)
        addRow(tr("Other GPUs"), rest);
    if (version > 0) {
        m_column->addWidget(new Hairline(m_rows));
        addRow(tr("Saved version %1").arg(version), saved.allowed, QString(), true);
    }
    QStringList notes;
    if (draft.dayBuys)
        notes << tr("The daily budget buys %1 h of the cheapest.")
                     .arg(formats::count(*draft.dayBuys / std::chrono::hours{1}));
    if (!draft.costliestRule.isEmpty())
        notes << tr("%1 rules out most: %n more offers without it.", nullptr, draft.costs)
                     .arg(policyWords(draft.costliestRule).label);
    if (!correct.isEmpty())
        notes << tr("%1 counts as saved until it is corrected.").arg(correct);
    m_note->setText(notes.join(QLatin1Char(' ')));
    m_note->setVisible(!notes.isEmpty());
}

void ReachCard::showNothing(const QString &why)
{
    m_count->setText(QStringLiteral("–"));
    m_of->setText(QString());
    clearRows();
    m_note->setText(why);
    m_note->show();
}

} // namespace bursar::desktop
