#include "desktop/rental/connect_box.h"
#include "desktop/rental/copy_model.h"
#include "desktop/rental/launch_dialog.h"
#include "desktop/rental/rental_wizard.h"
#include "desktop/snapshots.h"
#include "desktop/widgets/scripted_prompter.h"
#include "desktop/widgets/table_view.h"
#include "live_desk.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace bursar;
using namespace bursar::desktop;
using std::chrono_literals::operator""h;

/// The rental wizard with clicks and keys: templates, former rentals, bulk, and how to connect at the end.
class tst_rental_wizard final : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

    governor::Desk m_desk;
    ScriptedPrompter m_prompter;
    QTemporaryDir m_place;
    QSettings m_settings{m_place.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Preferences m_preferences{m_settings};

    static RentalTemplate fineTuning(const TeamId &team)
    {
        RentalTemplate made;
        made.team = team;
        made.name = QStringLiteral("Fine-tuning");
        made.image = QStringLiteral("acme/trainer:3");
        made.disk = Gigabytes::fromWhole(64);
        made.plannedTime = 3h;
        made.launch.mode = LaunchMode::Jupyter;
        made.launch.startScript = QStringLiteral("echo one\necho two");
        made.launch.environment = {{QStringLiteral("BATCH"), QStringLiteral("kestrel32")}};
        made.launch.accountVariables = QStringList{QStringLiteral("HF_TOKEN")};
        return made;
    }
    static governor::DeskSnapshot withTemplate()
    {
        governor::DeskSnapshot snapshot = test::sampleSnapshot();
        snapshot.templates = {fineTuning(test::engineeringTeam()), fineTuning(test::scienceTeam())};
        snapshot.templates.back().name = QStringLiteral("Not theirs");
        return snapshot;
    }
    std::unique_ptr<RentalWizard> wizardOn(const governor::DeskSnapshot &snapshot)
    {
        auto wizard = std::make_unique<RentalWizard>(PageContext{m_desk, m_prompter, m_preferences},
                                                     test::share(snapshot), test::sampleOffers());
        wizard->setAttribute(Qt::WA_DeleteOnClose, false);
        return wizard;
    }
    static Proposal proposal(const char *gpu = "A100 SXM4")
    {
        const OfferSnapshotPtr offers = test::sampleOffers();
        Proposal made;
        made.team = test::engineeringTeam();
        made.offer = *std::find_if(offers->offers.begin(), offers->offers.end(), [gpu](const Offer &offer) {
            return offer.gpuName == QLatin1String(gpu) && offer.numGpus == 1
                && offer.reliability > Share::fromMillionths(960'000);
        });
        return made;
    }
    template <class Widget>
    static Widget *child(const QWidget &in, const char *name)
    {
        auto *found = in.findChild<Widget *>(QString::fromLatin1(name));
        if (found == nullptr)
            qWarning("there is no %s", name);
        return found;
    }
    static QString shownText(const QWidget &in)
    {
        QStringList words;
        for (const auto *label : in.findChildren<QLabel *>())
            words << label->text();
        for (const auto *line : in.findChildren<QLineEdit *>())
            words << line->text();
        return words.join(QLatin1Char('\n'));
    }

private Q_SLOTS:
    void aTemplateFillsTheDetails()
    {
        const auto wizard = wizardOn(withTemplate());
        wizard->startWith(proposal());
        wizard->show();
        auto *box = child<QComboBox>(*wizard, "templateBox");
        QCOMPARE(box->count(), 2); // the other one is another team's
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(child<QComboBox>(*wizard, "imageBox")->currentText(), QStringLiteral("acme/trainer:3"));
        QCOMPARE(wizard->rental().proposal().disk, Gigabytes::fromWhole(64));
        QCOMPARE(wizard->rental().proposal().plannedTime, Duration{3h});
        QCOMPARE(wizard->rental().proposal().launch, fineTuning({}).launch);
        const QString words = shownText(*wizard);
        QVERIFY(words.contains(QStringLiteral("A start script of 2 lines. Variables: BATCH, HF_TOKEN.")));
        QVERIFY(!words.contains(QStringLiteral("kestrel32"))); // names alone
        // Details, summary, rented: with a template that is all there is.
        QTest::keyClick(wizard.get(), Qt::Key_Return);
        QCOMPARE(wizard->step(), RentalContext::Step::Summary);
        QVERIFY(child<QPushButton>(*wizard, "rentButton")->isEnabled());
    }

    void thePriceFollowsEveryKey()
    {
        const auto wizard = wizardOn(withTemplate());
        wizard->startWith(proposal());
        wizard->show();
        auto *price = child<QLabel>(*wizard, "livePriceLabel");
        auto *budget = child<QLabel>(*wizard, "liveBudgetLabel");
        auto *hours = child<QLineEdit>(*wizard, "hoursEdit");
        hours->setFocus();
        hours->selectAll();
        QTest::keyClick(hours, Qt::Key_2);
        const QString two = price->text();
        const QString leftOfTwo = budget->text();
        QVERIFY2(two.contains(QStringLiteral("$")) && two.contains(QStringLiteral("/h")), qPrintable(two));
        QTest::keyClick(hours, Qt::Key_0); // 20
        QVERIFY(price->text() != two);
        QVERIFY(budget->text() != leftOfTwo);
        QCOMPARE(child<QLabel>(*wizard, "liveVerdictLabel")->text(), QStringLiteral("Allowed"));
        auto *copies = child<QLineEdit>(*wizard, "copiesEdit");
        copies->setText(QStringLiteral("9"));
        QCOMPARE(child<QLabel>(*wizard, "liveVerdictLabel")->text(), QStringLiteral("Refused"));
    }

    void secretsAreRefusedWithTheirPlaceNamed()
    {
        LaunchDialog dialog({});
        dialog.show();
        auto *environment = child<QPlainTextEdit>(dialog, "environmentEdit");
        auto *verb = child<QPushButton>(dialog, "verbButton");
        environment->setPlainText(QStringLiteral("BATCH=32\nHF_TOKEN=hf_1234"));
        QVERIFY(!verb->isEnabled());
        const QString words = shownText(dialog);
        QVERIFY(words.contains(QStringLiteral("HF_TOKEN sounds like a secret")));
        QVERIFY(!words.contains(QStringLiteral("hf_1234")));
        environment->setPlainText(QStringLiteral("BATCH=32\nHF_TOKEN"));
        QVERIFY(verb->isEnabled());
        QCOMPARE(dialog.launch().accountVariables, QStringList{QStringLiteral("HF_TOKEN")});
        environment->setPlainText(QStringLiteral("9LIVES=1"));
        QVERIFY(!verb->isEnabled());
    }

    void savesATemplateAndRemovesIt()
    {
        test::LiveDesk live;
        QVERIFY(live.open());
        RentalWizard wizard(live.context(), live.desk.snapshot(), test::sampleOffers());
        wizard.setAttribute(Qt::WA_DeleteOnClose, false);
        Proposal wanted = proposal();
        wanted.team = live.desk.snapshot()->teams.front().team.id;
        wizard.startWith(wanted);
        wizard.show();
        child<QLineEdit>(wizard, "hoursEdit")->setText(QStringLiteral("5"));
        QTest::mouseClick(child<QPushButton>(wizard, "saveTemplateLink"), Qt::LeftButton);
        auto *dialog = wizard.findChild<QDialog *>(QStringLiteral("templateDialog"));
        QVERIFY(dialog != nullptr);
        QVERIFY(!child<QPushButton>(*dialog, "verbButton")->isEnabled()); // no name is made up
        child<QLineEdit>(*dialog, "templateNameEdit")->setText(QStringLiteral("Nightly"));
        QTest::mouseClick(child<QPushButton>(*dialog, "verbButton"), Qt::LeftButton);
        auto *box = child<QComboBox>(wizard, "templateBox");
        QTRY_COMPARE(box->currentText(), QStringLiteral("Nightly"));
        QCOMPARE(live.desk.snapshot()->templates.front().plannedTime, Duration{5h});
        live.prompter.willConfirm(true);
        QTest::mouseClick(child<QPushButton>(wizard, "removeTemplateLink"), Qt::LeftButton);
        QTRY_VERIFY(live.desk.snapshot()->templates.empty());
        QTRY_COMPARE(box->count(), 1);
    }

    void aFormerRentalComesBackWithTheCheapestEqual()
    {
        const auto wizard = wizardOn(withTemplate());
        Proposal former = proposal();
        former.image = QStringLiteral("acme/trainer:2");
        former.disk = Gigabytes::fromWhole(40);
        former.plannedTime = 2h;
        former.launch = fineTuning({}).launch;
        former.offer.id = OfferId(999'999'999); // long gone
        wizard->startLike(former, QStringLiteral("the paper"));
        wizard->show();
        QCOMPARE(wizard->step(), RentalContext::Step::Offer);
        const Proposal &filled = wizard->rental().proposal();
        QCOMPARE(filled.offer.gpuName, former.offer.gpuName);
        QCOMPARE(filled.offer.numGpus, former.offer.numGpus);
        QCOMPARE(filled.launch, former.launch);
        QCOMPARE(wizard->rental().reason(), QStringLiteral("the paper"));
        const OfferSnapshotPtr offers = test::sampleOffers();
        for (const Offer &offer : offers->offers) {
            Proposal other = filled;
            other.offer = offer;
            if (offer.gpuName == filled.offer.gpuName && offer.numGpus == filled.offer.numGpus
                && offer.reliability >= filled.offer.reliability && offer.diskSpace >= filled.disk)
                QVERIFY(
                    truePricePerHour(filled) <= truePricePerHour(other)
                    || decide(wizard->rental().team()->policy.policy, wizard->rental().team()->standing, other).verdict
                        != Verdict::Allow);
        }
        QTest::mouseClick(child<QPushButton>(*wizard, "nextButton"), Qt::LeftButton);
        QCOMPARE(wizard->step(), RentalContext::Step::Summary); // the details are known
        QTest::mouseClick(child<QPushButton>(*wizard, "backButton"), Qt::LeftButton);
        QCOMPARE(wizard->step(), RentalContext::Step::Details); // and can be changed
        QCOMPARE(child<QComboBox>(*wizard, "imageBox")->currentText(), QStringLiteral("acme/trainer:2"));
    }

    void theCheapestAreDifferentMachines()
    {
        governor::DeskSnapshot snapshot = withTemplate();
        for (governor::TeamView &view : snapshot.teams)
            view.standing.instancesLimit = view.policy.policy.maxInstances = 50;
        const auto wizard = wizardOn(snapshot);
        wizard->startWith(proposal());
        wizard->show();
        child<QLineEdit>(*wizard, "copiesEdit")->setText(QStringLiteral("4"));
        const Money equal = wizard->rental().total();
        auto *kin = child<QComboBox>(*wizard, "kinBox");
        QVERIFY(kin->isVisible());
        kin->setCurrentIndex(1);
        const std::vector<Proposal> all = wizard->rental().proposals();
        QCOMPARE(all.size(), std::size_t{4});
        QCOMPARE(all.front().offer.id, proposal().offer.id); // the one that was chosen
        std::set<OfferId> offers;
        for (const Proposal &one : all)
            offers.insert(one.offer.id);
        QCOMPARE(offers.size(), std::size_t{4});
        for (std::size_t i = 2; i < all.size(); ++i)
            QVERIFY(truePricePerHour(all[i - 1]) <= truePricePerHour(all[i]));
        QVERIFY(wizard->rental().total() < equal);
        Money sum;
        for (const Proposal &one : all)
            sum += costOf(one).total();
        QCOMPARE(wizard->rental().total(), sum);
    }

    void copiesKeepTheirModelsPromises()
    {
        CopyModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        governor::DeskSnapshot snapshot = test::sampleSnapshot();
        CopyCriteria criteria;
        for (const governor::RequestView &view : snapshot.requests)
            if (view.request.kind == RequestKind::Rental)
                criteria.requests.insert(view.request.id);
        model.setCriteria(criteria);
        model.show(test::share(snapshot));
        QCOMPARE(model.rowCount(), static_cast<int>(criteria.requests.size()));
        for (int row = 1; row < model.rowCount(); ++row)
            QVERIFY(model.viewAt(row - 1).request.id < model.viewAt(row).request.id);
        snapshot.requests.clear();
        model.show(test::share(snapshot));
        QCOMPARE(model.rowCount(), 0);
    }

    void endsWithHowToConnect()
    {
        ConnectBox box;
        governor::InstanceView instance;
        box.show(&instance);
        QVERIFY(!box.isVisible()); // not reachable yet
        instance.sshCommand = QStringLiteral("ssh -p 40022 root@203.0.113.7");
        box.show(&instance);
        QVERIFY(box.isVisible());
        QVERIFY(!child<QLineEdit>(box, "jupyterAddressEdit")->isVisible());
        QTest::mouseClick(child<QPushButton>(box, "copySshButton"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), instance.sshCommand);
        instance.jupyterAddress = QStringLiteral("https://203.0.113.7:40080/");
        box.show(&instance);
        QVERIFY(child<QLineEdit>(box, "jupyterAddressEdit")->isVisible());
        QTest::mouseClick(child<QPushButton>(box, "copyJupyterButton"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), instance.jupyterAddress);
        box.show(nullptr);
        QVERIFY(!box.isVisible());
    }
};

QTEST_MAIN(tst_rental_wizard)
#include "tst_rental_wizard.moc"
