#include "desktop/teams/replay_card.h"

#include "desktop/look/formats.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace bursar::desktop {

ReplayCard::ReplayCard(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("replayCard"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    m_card = card;
    outer->addWidget(card);
    QVBoxLayout *body = card->body();
    body->setContentsMargins(15, 12, 15, 12);
    body->setSpacing(6);
    auto *title = new Label(tr("This draft in the last 90 days"), TextRole::SmallMedium, ColourRole::Muted, card);
    title->setWordWrap(true);
    body->addWidget(title);
    m_refused = addRow(tr("Refused"), QStringLiteral("replayRefused"));
    m_delayed = addRow(tr("Delayed"), QStringLiteral("replayDelayed"));
    m_waiting = addRow(tr("Waiting for approval"), QStringLiteral("replayWaiting"));
    m_avoided = addRow(tr("Avoided"), QStringLiteral("replayAvoided"));
    m_note = new Label(QString(), TextRole::Small, ColourRole::Muted, card);
    m_note->setObjectName(QStringLiteral("replayNote"));
    m_note->setWordWrap(true);
    body->addWidget(m_note);
    m_list = makeButton(tr("Show these rentals…"), QStringLiteral("replayListButton"), ButtonKind::Link, {}, card);
    body->addWidget(m_list, 0, Qt::AlignLeft);
    connect(m_list, &QPushButton::clicked, this, &ReplayCard::listAsked);
    m_list->hide();
}

Label *ReplayCard::addRow(const QString &name, const QString &objectName)
{
    auto *row = new QHBoxLayout;
    row->addWidget(new Label(name, TextRole::Body, ColourRole::Muted, m_card), 1);
    auto *value = new Label(QStringLiteral("–"), TextRole::Body, ColourRole::Text, m_card);
    value->setObjectName(objectName);
    row->addWidget(value);
    static_cast<Card *>(m_card)->body()->addLayout(row);
    return value;
}

void ReplayCard::showWorking()
{
    m_note->setColourRole(ColourRole::Muted);
    m_note->setText(tr("Running the rentals against the draft…"));
}

void ReplayCard::showReplay(const ReplayTally &team, bool list)
{
    m_refused->setText(formats::count(team.refused));
    m_delayed->setText(formats::count(team.delayed));
    m_waiting->setText(formats::count(team.waiting));
    m_avoided->setText(formats::dollars(team.avoided));
    m_note->setColourRole(ColourRole::Muted);
    m_note->setText(team.rentals == 0
                        ? tr("The team rented nothing in that time.")
                        : tr("Of %n rentals that cost %1.", nullptr, team.rentals).arg(formats::dollars(team.spent)));
    m_list->setVisible(list);
}

void ReplayCard::showProblem(const Error &error)
{
    for (Label *value : {m_refused, m_delayed, m_waiting, m_avoided})
        value->setText(QStringLiteral("–"));
    m_note->setColourRole(ColourRole::Bad);
    m_note->setText(QStringList{error.message, error.remedy}.join(QLatin1Char(' ')).trimmed());
    m_list->hide();
}

} // namespace bursar::desktop
