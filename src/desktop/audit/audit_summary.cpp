#include "desktop/audit/audit_words.h"
#include "desktop/look/formats.h"
#include "desktop/parts/policy_words.h"
#include "domain/access_order.h"
#include "domain/audit_actions.h"
#include "domain/notice.h"
#include "domain/request.h"
#include "foundation/text_formats.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

#include <functional>

namespace bursar::desktop {
namespace {

namespace action = audit_action;

struct AuditSummary
{
    Q_DECLARE_TR_FUNCTIONS(AuditSummary)
};

/// An event's details, read leniently: older and later versions of Bursar wrote and will write others.
class Details
{
public:
    explicit Details(const QJsonObject &json)
        : m_json(json)
    {
    }
    QString text(const char *name) const { return m_json.value(QLatin1String(name)).toVariant().toString(); }
    bool has(const char *name) const { return !text(name).isEmpty(); }
    int number(const char *name) const { return m_json.value(QLatin1String(name)).toInt(); }
    QJsonArray list(const char *name) const { return m_json.value(QLatin1String(name)).toArray(); }
    /// As exact as it was charged.
    QString dollars(const char *name) const { return written(name, formats::exactDollars); }
    QString cents(const char *name) const { return written(name, formats::dollars); }
    QString day(const char *name) const
    {
        const QDate date = QDate::fromString(text(name), Qt::ISODate);
        return date.isValid() ? formats::shortDate(date) : text(name);
    }
    QString time(const char *name) const
    {
        const auto at = instantFromRfc3339(text(name));
        return at ? formats::shortTime(*at, QTimeZone::utc()) : text(name);
    }
    const QJsonObject &json() const { return m_json; }

private:
    QString written(const char *name, QString (*write)(Money, const QLocale &)) const
    {
        const auto amount = Money::parse(text(name));
        return amount ? write(*amount, QLocale()) : text(name);
    }

    const QJsonObject &m_json;
};

using Sentence = std::function<QString(const governor::AuditRow &, const Details &)>;

QString machines(const Details &details)
{
    return AuditSummary::tr("%1 × %2", "count × GPU").arg(details.text("num_gpus"), details.text("gpu_name"));
}

QString rentalAsked(const governor::AuditRow &, const Details &details)
{
    if (!details.has("gpu_name"))
        return AuditSummary::tr("Asked for an instance");
    if (!details.has("planned_time"))
        return machines(details);
    const auto planned = durationFromText(details.text("planned_time"));
    return AuditSummary::tr("%1 for %2", "machines, time")
        .arg(machines(details), planned ? formats::plannedHours(*planned) : details.text("planned_time"));
}

QString refused(const governor::AuditRow &, const Details &details)
{
    const auto decision = decisionFromJson(details.json().value(QLatin1String("decision")).toObject());
    return decision && !decision->reasons.empty() ? reasonWords(decision->reasons.front()).sentence
                                                  : AuditSummary::tr("The policy does not allow it");
}

QString reserved(const governor::AuditRow &, const Details &details)
{
    if (!details.has("total"))
        return AuditSummary::tr("The policy allows it, and its budget is held");
    return AuditSummary::tr("%1, offer %2", "amount, offer").arg(details.cents("total"), details.text("offer"));
}

QString rentalSent(const governor::AuditRow &, const Details &details)
{
    if (details.number("attempt") > 1)
        return AuditSummary::tr("Asked Vast.ai again (try %1)").arg(details.number("attempt"));
    return details.has("offer") ? AuditSummary::tr("Offer %1").arg(details.text("offer"))
                                : AuditSummary::tr("Asked Vast.ai");
}

QString letPass(const governor::AuditRow &row, const Details &details)
{
    return AuditSummary::tr("%1 lets it pass at %2", "person, amount").arg(row.byName, details.dollars("total"));
}

QString rejected(const governor::AuditRow &, const Details &details)
{
    return AuditSummary::tr("Not approved: %1").arg(details.text("reason"));
}

QString commandAsked(const governor::AuditRow &, const Details &details)
{
    const QString instance = details.text("instance");
    switch (instanceCommandFromText(details.text("command")).value_or(InstanceCommand::Label)) {
    case InstanceCommand::Start:
        return AuditSummary::tr("Start %1", "instance").arg(instance);
    case InstanceCommand::Stop:
        return AuditSummary::tr("Stop %1", "instance").arg(instance);
    case InstanceCommand::Reboot:
        return AuditSummary::tr("Reboot %1", "instance").arg(instance);
    case InstanceCommand::Destroy:
        return AuditSummary::tr("Destroy %1", "instance").arg(instance);
    case InstanceCommand::Label:
        return AuditSummary::tr("Change the note on %1", "instance").arg(instance);
    case InstanceCommand::AcceptPrice:
        return AuditSummary::tr("Accept the dearer price of %1", "instance").arg(instance);
    case InstanceCommand::RejectPrice:
        return AuditSummary::tr("Reject the dearer price of %1", "instance").arg(instance);
    case InstanceCommand::Prepay:
        return AuditSummary::tr("Prepay %1", "instance").arg(instance);
    case InstanceCommand::Recycle:
        return AuditSummary::tr("Recycle %1", "instance").arg(instance);
    case InstanceCommand::ChangeBid:
        return AuditSummary::tr("Change the bid of %1", "instance").arg(instance);
    case InstanceCommand::Extend:
        return details.has("until")
            ? AuditSummary::tr("Let %1 run until %2", "instance, time").arg(instance, details.time("until"))
            : AuditSummary::tr("Move the end of %1", "instance").arg(instance);
    }
    Q_UNREACHABLE();
}

QString failed(const governor::AuditRow &, const Details &details)
{
    return details.has("error") ? details.text("error") : AuditSummary::tr("It did not work, and nobody said why");
}

QString chargeRecorded(const governor::AuditRow &, const Details &details)
{
    const QJsonArray charges = details.list("charges");
    if (charges.size() == 1) {
        const QJsonObject json = charges.first().toObject();
        const Details charge(json);
        const QString before = charge.has("before") ? AuditSummary::tr("before: %1").arg(charge.dollars("before"))
                                                    : AuditSummary::tr("new");
        return AuditSummary::tr("%1 on %2, instance %3 (%4)", "amount, day, instance, new or before")
            .arg(charge.dollars("amount"), charge.day("day"), charge.text("instance"), before);
    }
    const int added = details.number("added");
    const int changed = details.number("changed");
    return changed == 0
        ? AuditSummary::tr("%1 for %n days of instances (all new)", nullptr, added).arg(details.dollars("difference"))
        : AuditSummary::tr("%1 for %n days of instances (%2 new, %3 changed)", nullptr, added + changed)
              .arg(details.dollars("difference"), QString::number(added), QString::number(changed));
}

QString metered(const governor::AuditRow &row, const Details &details)
{
    Money sum;
    for (const char *meter : {"gpu", "disk", "download", "upload"})
        sum += Money::parse(details.text(meter)).value_or(Money());
    constexpr qint64 leastShown = 5'000; // half a cent
    return sum.micros() < leastShown
        ? AuditSummary::tr("<$0.01, instance %1").arg(row.event.subject)
        : AuditSummary::tr("%1, instance %2", "amount, instance").arg(formats::dollars(sum), row.event.subject);
}

QString budgetReached(const governor::AuditRow &row, const Details &details)
{
    const QString percent = details.text("percent");
    const QString limit = details.dollars("limit");
    if (details.text("measure") == QLatin1String("committed")) {
        return AuditSummary::tr("%1 % of a budget are spent or committed: %2 and %3 of %4")
            .arg(percent, details.dollars("actual"), details.dollars("committed"), limit);
    }
    if (details.text("measure") == QLatin1String("forecast"))
        return AuditSummary::tr("%1 % of a budget are expected: %2 of %3")
            .arg(percent, details.dollars("expected"), limit);
    // As the executor names the periods; a sentence each, since languages bend these words.
    const QHash<QString, QString> byPeriod{
        {QStringLiteral("day"), AuditSummary::tr("%1 % of the day's budget are used: %2 of %3")},
        {QStringLiteral("week"), AuditSummary::tr("%1 % of the week's budget are used: %2 of %3")},
        {QStringLiteral("month"), AuditSummary::tr("%1 % of the month's budget are used: %2 of %3")},
        {QStringLiteral("quarter"), AuditSummary::tr("%1 % of the quarter's budget are used: %2 of %3")}};
    return byPeriod.value(row.event.subject, AuditSummary::tr("%1 % of a budget are used: %2 of %3"))
        .arg(percent, details.dollars("actual"), limit);
}

QString noticeTold(const governor::AuditRow &row, const Details &details)
{
    const auto kind = noticeKindFromText(details.text("kind"));
    if (kind == NoticeKind::StopPlanned)
        return AuditSummary::tr("Instance %1 is to be stopped").arg(details.text("instance"));
    if (kind == NoticeKind::ApprovalWaiting)
        return AuditSummary::tr("Request %1 waits for approval").arg(details.text("request"));
    if (kind == NoticeKind::KeyLost)
        return AuditSummary::tr("The executor has lost an account's key");
    if (kind == NoticeKind::Access)
        return AuditSummary::tr("A key needs attention");
    if (kind == NoticeKind::AccountLow)
        return AuditSummary::tr("An account runs out of money");
    return kind == NoticeKind::Budget ? budgetReached(row, details) : AuditSummary::tr("Taken note of");
}

QString roleChanged(const governor::AuditRow &, const Details &details)
{
    const bool given = details.json().value(QLatin1String("given")).toBool();
    return (given ? AuditSummary::tr("Is %1 now", "role") : AuditSummary::tr("Is no longer %1", "role"))
        .arg(details.text("role"));
}

QString roleRefused(const governor::AuditRow &, const Details &details)
{
    return AuditSummary::tr("Tried what needs the right to %1").arg(details.text("right"));
}

QString accessAsked(const governor::AuditRow &row, const Details &details)
{
    const auto action = accessActionFromText(details.text("action"));
    const QString name = details.has("role") ? details.text("role") : details.text("name");
    if (!action)
        return AuditSummary::tr("Request %1 changes who may do what at Vast.ai").arg(row.event.subject);
    switch (*action) {
    case AccessAction::Invite:
        return AuditSummary::tr("Invite somebody as %1", "role").arg(name);
    case AccessAction::RemoveMember:
        return AuditSummary::tr("Remove a member");
    case AccessAction::SaveRole:
        return AuditSummary::tr("Save role %1").arg(name);
    case AccessAction::RemoveRole:
        return AuditSummary::tr("Remove role %1").arg(name);
    case AccessAction::CreateKey:
        return AuditSummary::tr("Make key %1").arg(name);
    case AccessAction::RotateKey:
        return AuditSummary::tr("Rotate key %1").arg(name);
    case AccessAction::RevokeKey:
        return AuditSummary::tr("Revoke key %1").arg(name);
    case AccessAction::Review:
        break;
    }
    return AuditSummary::tr("Review keys");
}

QString keyStep(const governor::AuditRow &, const Details &details)
{
    switch (keyStepFromText(details.text("step")).value_or(KeyStep::Asked)) {
    case KeyStep::Asked:
        return AuditSummary::tr("A new key is asked for");
    case KeyStep::Making:
        return AuditSummary::tr("The new key is being made");
    case KeyStep::Made:
        return AuditSummary::tr("The new key is made and stored");
    case KeyStep::Tested:
        return AuditSummary::tr("The new key works");
    case KeyStep::Switched:
        break;
    }
    return AuditSummary::tr("The new key is used");
}

QString reviewed(const governor::AuditRow &row, const Details &details)
{
    const auto surprises = static_cast<int>(details.list("surprises").size());
    return surprises == 0 ? AuditSummary::tr("%1 does what it should").arg(row.event.subject)
                          : AuditSummary::tr("%1: %2 surprises").arg(row.event.subject).arg(surprises);
}

QString policySaved(const governor::AuditRow &, const Details &details)
{
    const QJsonArray changes = details.list("differences");
    QString what = details.text("reason");
    if (!changes.isEmpty()) {
        const QJsonObject first = changes.first().toObject();
        what = differenceText({first.value(QLatin1String("field")).toString(), first.value(QLatin1String("from")),
                               first.value(QLatin1String("to"))});
        if (changes.size() > 1)
            what = AuditSummary::tr("%1 and %n more", nullptr, static_cast<int>(changes.size()) - 1).arg(what);
    }
    return what.isEmpty() ? AuditSummary::tr("A new version")
                          : AuditSummary::tr("Version %1: %2").arg(details.text("number"), what);
}

QString changed(const governor::AuditRow &, const Details &details)
{
    QStringList fields;
    const QJsonArray names = details.list("changed");
    for (const QJsonValue &name : names)
        fields.append(name.toString().replace(QLatin1Char('_'), QLatin1Char(' ')));
    return fields.isEmpty() ? AuditSummary::tr("Saved anew")
                            : AuditSummary::tr("Changed: %1").arg(fields.join(QLatin1String(", ")));
}

QString accountChanged(const governor::AuditRow &row, const Details &details)
{
    return details.text("warn_days").isEmpty() ? changed(row, details)
                                               : AuditSummary::tr("People are warned of it otherwise");
}

QString ruleBroken(const governor::AuditRow &row, const Details &details)
{
    return AuditSummary::tr("Instance %1: %2", "instance, reason").arg(row.event.subject, details.text("reason"));
}

QString extended(const governor::AuditRow &row, const Details &details)
{
    return details.has("to")
        ? AuditSummary::tr("Until %1, instance %2", "time, instance").arg(details.time("to"), row.event.subject)
        : AuditSummary::tr("Instance %1 has no planned end").arg(row.event.subject);
}

/// `Request 05m7… ` with what became of it.
Sentence ofRequest(const char *text)
{
    return [text](const governor::AuditRow &row, const Details &) {
        return AuditSummary::tr(text).arg(row.event.subject);
    };
}

const QHash<QString, Sentence> &sentences()
{
    using Row = governor::AuditRow;
    // One for every action of the closed list: a test asks for each.
    static const QHash<QString, Sentence> all{
        {action::rentalRequested, rentalAsked},
        {action::rentalAwaitingApproval, refused},
        {action::rentalApproved, letPass},
        {action::rentalRejected, rejected},
        {action::rentalDenied, refused},
        {action::rentalReserved, reserved},
        {action::rentalSubmitting, rentalSent},
        {action::rentalSubmitted,
         [](const Row &, const Details &details) {
             return AuditSummary::tr("Instance %1").arg(details.text("instance"));
         }},
        {action::rentalRunning,
         [](const Row &, const Details &details) {
             return AuditSummary::tr("Instance %1 runs").arg(details.text("instance"));
         }},
        {action::rentalClosed, [](const Row &, const Details &) { return AuditSummary::tr("Last charge is read"); }},
        {action::rentalFailed, failed},
        {action::rentalCancelled,
         [](const Row &, const Details &) { return AuditSummary::tr("Taken back before it was rented"); }},
        {action::commandRequested, commandAsked},
        {action::commandAwaitingApproval, refused},
        {action::commandApproved, letPass},
        {action::commandRejected, rejected},
        {action::commandDenied, refused},
        {action::commandSubmitting, commandAsked},
        {action::commandSubmitted, commandAsked},
        {action::commandClosed, commandAsked},
        {action::commandFailed, failed},
        {action::commandCancelled,
         [](const Row &, const Details &) { return AuditSummary::tr("Taken back before it was sent"); }},
        {action::changeRequested,
         ofRequest(QT_TRANSLATE_NOOP("AuditSummary", "Request %1 asks for another policy or budget"))},
        {action::changeAwaitingApproval,
         ofRequest(QT_TRANSLATE_NOOP("AuditSummary", "Request %1 waits for a second person"))},
        {action::changeApproved, ofRequest(QT_TRANSLATE_NOOP("AuditSummary", "Request %1 is approved"))},
        {action::changeRejected, ofRequest(QT_TRANSLATE_NOOP("AuditSummary", "Request %1 is not approved"))},
        {action::changeDenied,
         ofRequest(QT_TRANSLATE_NOOP("AuditSummary", "Request %1 is outdated: what it changes has moved meanwhile"))},
        {action::changeClosed, ofRequest(QT_TRANSLATE_NOOP("AuditSummary", "Request %1 is carried out"))},
        {action::changeCancelled, ofRequest(QT_TRANSLATE_NOOP("AuditSummary", "Request %1 is taken back"))},
        {action::transferRequested,
         ofRequest(QT_TRANSLATE_NOOP("AuditSummary", "Request %1 asks for money of somebody else"))},
        {action::transferAwaitingApproval,
         ofRequest(QT_TRANSLATE_NOOP("AuditSummary", "Request %1 waits for a second person"))},
        {action::transferApproved, ofRequest(QT_TRANSLATE_NOOP("AuditSummary", "Request %1 is approved"))},
        {action::transferRejected, ofRequest(QT_TRANSLATE_NOOP("AuditSummary", "Request %1 is not approved"))},
        {action::transferDenied,
         ofRequest(QT_TRANSLATE_NOOP("AuditSummary", "Request %1 is outdated: its period is over or the money used"))},
        {action::transferSubmitting,
         ofRequest(QT_TRANSLATE_NOOP("AuditSummary", "Request %1: Vast.ai is asked to move the credit"))},
        {action::transferFailed, ofRequest(QT_TRANSLATE_NOOP("AuditSummary", "Request %1 has moved no credit"))},
        {action::transferClosed, ofRequest(QT_TRANSLATE_NOOP("AuditSummary", "Request %1 is carried out"))},
        {action::transferCancelled, ofRequest(QT_TRANSLATE_NOOP("AuditSummary", "Request %1 is taken back"))},
        {action::requestDelegated,
         ofRequest(QT_TRANSLATE_NOOP("AuditSummary", "Somebody else should answer request %1"))},
        {action::budgetTransferred, ofRequest(QT_TRANSLATE_NOOP("AuditSummary", "Budget has moved by request %1"))},
        {action::cancelAsked,
         [](const Row &, const Details &) { return AuditSummary::tr("To be taken back if nothing is rented yet"); }},
        {action::instanceFound,
         [](const Row &row, const Details &details) {
             return AuditSummary::tr("%1, instance %2", "machines, instance").arg(machines(details), row.event.subject);
         }},
        {action::instanceDuplicate,
         [](const Row &row, const Details &) {
             return AuditSummary::tr("Instance %1 was rented, but no request needs it: it is destroyed")
                 .arg(row.event.subject);
         }},
        {action::instanceStranger,
         [](const Row &row, const Details &details) {
             return AuditSummary::tr("%1, instance %2: not rented by Bursar", "machines, instance")
                 .arg(machines(details), row.event.subject);
         }},
        {action::instanceAssigned,
         [](const Row &row, const Details &details) {
             return AuditSummary::tr("Instance %1 belongs to %2 from %3 on", "instance, team, day")
                 .arg(row.event.subject, row.teamName, details.day("from_day"));
         }},
        {action::instanceExtended, extended},
        {action::instanceNoted,
         [](const Row &row, const Details &) {
             return AuditSummary::tr("Instance %1 has another note").arg(row.event.subject);
         }},
        {action::instanceWarned, ruleBroken},
        {action::instanceStopPlanned,
         [](const Row &row, const Details &details) {
             return AuditSummary::tr("Instance %1 stops at %2: %3", "instance, time, reason")
                 .arg(row.event.subject, details.time("due"), details.text("reason"));
         }},
        {action::instanceStopHeld,
         [](const Row &row, const Details &details) {
             return AuditSummary::tr("Too many would stop at once; a person decides about instance %1: %2")
                 .arg(row.event.subject, details.text("reason"));
         }},
        {action::instanceKept,
         [](const Row &row, const Details &details) {
             return AuditSummary::tr("Instance %1 may run on: %2", "instance, reason")
                 .arg(row.event.subject, details.text("reason"));
         }},
        {action::instanceOutsideStop,
         [](const Row &row, const Details &details) {
             return details.text("what") == QLatin1String("removed")
                 ? AuditSummary::tr("Vast.ai need not stop instance %1").arg(row.event.subject)
                 : AuditSummary::tr("Vast.ai itself stops instance %1 at %2", "instance, time")
                       .arg(row.event.subject, details.time("at"));
         }},
        {action::instanceGone,
         [](const Row &row, const Details &) {
             return AuditSummary::tr("Instance %1 is gone").arg(row.event.subject);
         }},
        {action::usageMetered, metered},
        {action::chargeRecorded, chargeRecorded},
        {action::budgetReached, budgetReached},
        {action::noticeGiven, noticeTold},
        {action::noticeAcknowledged, noticeTold},
        {action::notificationsChanged, changed},
        {action::savingBooked,
         [](const Row &row, const Details &details) {
             return AuditSummary::tr("Instance %1 saves %2 a day until %3", "instance, amount, time")
                 .arg(row.event.subject, details.dollars("per_day"), details.time("until"));
         }},
        {action::savingEnded,
         [](const Row &row, const Details &details) {
             return AuditSummary::tr("Instance %1 was started again: %2 a day are not saved any more",
                                     "instance, amount")
                 .arg(row.event.subject, details.dollars("per_day"));
         }},
        {action::ledgerCreated, [](const Row &, const Details &) { return AuditSummary::tr("The books begin here"); }},
        {action::ledgerRestored,
         [](const Row &, const Details &) { return AuditSummary::tr("The books were restored from a backup"); }},
        {action::organisationChanged, changed},
        {action::memberAdded, [](const Row &, const Details &) { return AuditSummary::tr("Works with Bursar now"); }},
        {action::memberRoleChanged, roleChanged},
        {action::roleRefused, roleRefused},
        {action::accessRequested, accessAsked},
        {action::accessSubmitting, accessAsked},
        {action::accessStepped, keyStep},
        {action::accessClosed, ofRequest(QT_TRANSLATE_NOOP("AuditSummary", "Request %1 is carried out"))},
        {action::accessFailed, failed},
        {action::accessCancelled, ofRequest(QT_TRANSLATE_NOOP("AuditSummary", "Request %1 is taken back"))},
        {action::keyKept,
         [](const Row &, const Details &details) {
             return AuditSummary::tr("Key %1 is kept").arg(details.text("name"));
         }},
        {action::keyRevoked,
         [](const Row &, const Details &details) {
             return AuditSummary::tr("Key %1 is revoked").arg(details.text("name"));
         }},
        {action::reviewMade, reviewed},
        {action::reviewSigned,
         [](const Row &row, const Details &details) {
             return AuditSummary::tr("Reviews of %1: %2", "quarter, note")
                 .arg(row.event.subject, details.has("note") ? details.text("note") : QStringLiteral("–"));
         }},
        {action::vendorLogRead,
         [](const Row &, const Details &details) {
             return AuditSummary::tr("%1 calls, %2 of them not Bursar's")
                 .arg(details.number("calls"))
                 .arg(details.number("not_ours"));
         }},
        {action::accountAdded,
         [](const Row &, const Details &details) {
             return AuditSummary::tr("An account at %1").arg(details.text("url"));
         }},
        {action::accountChanged, accountChanged},
        {action::resourceAssigned,
         [](const Row &row, const Details &details) {
             return details.text("rule").isEmpty()
                 ? AuditSummary::tr("%1 %2 of an account has a team now, or none", "kind, number")
                       .arg(details.text("kind"), row.event.subject)
                 : AuditSummary::tr("A rule for resources named %1").arg(row.event.subject);
         }},
        {action::accountRemoved,
         [](const Row &, const Details &) { return AuditSummary::tr("It is not used any more"); }},
        {action::costCenterAdded,
         [](const Row &, const Details &details) {
             return AuditSummary::tr("Cost centre %1").arg(details.text("code"));
         }},
        {action::teamAdded,
         [](const Row &row, const Details &) { return AuditSummary::tr("The team %1 is new").arg(row.teamName); }},
        {action::teamChanged, changed},
        {action::teamArchived,
         [](const Row &, const Details &) { return AuditSummary::tr("It rents no more; its history stays"); }},
        {action::policySaved, policySaved},
        {action::holidaysSaved,
         [](const governor::AuditRow &, const Details &details) {
             return AuditSummary::tr("%n holidays are listed now", nullptr, details.number("days"));
         }},
        {action::rentalTemplateSaved,
         [](const Row &, const Details &details) {
             return AuditSummary::tr("%1: image %2", "name of a template, image")
                 .arg(details.text("name"), details.text("image"));
         }},
        {action::rentalTemplateRemoved,
         [](const Row &row, const Details &) {
             return AuditSummary::tr("%1 is no template any more", "name").arg(row.event.subject);
         }},
        {action::budgetSaved,
         [](const Row &, const Details &details) {
             return AuditSummary::tr("A budget above the teams changed: %1", "reason").arg(details.text("reason"));
         }},
        {action::budgetRaised,
         [](const Row &, const Details &details) {
             return AuditSummary::tr("Raised to %1 until %2: %3", "amount, time, reason")
                 .arg(details.dollars("amount"), details.text("until"), details.text("reason"));
         }},
        {action::policyTemplateSaved,
         [](const Row &row, const Details &) {
             return AuditSummary::tr("%1 is a policy template", "name").arg(row.event.subject);
         }},
        {action::policyTemplateRemoved,
         [](const Row &row, const Details &) {
             return AuditSummary::tr("%1 is no template any more", "name").arg(row.event.subject);
         }},
        {action::invoiceIssued,
         [](const Row &row, const Details &details) {
             return AuditSummary::tr("Invoice %1 over %2", "number, amount")
                 .arg(row.event.subject, details.dollars("total"));
         }},
        {action::invoiceDespite,
         [](const Row &row, const Details &details) {
             return AuditSummary::tr("Invoice %1, although charges are missing or fresh: %2", "number, reason")
                 .arg(row.event.subject, details.text("reason"));
         }},
        {action::invoiceCredited,
         [](const Row &row, const Details &details) {
             return AuditSummary::tr("Credit note %1: %2", "number, reason")
                 .arg(row.event.subject, details.text("reason"));
         }},
        {action::invoiceCorrected,
         [](const Row &row, const Details &details) {
             return AuditSummary::tr("Correction of %1 for %2: %3", "amount, month, reason")
                 .arg(details.dollars("amount"), row.event.subject, details.text("reason"));
         }},
        {action::billingChanged,
         [](const Row &row, const Details &) {
             return AuditSummary::tr("What the invoices of %1 say and add has changed").arg(row.teamName);
         }},
        {action::sharingSigned,
         [](const Row &, const Details &details) {
             return AuditSummary::tr("How cost of no team is shared: %1", "reason").arg(details.text("reason"));
         }},
        {action::monthBooked,
         [](const Row &row, const Details &details) {
             return AuditSummary::tr("%1 of %2 are booked", "amount, month")
                 .arg(details.dollars("total"), row.event.subject);
         }},
        {action::monthClosed,
         [](const Row &row, const Details &) { return AuditSummary::tr("%1 is closed").arg(row.event.subject); }},
        {action::disputeOpened,
         [](const Row &row, const Details &details) {
             return AuditSummary::tr("%1 differ from Vast.ai's bill: %2", "amount, where")
                 .arg(details.dollars("amount"), row.event.subject);
         }},
        {action::disputeChanged,
         [](const Row &row, const Details &details) {
             return AuditSummary::tr("The difference %1: %2", "where, note")
                 .arg(row.event.subject, details.text("note"));
         }},
        {action::toleranceSigned,
         [](const Row &, const Details &details) {
             return AuditSummary::tr("Up to %1 a difference needs no answer: %2", "amount, reason")
                 .arg(details.dollars("tolerance"), details.text("reason"));
         }},
    };
    return all;
}

} // namespace

QString auditSummary(const governor::AuditRow &row)
{
    const Details details(row.event.details);
    if (const auto sentence = sentences().constFind(row.event.action); sentence != sentences().constEnd())
        return (*sentence)(row, details);
    for (const char *name : {"error", "reason", "name", "slug", "instance"})
        if (details.has(name))
            return details.text(name);
    return row.event.subject;
}

} // namespace bursar::desktop
