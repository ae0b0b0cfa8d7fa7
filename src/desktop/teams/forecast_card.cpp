#include "desktop/teams/forecast_card.h"

#include "desktop/look/formats.h"
#include "desktop/parts/forecast_watch.h"
#include "desktop/parts/forecast_words.h"
#include "desktop/widgets/budget_bar.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/label.h"

#include <QHBoxLayout>

namespace bursar::desktop {

ForecastCard::ForecastCard(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("forecastCard"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    outer->addWidget(card);
    QVBoxLayout *body = card->body();
    body->setContentsMargins(15, 12, 15, 14);
    body->setSpacing(3);
    body->addWidget(new Label(tr("Expected spend"), TextRole::SmallMedium, ColourRole::Muted, card));
    const std::array names{QStringLiteral("dayForecast"), QStringLiteral("monthForecast")};
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        body->addSpacing(5);
        m_parts.at(i) = makePart(names.at(i), card);
    }
    m_bound = new Label(QString(), TextRole::Small, ColourRole::Muted, card);
    m_bound->setObjectName(QStringLiteral("boundLabel"));
    m_bound->setWordWrap(true);
    body->addSpacing(5);
    body->addWidget(m_bound);
}

ForecastCard::Part ForecastCard::makePart(const QString &objectName, QWidget *card)
{
    Part part;
    auto *body = static_cast<Card *>(card)->body();
    auto *line = new QHBoxLayout;
    part.name = new Label(QString(), TextRole::Body, ColourRole::Muted, card);
    part.expected = new Label(QString(), TextRole::BodyStrong, ColourRole::Text, card);
    part.expected->setObjectName(objectName);
    line->addWidget(part.name);
    line->addStretch(1);
    line->addWidget(part.expected);
    body->addLayout(line);
    part.bar = new BudgetBar(card);
    body->addWidget(part.bar);
    part.amounts = new Label(QString(), TextRole::Small, ColourRole::Muted, card);
    part.limit = new Label(QString(), TextRole::Small, ColourRole::Muted, card);
    auto *below = new QHBoxLayout;
    below->addWidget(part.amounts);
    below->addStretch(1);
    below->addWidget(part.limit);
    body->addLayout(below);
    part.includes = new Label(QString(), TextRole::Small, ColourRole::Muted, card);
    part.includes->setObjectName(objectName + QStringLiteral("Includes"));
    part.includes->setWordWrap(true);
    body->addWidget(part.includes);
    part.end = new Label(QString(), TextRole::Small, ColourRole::Warn, card);
    part.end->setObjectName(objectName + QStringLiteral("End"));
    part.end->setWordWrap(true);
    body->addWidget(part.end);
    return part;
}

void ForecastCard::showPart(const Part &part, const Forecast *forecast, Instant now, const QTimeZone &zone)
{
    const bool limited = forecast != nullptr && !forecast->budget.limit.isZero();
    part.bar->setVisible(limited);
    part.expected->setText(forecast == nullptr ? QStringLiteral("–") : intervalText(*forecast));
    part.amounts->setVisible(forecast != nullptr);
    part.limit->setVisible(forecast != nullptr);
    part.end->setText(forecast == nullptr ? QString() : runsOutText(*forecast, now, zone));
    part.end->setVisible(!part.end->text().isEmpty());
    part.includes->setText(limited ? includedText(forecast->budget) : QString());
    part.includes->setVisible(!part.includes->text().isEmpty());
    if (forecast == nullptr)
        return;
    const BudgetStanding &budget = forecast->budget;
    part.bar->setAmounts({budget.limit, budget.actual, budget.committed, Money{}, forecast->expected});
    const QString actual = formats::dollars(budget.actual);
    const QString committed = formats::dollars(budget.committed);
    part.amounts->setText(tr("%1 + %2", "spent, committed").arg(actual, committed));
    part.amounts->setToolTip(tr("%1 spent, %2 committed").arg(actual, committed));
    part.limit->setText(limited ? tr("of %1", "a budget").arg(formats::dollars(budget.limit)) : tr("no budget"));
}

void ForecastCard::showForecast(const governor::OwnerForecast *forecast, Instant now, const QTimeZone &zone)
{
    const QDate today = localDate(now, zone);
    m_parts.front().name->setText(tr("Today"));
    m_parts.back().name->setText(QLocale().standaloneMonthName(today.month()));
    showPart(m_parts.front(), forecastFor(forecast, BudgetPeriod::Day), now, zone);
    showPart(m_parts.back(), forecastFor(forecast, BudgetPeriod::Month), now, zone);
    m_bound->setText(forecast == nullptr ? tr("Reading what was spent…") : boundText(forecast->bound));
}

} // namespace bursar::desktop
