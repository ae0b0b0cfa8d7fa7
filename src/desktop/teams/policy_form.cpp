#include "desktop/teams/policy_form.h"

#include "desktop/look/fonts.h"
#include "desktop/look/formats.h"
#include "desktop/parts/policy_words.h"
#include "desktop/teams/gpu_list_edit.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/count_edit.h"
#include "desktop/widgets/duration_edit.h"
#include "desktop/widgets/form_layout.h"
#include "desktop/widgets/gigabytes_edit.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/money_edit.h"
#include "desktop/widgets/rate_edit.h"
#include "desktop/widgets/share_edit.h"
#include "foundation/text_formats.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QPushButton>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

namespace bursar::desktop {
namespace {

constexpr int daysOfMonth = 30;

/// `default_hours` → `defaultHoursEdit`
QString objectNameOf(const PolicyField &field)
{
    QStringList parts = QString::fromLatin1(field.name).split(QLatin1Char('_'));
    for (int i = 1; i < parts.size(); ++i)
        parts[i][0] = parts[i][0].toUpper();
    return QString(parts.join(QString()) + QLatin1String("Edit"));
}

std::optional<Money> readMoney(const QString &text)
{
    return Money::parse(text);
}
std::optional<HourlyRate> readRate(const QString &text)
{
    return HourlyRate::parse(text);
}
std::optional<Gigabytes> readSize(const QString &text)
{
    return Gigabytes::parse(text);
}
std::optional<Share> readShare(const QString &text)
{
    return Share::parse(text);
}
std::optional<int> readCount(const QString &text)
{
    bool ok = false;
    const int count = text.toInt(&ok);
    return ok ? std::optional(count) : std::nullopt;
}
/// Hours as a policy spells them: `8`, `1.5`, `100m`.
std::optional<Duration> readHours(const QString &text)
{
    const bool bare = !text.isEmpty() && text.back().isDigit();
    return durationFromText(bare ? QString(text + QLatin1Char('h')) : text);
}
/// Minutes as a policy spells them: `30`, `1h`.
std::optional<Duration> readMinutes(const QString &text)
{
    const bool bare = !text.isEmpty() && text.back().isDigit();
    return durationFromText(bare ? QString(text + QLatin1Char('m')) : text);
}
template <class Value>
QString writeText(const Value &value)
{
    return value.toString();
}
QString writeCount(const int &value)
{
    return QString::number(value);
}
QString writeHours(const Duration &value)
{
    return durationToText(value);
}

/// A list as people type it.
QString listed(const QJsonValue &value)
{
    if (!value.isArray())
        return value.toString();
    QStringList words;
    const QJsonArray items = value.toArray();
    for (const QJsonValue &item : items)
        words << item.toVariant().toString();
    return words.join(QLatin1String(", "));
}

std::vector<GpuPattern> gpusFrom(const QJsonValue &value)
{
    std::vector<GpuPattern> gpus;
    const QJsonArray names = value.toArray();
    for (const QJsonValue &name : names)
        if (const auto pattern = GpuPattern::parse(name.toString()))
            gpus.push_back(*pattern);
    return gpus;
}

QString gpusText(const std::vector<GpuPattern> &gpus)
{
    QStringList names;
    for (const GpuPattern &gpu : gpus)
        names << gpu.toString();
    return names.join(QLatin1String(", "));
}

} // namespace

PolicyForm::PolicyForm(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("policyForm"));
    auto *layout = new FormLayout(this);
    layout->setContentsMargins(0, 12, 12, 12);
    constexpr std::array parts{PolicyPart::Budget, PolicyPart::Rentals, PolicyPart::Places, PolicyPart::Time,
                               PolicyPart::Approval};
    for (const PolicyPart part : parts)
        addPart(*layout, part);
    layout->addStretch(1);
}

void PolicyForm::addPart(FormLayout &layout, PolicyPart part)
{
    bool first = true;
    for (const PolicyField &field : policyFields()) {
        if (policyWords(QLatin1String(field.name)).part != part)
            continue;
        if (std::exchange(first, false))
            layout.addHeading(policyPartTitle(part));
        addRow(layout, makeEdit(field));
    }
    if (!first)
        layout.addHairline();
}

void PolicyForm::addRow(FormLayout &layout, FieldEdit edit)
{
    const PolicyWords words = policyWords(QLatin1String(edit.field->name));
    edit.help = words.help;
    edit.widget->setObjectName(objectNameOf(*edit.field));
    edit.widget->setAccessibleName(words.label);
    edit.row = layout.addField(words.label, edit.widget, edit.help);
    if (edit.field->kind == PolicyField::Kind::Times) {
        auto *holidays = makeButton(tr("Holidays…"), QStringLiteral("holidaysButton"), ButtonKind::Link, {}, this);
        connect(holidays, &QPushButton::clicked, this, &PolicyForm::holidaysWanted);
        edit.row->addBeside(holidays);
    }
    m_edits.push_back(std::move(edit));
}

template <class Edit, class Value>
void PolicyForm::bindNumber(FieldEdit &edit, std::optional<Value> (*parse)(const QString &),
                            QString (*write)(const Value &))
{
    auto *line = new Edit;
    const PolicyWords words = policyWords(QLatin1String(edit.field->name));
    if (!words.unit.isEmpty())
        line->setUnit(words.unit);
    if (!edit.field->required)
        line->setOptional(PolicyForm::tr("No limit"));
    connect(line, &DecimalEdit::valueEdited, this, &PolicyForm::tell);
    edit.widget = line;
    edit.show = [line, parse](const QJsonValue &value) { line->setValue(parse(value.toVariant().toString())); };
    edit.text = [line, write] { return line->value() ? write(*line->value()) : QString(); };
    edit.problem = [line] { return line->problem(); };
}

void PolicyForm::bindYesNo(FieldEdit &edit)
{
    auto *box = new QCheckBox(tr("Yes"));
    connect(box, &QCheckBox::toggled, this, &PolicyForm::tell);
    edit.widget = box;
    // A rule that says no and no rule mean the same: what is not touched stays as it was saved.
    auto saysNo = std::make_shared<bool>(false);
    edit.show = [box, saysNo](const QJsonValue &value) {
        *saysNo = value.isBool() && !value.toBool();
        box->setChecked(value.toBool());
    };
    edit.text = [box, saysNo] {
        return box->isChecked() ? QStringLiteral("yes") : *saysNo ? QStringLiteral("no") : QString();
    };
    edit.problem = [] { return QString(); };
}

void PolicyForm::bindChoice(FieldEdit &edit)
{
    const QString name = QLatin1String(edit.field->name);
    auto *box = new QComboBox;
    box->setFixedWidth(scaled(FormLayout::choiceWidth));
    QStringList words{QStringLiteral("warn"), QStringLiteral("stop")};
    if (name == QLatin1String("at_limit"))
        words = {QStringLiteral("pause"), QStringLiteral("stop")};
    else if (name == QLatin1String("stop_first"))
        words = {QStringLiteral("dearest"), QStringLiteral("newest")};
    else // the others are always one of two
        box->addItem(tr("No rule"), QString());
    for (const QString &word : std::as_const(words))
        box->addItem(policyValueText(name, word), word);
    connect(box, &QComboBox::currentIndexChanged, this, &PolicyForm::tell);
    edit.widget = box;
    edit.show = [box](const QJsonValue &value) { box->setCurrentIndex(std::max(0, box->findData(value.toString()))); };
    edit.text = [box] { return box->currentData().toString(); };
    edit.problem = [] { return QString(); };
}

void PolicyForm::bindText(FieldEdit &edit)
{
    auto *line = new QLineEdit;
    line->setFixedWidth(scaled(FormLayout::amountWidth));
    line->setPlaceholderText(tr("No rule"));
    connect(line, &QLineEdit::textEdited, this, &PolicyForm::tell);
    edit.widget = line;
    edit.show = [line](const QJsonValue &value) {
        line->setText(listed(value));
        line->setCursorPosition(0);
    };
    edit.text = [line] { return line->text(); };
    edit.problem = [] { return QString(); };
}

PolicyForm::FieldEdit PolicyForm::makeEdit(const PolicyField &field)
{
    FieldEdit edit;
    edit.field = &field;
    switch (field.kind) {
    case PolicyField::Kind::GpuNames: {
        auto *list = new GpuListEdit;
        connect(list, &GpuListEdit::edited, this, &PolicyForm::tell);
        edit.widget = list;
        edit.show = [list](const QJsonValue &value) { list->setGpus(gpusFrom(value)); };
        edit.text = [list] { return gpusText(list->gpus()); };
        edit.problem = [list] { return list->problem(); };
        break;
    }
    case PolicyField::Kind::Count:
        bindNumber<CountEdit, int>(edit, &readCount, &writeCount);
        break;
    case PolicyField::Kind::PricePerHour:
        bindNumber<RateEdit, HourlyRate>(edit, &readRate, &writeText<HourlyRate>);
        break;
    case PolicyField::Kind::ShareOfOne:
        bindNumber<ShareEdit, Share>(edit, &readShare, &writeText<Share>);
        break;
    case PolicyField::Kind::Hours:
        bindNumber<DurationEdit, Duration>(
            edit, QLatin1String(field.unit) == QLatin1String("min") ? &readMinutes : &readHours, &writeHours);
        static_cast<DurationEdit *>(edit.widget)->setRange(std::chrono::minutes{1}, std::chrono::hours{24 * 366});
        if (QLatin1String(field.name) == QLatin1String("default_hours"))
            static_cast<DurationEdit *>(edit.widget)->setOptional(tr("8 hours"));
        break;
    case PolicyField::Kind::DiskSize:
        bindNumber<GigabytesEdit, Gigabytes>(edit, &readSize, &writeText<Gigabytes>);
        break;
    case PolicyField::Kind::YesNo:
        bindYesNo(edit);
        break;
    case PolicyField::Kind::Choice:
        bindChoice(edit);
        break;
    case PolicyField::Kind::CountryCodes:
    case PolicyField::Kind::RentalTypes:
    case PolicyField::Kind::Patterns:
    case PolicyField::Kind::Percents:
    case PolicyField::Kind::Times:
    case PolicyField::Kind::CarriedOver:
    case PolicyField::Kind::CountOrShare:
        bindText(edit);
        break;
    case PolicyField::Kind::Amount:
        bindNumber<MoneyEdit, Money>(edit, &readMoney, &writeText<Money>);
        break;
    }
    return edit;
}

void PolicyForm::setPolicy(const Policy &saved, const QString &zone)
{
    m_saved = saved;
    m_zone = zone;
    showFields(saved);
}

void PolicyForm::fill(const Policy &draft)
{
    showFields(draft);
    Q_EMIT edited();
}

void PolicyForm::showFields(const Policy &policy)
{
    m_showing = true;
    for (const FieldEdit &edit : m_edits)
        edit.show(edit.field->toJson(policy));
    m_showing = false;
    showNotes();
}

QString PolicyForm::problemOf(const FieldEdit &edit) const
{
    if (const QString typed = edit.problem(); !typed.isEmpty())
        return typed;
    Policy probe;
    Expected<void> done = setPolicyField(probe, QLatin1String(edit.field->name), edit.text());
    if (done && edit.field->kind == PolicyField::Kind::CarriedOver)
        done = validatePolicy(draft()); // it needs a budget of each period that it names
    return done || done.error().details.value(QLatin1String("field")).toString() != QLatin1String(edit.field->name)
        ? QString()
        : done.error().message;
}

Policy PolicyForm::draft() const
{
    Policy policy = m_saved;
    for (const FieldEdit &edit : m_edits) {
        if (!edit.text || !edit.problem().isEmpty())
            continue;
        Policy changed = policy;
        if (setPolicyField(changed, QLatin1String(edit.field->name), edit.text()))
            policy = std::move(changed);
    }
    return policy;
}

QString PolicyForm::problem() const
{
    for (const FieldEdit &edit : m_edits)
        if (const QString problem = problemOf(edit); !problem.isEmpty())
            return tr("%1: %2", "field: what to enter").arg(edit.row->label(), problem);
    return {};
}

bool PolicyForm::isChanged() const
{
    return !problem().isEmpty() || !differences(m_saved, draft()).empty();
}

void PolicyForm::focusFirst()
{
    if (!m_edits.empty())
        m_edits.front().widget->setFocus();
}

void PolicyForm::tell()
{
    if (m_showing)
        return;
    showNotes();
    Q_EMIT edited();
}

void PolicyForm::showNotes()
{
    const Policy now = draft();
    for (const FieldEdit &edit : m_edits) {
        edit.row->setHelp(helpOf(edit, now));
        edit.row->setError(problemOf(edit));
    }
}

QString PolicyForm::helpOf(const FieldEdit &edit, const Policy &draft) const
{
    const QString name = QLatin1String(edit.field->name);
    QStringList sentences{edit.help};
    if (name == budgetField(BudgetPeriod::Day) && !m_zone.isEmpty())
        sentences = {tr("From midnight to midnight, %1.").arg(m_zone)};
    const auto month = draft.budgets.find(BudgetPeriod::Month);
    if (name == budgetField(BudgetPeriod::Month) && month != draft.budgets.end()) {
        const Money everyDay = draft.dailyBudget() * daysOfMonth;
        if (everyDay > month->second)
            sentences = {tr("%1 on every day would need %2.")
                             .arg(formats::dollars(draft.dailyBudget()), formats::dollars(everyDay))};
    }
    const QJsonValue before = edit.field->toJson(m_saved);
    if (before != edit.field->toJson(draft))
        sentences << tr("Was %1.").arg(policyValueText(name, before));
    return sentences.join(QLatin1Char(' '));
}

} // namespace bursar::desktop
