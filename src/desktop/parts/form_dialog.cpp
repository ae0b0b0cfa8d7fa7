#include "desktop/parts/form_dialog.h"

#include "desktop/look/fonts.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/form_layout.h"
#include "desktop/widgets/label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShowEvent>

#include <algorithm>

namespace bursar::desktop {

FormDialog::FormDialog(const QString &title, const QString &verb, QWidget *parent)
    : QDialog(parent)
    , m_body(new QWidget(this))
    , m_form(new FormLayout(m_body))
    , m_problem(new Label(QString(), TextRole::Small, ColourRole::Muted, this))
    , m_verb(makeButton(verb, QStringLiteral("verbButton"), ButtonKind::Primary, QString(), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    m_body->setMinimumWidth(scaled(500)); // labels stand beside their fields
    column->addWidget(m_body);
    m_problem->setObjectName(QStringLiteral("problemLabel"));
    m_problem->setWordWrap(true);
    column->addWidget(m_problem);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    QPushButton *cancel = makeButton(tr("Cancel"), QStringLiteral("cancelButton"), ButtonKind::Plain, QString(), this);
    row->addWidget(cancel);
    row->addWidget(m_verb);
    column->addLayout(row);
    // Enter acts only when the button itself has the focus: some of these forms spend money.
    cancel->setAutoDefault(false);
    m_verb->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_verb, &QPushButton::clicked, this, &FormDialog::submitted);
}

void FormDialog::check()
{
    const QString why = problem();
    m_verb->setEnabled(why.isEmpty() && !m_busy);
    m_verb->setToolTip(why);
    m_problem->setColourRole(ColourRole::Muted);
    m_problem->setText(why);
    m_problem->setVisible(!why.isEmpty());
}

void FormDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    // Help that wraps needs more height than the size hint knows of.
    layout()->activate();
    if (layout()->hasHeightForWidth())
        resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void FormDialog::setBusy(bool busy)
{
    m_busy = busy;
    check();
}

void FormDialog::showError(const Error &error)
{
    setBusy(false);
    m_problem->setColourRole(ColourRole::Bad);
    m_problem->setText(QStringList{error.message, error.remedy}.join(QLatin1Char(' ')).trimmed());
    m_problem->show();
    adjustSize();
}

} // namespace bursar::desktop
