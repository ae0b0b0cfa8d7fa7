#include "desktop/teams/suggestion_card.h"

#include "desktop/parts/policy_words.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace bursar::desktop {

SuggestionCard::SuggestionCard(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("suggestionCard"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    outer->addWidget(card);
    m_column = card->body();
    m_column->setContentsMargins(15, 12, 15, 12);
    m_column->setSpacing(6);
    m_column->addWidget(new Label(tr("Suggested from use"), TextRole::SmallMedium, ColourRole::Muted, card));
    hide();
}

void SuggestionCard::showSuggestions(const std::vector<Suggestion> &suggestions)
{
    const bool same = std::ranges::equal(m_shown, suggestions, [](const Suggestion &left, const Suggestion &right) {
        return left.field == right.field && left.why == right.why;
    });
    setVisible(!suggestions.empty());
    if (same && m_rows != nullptr)
        return;
    m_shown = suggestions;
    if (m_rows != nullptr) {
        m_column->removeWidget(m_rows);
        m_rows->hide();
        m_rows->deleteLater(); // it may be one of its buttons that led here
    }
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(3);
    for (const Suggestion &suggestion : suggestions)
        addRow(suggestion);
    m_column->addWidget(m_rows);
}

void SuggestionCard::addRow(const Suggestion &suggestion)
{
    auto *rows = static_cast<QVBoxLayout *>(m_rows->layout());
    const QString change =
        tr("%1 %2 → %3", "field, before, after")
            .arg(policyWords(suggestion.field).label, policyValueText(suggestion.field, suggestion.from),
                 policyValueText(suggestion.field, suggestion.to));
    for (auto *line : {new Label(change, TextRole::BodyMedium, ColourRole::Text, m_rows),
                       new Label(suggestion.why, TextRole::Small, ColourRole::Muted, m_rows)}) {
        line->setWordWrap(true);
        rows->addWidget(line);
    }
    auto *take =
        makeButton(tr("Put into the form"), QStringLiteral("takeSuggestionButton"), ButtonKind::Link, {}, m_rows);
    take->setAccessibleDescription(change);
    rows->addWidget(take, 0, Qt::AlignLeft);
    connect(take, &QPushButton::clicked, this, [this, suggestion] { Q_EMIT wanted(suggestion); });
}

} // namespace bursar::desktop
