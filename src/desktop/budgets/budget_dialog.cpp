#include "desktop/budgets/budget_dialog.h"

#include "desktop/look/fonts.h"
#include "desktop/look/formats.h"
#include "desktop/parts/policy_words.h"
#include "desktop/teams/effective_from.h"
#include "desktop/teams/replay_dialog.h"
#include "desktop/widgets/form_layout.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/money_edit.h"

#include <QComboBox>
#include <QLineEdit>

namespace bursar::desktop {

namespace {

const QString atLimitField = QStringLiteral("at_limit");
const QString brakeField = QStringLiteral("stop_at_once");
const QString carryOverField = QStringLiteral("carry_over");

QLineEdit *makeLine(const QString &objectName, int width, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setObjectName(objectName);
    line->setFixedWidth(scaled(width));
    return line;
}

} // namespace

BudgetDialog::BudgetDialog(governor::Desk &desk, const governor::BudgetHolder &holder, Instant now,
                           const QTimeZone &zone, QWidget *parent)
    : FormDialog(tr("Budgets of %1").arg(holder.owner.name), tr("Save version %1").arg(holder.version + 1), parent)
    , m_owner(holder.owner)
    , m_before(holder.terms)
    , m_now(now)
    , m_zone(zone)
    , m_replays(new ReplayInquiry(desk, this))
    , m_carryOver(makeLine(QStringLiteral("budgetCarryOverEdit"), FormLayout::choiceWidth, this))
    , m_atLimit(new QComboBox(this))
    , m_brake(makeLine(QStringLiteral("budgetBrakeEdit"), FormLayout::amountWidth, this))
    , m_effective(new EffectiveFrom(this))
    , m_reason(makeLine(QStringLiteral("budgetReasonEdit"), 320, this))
{
    setObjectName(QStringLiteral("budgetDialog"));
    addAmounts();
    addLimitRules();
    m_effective->setZone(zone);
    m_effective->reset(now);
    form().addField(tr("Comes into force"), m_effective);
    form().addField(tr("Reason"), m_reason, tr("It stands in the version history and the audit trail."));
    m_told = new Label(QString(), TextRole::Small, ColourRole::Muted, this);
    m_told->setObjectName(QStringLiteral("budgetReplayLabel"));
    m_told->setWordWrap(true);
    m_told->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_told->setText(tr("Change an amount to see what it would have done in the last 90 days."));
    form().addWidget(m_told);
    connect(m_told, &QLabel::linkActivated, this, &BudgetDialog::openList);
    connect(m_carryOver, &QLineEdit::textEdited, this, &BudgetDialog::changed);
    connect(m_brake, &QLineEdit::textEdited, this, &BudgetDialog::changed);
    connect(m_atLimit, &QComboBox::currentIndexChanged, this, &BudgetDialog::changed);
    connect(m_effective, &EffectiveFrom::edited, this, &BudgetDialog::check);
    connect(m_reason, &QLineEdit::textChanged, this, &BudgetDialog::check);
    connect(m_replays, &ReplayInquiry::answered, this, &BudgetDialog::showReplay);
    connect(m_replays, &ReplayInquiry::failed, this, [this](const Error &error) { m_told->setText(error.message); });
    check();
}

void BudgetDialog::addAmounts()
{
    for (const BudgetPeriod period : allBudgetPeriods) {
        const PolicyWords words = policyWords(QString(budgetField(period)));
        auto *edit = new MoneyEdit(this);
        edit->setObjectName(QStringLiteral("budgetEdit_%1").arg(toString(period)));
        edit->setUnit(words.unit);
        edit->setOptional(tr("No limit"));
        edit->setFixedWidth(scaled(FormLayout::choiceWidth));
        if (const auto before = m_before.amounts.find(period); before != m_before.amounts.end())
            edit->setValue(before->second);
        form().addField(words.label, edit);
        connect(edit, &DecimalEdit::valueEdited, this, &BudgetDialog::changed);
        m_amounts.emplace(period, edit);
    }
}

void BudgetDialog::addLimitRules()
{
    m_carryOver->setText(toString(m_before.carryOver));
    m_carryOver->setPlaceholderText(tr("Nothing"));
    form().addField(policyWords(carryOverField).label, m_carryOver, policyWords(carryOverField).help);
    m_atLimit->setObjectName(QStringLiteral("budgetAtLimitBox"));
    m_atLimit->setFixedWidth(scaled(FormLayout::choiceWidth));
    for (const AtLimit choice : {AtLimit::Pause, AtLimit::Stop})
        m_atLimit->addItem(policyValueText(atLimitField, toString(choice)), static_cast<int>(choice));
    m_atLimit->setCurrentIndex(m_atLimit->findData(static_cast<int>(m_before.atLimit)));
    m_brake->setText(toString(m_before.stopAtOnce));
    if (m_owner.kind == BudgetOwner::Kind::Member) { // a person's budget never stops what runs
        m_atLimit->hide();
        m_brake->hide();
        return;
    }
    form().addField(policyWords(atLimitField).label, m_atLimit);
    form().addField(policyWords(brakeField).label, m_brake,
                    tr("Instances of all its teams, such as 5 or 20%; a person decides about the rest."));
}

std::optional<CarryOver> BudgetDialog::carryOver() const
{
    const QString text = m_carryOver->text().trimmed();
    return text.isEmpty() ? CarryOver() : carryOverFromText(text);
}

std::optional<StopBrake> BudgetDialog::brake() const
{
    return stopBrakeFromText(m_brake->text());
}

BudgetTerms BudgetDialog::terms() const
{
    BudgetTerms terms = m_before;
    terms.amounts.clear();
    for (const auto &[period, edit] : m_amounts)
        if (const auto amount = edit->value())
            terms.amounts[period] = *amount;
    terms.carryOver = carryOver().value_or(m_before.carryOver);
    terms.atLimit = static_cast<AtLimit>(m_atLimit->currentData().toInt());
    terms.stopAtOnce = brake().value_or(m_before.stopAtOnce);
    return terms;
}

std::optional<Instant> BudgetDialog::from() const
{
    return m_effective->from();
}

QString BudgetDialog::reason() const
{
    return m_reason->text().trimmed();
}

QString BudgetDialog::problem() const
{
    for (const auto &[period, edit] : m_amounts)
        if (!edit->isAcceptable())
            return edit->problem();
    if (!carryOver())
        return tr("Write what is carried over like month 20%, quarter all, or leave it empty.");
    if (!brake())
        return tr("Write how many may be stopped at once as a number or a percent, such as 5 or 20%.");
    if (terms() == m_before)
        return tr("Nothing has changed yet.");
    if (const auto start = from(); start && *start <= m_now)
        return tr("Choose a time to come, or let it come into force at once.");
    return reason().isEmpty() ? tr("Say why: the reason goes into the audit trail.") : QString();
}

void BudgetDialog::changed()
{
    check();
    tryOnThePast();
}

void BudgetDialog::tryOnThePast()
{
    const BudgetTerms draft = terms();
    if (m_tried == draft || (!m_tried && draft == m_before))
        return;
    m_tried = draft;
    m_told->setText(tr("Running the rentals of the last 90 days against it…"));
    governor::ReplayDraft replay;
    replay.budgets.emplace();
    replay.budgets->owner = m_owner;
    replay.budgets->terms = draft;
    m_replays->ask(replay);
}

void BudgetDialog::showReplay(const ReplayPtr &replay)
{
    m_replay = replay;
    const ReplayTally &all = replay->report.all;
    QString words = tr("In the last 90 days: %1 refused, %2 delayed, %3 waiting for approval; %4 avoided.", "counts")
                        .arg(formats::count(all.refused), formats::count(all.delayed), formats::count(all.waiting),
                             formats::dollars(all.avoided));
    if (!replay->report.rentals.empty())
        words += QStringLiteral(" <a href=\"list\">%1</a>").arg(tr("Show these rentals…"));
    m_told->setText(words);
}

void BudgetDialog::openList()
{
    if (m_replay)
        (new ReplayDialog({m_owner.name, m_zone, std::nullopt}, m_replay, this))->open();
}

} // namespace bursar::desktop
