#include "governor/reading/read_answers.h"

#include "domain/offer_json.h"
#include "governor/errors.h"
#include "governor/reading/read_json.h"
#include "governor/reading/remote_reads.h"
#include "ledger/account_store.h"

namespace bursar::governor {

namespace {

Unexpected<Error> notUnderstood()
{
    return environmentError(QStringLiteral("read_not_understood"),
                            QStringLiteral("The executor does not understand what it was asked."),
                            QStringLiteral("Let all programs that use this ledger be of the same version."));
}

} // namespace

ReadAnswers::ReadAnswers(ExecutorSession &session)
    : m_session(session)
    , m_offers(session.context())
    , m_requests(session.context())
    , m_administration(session.context())
{
}

void ReadAnswers::answerAll()
{
    ledger::ReadRequestStore store(m_session.context().database());
    const auto questions = store.unanswered();
    if (!questions) {
        m_session.trouble(QStringLiteral("reads"), questions.error());
        return;
    }
    const Instant oldest = m_session.context().surroundings().realNow() - readsLiveFor;
    for (const Question &question : *questions) {
        if (question.askedAt < oldest) {
            if (const auto gone = store.withdraw(question.id); !gone)
                m_session.trouble(QStringLiteral("reads"), gone.error());
        } else if (m_underWay.insert(question.id).second) {
            find(question, m_session.whileHeld([this, id = question.id](const Expected<QJsonObject> &found) {
                answer(id, found);
            }));
        }
    }
}

void ReadAnswers::find(const Question &question, Found found)
{
    const QJsonObject &arguments = question.arguments;
    if (question.kind == read_kind::offers) {
        const auto search = offerSearchFromJson(arguments);
        if (!search)
            return found(notUnderstood());
        return m_offers.search(*search, [found](const Expected<OfferSnapshotPtr> &snapshot) {
            found(snapshot ? Expected<QJsonObject>(toJson(**snapshot)) : snapshot.failure());
        });
    }
    if (question.kind == read_kind::offer) {
        const auto team = TeamId::parse(arguments.value(QLatin1String("team")).toString());
        const auto disk = Gigabytes::parse(arguments.value(QLatin1String("disk")).toString());
        if (!team || !disk)
            return found(notUnderstood());
        const OfferId offer(arguments.value(QLatin1String("offer")).toInteger());
        const auto type = rentalTypeFromText(arguments.value(QLatin1String("type")).toString());
        return m_offers.look(
            *team, offer, *disk,
            [found](const Expected<Offer> &seen) {
                found(seen ? Expected<QJsonObject>(bursar::toJson(*seen)) : seen.failure());
            },
            type.value_or(RentalType::OnDemand));
    }
    if (question.kind == read_kind::logs) {
        const InstanceId instance(arguments.value(QLatin1String("instance")).toInteger());
        const int lines = arguments.value(QLatin1String("lines")).toInt();
        return m_requests.fetchLogs(instance, lines, [found](const Expected<QString> &text) {
            found(text ? Expected<QJsonObject>(QJsonObject{{QStringLiteral("text"), *text}}) : text.failure());
        });
    }
    if (question.kind == read_kind::test) {
        const auto account = ledger::AccountStore(m_session.context().database()).byId(question.account);
        if (!account || !*account)
            return found(account ? notUnderstood() : account.failure());
        return m_administration.testAccount((*account)->name,
                                            [found](const Expected<Administration::AccountTest> &test) {
                                                found(test ? Expected<QJsonObject>(toJson(*test)) : test.failure());
                                            });
    }
    found(notUnderstood());
}

void ReadAnswers::answer(qint64 id, const Expected<QJsonObject> &found)
{
    m_underWay.erase(id);
    const auto answered = ledger::ReadRequestStore(m_session.context().database())
                              .answer(id, {found.hasValue(), found ? *found : toJson(found.error())});
    if (!answered)
        m_session.trouble(QStringLiteral("reads"), answered.error());
}

} // namespace bursar::governor
