#include "desktop/chargeback/issue_dialog.h"

#include "desktop/look/fonts.h"
#include "desktop/look/formats.h"
#include "desktop/widgets/form_layout.h"
#include "desktop/widgets/label.h"

#include <QGridLayout>
#include <QLineEdit>

namespace bursar::desktop {

IssueDialog::IssueDialog(Month month, const std::vector<Invoice> &drafts,
                         const governor::Chargeback::Readiness &readiness, QWidget *parent)
    : FormDialog(tr("Issue invoices for %1").arg(formats::month(month)),
                 tr("Issue %n invoices", nullptr, static_cast<int>(drafts.size())), parent)
    , m_needsReason(!readiness.ready())
    , m_reason(new QLineEdit(this))
{
    setObjectName(QStringLiteral("issueDialog"));
    setMinimumWidth(scaled(520));
    auto *list = new QWidget(body());
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(6);
    Money total;
    int row = 0;
    const auto add = [grid, list, &row](const QString &name, Money amount, TextRole role) {
        grid->addWidget(new Label(name, role, ColourRole::Text, list), row, 0);
        grid->addWidget(new Label(formats::dollars(amount), role, ColourRole::Text, list), row, 1, Qt::AlignRight);
        ++row;
    };
    for (const Invoice &draft : drafts) {
        add(draft.teamName, draft.total, TextRole::Body);
        total += draft.total;
    }
    add(tr("Total"), total, TextRole::BodyStrong);
    grid->setColumnStretch(0, 1);
    form().addWidget(list);
    auto *words =
        new Label(tr("An issued invoice gets the next number and never changes; only a credit note corrects it."),
                  TextRole::Small, ColourRole::Muted, body());
    words->setWordWrap(true);
    form().addWidget(words);
    m_reason->setObjectName(QStringLiteral("despiteEdit"));
    m_reason->setFixedWidth(scaled(320));
    FieldRow *reason = form().addField(tr("Why now"), m_reason, readiness.explanation);
    reason->setVisible(m_needsReason);
    connect(m_reason, &QLineEdit::textChanged, this, &IssueDialog::check);
    check();
}

QString IssueDialog::despite() const
{
    return m_needsReason ? m_reason->text().trimmed() : QString();
}

QString IssueDialog::problem() const
{
    return m_needsReason && despite().isEmpty()
        ? tr("Charges are still open. Say why the month is issued now; the reason goes into the audit trail.")
        : QString();
}

} // namespace bursar::desktop
