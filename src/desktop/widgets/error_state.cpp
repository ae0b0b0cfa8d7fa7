#include "desktop/widgets/error_state.h"

#include "desktop/widgets/buttons.h"
#include "desktop/widgets/icon_label.h"
#include "desktop/widgets/label.h"

#include <QVBoxLayout>

namespace bursar::desktop {

ErrorState::ErrorState(QWidget *parent)
    : QWidget(parent)
    , m_message(new Label(QString(), TextRole::BodyMedium, ColourRole::Text, this))
    , m_remedy(new Label(QString(), TextRole::Body, ColourRole::Muted, this))
    , m_button(makeButton(QString(), QStringLiteral("errorStateButton"), ButtonKind::Plain, QString(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addStretch(1);
    column->addWidget(new IconLabel(QStringLiteral("x-octagon-fill"), ColourRole::Bad, 32, this), 0, Qt::AlignHCenter);
    for (Label *line : {m_message, m_remedy}) {
        line->setAlignment(Qt::AlignCenter);
        line->setWordWrap(true);
        column->addWidget(line);
    }
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(2);
    connect(m_button, &QPushButton::clicked, this, &ErrorState::buttonActivated);
}

void ErrorState::setError(const Error &error, const QString &button)
{
    m_message->setText(error.message);
    m_remedy->setText(error.remedy);
    m_remedy->setVisible(!error.remedy.isEmpty());
    m_button->setText(button);
    m_button->setAccessibleName(button);
    m_button->setVisible(!button.isEmpty());
    setAccessibleName(error.message);
    setAccessibleDescription(error.remedy);
}

} // namespace bursar::desktop
