#pragma once

#include "ctl/bursarctl_process.h"

#include <QFile>
#include <QTemporaryDir>

#include <csignal>

namespace bursar::ctl {

/// Words of a command line, at blanks.
inline QStringList wordsOf(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

/// A trouble that the simulator makes for the next call that matches.
struct Trouble
{
    QString kind;
    QString method;
    QString path; ///< regular expression
};

/// One ledger with a Vast.ai account of its own, and the real program that works on it.
struct Desk
{
    Bursarctl bursarctl;
    QString account; ///< its name at the simulator
    QString key;
    QString ledger; ///< path
    QString log; ///< what a run with `hitAt` wrote about its steps

    Ran run(const char *words) const { return bursarctl.run(wordsOf(words)); }
    Ran run(const QStringList &words) const { return bursarctl.run(words); }

    /// The same desk, where a process gets a signal at its N-th step (crash_steps.cpp); 0: steps are only written down.
    Bursarctl hitAt(int step, int signal = SIGKILL) const
    {
        QFile::remove(log);
        Bursarctl watched = bursarctl;
        watched.setEnvironment(QStringLiteral("LD_PRELOAD"), QStringLiteral(BURSAR_CRASH_STEPS));
        watched.setEnvironment(QStringLiteral("ASAN_OPTIONS"),
                               QStringLiteral("detect_leaks=0:verify_asan_link_order=0"));
        watched.setEnvironment(QStringLiteral("BURSAR_CRASH_AT"), QString::number(step));
        watched.setEnvironment(QStringLiteral("BURSAR_CRASH_SIGNAL"), QString::number(signal));
        watched.setEnvironment(QStringLiteral("BURSAR_CRASH_LOG"), log);
        return watched;
    }
    /// The steps that the last run with `hitAt` went through.
    QList<QByteArray> steps() const
    {
        QFile file(log);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QList<QByteArray> lines = file.readAll().split('\n');
        lines.removeLast();
        return lines;
    }
};

/// A marketplace of its own with a fast clock, and as many ledgers as a test wants, each a copy of one that was set up.
class CrashLab
{
public:
    struct Plan
    {
        quint64 seed = 1;
        int speed = 1;
        int desks = 1; ///< at most
        QString callTimeout = QStringLiteral("1s"); ///< real time
    };

    /// Empty, or what went wrong.
    QString open(const Plan &plan)
    {
        m_plan = plan;
        QStringList options = wordsOf("--offers 600") << QStringLiteral("--seed") << QString::number(plan.seed)
                                                      << QStringLiteral("--speed") << QString::number(plan.speed);
        for (int desk = 0; desk <= plan.desks; ++desk)
            options << QStringLiteral("--key") << QString(accountOf(desk) + QLatin1Char('=') + keyOf(desk));
        if (m_simulator.start(Bursarctl(), options).isEmpty())
            return QStringLiteral("no simulator");
        const Desk first = desk(0, templatePath());
        for (const QStringList &words :
             {wordsOf("init"), wordsOf("account add Research --key-env TEST_VAST_KEY --url") << m_simulator.url(),
              wordsOf("team add ML --account Research"),
              wordsOf("policy set ml gpu_allow=RTX_4090,RTX_3090 max_instances=2 daily_budget=1000 "
                      "max_price_per_hour=2 --reason start")}) {
            if (const Ran ran = first.run(words); ran.exitCode != 0)
                return QString::fromUtf8(ran.told());
        }
        return lookForOffers() ? QString() : QStringLiteral("no offers");
    }

    Simulator &simulator() { return m_simulator; }

    Desk newDesk()
    {
        const QString path = m_folder.filePath(QStringLiteral("%1.sqlite").arg(m_desks));
        QFile::copy(templatePath(), path);
        return desk(m_desks++, path);
    }
    /// Cheap ones in turn; one may be gone when it is asked for.
    QString nextOffer()
    {
        if (m_offers.isEmpty())
            lookForOffers();
        return m_offers.isEmpty() ? QStringLiteral("1") : m_offers.takeFirst();
    }

    void make(const QList<Trouble> &troubles)
    {
        for (const Trouble &trouble : troubles)
            m_simulator.post(QStringLiteral("/simulator/faults"),
                             {{QStringLiteral("kind"), trouble.kind},
                              {QStringLiteral("method"), trouble.method},
                              {QStringLiteral("path"), trouble.path}});
    }
    void makeNoTrouble() { m_simulator.remove(QStringLiteral("/simulator/faults")); }

    /// The account's contracts that were not destroyed, as the marketplace knows them.
    QJsonArray living(const QString &account)
    {
        QJsonArray found;
        for (const QJsonValue &contract :
             m_simulator.get(QStringLiteral("/simulator/truth")).value(QStringLiteral("contracts")).toArray()) {
            if (contract[QStringLiteral("account")].toString() == account
                && contract[QStringLiteral("destroyed")].isNull())
                found.append(contract);
        }
        return found;
    }
    static QStringList rentWords() { return wordsOf("rent ml --image pytorch/pytorch --hours 48"); }
    /// As soon as Vast.ai has taken a rental, the time jumps to where its machine has loaded: that takes up to an hour.
    Ran rent(const Bursarctl &bursarctl, const QStringList &options,
             const std::function<void(const QByteArray &)> &heard = {})
    {
        qsizetype taken = 0;
        return bursarctl.run(rentWords() << options, [&](const QByteArray &told) {
            if (heard)
                heard(told);
            const qsizetype now = told.count(": submitted\n");
            if (now > taken)
                m_simulator.advance(4000);
            taken = now;
        });
    }
    /// Gives the machines back to the market, past Bursar.
    void destroyAll(const Desk &desk)
    {
        for (const QJsonValue &contract : living(desk.account)) {
            m_simulator.advance(5); // two destroys of one key need their distance
            m_simulator.remove(QStringLiteral("/api/v0/instances/%1/").arg(contract[QStringLiteral("id")].toInteger()),
                               desk.key);
        }
    }

private:
    bool lookForOffers()
    {
        for (const QJsonValue &offer : desk(0, templatePath()).run("offers ml --limit 40").array()) {
            if (offer[QStringLiteral("num_gpus")].toInt() == 1)
                m_offers.append(QString::number(offer[QStringLiteral("id")].toInteger()));
        }
        m_offers = m_offers.mid(0, 8); // prices and strangers move while the time jumps
        return !m_offers.isEmpty();
    }
    QString templatePath() const { return m_folder.filePath(QStringLiteral("template.sqlite")); }
    static QString accountOf(int desk) { return QStringLiteral("desk%1").arg(desk); }
    static QString keyOf(int desk) { return QStringLiteral("%1").arg(desk, 32, 10, QLatin1Char('k')); }

    Desk desk(int number, const QString &ledger) const
    {
        Desk made;
        made.account = accountOf(number);
        made.key = keyOf(number);
        made.ledger = ledger;
        made.log = ledger + QLatin1String(".steps");
        made.bursarctl.setEnvironment(QStringLiteral("TEST_VAST_KEY"), made.key);
        made.bursarctl.setCommon({QStringLiteral("--json"), QStringLiteral("--ledger"),
                                  QString(QLatin1String("sqlite:") + ledger), QStringLiteral("--clock"),
                                  m_simulator.url(), QStringLiteral("--as"), QStringLiteral("Ada"),
                                  QStringLiteral("--call-timeout"), m_plan.callTimeout});
        return made;
    }

    Plan m_plan;
    QTemporaryDir m_folder;
    Simulator m_simulator;
    QStringList m_offers;
    int m_desks = 1; ///< the first account is the template's
};

} // namespace bursar::ctl
