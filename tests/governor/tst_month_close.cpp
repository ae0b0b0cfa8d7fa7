#include "governor/reconciliation/dispute_evidence.h"
#include "governor_fixture.h"

#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

#include <thread>

namespace bursar::governor {

using std::chrono::hours;

namespace {

const Month february{2026, 2};
const Month march{2026, 3};
constexpr Instant firstOfFebruary = instantFromMillis(1'769'904'000'000); ///< 2026-02-01T00:00:00Z

MeterAmounts amounts(qint64 gpu, qint64 disk = 0)
{
    MeterAmounts made;
    made.gpu = Money::fromMicros(gpu);
    made.disk = Money::fromMicros(disk);
    return made;
}

/// theirs + what is listed = invoiced + unallocated, to the micro-dollar.
bool addsUp(const MonthStatement &statement)
{
    Money sum = statement.compared.theirs;
    for (const InvoicingDifference &one : statement.differences)
        sum += one.amount;
    return sum == statement.invoiced + statement.unallocated;
}

const CloseCheck &check(const MonthStatement &statement, const char *code)
{
    for (const CloseCheck &one : statement.checks) {
        if (one.code == QLatin1String(code))
            return one;
    }
    qFatal("no check %s", code);
}

} // namespace

class TestMonthClose : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<GovernorFixture>();
        m_fixture->addAccount();
        m_team = m_fixture->addTeam(QStringLiteral("Vision"));
        // Two days of eight hours: $3.20 of GPU, and disk at $0.20 a GB-month: 20 GB × 8 h = $0.044444.
        VERIFY_DONE(
            m_fixture->writeSegments({m_fixture->segment(m_team, 4711, firstOfFebruary + hours{48}, hours{8}),
                                      m_fixture->segment(m_team, 4711, firstOfFebruary + hours{72}, hours{8})}));
        VERIFY_DONE(chargeDay(3, amounts(3'200'000, 44'000)));
        VERIFY_DONE(chargeDay(4, amounts(3'200'000, 44'000)));
    }
    void cleanup() { m_fixture.reset(); }

    void threeColumnsAgree()
    {
        const auto statement = reconciliation().status(february);
        VERIFY_DONE(statement);
        QCOMPARE(statement->compared.ours.toString(), QStringLiteral("6.488888"));
        QCOMPARE(statement->compared.theirs.toString(), QStringLiteral("6.488"));
        QCOMPARE(statement->compared.causes.at(DifferenceCause::Rounding).amount.toString(),
                 QStringLiteral("0.000888"));
        QVERIFY(statement->compared.unexplained.isZero());
        QCOMPARE(statement->rows.size(), size_t{2});
        QCOMPARE(statement->rows[1].invoiced.toString(), QStringLiteral("0.088"));
        QVERIFY(statement->rows[1].team == m_team.id);
        QCOMPARE(statement->invoiced.toString(), QStringLiteral("6.49"));
        QVERIFY(addsUp(*statement));
        QVERIFY(statement->canBeClosed());
    }

    void aMonthIsClosedOnceAndForEver()
    {
        const auto closed = reconciliation().close(m_fixture->ada, february);
        VERIFY_DONE(closed);
        QVERIFY(closed->closed.has_value());
        QVERIFY(addsUp(*closed));
        VERIFY_FAILS(reconciliation().close(m_fixture->ada, february), Usage, "already_closed");
        VERIFY_FAILS(reconciliation().close(m_fixture->ada, march), Usage, "month_not_over");
        VERIFY_FAILS(reconciliation().close(m_fixture->ada, march, QStringLiteral("please")), Usage, "month_not_over");
        for (const char *statement :
             {"UPDATE closed_months SET month = '2026-03'", "DELETE FROM closed_months",
              "UPDATE booked_costs SET gpu = 0", "DELETE FROM booked_costs", "DELETE FROM booked_teams"})
            VERIFY_FAILS(m_fixture->record([statement](ledger::RecordTransaction &transaction) {
                return transaction.database().execute(QLatin1String(statement));
            }),
                         Refused, "record_frozen");
        QVERIFY((*m_fixture->governor->reader().verifyAudit()).ok);
    }

    void whatIsMissingHoldsTheMonthBack()
    {
        VERIFY_DONE(
            m_fixture->writeSegments({m_fixture->segment(m_team, 4711, firstOfFebruary + hours{96}, hours{8})}));
        const auto statement = reconciliation().status(february);
        QVERIFY(!check(*statement, "charges").passed);
        QVERIFY(!check(*statement, "differences").passed);
        QCOMPARE(statement->compared.unexplained.toString(), QStringLiteral("3.244444"));
        QVERIFY(addsUp(*statement));
        VERIFY_FAILS(reconciliation().close(m_fixture->ada, february), Environment, "month_not_ready");
        const auto closed = reconciliation().close(m_fixture->ada, february, QStringLiteral("The books close today"));
        VERIFY_DONE(closed);
        QCOMPARE(closed->closed->reason, QStringLiteral("The books close today"));
    }

    void aDisputeIsOpenedAnsweredAndSettled()
    {
        VERIFY_DONE(chargeDay(4, amounts(4'200'000, 44'000))); // a dollar more than we saw
        m_fixture->time.advance(hours{72});
        auto statement = reconciliation().reconcile(m_fixture->ada, february);
        VERIFY_DONE(statement);
        QCOMPARE(statement->disputes.size(), size_t{1});
        QCOMPARE(toString(statement->disputes.front().state), QStringLiteral("open"));
        QCOMPARE(statement->disputes.front().amount.toString(),
                 QStringLiteral("-0.993333")); // the rest may be the clock
        QVERIFY(!statement->canBeClosed());
        const qint64 events = m_fixture->events();
        VERIFY_DONE(reconciliation().reconcile(m_fixture->ada, february)); // nothing new: nothing is written
        QCOMPARE(m_fixture->events(), events);

        letterTellsTheEvidence();
        VERIFY_FAILS(answer(DisputeState::Claimed, QString()), Usage, "reason_missing");
        VERIFY_FAILS(reconciliation().answer(m_fixture->ada, february, InstanceId(1), AmountKind::Gpu,
                                             DisputeState::Claimed, QStringLiteral("x")),
                     Usage, "unknown_dispute");
        VERIFY_DONE(answer(DisputeState::Claimed, QStringLiteral("Ticket 17")));
        statement = reconciliation().status(february);
        QVERIFY(statement->canBeClosed());
        // Another amount is another question.
        VERIFY_DONE(chargeDay(4, amounts(4'300'000, 44'000)));
        statement = reconciliation().reconcile(m_fixture->ada, february);
        QCOMPARE(toString(statement->disputes.front().state), QStringLiteral("open"));
        // Vast.ai gives in.
        VERIFY_DONE(chargeDay(4, amounts(3'200'000, 44'000)));
        statement = reconciliation().reconcile(m_fixture->ada, february);
        QCOMPARE(toString(statement->disputes.front().state), QStringLiteral("settled"));
        QVERIFY((*m_fixture->governor->reader().verifyAudit()).ok);
    }

    void aToleranceIsSigned()
    {
        VERIFY_DONE(chargeDay(4, amounts(3'220'000, 44'000)));
        QCOMPARE((*reconciliation().status(february)).compared.unexplained.toString(), QStringLiteral("-0.013333"));
        VERIFY_FAILS(reconciliation().signTolerance(m_fixture->ada, Money::fromCents(1), QString()), Usage,
                     "reason_missing");
        VERIFY_DONE(reconciliation().signTolerance(m_fixture->ada, Money::fromCents(2), QStringLiteral("Two cents")));
        const auto statement = reconciliation().status(february);
        QVERIFY(statement->compared.unexplained.isZero());
        QCOMPARE(statement->compared.causes.at(DifferenceCause::Tolerance).count, 1);
    }

    void whatComesLateGoesIntoTheNextMonth()
    {
        const auto issued = chargeback().issue(m_fixture->ada, february, {});
        VERIFY_DONE(issued);
        QCOMPARE(issued->front().total.toString(), QStringLiteral("6.49"));
        VERIFY_DONE(reconciliation().close(m_fixture->ada, february));
        // Vast.ai charges another $1.25 for the third, and gives 50 cents of the fourth back.
        VERIFY_DONE(chargeDay(3, amounts(4'450'000, 44'000)));
        VERIFY_DONE(chargeDay(4, amounts(2'700'000, 44'000)));
        auto statement = reconciliation().status(february);
        QVERIFY(addsUp(*statement));
        QCOMPARE(statement->invoiced.toString(), QStringLiteral("6.49"));

        const auto draft = chargeback().preview(march);
        VERIFY_DONE(draft);
        QCOMPARE(draft->size(), size_t{1});
        QCOMPARE(draft->front().lines.size(), size_t{1}); // one instance, one meter: the two changes together
        const InvoiceLine &line = draft->front().lines.front();
        QCOMPARE(line.period, QStringLiteral("2026-02"));
        QCOMPARE(line.amount.toString(), QStringLiteral("0.75"));
        QVERIFY(line.description.contains(QLatin1String("2026-02")));
        statement = reconciliation().status(march);
        QVERIFY(addsUp(*statement));

        // When March is issued, it is done: April has nothing of it.
        m_fixture->time.advance(hours{24 * 30});
        const auto next = chargeback().issue(m_fixture->ada, march, {});
        VERIFY_DONE(next);
        QCOMPARE(next->front().total.toString(), QStringLiteral("0.75"));
        QVERIFY((*chargeback().preview(Month(2026, 4))).empty());
        QVERIFY(addsUp(*reconciliation().status(march)));
    }

    void aClosedMonthCanStillBeIssuedAsItWas()
    {
        VERIFY_DONE(reconciliation().close(m_fixture->ada, february));
        VERIFY_DONE(chargeDay(3, amounts(9'000'000, 44'000)));
        m_fixture->time.advance(hours{72});
        const auto issued = chargeback().issue(m_fixture->ada, february, {});
        VERIFY_DONE(issued);
        QCOMPARE(issued->front().total.toString(), QStringLiteral("6.49"));
        QCOMPARE((*chargeback().preview(march)).front().total.toString(), QStringLiteral("5.80"));
    }

    void aCreditNoteTakesItAllBack()
    {
        const Invoice invoice = (*chargeback().issue(m_fixture->ada, february, {})).front();
        VERIFY_FAILS(chargeback().credit(m_fixture->ada, invoice.number, {}), Usage, "reason_missing");
        const auto note = credit(invoice.number, {{}, {}, QStringLiteral("Wrong cost centre")});
        VERIFY_DONE(note);
        QCOMPARE(note->number, QStringLiteral("CN-2026-0001"));
        QCOMPARE(note->reference, invoice.number);
        QCOMPARE(note->total.toString(), QStringLiteral("-6.49"));
        QVERIFY(sealIntact(*note));
        QVERIFY((*m_fixture->governor->reader().invoicePdf(note->number)).startsWith("%PDF"));
        QCOMPARE(toString((*m_fixture->governor->reader().invoice(invoice.number)).state), QStringLiteral("credited"));
        VERIFY_FAILS(credit(invoice.number, {{}, {}, QStringLiteral("again")}), Usage, "already_credited");
        VERIFY_FAILS(credit(note->number, {{}, {}, QStringLiteral("again")}), Usage, "not_an_invoice");
        // The month may be issued anew, with the same costs whatever has changed since.
        VERIFY_DONE(chargeDay(3, amounts(9'000'000, 44'000)));
        m_fixture->time.advance(hours{72});
        const auto anew = chargeback().issue(m_fixture->ada, february, {});
        VERIFY_DONE(anew);
        QCOMPARE(anew->front().number, QStringLiteral("2026-0002"));
        QCOMPARE(anew->front().total.toString(), QStringLiteral("6.49"));
    }

    void aCreditNoteMayBeOverAPart()
    {
        VERIFY_DONE(billing({{QStringLiteral("tax_rate"), QStringLiteral("19")}}));
        const Invoice invoice = (*chargeback().issue(m_fixture->ada, february, {})).front();
        QCOMPARE(invoice.total.toString(), QStringLiteral("7.72")); // 6.49 + 1.23
        VERIFY_FAILS(credit(invoice.number, {{3}, {}, QStringLiteral("x")}), Usage, "unknown_line");
        VERIFY_FAILS(credit(invoice.number, {{1}, Money::fromCents(1), QStringLiteral("x")}), Usage, "lines_or_amount");
        const auto lines = credit(invoice.number, {{2}, {}, QStringLiteral("Disk was ours")});
        VERIFY_DONE(lines);
        QCOMPARE(lines->total.toString(), QStringLiteral("-0.11")); // nine cents of disk, two of tax
        const auto amount = credit(invoice.number, {{}, Money::fromCents(500), QStringLiteral("Goodwill")});
        VERIFY_DONE(amount);
        QCOMPARE(amount->total.toString(), QStringLiteral("-5.00"));
        QCOMPARE(amount->subtotal.toString(), QStringLiteral("-4.20"));
        QCOMPARE(amount->number, QStringLiteral("CN-2026-0002"));
        VERIFY_FAILS(credit(invoice.number, {{}, Money::fromCents(262), QStringLiteral("x")}), Refused,
                     "credit_too_large");
        QCOMPARE(toString((*m_fixture->governor->reader().invoice(invoice.number)).state), QStringLiteral("issued"));
        const auto rest = credit(invoice.number, {{}, {}, QStringLiteral("The rest")});
        VERIFY_DONE(rest);
        QCOMPARE(rest->total.toString(), QStringLiteral("-2.61"));
        QCOMPARE(toString((*m_fixture->governor->reader().invoice(invoice.number)).state), QStringLiteral("credited"));
        QVERIFY((*m_fixture->governor->reader().verifyAudit()).ok);
    }

    void teamsHaveTheirOwnTerms()
    {
        VERIFY_DONE(billing({{QStringLiteral("purchase_order"), QStringLiteral("PO-17")},
                             {QStringLiteral("markup"), QStringLiteral("5")},
                             {QStringLiteral("markup_per_gpu_hour"), QStringLiteral("0.01")},
                             {QStringLiteral("tax_rate"), QStringLiteral("7.7")},
                             {QStringLiteral("language"), QStringLiteral("de")},
                             {QStringLiteral("title"), QStringLiteral("statement")}}));
        const Invoice draft = (*chargeback().preview(february)).front();
        QCOMPARE(draft.purchaseOrder, QStringLiteral("PO-17"));
        // 5 % of 6.49 and a cent for each of 2 GPUs × 16 h: 0.3245 + 0.32.
        QCOMPARE(draft.markup.toString(), QStringLiteral("0.64"));
        QCOMPARE(draft.markupRule, QStringLiteral("5 %, $0.01 per GPU-hour"));
        QCOMPARE(draft.tax.toString(), QStringLiteral("0.55")); // 7.7 % of 7.13
        QCOMPARE(draft.total.toString(), QStringLiteral("7.68"));
        QVERIFY(draft.title == InvoiceTitle::Statement);
        VERIFY_FAILS(billing({{QStringLiteral("markup"), QStringLiteral("x")}}), Usage, "bad_value");
        VERIFY_FAILS(billing({{QStringLiteral("colour"), QStringLiteral("x")}}), Usage, "unknown_field");
        VERIFY_FAILS(billing({{QStringLiteral("group_by"), QStringLiteral("moon")}}), Usage, "bad_value");
        VERIFY_FAILS(billing({{QStringLiteral("currency"), QStringLiteral("euro")}}), Usage, "bad_value");
        VERIFY_FAILS(billing({{QStringLiteral("currency"), QStringLiteral("EUR")}}), Usage, "currency_incomplete");
        VERIFY_DONE(billing({{QStringLiteral("group_by"), QStringLiteral("gpu")},
                             {QStringLiteral("currency"), QStringLiteral("EUR")},
                             {QStringLiteral("currency_rate"), QStringLiteral("0.9")},
                             {QStringLiteral("currency_rate_date"), QStringLiteral("2026-02-27")}}));
        const Invoice shown = (*chargeback().preview(february)).front();
        QCOMPARE(presentedTotal(shown)->toString(), QStringLiteral("6.91")); // 0.9 of 7.68
        QVERIFY(shown.presentation->dated == QDate(2026, 2, 27));
        for (const InvoiceLine &line : shown.lines)
            QVERIFY(!line.group.isEmpty());
        VERIFY_DONE(billing({{QStringLiteral("markup_minimum"), QStringLiteral("2")}}));
        QCOMPARE((*chargeback().preview(february)).front().markup.toString(), QStringLiteral("2.00"));
    }

    void correctionsStandOnTheDraftWithTheirReason()
    {
        Billing &billing = m_fixture->governor->billing();
        VERIFY_FAILS(billing.correct(m_fixture->ada, m_team.id, february, Money::fromCents(-100), QString()), Usage,
                     "reason_missing");
        const auto one =
            billing.correct(m_fixture->ada, m_team.id, february, Money::fromCents(-100), QStringLiteral("Goodwill"));
        const auto two =
            billing.correct(m_fixture->ada, m_team.id, february, Money::fromCents(500), QStringLiteral("A slip"));
        VERIFY_DONE(one);
        VERIFY_DONE(two);
        VERIFY_DONE(billing.withdraw(m_fixture->ada, two->id));
        VERIFY_FAILS(billing.withdraw(m_fixture->ada, two->id), Usage, "unknown_correction");
        const auto issued = chargeback().issue(m_fixture->ada, february, {});
        VERIFY_DONE(issued);
        QCOMPARE(issued->front().total.toString(), QStringLiteral("5.49"));
        QCOMPARE(issued->front().corrections.front().description, QStringLiteral("Goodwill"));
        VERIFY_FAILS(billing.withdraw(m_fixture->ada, one->id), Usage, "already_issued");
    }

    void whatIsNobodysIsShared()
    {
        const Team second = m_fixture->addTeam(QStringLiteral("Speech"));
        VERIFY_DONE(m_fixture->writeSegments({m_fixture->segment(second, 4712, firstOfFebruary, hours{8})}));
        VERIFY_DONE(charge(second, 4712, 1, amounts(3'200'000, 44'000)));
        VERIFY_DONE(charge(second, 9999, 2, amounts(3'000'000, 0))); // nobody's
        auto statement = reconciliation().status(february);
        QCOMPARE(statement->unallocated.toString(), QStringLiteral("3.00"));
        QVERIFY(!check(*statement, "strangers").passed);
        m_fixture->time.advance(hours{72});

        SharingRule rule;
        rule.method = SharingMethod::Proportional;
        VERIFY_FAILS(m_fixture->governor->billing().signSharing(m_fixture->ada, rule), Usage, "reason_missing");
        rule.reason = QStringLiteral("Agreed");
        VERIFY_DONE(m_fixture->governor->billing().signSharing(m_fixture->ada, rule));
        const auto issued = chargeback().issue(m_fixture->ada, february, {m_team.id});
        VERIFY_DONE(issued);
        QCOMPARE(issued->front().allocations.front().amount.toString(), QStringLiteral("2.00"));
        QCOMPARE(issued->front().allocationMethod, QStringLiteral("proportional"));
        // The rule changes, and so does a cost: the month was booked as a whole.
        rule.method = SharingMethod::Even;
        VERIFY_DONE(m_fixture->governor->billing().signSharing(m_fixture->ada, rule));
        VERIFY_DONE(charge(second, 4712, 1, amounts(30'000'000, 44'000)));
        m_fixture->time.advance(hours{72});
        const auto other = chargeback().issue(m_fixture->ada, february, {});
        VERIFY_DONE(other);
        QCOMPARE(other->front().allocations.front().amount.toString(), QStringLiteral("1.00"));
        QCOMPARE(other->front().total.toString(), QStringLiteral("4.24"));
        statement = reconciliation().status(february);
        QVERIFY(statement->unallocated.isZero());
        QCOMPARE(statement->invoiced.toString(), QStringLiteral("12.73"));
        QVERIFY(addsUp(*statement));
    }

    void anotherZoneShowsItsEdgeDays()
    {
        Organisation organisation = *m_fixture->governor->reader().organisation();
        organisation.zone = QStringLiteral("America/New_York");
        VERIFY_DONE(m_fixture->governor->administration().setOrganisation(m_fixture->ada, organisation));
        // Eight hours from midnight UTC: five of them are January's in New York.
        VERIFY_DONE(m_fixture->writeSegments({m_fixture->segment(m_team, 4711, firstOfFebruary, hours{8})}));
        VERIFY_DONE(chargeDay(1, amounts(3'200'000, 44'000)));
        const auto statement = reconciliation().status(february);
        VERIFY_DONE(statement);
        QVERIFY(addsUp(*statement));
        const auto zone =
            std::find_if(statement->differences.begin(), statement->differences.end(),
                         [](const InvoicingDifference &one) { return one.cause == QLatin1String("zone"); });
        QVERIFY(zone != statement->differences.end());
        QCOMPARE(zone->amount.toString(), QStringLiteral("-2.0275"));
    }

    void twoDesksCreditWithoutGapOrDouble()
    {
        const Invoice invoice = (*chargeback().issue(m_fixture->ada, february, {})).front();
        constexpr int each = 10;
        const auto creditSome = [this, &invoice] {
            VirtualTime time{m_fixture->time.now()};
            Surroundings surroundings = m_fixture->surroundings();
            surroundings.timers = &time;
            auto desk = Governor::open(m_fixture->path(), surroundings);
            for (int i = 0; desk && i < each; ++i)
                (void)(*desk)->chargeback().credit(m_fixture->ada, invoice.number,
                                                   {{}, Money::fromCents(1), QStringLiteral("a cent")});
        };
        std::thread one(creditSome);
        std::thread two(creditSome);
        one.join();
        two.join();
        QSet<QString> numbers;
        for (const Invoice &note : *m_fixture->governor->reader().invoices()) {
            if (note.kind == InvoiceKind::CreditNote)
                numbers.insert(note.number);
        }
        QCOMPARE(numbers.size(), 2 * each);
        for (int i = 1; i <= 2 * each; ++i)
            QVERIFY(numbers.contains(QStringLiteral("CN-2026-%1").arg(i, 4, 10, QLatin1Char('0'))));
        QVERIFY((*m_fixture->governor->reader().verifyAudit()).ok);
    }

private:
    /// Of the day on which Vast.ai charged a dollar more than was metered.
    void letterTellsTheEvidence()
    {
        const auto write = [this](qint64 instance, const QString &name) {
            return exportDisputeLetter(m_fixture->path(), february, InstanceId(instance), AmountKind::Gpu,
                                       m_fixture->file(name), m_fixture->time.now());
        };
        VERIFY_FAILS(write(1, QStringLiteral("none.pdf")), Usage, "unknown_dispute");
        const auto first = write(4711, QStringLiteral("letter.pdf"));
        VERIFY_DONE(first);
        QCOMPARE(write(4711, QStringLiteral("again.pdf"))->sha256, first->sha256);
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            return;
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), first->path, QStringLiteral("-")});
        QVERIFY(reader.waitForFinished());
        const QString text = QString::fromUtf8(reader.readAllStandardOutput()).simplified();
        for (const char *word : {"instance 4711", "GPU time", "February 2026", "2026-02-03", "2026-02-04",
                                 "00:00 – 08:00 running, $0.40/h", "$0.993333", "root hash"})
            QVERIFY2(text.contains(QString::fromUtf8(word)), qPrintable(QString::fromUtf8(word) + u" in " + text));
        QVERIFY(text.indexOf(QLatin1String("What we saw")) < text.indexOf(QLatin1String("2026-02-03")));
        const auto root = m_fixture->governor->reader().verifyAudit();
        QVERIFY(text.contains(QString::fromLatin1(root->root)));
    }

    Chargeback &chargeback() { return m_fixture->governor->chargeback(); }
    Reconciliation &reconciliation() { return m_fixture->governor->reconciliation(); }
    Expected<Invoice> credit(const QString &number, const Chargeback::CreditWish &wish)
    {
        return chargeback().credit(m_fixture->ada, number, wish);
    }
    Expected<Dispute> answer(DisputeState state, const QString &note)
    {
        return reconciliation().answer(m_fixture->ada, february, InstanceId(4711), AmountKind::Gpu, state, note);
    }
    Expected<TeamBilling> billing(const QList<std::pair<QString, QString>> &changes)
    {
        return m_fixture->governor->billing().change(m_fixture->ada, m_team.id, changes);
    }
    Expected<void> charge(const Team &team, qint64 instance, int day, const MeterAmounts &what)
    {
        return m_fixture->writeCharge(team, instance, {2026, 2, day}, what, m_fixture->time.now() - hours{72});
    }
    Expected<void> chargeDay(int day, const MeterAmounts &what) { return charge(m_team, 4711, day, what); }

    std::unique_ptr<GovernorFixture> m_fixture;
    Team m_team;
};

} // namespace bursar::governor

QTEST_MAIN(bursar::governor::TestMonthClose)
#include "tst_month_close.moc"
