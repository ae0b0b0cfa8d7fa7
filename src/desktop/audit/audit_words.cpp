#include "desktop/audit/audit_words.h"

#include "desktop/look/formats.h"
#include "desktop/parts/policy_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace bursar::desktop {
namespace {

struct AuditWords
{
    Q_DECLARE_TR_FUNCTIONS(AuditWords)
};

struct ActionLook
{
    QString words;
    QString icon;
};
using Looks = QHash<QString, ActionLook>;

void add(Looks &looks, const char *action, const QString &words, const char *icon)
{
    looks.insert(QLatin1String(action), {words, QLatin1String(icon)});
}

void addRequests(Looks &looks)
{
    add(looks, "rental.requested", AuditWords::tr("Rental requested"), "plus-square");
    add(looks, "rental.denied", AuditWords::tr("Rental refused"), "x-circle");
    add(looks, "rental.reserved", AuditWords::tr("Budget reserved"), "wallet2");
    add(looks, "rental.submitting", AuditWords::tr("Rental being sent"), "send");
    add(looks, "rental.submitted", AuditWords::tr("Rental submitted"), "send");
    add(looks, "rental.running", AuditWords::tr("Instance running"), "play-circle");
    add(looks, "rental.closed", AuditWords::tr("Rental closed"), "check-circle");
    add(looks, "rental.failed", AuditWords::tr("Rental failed"), "x-circle");
    add(looks, "rental.cancelled", AuditWords::tr("Rental cancelled"), "slash-circle");
    add(looks, "command.requested", AuditWords::tr("Command requested"), "plus-square");
    add(looks, "command.denied", AuditWords::tr("Command refused"), "x-circle");
    add(looks, "command.submitting", AuditWords::tr("Command being sent"), "send");
    add(looks, "command.submitted", AuditWords::tr("Command submitted"), "send");
    add(looks, "command.closed", AuditWords::tr("Command done"), "check-circle");
    add(looks, "command.failed", AuditWords::tr("Command failed"), "x-circle");
    add(looks, "command.cancelled", AuditWords::tr("Command cancelled"), "slash-circle");
    add(looks, "request.cancel_asked", AuditWords::tr("Cancelling asked"), "slash-circle");
}

void addInstances(Looks &looks)
{
    add(looks, "instance.found", AuditWords::tr("Instance found"), "eye");
    add(looks, "instance.duplicate", AuditWords::tr("Duplicate found"), "exclamation-triangle");
    add(looks, "instance.stranger", AuditWords::tr("Stranger seen"), "question-circle");
    add(looks, "instance.assigned", AuditWords::tr("Instance assigned"), "people");
    add(looks, "instance.extended", AuditWords::tr("End changed"), "clock");
    add(looks, "instance.noted", AuditWords::tr("Note changed"), "pencil");
    add(looks, "instance.gone", AuditWords::tr("Instance gone"), "trash");
    add(looks, "usage.metered", AuditWords::tr("Usage metered"), "speedometer2");
    add(looks, "charge.recorded", AuditWords::tr("Charges read"), "cash-coin");
    add(looks, "budget.reached", AuditWords::tr("Budget reached"), "bell");
}

void addPeople(Looks &looks)
{
    add(looks, "ledger.created", AuditWords::tr("Ledger created"), "database");
    add(looks, "ledger.restored", AuditWords::tr("Ledger restored"), "database");
    add(looks, "organisation.changed", AuditWords::tr("Organisation changed"), "gear");
    add(looks, "member.added", AuditWords::tr("Member added"), "person");
    add(looks, "account.added", AuditWords::tr("Account added"), "key");
    add(looks, "account.changed", AuditWords::tr("Account changed"), "key");
    add(looks, "account.removed", AuditWords::tr("Account removed"), "key");
    add(looks, "cost_center.added", AuditWords::tr("Cost centre added"), "people");
    add(looks, "team.added", AuditWords::tr("Team added"), "people");
    add(looks, "team.changed", AuditWords::tr("Team changed"), "people");
    add(looks, "team.archived", AuditWords::tr("Team archived"), "people");
    add(looks, "policy.saved", AuditWords::tr("Policy saved"), "file-earmark-text");
    add(looks, "invoice.issued", AuditWords::tr("Invoice issued"), "receipt");
    add(looks, "invoice.issued_despite", AuditWords::tr("Issued with a reason"), "receipt");
}

const Looks &looks()
{
    static const Looks all = [] {
        Looks made;
        addRequests(made);
        addInstances(made);
        addPeople(made);
        return made;
    }();
    return all;
}

QString text(const QJsonObject &details, const char *name)
{
    return details.value(QLatin1String(name)).toVariant().toString();
}

QString dollarsOf(const QJsonObject &details, const char *name)
{
    const auto amount = Money::parse(text(details, name));
    return amount ? formats::dollars(*amount) : text(details, name);
}

QString orderSummary(const QJsonObject &details)
{
    if (details.contains(QLatin1String("gpu_name")))
        return AuditWords::tr("%1 × %2, %3", "count × GPU, time")
            .arg(text(details, "num_gpus"), text(details, "gpu_name"), text(details, "planned_time"));
    if (details.contains(QLatin1String("command")))
        return AuditWords::tr("%1 instance %2", "command, instance")
            .arg(text(details, "command"), text(details, "instance"));
    return {};
}

QString meteredSummary(const governor::AuditRow &row)
{
    Money sum;
    for (const char *meter : {"gpu", "disk", "download", "upload"})
        sum += Money::parse(text(row.event.details, meter)).value_or(Money());
    return AuditWords::tr("%1, %2", "instance, amount").arg(row.event.subject, formats::dollars(sum));
}

QString decisionSummary(const QJsonObject &details)
{
    const auto decision = decisionFromJson(details.value(QLatin1String("decision")).toObject());
    return decision && !decision->reasons.empty() ? decision->reasons.front().message : QString();
}

QString policySummary(const QJsonObject &details)
{
    const QJsonArray changes = details.value(QLatin1String("differences")).toArray();
    const QString number = text(details, "number");
    if (changes.isEmpty())
        return AuditWords::tr("Version %1: %2").arg(number, text(details, "reason"));
    const QJsonObject first = changes.first().toObject();
    return AuditWords::tr("Version %1: %2")
        .arg(number,
             differenceText(
                 {text(first, "field"), first.value(QLatin1String("from")), first.value(QLatin1String("to"))}));
}

QString valueText(const QJsonValue &value)
{
    if (value.isNull())
        return QStringLiteral("–");
    if (value.isBool())
        return value.toBool() ? AuditWords::tr("yes") : AuditWords::tr("no");
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

/// `num_gpus` → `Num gpus`
QString spaced(const QString &name)
{
    QString words = name;
    words.replace(QLatin1Char('_'), QLatin1Char(' '));
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

} // namespace

QString auditActionWords(const QString &action)
{
    const auto found = looks().constFind(action);
    return found == looks().constEnd() ? action : found->words;
}

QString auditActionIcon(const QString &action)
{
    const auto found = looks().constFind(action);
    return found == looks().constEnd() ? QStringLiteral("record-circle") : found->icon;
}

QString auditSummary(const governor::AuditRow &row)
{
    const QJsonObject &details = row.event.details;
    const QString &action = row.event.action;
    if (action == QLatin1String("policy.saved"))
        return policySummary(details);
    if (action == QLatin1String("usage.metered"))
        return meteredSummary(row);
    if (action == QLatin1String("charge.recorded"))
        return AuditWords::tr("%1 new, %2 changed, %3")
            .arg(text(details, "added"), text(details, "changed"), dollarsOf(details, "difference"));
    if (action == QLatin1String("budget.reached"))
        return AuditWords::tr("%1 %: %2 of %3")
            .arg(text(details, "percent"), dollarsOf(details, "actual"), dollarsOf(details, "limit"));
    if (action == QLatin1String("invoice.issued"))
        return AuditWords::tr("%1, %2", "number, amount").arg(row.event.subject, dollarsOf(details, "total"));
    if (action == QLatin1String("invoice.issued_despite"))
        return AuditWords::tr("%1: %2").arg(row.event.subject, text(details, "reason"));
    if (action.endsWith(QLatin1String(".denied"))) {
        const QString why = decisionSummary(details);
        return why.isEmpty() ? row.event.subject : why;
    }
    const QString order = orderSummary(details);
    if (!order.isEmpty())
        return order;
    for (const char *name : {"name", "slug", "error", "reason", "instance"})
        if (const QString word = text(details, name); !word.isEmpty())
            return word;
    return row.event.subject;
}

std::vector<std::pair<QString, QString>> auditDetails(const QJsonObject &details)
{
    std::vector<std::pair<QString, QString>> lines;
    for (auto it = details.begin(); it != details.end(); ++it) {
        if (it.key() == QLatin1String("differences")) {
            const QJsonArray changes = it->toArray();
            for (const QJsonValue &change : changes) {
                const QJsonObject one = change.toObject();
                lines.emplace_back(
                    policyWords(text(one, "field")).label,
                    AuditWords::tr("%1 → %2").arg(policyValueText(text(one, "field"), one.value(QLatin1String("from"))),
                                                  policyValueText(text(one, "field"), one.value(QLatin1String("to")))));
            }
        } else if (const auto decision = decisionFromJson(it->toObject()); decision && it->isObject()) {
            for (const Reason &reason : decision->reasons)
                lines.emplace_back(policyWords(reason.rule).label, reasonWords(reason).sentence);
        } else {
            lines.emplace_back(spaced(it.key()), valueText(*it));
        }
    }
    return lines;
}

QString auditActor(const governor::AuditRow &row)
{
    return row.event.by.isEmpty() ? AuditWords::tr("Executor") : row.byName;
}

} // namespace bursar::desktop
