#include "domain/audit_actions.h"
#include "governor_fixture.h"

#include <QtTest>

namespace bursar::governor {

using std::chrono_literals::operator""h;

/// What teams rent again and again.
class TestRentalTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<GovernorFixture>();
        m_fixture->addAccount();
        m_team = m_fixture->addTeam(QStringLiteral("Vision"));
    }
    void cleanup() { m_fixture.reset(); }

    void savesInThePlaceOfTheFormer()
    {
        VERIFY_DONE(templates().save(m_fixture->ada, fineTuning()));
        RentalTemplate other = fineTuning();
        other.name = QStringLiteral("  FINE-TUNING ");
        other.disk = Gigabytes::fromWhole(90);
        VERIFY_DONE(templates().save(m_fixture->ada, other));
        const auto all = templates().of(m_team.id);
        VERIFY_DONE(all);
        QCOMPARE(all->size(), size_t{1});
        QCOMPARE(all->front().name, QStringLiteral("FINE-TUNING"));
        QCOMPARE(all->front().disk, Gigabytes::fromWhole(90));
        QCOMPARE(all->front().launch, fineTuning().launch);
        QCOMPARE(all->front().plannedTime, Duration{4h});
        const auto snapshot = m_fixture->governor->reader().snapshot(m_fixture->time.now());
        VERIFY_DONE(snapshot);
        QCOMPARE((*snapshot)->templates.size(), size_t{1});
    }

    void theTrailNamesVariablesAndTellsNoValue()
    {
        VERIFY_DONE(templates().save(m_fixture->ada, fineTuning()));
        const AuditEvent told = m_fixture->governor->reader().auditRows({})->back().event;
        QCOMPARE(told.action, audit_action::rentalTemplateSaved);
        QCOMPARE(told.details.value(QStringLiteral("variables")).toVariant().toStringList(),
                 (QStringList{QStringLiteral("WANDB_PROJECT"), QStringLiteral("HF_TOKEN")}));
        const QByteArray written = QJsonDocument(told.details).toJson();
        QVERIFY2(!written.contains("kestrel") && !written.contains("pip install"), written.constData());
    }

    void refusesWhatCouldNotBeRented_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("code");
        for (const auto &[what, code] :
             {std::pair("name", "bad_name"), std::pair("image", "no_image"), std::pair("disk", "disk_too_small"),
              std::pair("time", "bad_hours"), std::pair("secret", "secret_in_plain")})
            QTest::newRow(what) << QString::fromLatin1(what) << QString::fromLatin1(code);
    }

    void refusesWhatCouldNotBeRented()
    {
        QFETCH(QString, what);
        QFETCH(QString, code);
        RentalTemplate wanted = fineTuning();
        if (what == QLatin1String("name"))
            wanted.name = QStringLiteral("  ");
        else if (what == QLatin1String("image"))
            wanted.image.clear();
        else if (what == QLatin1String("disk"))
            wanted.disk = Gigabytes::fromWhole(7);
        else if (what == QLatin1String("time"))
            wanted.plannedTime = Duration{0};
        else
            wanted.launch.environment.push_back({QStringLiteral("HF_TOKEN"), QStringLiteral("hf_x")});
        const qint64 events = m_fixture->events();
        const auto saved = templates().save(m_fixture->ada, wanted);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, code);
        QVERIFY(saved.error().kind == Error::Kind::Usage && !saved.error().remedy.isEmpty());
        QCOMPARE(m_fixture->events(), events);
        QVERIFY(templates().of(m_team.id)->empty());
    }

    void removesByName()
    {
        VERIFY_DONE(templates().save(m_fixture->ada, fineTuning()));
        VERIFY_FAILS(templates().remove(m_fixture->ada, m_team.id, QStringLiteral("Training")), Usage,
                     "unknown_rental_template");
        VERIFY_DONE(templates().remove(m_fixture->ada, m_team.id, QStringLiteral("fine-tuning")));
        QVERIFY(templates().of(m_team.id)->empty());
        QCOMPARE(m_fixture->governor->reader().auditRows({})->back().event.action, audit_action::rentalTemplateRemoved);
        QVERIFY(m_fixture->governor->reader().verifyAudit()->ok);
    }

    void teamsKeepTheirOwn()
    {
        const Team other = m_fixture->addTeam(QStringLiteral("Audio"));
        VERIFY_DONE(templates().save(m_fixture->ada, fineTuning()));
        QVERIFY(templates().of(other.id)->empty());
        VERIFY_FAILS(templates().named(other.id, QStringLiteral("Fine-tuning")), Usage, "unknown_rental_template");
        VERIFY_DONE(templates().named(m_team.id, QStringLiteral("fine-TUNING")));
    }

    /// The request carries what the container begins with; its event does not.
    void aRentalTakesTheLaunchAlong()
    {
        Proposal proposal;
        proposal.team = m_team.id;
        proposal.offer.id = OfferId(5);
        proposal.offer.gpuName = QStringLiteral("RTX 4090");
        proposal.offer.numGpus = 1;
        proposal.image = QStringLiteral("pytorch/pytorch:latest");
        proposal.launch = fineTuning().launch;
        const auto requests = m_fixture->governor->requests().rent(m_fixture->ada, proposal, {});
        VERIFY_DONE(requests);
        const auto kept = m_fixture->governor->requests().show(requests->front().id);
        VERIFY_DONE(kept);
        QCOMPARE(kept->rental()->proposal.launch, proposal.launch);
        const auto rows = m_fixture->governor->reader().auditRows({});
        for (const AuditRow &row : *rows)
            QVERIFY(!QJsonDocument(row.event.details).toJson().contains("kestrel"));
        proposal.launch.environment.push_back({QStringLiteral("DB_PASSWORD"), QStringLiteral("open")});
        VERIFY_FAILS(m_fixture->governor->requests().rent(m_fixture->ada, proposal, {}), Usage, "secret_in_plain");
    }

private:
    RentalTemplates &templates() { return m_fixture->governor->rentalTemplates(); }
    RentalTemplate fineTuning() const
    {
        RentalTemplate wanted;
        wanted.team = m_team.id;
        wanted.name = QStringLiteral("Fine-tuning");
        wanted.image = QStringLiteral("pytorch/pytorch:latest");
        wanted.disk = Gigabytes::fromWhole(60);
        wanted.plannedTime = 4h;
        wanted.launch.mode = LaunchMode::Jupyter;
        wanted.launch.startScript = QStringLiteral("pip install -r requirements.txt");
        wanted.launch.environment = {{QStringLiteral("WANDB_PROJECT"), QStringLiteral("kestrel")}};
        wanted.launch.accountVariables = QStringList{QStringLiteral("HF_TOKEN")};
        return wanted;
    }

    std::unique_ptr<GovernorFixture> m_fixture;
    Team m_team;
};

} // namespace bursar::governor

QTEST_GUILESS_MAIN(bursar::governor::TestRentalTemplates)
#include "tst_rental_templates.moc"
