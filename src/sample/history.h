#pragma once

#include "foundation/chance.h"
#include "governor/governor.h"
#include "sample/sample.h"

#include <map>

namespace bursar::sample {

/// Lives through the sample's past: people rent, use and give back machines by the same use cases as everybody,
/// the executor looks only when something happens, finance issues the months.
class History
{
public:
    History(SampleMarketplace &marketplace, governor::Governor &governor, quint64 seed, Span span, Progress progress);

    /// Ends at the span's end with some instances running, one stopped, one stranger. An environment error
    /// (`cancelled`) when progress said so.
    Expected<void> run();

private:
    /// How a team rents: what, how many hours, how often on a working day.
    struct Habit
    {
        QString team;
        QString person;
        QString image;
        std::vector<QString> gpus;
        int rentalsPerDay;
        int shortestHours;
        int longestHours;
        int disk;
        QString purpose;
    };
    static const std::vector<Habit> &habits();

    void planDay(QDate day);
    void planEnd();
    void planMonthEnd(Month month);
    void at(Instant when, std::function<Expected<void>()> what);
    Expected<void> rent(const Habit &habit, const QString &gpu, Duration time, bool keep);
    Expected<void> askForTooMuch();
    Expected<void> rentBesideBursar();
    Expected<void> raiseAPrice();
    Expected<void> giveBack(InstanceId instance, const MemberId &by);
    Expected<void> issue(Month month);
    Expected<void> look();
    Expected<void> lookUntilSettled(const RequestId &request);
    Expected<std::optional<Offer>> findOffer(const TeamId &team, const QString &gpu, Gigabytes disk, Duration time);

    /// Lets time run until the call has answered.
    template <class Answer>
    Expected<Answer> await(const std::function<void(std::function<void(Expected<Answer>)>)> &call);

    SampleMarketplace &m_marketplace;
    governor::Governor &m_governor;
    SeededChance m_chance;
    Span m_span;
    Progress m_progress;
    std::multimap<Instant, std::function<Expected<void>()>> m_agenda;
};

} // namespace bursar::sample
