#pragma once

#include "ctl/aftermath.h"

#include <atomic>
#include <functional>
#include <mutex>
#include <thread>

namespace bursar::ctl {

/// `cut PUT /asks/; timeout GET /instances/`
inline QList<Trouble> troublesFrom(const QString &text)
{
    QList<Trouble> troubles;
    for (const QString &one : text.split(QStringLiteral("; "), Qt::SkipEmptyParts)) {
        const QStringList words = one.split(QLatin1Char(' '));
        troubles.append({words.at(0), words.value(1), words.value(2)});
    }
    return troubles;
}

/// A rental of which the process is to die at a step; 0: at none.
inline Ran rentUntil(int step, CrashLab &lab, const Desk &desk,
                     const std::function<void(const QByteArray &)> &heard = {})
{
    for (;;) {
        const Ran ran = lab.rent(desk.hitAt(step), {QStringLiteral("--offer"), lab.nextOffer()}, heard);
        if (!Aftermath::isOfferGone(ran))
            return ran;
    }
}

/// Runs a case for one step after the other, several at a time, until one of them was not killed any more.
class CrashSweep
{
public:
    static constexpr int speed = 60;
    static constexpr int mostSteps = 400;

    struct Outcome
    {
        Ran ran; ///< the process that was to die
        QList<QByteArray> steps; ///< that it reached
        QString problem; ///< empty: what followed was in order
    };
    using Case = std::function<Outcome(CrashLab &lab, const Desk &desk, int step)>;

    CrashSweep(Case one, int firstStep, int lastStep = mostSteps)
        : m_case(std::move(one))
        , m_next(firstStep)
        , m_lastStep(lastStep)
    {
    }

    void run()
    {
        std::vector<std::thread> threads;
        constexpr quint64 lanes = 4; // a case mostly waits
        for (quint64 lane = 1; lane <= lanes; ++lane)
            threads.emplace_back([this, lane] { work(lane); });
        for (std::thread &thread : threads)
            thread.join();
    }
    QString wrong() const { return m_wrong.join(QLatin1Char('\n')); }
    /// All steps were tried: the process came to its end.
    bool wentThrough() const { return m_through; }
    /// The longest way that a process went.
    const QList<QByteArray> &steps() const { return m_steps; }

private:
    void work(quint64 seed)
    {
        CrashLab lab;
        QString problem = lab.open({seed, speed, mostSteps});
        int step = 0;
        while (problem.isEmpty() && !m_stop && (step = m_next++) <= m_lastStep) {
            const Desk desk = lab.newDesk();
            const Outcome outcome = m_case(lab, desk, step);
            lab.destroyAll(desk);
            problem = take(outcome, step);
        }
        const std::lock_guard guard(m_lock);
        if (!problem.isEmpty())
            m_wrong.append(problem);
        m_stop = m_stop || !problem.isEmpty();
    }

    QString take(const Outcome &outcome, int step)
    {
        const std::lock_guard guard(m_lock);
        if (outcome.steps.size() > m_steps.size())
            m_steps = outcome.steps;
        const bool killed = outcome.ran.exitCode == -1;
        QString problem = outcome.problem;
        if (!killed) {
            m_through = true;
            m_stop = true;
            if (outcome.ran.exitCode != 0)
                problem += QString::fromUtf8(outcome.ran.told());
        }
        return problem.isEmpty() ? QString()
                                 : QStringLiteral("step %1 (%2): %3")
                                       .arg(step)
                                       .arg(QString::fromLatin1(outcome.steps.value(step - 1)), problem);
    }

    Case m_case;
    std::atomic<int> m_next;
    int m_lastStep;
    std::atomic<bool> m_stop = false;
    std::atomic<bool> m_through = false;
    std::mutex m_lock;
    QStringList m_wrong;
    QList<QByteArray> m_steps;
};

} // namespace bursar::ctl
