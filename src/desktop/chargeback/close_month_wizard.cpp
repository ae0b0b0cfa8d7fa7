#include "desktop/chargeback/close_month_wizard.h"

#include "desktop/chargeback/export_dialog.h"
#include "desktop/chargeback/month_change_model.h"
#include "desktop/chargeback/month_check_list.h"
#include "desktop/look/fonts.h"
#include "desktop/look/formats.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/hairline.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/progress_steps.h"
#include "desktop/widgets/table_view.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace bursar::desktop {

namespace {

Label *paragraph(const QString &text, QWidget *parent)
{
    auto *words = new Label(text, TextRole::Body, ColourRole::Text, parent);
    words->setWordWrap(true);
    return words;
}

Money totalOf(const std::vector<Invoice> &invoices)
{
    Money total;
    for (const Invoice &invoice : invoices)
        total += invoice.total;
    return total;
}

} // namespace

CloseMonthWizard::CloseMonthWizard(PageContext context, Facts facts, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_facts(std::move(facts))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("closeMonthWizard"));
    setWindowTitle(tr("Close %1").arg(formats::month(m_facts.statement.month)));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(new Hairline(this));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    auto *side = new QWidget(this);
    side->setFixedWidth(scaled(200));
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(16, 12, 8, 12);
    m_list = new ProgressSteps(side);
    sideColumn->addWidget(m_list);
    sideColumn->addStretch(1);
    middle->addWidget(side);
    m_checks = new MonthCheckList(m_facts.statement, m_stack);
    connect(m_checks, &MonthCheckList::changed, this, &CloseMonthWizard::showStep);
    connect(m_checks, &MonthCheckList::wayAsked, this, [this](const QString &code) {
        reject();
        Q_EMIT wayAsked(code);
    });
    for (QWidget *step : {static_cast<QWidget *>(m_checks), makePreview(), makeClose(), makePack()})
        m_stack->addWidget(step);
    middle->addWidget(m_stack, 1);
    column->addLayout(middle, 1);
    column->addWidget(new Hairline(this));
    column->addWidget(makeFoot());
    const QSize usual(scaled(840), scaled(500));
    resize(parent == nullptr ? usual : usual.boundedTo(parent->window()->size())); // also on small screens
    showStep();
}

QString CloseMonthWizard::monthName() const
{
    return QLocale().standaloneMonthName(m_facts.statement.month.month());
}

QWidget *CloseMonthWizard::makeHead()
{
    auto *head = new QWidget(this);
    head->setFixedHeight(scaled(50));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(24, 0, 24, 0);
    row->addWidget(new Label(windowTitle(), TextRole::PanelTitle, ColourRole::Text, head), 1);
    return head;
}

QWidget *CloseMonthWizard::makePreview()
{
    auto *step = new QWidget(m_stack);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(16, 8, 16, 12);
    auto *model = new MonthChangeModel(m_facts.statement.month, m_facts.drafts, m_facts.issued, m_facts.colours, step);
    auto *table = new TableView(step);
    table->setObjectName(QStringLiteral("monthChangeTable"));
    table->setAccessibleName(tr("Invoices beside those of the month before"));
    table->setModel(model);
    using Kind = ColumnSpec::Kind;
    table->setColumns({{140, Kind::Whole, true},
                       {80, Kind::Whole, false, 1},
                       {96, Kind::Number},
                       {96, Kind::Number},
                       {96, Kind::Number}});
    table->setTotals(model->totals());
    table->setEmptyText(tr("No team has cost in this month; there is nothing to issue."));
    column->addWidget(table, 1);
    return step;
}

QWidget *CloseMonthWizard::makeClose()
{
    auto *step = new QWidget(m_stack);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(24, 16, 24, 12);
    column->setSpacing(12);
    const governor::MonthStatement &statement = m_facts.statement;
    if (!m_facts.drafts.empty())
        column->addWidget(
            paragraph(tr("%n invoices over %1 get their numbers. They never change; only credit notes correct them.",
                         nullptr, static_cast<int>(m_facts.drafts.size()))
                          .arg(formats::dollars(totalOf(m_facts.drafts))),
                      step));
    if (!statement.unallocated.isZero())
        column->addWidget(paragraph(
            tr("%1 belong to no team and stay unallocated.").arg(formats::dollars(statement.unallocated)), step));
    column->addWidget(paragraph(
        tr("%1 is booked and closed for ever: what Vast.ai charges or gives back later goes into the invoices of %2.")
            .arg(monthName(), formats::month(statement.month.next())),
        step));
    column->addStretch(1);
    return step;
}

QWidget *CloseMonthWizard::makePack()
{
    auto *step = new QWidget(m_stack);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(24, 16, 24, 12);
    column->setSpacing(12);
    m_closedWords = paragraph(tr("%1 is closed.").arg(formats::month(m_facts.statement.month)), step);
    m_closedWords->setObjectName(QStringLiteral("monthClosedLabel"));
    m_closedWords->setLook(TextRole::BodyStrong, ColourRole::Text);
    column->addWidget(m_closedWords);
    column->addWidget(
        paragraph(tr("The pack holds all that finance keeps of the month in one file: the invoices, their "
                     "tables, the journal, the reconciliation as it was signed, and the root of the audit "
                     "trail that proves them."),
                  step));
    column->addStretch(1);
    return step;
}

QWidget *CloseMonthWizard::makeFoot()
{
    auto *foot = new QWidget(this);
    foot->setFixedHeight(scaled(54));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(24, 0, 24, 0);
    row->setSpacing(8);
    m_hint = new Label(QString(), TextRole::Small, ColourRole::Muted, foot);
    m_hint->setObjectName(QStringLiteral("closeMonthHint"));
    m_hint->setElides(true);
    row->addWidget(m_hint, 1);
    const auto button = [&](const QString &text, const char *name, ButtonKind kind, auto does) {
        QPushButton *made = makeButton(text, QLatin1String(name), kind, QString(), foot);
        made->setAutoDefault(false); // Return acts only on the button that has the focus
        connect(made, &QPushButton::clicked, this, does);
        row->addWidget(made);
        return made;
    };
    m_cancel = button(tr("Cancel"), "cancelButton", ButtonKind::Plain, &CloseMonthWizard::reject);
    m_back = button(tr("Back"), "backButton", ButtonKind::Plain, &CloseMonthWizard::back);
    m_next = button(tr("Next"), "nextButton", ButtonKind::Primary, &CloseMonthWizard::next);
    m_close = button(QString(), "closeMonthButton", ButtonKind::Primary, &CloseMonthWizard::closeMonth);
    m_pack = button(tr("Export pack…"), "exportPackButton", ButtonKind::Primary, &CloseMonthWizard::exportPack);
    return foot;
}

void CloseMonthWizard::showStep()
{
    const auto number = static_cast<int>(m_step);
    m_stack->setCurrentIndex(number);
    const QStringList texts{tr("Check"), tr("Preview"), tr("Issue and close"), tr("Pack")};
    std::vector<ProgressStep> steps;
    for (int i = 0; i < texts.size(); ++i)
        steps.push_back({texts.at(i),
                         {},
                         i == number      ? ProgressStep::State::Current
                             : i < number ? ProgressStep::State::Done
                                          : ProgressStep::State::Ahead});
    m_list->setSteps(std::move(steps));
    const bool done = m_step == Step::Pack;
    const QString problem = m_step == Step::Check ? m_checks->problem() : QString();
    m_cancel->setText(done ? tr("Close") : tr("Cancel"));
    m_back->setVisible(m_step == Step::Preview || m_step == Step::Close);
    m_next->setVisible(m_step == Step::Check || m_step == Step::Preview);
    m_close->setVisible(m_step == Step::Close);
    m_pack->setVisible(done);
    const auto drafts = static_cast<int>(m_facts.drafts.size());
    m_close->setText(drafts == 0 ? tr("Close %1").arg(monthName())
                                 : tr("Issue %n invoices and close %1", nullptr, drafts).arg(monthName()));
    m_close->setAccessibleName(m_close->text());
    for (QPushButton *one : {m_back, m_close, m_cancel})
        one->setEnabled(!m_busy);
    m_next->setEnabled(problem.isEmpty());
    m_hint->setColourRole(ColourRole::Muted);
    m_hint->setText(problem);
}

void CloseMonthWizard::goToStep(Step step)
{
    m_step = step;
    showStep();
}

void CloseMonthWizard::next()
{
    goToStep(m_step == Step::Check ? Step::Preview : Step::Close);
}

void CloseMonthWizard::back()
{
    goToStep(m_step == Step::Close ? Step::Preview : Step::Check);
}

void CloseMonthWizard::closeMonth()
{
    m_busy = true;
    showStep();
    std::vector<TeamId> teams;
    for (const Invoice &draft : m_facts.drafts)
        teams.push_back(draft.team);
    const auto done =
        m_context.desk.ask([month = m_facts.statement.month, teams, despite = m_checks->despite()](
                               governor::Governor &governor, const MemberId &by) -> Expected<governor::MonthStatement> {
            if (!teams.empty())
                if (const auto issued = governor.chargeback().issue(by, month, teams, despite); !issued)
                    return issued.failure();
            return governor.reconciliation().close(by, month, despite);
        });
    governor::whenDone(done, this, [this](const Expected<governor::MonthStatement> &statement) {
        m_busy = false;
        if (!statement) {
            showStep();
            tell(statement.error());
            return;
        }
        goToStep(Step::Pack);
        m_pack->setFocus();
        Q_EMIT closed();
    });
}

void CloseMonthWizard::exportPack()
{
    const Month month = m_facts.statement.month;
    auto *dialog = new ExportDialog(m_context.desk, m_context.prompter, {packOf(month)}, this);
    connect(dialog, &ExportDialog::exported, this, [this](const QString &path) {
        Q_EMIT exported(path);
        accept();
    });
    dialog->open();
}

void CloseMonthWizard::tell(const Error &error)
{
    m_hint->setColourRole(ColourRole::Bad);
    m_hint->setText(QStringList{error.message, error.remedy}.join(QLatin1Char(' ')).trimmed());
}

} // namespace bursar::desktop
