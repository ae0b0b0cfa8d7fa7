#include "desktop/budgets/budget_dialog.h"
#include "desktop/budgets/budgets_page.h"
#include "desktop/budgets/raise_dialog.h"
#include "desktop/budgets/transfer_dialog.h"
#include "desktop/live_desk.h"
#include "desktop/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace bursar;
using namespace bursar::desktop;

namespace {

template <class Widget>
Widget *child(const QWidget &in, const char *name)
{
    return in.findChild<Widget *>(QString::fromLatin1(name));
}

bool says(const QWidget &in, const QString &words)
{
    const QList<QLabel *> labels = in.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

void type(const QWidget &in, const char *name, const QString &text)
{
    auto *line = child<QLineEdit>(in, name);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
}

} // namespace

/// Everybody's budgets on one page, on a real ledger: with its teams under a cost centre under the organisation.
class tst_budgets_page final : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

    std::unique_ptr<test::LiveDesk> m_live;
    std::unique_ptr<BudgetsPage> m_page;

    void press(QWidget &in, const char *name) { QTest::mouseClick(child<QPushButton>(in, name), Qt::LeftButton); }
    TableView &table() { return *child<TableView>(*m_page, "budgetsTable"); }
    QString cell(int row, BudgetHolderModel::Column column)
    {
        return table().model()->index(row, static_cast<int>(column)).data().toString();
    }
    QStringList owners()
    {
        QStringList names;
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            const QString name = cell(row, BudgetHolderModel::Column::Owner);
            if (!name.isEmpty())
                names << QString(name).replace(QChar(0x2003), QLatin1Char('.'));
        }
        return names;
    }
    /// The first row of that owner.
    void choose(const QString &owner)
    {
        const auto isOwner = [&](int row) { return cell(row, BudgetHolderModel::Column::Owner).trimmed() == owner; };
        for (int row = 0; row < table().model()->rowCount(); ++row)
            if (isOwner(row)) {
                table().showRow(row);
                return;
            }
        qFatal("there is no such owner");
    }
    void limitOrganisation(Money amount)
    {
        const auto saved = m_live->onLedger([amount](governor::Governor &governor, const MemberId &by) {
            const auto owner = governor.budgets().ownerNamed(QStringLiteral("organisation"));
            return governor.budgets().save(by, *owner, {{{BudgetPeriod::Month, amount}}}, QStringLiteral("Agreed"));
        });
        QVERIFY(saved.hasValue());
        m_page->refresh();
    }

private Q_SLOTS:
    void init()
    {
        m_live = std::make_unique<test::LiveDesk>();
        QVERIFY(m_live->open());
        m_page = std::make_unique<BudgetsPage>(m_live->context());
        m_page->resize(1028, 700);
        m_page->show();
        m_live->feed(*m_page);
        m_page->activated();
        QTRY_VERIFY(m_page->settled());
    }
    void cleanup()
    {
        m_page.reset();
        m_live.reset();
    }

    void showsTheTreeAndThePersons()
    {
        const QAbstractItemModelTester tester(table().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QString whole = QStringLiteral("Organisation"); // which has no name yet
        QCOMPARE(owners(),
                 QStringList({whole, QStringLiteral(".4100"), QStringLiteral("..data-science"),
                              QStringLiteral("..ml-research"), QStringLiteral("Ada")}));
        choose(QStringLiteral("ml-research"));
        QTRY_VERIFY(says(*m_page, QStringLiteral("Daily budget")));
        QVERIFY(says(*m_page, QStringLiteral("Available")));
        // A team's budgets stand in its policy.
        QSignalSpy left(m_page.get(), &Page::wantsToGo);
        press(*m_page, "setBudgetsButton");
        QCOMPARE(left.count(), 1);
        QCOMPARE(left.front().front().value<Destination>().page, PageId::Teams);
    }

    void aManagerSetsTheOrganisationsBudget()
    {
        choose(QStringLiteral("Organisation"));
        press(*m_page, "setBudgetsButton");
        auto *dialog = m_page->findChild<BudgetDialog *>();
        QVERIFY(dialog != nullptr);
        auto *verb = child<QPushButton>(*dialog, "verbButton");
        QVERIFY(says(*dialog, QStringLiteral("Nothing has changed yet.")));
        type(*dialog, "budgetEdit_month", QStringLiteral("6000"));
        QVERIFY(!verb->isEnabled()); // without a reason
        QTRY_VERIFY(says(*dialog, QStringLiteral("In the last 90 days: 0 refused, 0 delayed")));
        auto *atLimit = child<QComboBox>(*dialog, "budgetAtLimitBox");
        atLimit->setFocus();
        QTest::keyClick(atLimit, Qt::Key_Down);
        type(*dialog, "budgetBrakeEdit", QStringLiteral("many"));
        QVERIFY(says(*dialog, QStringLiteral("such as 5 or 20%")));
        type(*dialog, "budgetBrakeEdit", QStringLiteral("20%"));
        type(*dialog, "budgetCarryOverEdit", QStringLiteral("month 10%"));
        type(*dialog, "budgetReasonEdit", QStringLiteral("Agreed for the year"));
        QVERIFY(verb->isEnabled());
        press(*dialog, "verbButton");
        QTRY_VERIFY(says(*m_page, QStringLiteral("Version 1 of the budgets of")));
        QTRY_COMPARE(cell(0, BudgetHolderModel::Column::Budget), QStringLiteral("Monthly budget"));
        const auto versions = m_live->onLedger([](governor::Governor &governor, const MemberId &) {
            return governor.budgets().history(*governor.budgets().ownerNamed(QStringLiteral("organisation")));
        });
        QCOMPARE(versions->size(), std::size_t{1});
        const BudgetTerms &terms = versions->front().terms;
        QCOMPARE(terms.amounts.at(BudgetPeriod::Month), Money::fromDollars(6000));
        QCOMPARE(toString(terms.atLimit), QStringLiteral("stop"));
        QCOMPARE(toString(terms.stopAtOnce), QStringLiteral("20%"));
        QCOMPARE(toString(terms.carryOver), QStringLiteral("month 10%"));
        QTRY_VERIFY(says(*m_page, QStringLiteral("20%")));
    }

    void aPersonsBudgetIsSet()
    {
        choose(QStringLiteral("Ada"));
        QTRY_VERIFY(says(*m_page, QStringLiteral("It has no budget of its own.")));
        press(*m_page, "setBudgetsButton");
        auto *dialog = m_page->findChild<BudgetDialog *>();
        QVERIFY(!child<QComboBox>(*dialog, "budgetAtLimitBox")->isVisible()); // it never stops what runs
        type(*dialog, "budgetEdit_day", QStringLiteral("40"));
        type(*dialog, "budgetReasonEdit", QStringLiteral("A student"));
        press(*dialog, "verbButton");
        QTRY_VERIFY(says(*m_page, QStringLiteral("of Ada is saved.")));
        // Who looks at offers now is judged by the own budget, too.
        const auto hasOwn = [this] {
            const std::vector<BudgetStanding> &others = m_live->desk.snapshot()->teams.front().standing.otherBudgets;
            return std::any_of(others.begin(), others.end(), [](const BudgetStanding &budget) {
                return budget.owner.kind == BudgetOwner::Kind::Member && budget.limit == Money::fromDollars(40);
            });
        };
        QTRY_VERIFY(hasOwn());
    }

    void underFourEyesARaiseWaits()
    {
        limitOrganisation(Money::fromDollars(100));
        const auto switchedOn = m_live->onLedger([](governor::Governor &governor, const MemberId &by) {
            Organisation organisation = *governor.reader().organisation();
            organisation.approvalRules = QStringLiteral("four_eyes");
            return governor.administration().setOrganisation(by, organisation);
        });
        QVERIFY(switchedOn.hasValue());
        QTRY_COMPARE(cell(0, BudgetHolderModel::Column::Budget), QStringLiteral("Monthly budget"));
        choose(QStringLiteral("Organisation"));
        press(*m_page, "setBudgetsButton");
        auto *dialog = m_page->findChild<BudgetDialog *>();
        type(*dialog, "budgetEdit_month", QStringLiteral("200"));
        type(*dialog, "budgetReasonEdit", QStringLiteral("More work"));
        press(*dialog, "verbButton");
        QTRY_VERIFY(says(*m_page, QStringLiteral("To approve")));
    }

    void aBudgetIsRaisedForATime()
    {
        limitOrganisation(Money::fromDollars(100));
        QTRY_COMPARE(cell(0, BudgetHolderModel::Column::Budget), QStringLiteral("Monthly budget"));
        choose(QStringLiteral("Organisation"));
        press(*m_page, "raiseBudgetButton");
        auto *dialog = m_page->findChild<RaiseDialog *>();
        QVERIFY(dialog != nullptr);
        QVERIFY(dialog->owner().kind == BudgetOwner::Kind::Organisation);
        auto *verb = child<QPushButton>(*dialog, "verbButton");
        type(*dialog, "raiseAmountEdit", QStringLiteral("100"));
        type(*dialog, "raiseReasonEdit", QStringLiteral("Deadline"));
        QVERIFY(!verb->isEnabled()); // no more than it is
        type(*dialog, "raiseAmountEdit", QStringLiteral("150"));
        QVERIFY(verb->isEnabled());
        press(*dialog, "verbButton");
        QTRY_VERIFY(says(*m_page, QStringLiteral("falls back by itself")));
        QTRY_VERIFY(says(*m_page, QStringLiteral("raised from $100.00")));
        // It can be made longer as it is.
        QTRY_VERIFY(m_page->findChild<RaiseDialog *>() == nullptr);
        press(*m_page, "raiseBudgetButton");
        dialog = m_page->findChild<RaiseDialog *>();
        type(*dialog, "raiseAmountEdit", QStringLiteral("150"));
        type(*dialog, "raiseReasonEdit", QStringLiteral("One day more"));
        QVERIFY(!child<QPushButton>(*dialog, "verbButton")->isEnabled());
        auto *until = child<QDateTimeEdit>(*dialog, "raiseUntilEdit");
        until->setDateTime(until->dateTime().addDays(1));
        QVERIFY(child<QPushButton>(*dialog, "verbButton")->isEnabled());
    }

    void budgetIsAskedForAndMovesWithASecondPerson()
    {
        press(*m_page, "transferBudgetButton");
        auto *dialog = m_page->findChild<TransferDialog *>();
        QVERIFY(dialog != nullptr);
        auto *verb = child<QPushButton>(*dialog, "verbButton");
        QVERIFY(!verb->isEnabled());
        QVERIFY(dialog->period() == BudgetPeriod::Day);
        const BudgetOwner from = dialog->from();
        const BudgetOwner to = dialog->to();
        QVERIFY(!isSameOwner(from, to));
        QVERIFY(says(*dialog, QStringLiteral("$10.00 are left.")));
        type(*dialog, "transferAmountEdit", QStringLiteral("11.00"));
        type(*dialog, "transferReasonEdit", QStringLiteral("Deadline"));
        QVERIFY(!verb->isEnabled()); // more than there is
        type(*dialog, "transferAmountEdit", QStringLiteral("4.00"));
        QVERIFY(verb->isEnabled());
        press(*dialog, "verbButton");
        QTRY_VERIFY(says(*m_page, QStringLiteral("a second person has approved it")));
        QTRY_COMPARE(m_live->desk.snapshot()->requests.size(), std::size_t{1});
        const RequestId asked = m_live->desk.snapshot()->requests.front().request.id;
        const auto approved = m_live->onLedger([asked](governor::Governor &governor, const MemberId &) {
            return governor.approvals().approve(*governor.actor(QStringLiteral("Grace")), asked);
        });
        QVERIFY(approved.hasValue());
        m_live->desk.refresh();
        const auto limitOf = [this](const BudgetOwner &owner) {
            for (const governor::TeamView &view : m_live->desk.snapshot()->teams)
                if (view.team.id.toString() == owner.id)
                    return view.standing.budget(BudgetPeriod::Day)->limit;
            return Money();
        };
        QTRY_COMPARE(limitOf(from), Money::fromDollars(6));
        QCOMPARE(limitOf(to), Money::fromDollars(14));
    }
};

QTEST_MAIN(tst_budgets_page)
#include "tst_budgets_page.moc"
