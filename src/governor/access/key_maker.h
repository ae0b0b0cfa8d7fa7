#pragma once

#include "domain/access_order.h"
#include "governor/executor/executor_session.h"

namespace bursar::governor {

/// Makes a key and puts it where it belongs; when another one is to be replaced, it is used and found working before
/// the old one is revoked. Every step is durable before the next begins (KeyStep), so a process that is killed leaves a
/// working key, and the next executor goes on from there.
class KeyMaker
{
public:
    /// How it ended: nothing, or what to tell. `again`: whether it happened is not known yet, try later.
    struct Outcome
    {
        std::optional<Error> problem;
        bool again = false;
    };
    using Done = std::function<void(Request, AccessOrder, Outcome)>;

    explicit KeyMaker(ExecutorSession &session);

    /// Takes all steps that are left. `done` gets the request as it stands then.
    void go(Request request, AccessOrder order, Done done);

private:
    struct Job;
    using JobPtr = std::shared_ptr<Job>;

    void next(const JobPtr &job);
    void clearLeftOver(const JobPtr &job);
    void make(const JobPtr &job);
    void store(const JobPtr &job, qint64 number, const QByteArray &key);
    void test(const JobPtr &job);
    void takeBack(const JobPtr &job, qint64 number, const Error &problem);
    void switchOver(const JobPtr &job);
    void revokeOld(const JobPtr &job);
    /// Durable; false when it could not be written.
    bool advance(const JobPtr &job, KeyStep step,
                 const std::function<Expected<void>(ledger::RecordTransaction &)> &also = {});
    void end(const JobPtr &job, Outcome outcome);
    void failed(const JobPtr &job, const vast::ApiError &error);
    vast::Client *client(const JobPtr &job);

    ExecutorSession &m_session;
};

} // namespace bursar::governor
