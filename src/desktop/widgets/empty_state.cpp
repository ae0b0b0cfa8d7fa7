#include "desktop/widgets/empty_state.h"

#include "desktop/widgets/buttons.h"
#include "desktop/widgets/icon_label.h"
#include "desktop/widgets/label.h"

#include <QVBoxLayout>

namespace bursar::desktop {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(QString(), ColourRole::Muted, 32, this))
    , m_sentence(new Label(QString(), TextRole::Body, ColourRole::Muted, this))
    , m_button(makeButton(QString(), QStringLiteral("emptyStateButton"), ButtonKind::Plain, QString(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch(1);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    column->addWidget(m_sentence);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(2);
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::buttonActivated);
}

void EmptyState::setText(const QString &iconName, const QString &sentence)
{
    m_icon->setIcon(iconName, ColourRole::Muted);
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
}

void EmptyState::setButton(const QString &text)
{
    m_button->setText(text);
    m_button->setAccessibleName(text);
    m_button->setVisible(!text.isEmpty());
}

} // namespace bursar::desktop
