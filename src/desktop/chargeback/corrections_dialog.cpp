#include "desktop/chargeback/corrections_dialog.h"

#include "desktop/chargeback/correction_model.h"
#include "desktop/look/fonts.h"
#include "desktop/look/formats.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/form_layout.h"
#include "desktop/widgets/money_edit.h"
#include "desktop/widgets/table_view.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace bursar::desktop {

CorrectionsDialog::CorrectionsDialog(governor::Desk &desk, const TeamId &team, const QString &teamName, Month month,
                                     QWidget *parent)
    : FormDialog(tr("Corrections for %1, %2").arg(teamName, formats::month(month)), tr("Add line"), parent)
    , m_desk(desk)
    , m_team(team)
    , m_month(month)
    , m_lines(new CorrectionModel(this))
    , m_table(new TableView(this))
    , m_withdraw(makeButton(tr("Withdraw"), QStringLiteral("withdrawCorrectionButton"), ButtonKind::Danger, {}, this))
    , m_amount(new MoneyEdit(this))
    , m_reason(new QLineEdit(this))
{
    setObjectName(QStringLiteral("correctionsDialog"));
    using Kind = ColumnSpec::Kind;
    m_table->setObjectName(QStringLiteral("correctionsTable"));
    m_table->setAccessibleName(tr("Lines added to the draft"));
    m_table->setModel(m_lines);
    m_table->setColumns({{260, Kind::Text, true}, {90, Kind::Number}});
    m_table->setMinimumHeight(scaled(150));
    m_table->setEmptyText(tr("No line is added to this draft."));
    form().addWidget(m_table);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_withdraw);
    form().addLayout(row);
    m_amount->setObjectName(QStringLiteral("correctionAmountEdit"));
    m_amount->setRange(Money::fromDollars(-100'000'000), Money::fromDollars(100'000'000));
    m_amount->setFixedWidth(scaled(FormLayout::amountWidth));
    form().addField(tr("Amount"), m_amount, tr("Before tax. A negative amount takes away."));
    m_reason->setObjectName(QStringLiteral("correctionReasonEdit"));
    m_reason->setMaxLength(200);
    m_reason->setFixedWidth(scaled(320));
    form().addField(tr("Reason"), m_reason, tr("It stands on the invoice."));
    m_withdraw->setEnabled(false);
    connect(m_table, &TableView::rowChosen, this, [this](int chosen) { m_withdraw->setEnabled(chosen >= 0); });
    connect(m_withdraw, &QPushButton::clicked, this, &CorrectionsDialog::withdraw);
    connect(m_amount, &DecimalEdit::valueEdited, this, &CorrectionsDialog::check);
    connect(m_reason, &QLineEdit::textChanged, this, &CorrectionsDialog::check);
    connect(this, &FormDialog::submitted, this, &CorrectionsDialog::add);
    readList();
    check();
}

void CorrectionsDialog::readList()
{
    const auto read = m_desk.ask([month = m_month](governor::Governor &governor, const MemberId &) {
        return governor.billing().corrections(month);
    });
    governor::whenDone(read, this, [this](const Expected<std::vector<Correction>> &found) {
        if (!found) {
            showError(found.error());
            return;
        }
        std::vector<Correction> own = *found;
        std::erase_if(own, [this](const Correction &one) { return one.team != m_team || one.withdrawn; });
        m_lines->show(std::move(own));
        m_withdraw->setEnabled(false);
    });
}

void CorrectionsDialog::add()
{
    setBusy(true);
    const auto added =
        m_desk.ask([team = m_team, month = m_month, amount = m_amount->value().value_or(Money()),
                    reason = m_reason->text().trimmed()](governor::Governor &governor, const MemberId &by) {
            return governor.billing().correct(by, team, month, amount, reason);
        });
    governor::whenDone(added, this, [this](const Expected<Correction> &done) { finish(done); });
}

void CorrectionsDialog::withdraw()
{
    const int row = m_table->selectedRow();
    if (row < 0)
        return;
    setBusy(true);
    const auto withdrawn =
        m_desk.ask([id = m_lines->correctionAt(row).id](governor::Governor &governor, const MemberId &by) {
            return governor.billing().withdraw(by, id);
        });
    governor::whenDone(withdrawn, this, [this](const Expected<Correction> &done) { finish(done); });
}

/// Stays open: corrections seldom come alone.
void CorrectionsDialog::finish(const Expected<Correction> &done)
{
    if (!done) {
        showError(done.error());
        return;
    }
    setBusy(false);
    m_amount->clear();
    m_reason->clear();
    readList();
    Q_EMIT changed();
}

QString CorrectionsDialog::problem() const
{
    if (m_amount->text().isEmpty() && m_reason->text().isEmpty())
        return tr("Give an amount and a reason to add a line.");
    if (!m_amount->isAcceptable())
        return m_amount->problem();
    if (m_amount->value().value_or(Money()).isZero())
        return tr("Give an amount other than zero.");
    return m_reason->text().trimmed().isEmpty() ? tr("Say what the line is for.") : QString();
}

} // namespace bursar::desktop
