#include "governor/chargeback/invoice_draft.h"
#include "governor_fixture.h"

#include <QSet>
#include <QtTest>

#include <rapidcheck.h>

namespace bursar::governor {

using std::chrono::hours;

namespace {

const Month february{2026, 2};
constexpr Instant firstOfFebruary = instantFromMillis(1'769'904'000'000); ///< 2026-02-01T00:00:00Z

CostPart part(const TeamId &team, qint64 instance, const MeterAmounts &amounts)
{
    CostPart made;
    made.instance = InstanceId(instance);
    made.team = team;
    made.day = QDate(2026, 2, 3);
    made.gpuName = QStringLiteral("RTX 4090");
    made.numGpus = 2;
    made.amounts = amounts;
    made.charged = true;
    made.gpuTime = hours{8};
    made.diskTime = hours{24};
    made.disk = Gigabytes::fromWhole(20);
    made.gpuRate = HourlyRate::fromNanos(400'000'000);
    made.storageRate = StorageRate::fromNanos(200'000'000);
    return made;
}

Team someTeam()
{
    Team team;
    team.id = *TeamId::parse(makeIdText(*LedgerId::parse(u"7k3m"), fixtureStart, 1));
    team.slug = QStringLiteral("vision");
    team.name = QStringLiteral("Vision");
    return team;
}

Invoice draftOf(const std::vector<CostPart> &parts, const TeamBilling &billing = {},
                const std::map<InstanceId, QString> &groups = {})
{
    BilledOwner billed;
    for (const CostPart &one : parts) {
        if (one.team == someTeam().id)
            billed.own[one.instance] += one.amounts;
    }
    DraftContext context;
    context.team = someTeam();
    context.costCenterCode = QStringLiteral("4100");
    context.month = february;
    context.zone = QTimeZone::utc();
    context.billing = billing;
    context.groups = groups;
    return draftInvoice(context, parts, billed);
}

Money sumOf(const Invoice &invoice)
{
    Money sum;
    for (const InvoiceLine &line : invoice.lines)
        sum += line.amount;
    return sum;
}

MeterAmounts amounts(qint64 gpu, qint64 disk = 0, qint64 other = 0)
{
    MeterAmounts made;
    made.gpu = Money::fromMicros(gpu);
    made.disk = Money::fromMicros(disk);
    made.other = Money::fromMicros(other);
    return made;
}

} // namespace

class TestChargeback : public QObject
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

    void roundsOnceHalfToEven_data()
    {
        QTest::addColumn<qint64>("micros");
        QTest::addColumn<qint64>("cents");
        QTest::newRow("down to even") << qint64{1'025'000} << qint64{102};
        QTest::newRow("up to even") << qint64{1'035'000} << qint64{104};
        QTest::newRow("below half") << qint64{1'024'999} << qint64{102};
        QTest::newRow("nothing") << qint64{4'999} << qint64{0};
    }
    void roundsOnceHalfToEven()
    {
        QFETCH(qint64, micros);
        QFETCH(qint64, cents);
        const TeamId team = someTeam().id;
        // Three parts of a third each: rounding them one by one would give another total.
        const qint64 third = micros / 3;
        const Invoice draft = draftOf(
            {part(team, 1, amounts(third)), part(team, 2, amounts(third)), part(team, 3, amounts(micros - 2 * third))});
        QCOMPARE(draft.total.micros(), cents * 10'000);
        QCOMPARE(sumOf(draft).micros(), cents * 10'000);
    }

    void linesAlwaysSumToTheTotal()
    {
        QVERIFY(rc::check("the lines' cents are the rounded sum of the costs", [] {
            const TeamId team = someTeam().id;
            const auto rows = *rc::gen::container<std::vector<std::pair<int, int>>>(
                rc::gen::pair(rc::gen::inRange(1, 6), rc::gen::inRange(0, 3'000'000)));
            std::vector<CostPart> parts;
            Money exact;
            for (const auto &[instance, micros] : rows) {
                parts.push_back(part(team, instance, amounts(micros, micros / 7, micros / 11)));
                exact += parts.back().amounts.total();
            }
            const Invoice draft = draftOf(parts);
            RC_ASSERT(sumOf(draft) == exact.roundedToCents());
            RC_ASSERT(draft.total == draft.subtotal);
            for (const InvoiceLine &line : draft.lines)
                RC_ASSERT(!line.amount.isZero());
        }));
    }

    void aLineExplainsItself()
    {
        const TeamId team = someTeam().id;
        const Invoice draft = draftOf({part(team, 31855870, amounts(3'200'000, 133'333))});
        QCOMPARE(draft.lines.size(), size_t{2});
        const InvoiceLine &gpu = draft.lines[0];
        QCOMPARE(gpu.description, QStringLiteral("2 × RTX 4090, instance 31855870"));
        QCOMPARE(gpu.quantity, QStringLiteral("8.00"));
        QCOMPARE(gpu.unit, QStringLiteral("h"));
        QCOMPARE(gpu.unitPrice, QStringLiteral("0.40"));
        QVERIFY(gpu.amount == Money::fromCents(320));
        const InvoiceLine &disk = draft.lines[1];
        QCOMPARE(disk.unit, QStringLiteral("GB-month"));
        QCOMPARE(disk.quantity, QStringLiteral("0.666667")); // 20 GB for a day of a month of 30
        QCOMPARE(disk.unitPrice, QStringLiteral("0.20"));
        QVERIFY(disk.amount == Money::fromCents(13));
    }

    void aLineSpeaksTheRecipientsLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("descriptions");
        QTest::newRow("German") << QStringLiteral("de")
                                << QStringList{QStringLiteral("2 × RTX 4090, Instanz 7"),
                                               QStringLiteral("Speicher 20 GB, Instanz 7"),
                                               QStringLiteral("Download, Instanz 7, wie von Vast.ai berechnet")};
        QTest::newRow("Chinese") << QStringLiteral("zh_CN")
                                 << QStringList{QStringLiteral("2 × RTX 4090，实例 7"),
                                                QStringLiteral("磁盘 20 GB，实例 7"),
                                                QStringLiteral("下载，实例 7，按 Vast.ai 的收费")};
    }
    void aLineSpeaksTheRecipientsLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, descriptions);
        TeamBilling billing;
        billing.language = language;
        MeterAmounts all = amounts(3'200'000, 133'333);
        all.download = Money::fromCents(30);
        const Invoice draft = draftOf({part(someTeam().id, 7, all)}, billing);
        QStringList told;
        for (const InvoiceLine &line : draft.lines)
            told += line.description;
        QCOMPARE(told, descriptions);
    }

    void linesStandUnderWhatTheTermsSay()
    {
        const TeamId team = someTeam().id;
        TeamBilling billing;
        billing.grouping = InvoiceGrouping::Person;
        const Invoice draft = draftOf({part(team, 1, amounts(1'000'000)), part(team, 2, amounts(2'000'000))}, billing,
                                      {{InstanceId(2), QStringLiteral("Ada")}});
        QCOMPARE(draft.lines[0].group, QStringLiteral("Rented outside Bursar"));
        QCOMPARE(draft.lines[1].group, QStringLiteral("Ada"));
        QCOMPARE(draft.lines[1].gpu, QStringLiteral("2 × RTX 4090"));
        QVERIFY(draftOf({part(team, 1, amounts(1'000'000))}).lines[0].group.isEmpty());
    }

    /// Whatever Vast.ai charged: the printed quantity times the printed price is the printed amount, to a cent.
    void quantityTimesPriceIsTheAmount()
    {
        QVERIFY(rc::check("prices explain amounts", [] {
            const auto gpu = *rc::gen::inRange<qint64>(0, 900'000'000);
            const auto disk = *rc::gen::inRange<qint64>(0, 50'000'000);
            for (const InvoiceLine &line : draftOf({part(someTeam().id, 1, amounts(gpu, disk))}).lines) {
                const qint64 units = *parseDecimal(line.quantity, 6, ExtraDigits::Refuse);
                const qint64 nanos = *parseDecimal(line.unitPrice, 9, ExtraDigits::Refuse);
                const Wide off = divideHalfEven(Wide{units} * nanos, 1'000'000'000) - line.amount.micros();
                RC_ASSERT(off <= 10'000 && off >= -10'000);
            }
        }));
    }

    void whatHasNoMeterJoinsTheBiggestLine()
    {
        const TeamId team = someTeam().id;
        const Invoice draft = draftOf({part(team, 7, amounts(1'000'000, 10'000, 20'000))});
        QVERIFY(draft.lines[0].amount == Money::fromCents(102));
        QVERIFY(draft.lines[0].description.contains(QLatin1String("without naming a meter")));
        const Invoice alone = draftOf({part(team, 7, amounts(0, 0, 20'000))});
        QCOMPARE(alone.lines.size(), size_t{1});
        QCOMPARE(alone.lines[0].unit, QStringLiteral("charge"));
    }

    void otherTeamsCostIsNotMine()
    {
        CostPart stranger = part({}, 8, amounts(5'000'000));
        stranger.team.reset();
        const Invoice draft = draftOf({part(someTeam().id, 7, amounts(1'000'000)), stranger});
        QVERIFY(draft.total == Money::fromDollars(1));
    }

    void aMonthThatIsNotOverCannotBeIssued()
    {
        VERIFY_DONE(workInFebruary());
        const auto ready = chargeback().readiness({2026, 3}, {});
        VERIFY_DONE(ready);
        QVERIFY(!ready->over && !ready->ready());
        VERIFY_FAILS(chargeback().issue(m_fixture->ada, {2026, 3}, {}, QStringLiteral("please")), Usage,
                     "month_not_over");
    }

    void missingAndFreshChargesHoldAMonthBack()
    {
        VERIFY_DONE(workInFebruary());
        auto ready = chargeback().readiness(february, {});
        VERIFY_DONE(ready);
        QCOMPARE(ready->missingCharges, 2);
        VERIFY_FAILS(chargeback().issue(m_fixture->ada, february, {}), Environment, "charges_missing");
        QVERIFY((*chargeback().preview(february))[0].estimated);

        VERIFY_DONE(chargeFebruary(m_fixture->time.now() - hours{1}));
        ready = chargeback().readiness(february, {});
        QCOMPARE(ready->missingCharges, 0);
        QCOMPARE(ready->recentlyChanged, 2);
        VERIFY_FAILS(chargeback().issue(m_fixture->ada, february, {}), Environment, "charges_fresh");

        m_fixture->time.advance(hours{48});
        QVERIFY((*chargeback().readiness(february, {})).ready());
        VERIFY_DONE(chargeback().issue(m_fixture->ada, february, {}));
    }

    void theInvoiceIsWhatVastChargedAndStaysSo()
    {
        VERIFY_DONE(workInFebruary());
        VERIFY_DONE(chargeFebruary(m_fixture->time.now() - hours{72}));
        const auto preview = chargeback().preview(february);
        VERIFY_DONE(preview);
        QCOMPARE(preview->size(), size_t{1});
        QVERIFY(!preview->front().estimated);
        const auto issued = chargeback().issue(m_fixture->ada, february, {});
        VERIFY_DONE(issued);
        const Invoice &invoice = issued->front();
        QCOMPARE(invoice.number, QStringLiteral("2026-0001"));
        QVERIFY(invoice.total == Money::fromCents(707)); // 3.511 + 3.555 = 7.066
        QVERIFY(invoice.total == preview->front().total);
        QVERIFY(sealIntact(invoice));
        const auto kept = m_fixture->governor->reader().invoice(invoice.number);
        VERIFY_DONE(kept);
        QVERIFY(sealIntact(*kept));
        QCOMPARE(kept->sha256, invoice.sha256);
        const auto pdf = m_fixture->governor->reader().invoicePdf(invoice.number);
        VERIFY_DONE(pdf);
        QVERIFY(pdf->startsWith("%PDF"));
        // Another charge afterwards changes nothing that was issued.
        VERIFY_DONE(m_fixture->writeCharge(m_team, 4711, {2026, 2, 3}, amounts(9'000'000), m_fixture->time.now()));
        QVERIFY((*m_fixture->governor->reader().invoice(invoice.number)).total == invoice.total);
        VERIFY_FAILS(chargeback().issue(m_fixture->ada, february, {}, QStringLiteral("again")), Usage,
                     "already_issued");
    }

    void aReasonIssuesAllTheSameAndIsTold()
    {
        VERIFY_DONE(workInFebruary());
        VERIFY_DONE(chargeback().issue(m_fixture->ada, february, {}, QStringLiteral("books close today")));
        LedgerReader::AuditFilter filter;
        filter.action = QStringLiteral("invoice.issued_despite");
        const auto rows = m_fixture->governor->reader().auditRows(filter);
        VERIFY_DONE(rows);
        QCOMPARE(rows->size(), size_t{1});
        QCOMPARE(rows->front().event.details.value(QStringLiteral("reason")).toString(),
                 QStringLiteral("books close today"));
        QVERIFY((*m_fixture->governor->reader().verifyAudit()).ok);
    }

    void numbersHaveNoGaps()
    {
        const Team second = m_fixture->addTeam(QStringLiteral("Speech"));
        VERIFY_DONE(workInFebruary());
        VERIFY_DONE(m_fixture->writeSegments({m_fixture->segment(second, 4712, firstOfFebruary, hours{5})}));
        const QString why = QStringLiteral("test");
        VERIFY_DONE(chargeback().issue(m_fixture->ada, february, {second.id}, why));
        VERIFY_FAILS(chargeback().issue(m_fixture->ada, february, {second.id}, why), Usage, "already_issued");
        const auto rest = chargeback().issue(m_fixture->ada, february, {}, why);
        VERIFY_DONE(rest);
        QCOMPARE(rest->size(), size_t{1});
        QCOMPARE(rest->front().number, QStringLiteral("2026-0002"));
        VERIFY_FAILS(chargeback().issue(m_fixture->ada, {2026, 1}, {}, why), Usage, "nothing_to_issue");
    }

    void twoDesksNeverIssueTwice()
    {
        VERIFY_DONE(workInFebruary());
        auto other = Governor::open(m_fixture->path(), m_fixture->surroundings());
        VERIFY_DONE(other);
        // Both have read the month before either writes.
        QVERIFY(!(*(*other)->chargeback().preview(february)).empty());
        VERIFY_DONE(chargeback().issue(m_fixture->ada, february, {}, QStringLiteral("one")));
        VERIFY_FAILS((*other)->chargeback().issue(m_fixture->ada, february, {}, QStringLiteral("two")), Usage,
                     "already_issued");
        QCOMPARE((*m_fixture->governor->reader().invoices()).size(), size_t{1});
    }

    void exportsAreTheSameEachTime()
    {
        VERIFY_DONE(workInFebruary());
        const auto issued = chargeback().issue(m_fixture->ada, february, {}, QStringLiteral("x"));
        VERIFY_DONE(issued);
        const QString number = issued->front().number;
        const QString file = m_fixture->file(QStringLiteral("out"));
        const auto pdf = chargeback().exportPdf(number, file);
        VERIFY_DONE(pdf);
        QCOMPARE((*chargeback().exportPdf(number, file)).sha256, pdf->sha256);
        const auto csv = chargeback().exportCsv({number}, file);
        VERIFY_DONE(csv);
        QCOMPARE((*chargeback().exportCsv({number}, file)).sha256, csv->sha256);
        VERIFY_DONE(chargeback().exportAudit(file));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(qint64{written.readAll().count('\n')}, m_fixture->events());
        VERIFY_FAILS(chargeback().exportPdf(QStringLiteral("2026-9999"), file), Usage, "unknown_invoice");
        QVERIFY(!chargeback().exportCsv({number}, QStringLiteral("/nowhere/at/all.csv")));
    }

    void theMonthIsTheOrganisationsOwn()
    {
        Organisation organisation = *m_fixture->governor->reader().organisation();
        organisation.zone = QStringLiteral("America/New_York");
        VERIFY_DONE(m_fixture->governor->administration().setOrganisation(m_fixture->ada, organisation));
        // Three hours before February begins there, and two hours after.
        VERIFY_DONE(m_fixture->writeSegments({m_fixture->segment(m_team, 1, firstOfFebruary + hours{2}, hours{3}),
                                              m_fixture->segment(m_team, 1, firstOfFebruary + hours{5}, hours{2})}));
        const auto preview = chargeback().preview(february);
        VERIFY_DONE(preview);
        QCOMPARE(preview->front().lines.front().quantity, QStringLiteral("2.00"));
        QCOMPARE(preview->front().zone, QStringLiteral("America/New_York"));
    }

private:
    Chargeback &chargeback() { return m_fixture->governor->chargeback(); }
    Expected<void> workInFebruary()
    {
        return m_fixture->writeSegments({m_fixture->segment(m_team, 4711, firstOfFebruary + hours{48}, hours{8}),
                                         m_fixture->segment(m_team, 4711, firstOfFebruary + hours{72}, hours{8})});
    }
    Expected<void> chargeFebruary(Instant changedAt)
    {
        if (const auto first =
                m_fixture->writeCharge(m_team, 4711, {2026, 2, 3}, amounts(3'411'000, 100'000), changedAt);
            !first)
            return first;
        return m_fixture->writeCharge(m_team, 4711, {2026, 2, 4}, amounts(3'455'000, 100'000), changedAt);
    }

    std::unique_ptr<GovernorFixture> m_fixture;
    Team m_team;
};

} // namespace bursar::governor

QTEST_MAIN(bursar::governor::TestChargeback)
#include "tst_chargeback.moc"
