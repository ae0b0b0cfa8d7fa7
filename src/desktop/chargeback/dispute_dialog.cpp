#include "desktop/chargeback/dispute_dialog.h"

#include "desktop/chargeback/month_words.h"
#include "desktop/look/fonts.h"
#include "desktop/look/formats.h"
#include "desktop/widgets/form_layout.h"
#include "desktop/widgets/label.h"

#include <QComboBox>
#include <QLineEdit>

namespace bursar::desktop {

DisputeDialog::DisputeDialog(InstanceId instance, AmountKind kind, Money amount, DisputeState state,
                             const QString &note, QWidget *parent)
    : FormDialog(tr("Answer for instance %1").arg(instance.toString()), tr("Save answer"), parent)
    , m_state(new QComboBox(this))
    , m_note(new QLineEdit(note, this))
{
    setObjectName(QStringLiteral("disputeDialog"));
    auto *told = new Label(
        tr("%1: %2 are not explained (ours minus Vast.ai's).").arg(meterWord(kind), formats::exactDollars(amount)),
        TextRole::Body, ColourRole::Text, body());
    told->setWordWrap(true);
    form().addWidget(told);
    m_state->setObjectName(QStringLiteral("disputeStateBox"));
    const auto add = [this](DisputeState one, const QString &words) { m_state->addItem(words, static_cast<int>(one)); };
    add(DisputeState::Explained, tr("Explained: we know why"));
    add(DisputeState::Claimed, tr("Claimed: asked of Vast.ai"));
    add(DisputeState::Settled, tr("Settled: paid back or dropped"));
    add(DisputeState::Open, tr("Open: nobody knows yet"));
    // A question that nobody looked at gets an answer; another keeps its state until a person chooses.
    if (state != DisputeState::Open)
        m_state->setCurrentIndex(m_state->findData(static_cast<int>(state)));
    m_state->setFixedWidth(scaled(320));
    form().addField(tr("State"), m_state);
    m_note->setObjectName(QStringLiteral("disputeNoteEdit"));
    m_note->setMaxLength(400);
    m_note->setFixedWidth(scaled(320));
    form().addField(tr("Note"), m_note, tr("What was found, or asked. It stands in the audit trail."));
    connect(m_note, &QLineEdit::textChanged, this, &DisputeDialog::check);
    connect(m_state, &QComboBox::currentIndexChanged, this, &DisputeDialog::check);
    check();
}

DisputeState DisputeDialog::state() const
{
    return static_cast<DisputeState>(m_state->currentData().toInt());
}

QString DisputeDialog::note() const
{
    return m_note->text().trimmed();
}

QString DisputeDialog::problem() const
{
    return note().isEmpty() ? tr("Say what you found, or what you asked of Vast.ai.") : QString();
}

} // namespace bursar::desktop
