#include "desktop/live_desk.h"
#include "desktop/requests/ask_change_dialog.h"
#include "desktop/requests/delegate_dialog.h"
#include "desktop/requests/request_model.h"
#include "desktop/requests/requests_page.h"
#include "desktop/teams/teams_page.h"
#include "desktop/widgets/table_view.h"
#include "domain/policy_fields.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
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

} // namespace

/// What waits for a second person, on a real ledger: Ada sits at the desk, Grace asks from elsewhere.
class tst_inbox final : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

    std::unique_ptr<test::LiveDesk> m_live;
    std::unique_ptr<RequestsPage> m_page;

    const governor::TeamView &team(const char *slug) const
    {
        const auto &teams = m_live->desk.snapshot()->teams;
        return *std::find_if(teams.begin(), teams.end(),
                             [slug](const governor::TeamView &view) { return view.team.slug == QLatin1String(slug); });
    }
    /// Somebody at another desk asks for something; waits until it shows here.
    template <class Asking>
    void graceAsks(Asking asking)
    {
        const std::size_t before = m_live->desk.snapshot()->requests.size();
        std::optional<Expected<Request>> asked;
        governor::whenDone(m_live->desk.ask([asking](governor::Governor &governor, const MemberId &) {
            const auto grace = governor.actor(QStringLiteral("Grace"));
            return grace ? asking(governor, *grace) : Expected<Request>(grace.failure());
        }),
                           &m_live->desk, [&asked](const Expected<Request> &request) { asked = request; });
        QTRY_VERIFY(asked);
        QVERIFY2(asked->hasValue(), qPrintable(asked->hasValue() ? QString() : asked->error().message));
        m_live->desk.refresh();
        QTRY_COMPARE(m_live->desk.snapshot()->requests.size(), before + 1);
    }
    void graceAsksForBudget(int dollars)
    {
        graceAsks([dollars](governor::Governor &governor, const MemberId &grace) {
            governor::BudgetTransfers &transfers = governor.transfers();
            return transfers.ask(grace, *transfers.ownerNamed(QStringLiteral("ml-research")),
                                 *transfers.ownerNamed(QStringLiteral("data-science")), BudgetPeriod::Day,
                                 Money::fromDollars(dollars), QStringLiteral("Deadline"));
        });
    }
    void graceAsksForALimit(const QString &value)
    {
        graceAsks([value, id = team("data-science").team.id](governor::Governor &governor, const MemberId &grace) {
            Policy policy = governor.policies().inForce(id)->policy;
            const auto set = setPolicyField(policy, QStringLiteral("daily_budget"), value);
            return set ? governor.policies().ask(grace, id, policy, QStringLiteral("More runs"))
                       : Expected<Request>(set.failure());
        });
    }
    void adaAsksForFourEyes()
    {
        std::optional<Expected<Organisation>> saved;
        governor::whenDone(m_live->desk.ask([](governor::Governor &governor, const MemberId &ada) {
            Organisation organisation = *governor.reader().organisation();
            organisation.approvalRules = QStringLiteral("four_eyes");
            return governor.administration().setOrganisation(ada, organisation);
        }),
                           &m_live->desk, [&saved](const Expected<Organisation> &done) { saved = done; });
        QTRY_VERIFY(saved);
        QVERIFY(saved->hasValue());
    }
    void press(QWidget &in, const char *name) { QTest::mouseClick(child<QPushButton>(in, name), Qt::LeftButton); }
    void approveChosen()
    {
        press(*m_page, "approveButton");
        auto *dialog = m_page->findChild<AnswerDialog *>();
        QVERIFY(dialog != nullptr);
        press(*dialog, "verbButton");
    }

private Q_SLOTS:
    void init()
    {
        m_live = std::make_unique<test::LiveDesk>();
        QVERIFY(m_live->open());
        m_page = std::make_unique<RequestsPage>(m_live->context());
        m_page->resize(1028, 700);
        m_page->show();
        static_cast<void>(QTest::qWaitForWindowActive(m_page.get()));
        m_live->feed(*m_page);
    }
    void cleanup()
    {
        m_page.reset();
        m_live.reset();
    }

    void allKindsStandInOneInboxInPlainWords()
    {
        graceAsksForBudget(4);
        graceAsksForALimit(QStringLiteral("12"));
        m_page->activated();
        const QAbstractItemModel *rows = m_page->findChild<TableView *>()->model();
        QCOMPARE(rows->rowCount(), 2);
        QStringList told;
        for (int row = 0; row < 2; ++row)
            told.append(rows->index(row, RequestModel::WhatColumn).data().toString());
        QVERIFY(told.contains(QStringLiteral("Daily budget: $4.00 from ml-research to data-science")));
        QVERIFY(told.contains(QStringLiteral("data-science: Daily budget $10.00 → $12.00")));
        QCOMPARE(rows->index(0, RequestModel::ByColumn).data().toString(), QStringLiteral("Grace"));
    }

    void aTransferShowsWhatBothHaveLeftAndMoves()
    {
        graceAsksForBudget(4);
        m_page->activated();
        QVERIFY(says(*m_page, QStringLiteral("10.00 → 6.00")));
        QVERIFY(says(*m_page, QStringLiteral("10.00 → 14.00")));
        approveChosen();
        QTRY_COMPARE(team("data-science").standing.budget(BudgetPeriod::Day)->limit, Money::fromDollars(14));
        QCOMPARE(team("ml-research").standing.budget(BudgetPeriod::Day)->limit, Money::fromDollars(6));
        QTRY_VERIFY(says(*m_page, QStringLiteral("the budget has moved")));
    }

    void isHandedOnToSomebodyElse()
    {
        graceAsksForBudget(4);
        graceAsks([](governor::Governor &governor, const MemberId &) { // Petra has worked here, too
            governor::BudgetTransfers &transfers = governor.transfers();
            return transfers.ask(*governor.actor(QStringLiteral("Petra")),
                                 *transfers.ownerNamed(QStringLiteral("ml-research")),
                                 *transfers.ownerNamed(QStringLiteral("data-science")), BudgetPeriod::Day,
                                 Money::fromDollars(1), QStringLiteral("Also"));
        });
        m_page->activated();
        auto *table = m_page->findChild<TableView *>();
        for (int row = 0; row < 2; ++row)
            if (table->model()->index(row, RequestModel::ByColumn).data() == QStringLiteral("Grace"))
                table->showRow(row);
        press(*m_page, "delegateLink");
        auto *dialog = m_page->findChild<DelegateDialog *>();
        QVERIFY(dialog != nullptr);
        auto *box = child<QComboBox>(*dialog, "delegateNameBox");
        auto *verb = child<QPushButton>(*dialog, "verbButton");
        QVERIFY(box->findText(QStringLiteral("Petra")) >= 0);
        box->setCurrentText(QStringLiteral("Grace")); // who asked cannot be the one who answers
        QVERIFY(!verb->isEnabled());
        box->setCurrentText(QStringLiteral("Nobody"));
        press(*dialog, "verbButton");
        QTRY_VERIFY(says(*dialog, QStringLiteral("Nobody named Nobody has worked with this ledger.")));
        box->setCurrentText(QStringLiteral("Petra"));
        press(*dialog, "verbButton");
        QTRY_VERIFY(says(*m_page, QStringLiteral("It waits for Petra to answer it.")));
        QVERIFY(says(*m_page, QStringLiteral("Petra should answer it now.")));
    }

    void aChangeShowsOldAndNewValueAndHoldsWhenApproved()
    {
        graceAsksForALimit(QStringLiteral("12"));
        m_page->activated();
        QVERIFY(says(*m_page, QStringLiteral("$10.00 → $12.00")));
        QTRY_VERIFY(says(*m_page, QStringLiteral("The last 90 days with it")));
        approveChosen();
        QTRY_COMPARE(team("data-science").policy.policy.dailyBudget(), Money::fromDollars(12));
        QCOMPARE(team("data-science").policy.number, 2);
    }

    void nothingChangesWhenItIsRejected()
    {
        graceAsksForALimit(QStringLiteral("12"));
        m_page->activated();
        press(*m_page, "rejectButton");
        auto *dialog = m_page->findChild<AnswerDialog *>();
        QVERIFY(says(*dialog, QStringLiteral("Nothing changes. Grace reads your reason.")));
        QTest::keyClicks(child<QLineEdit>(*dialog, "answerNoteEdit"), QStringLiteral("Next month"));
        press(*dialog, "verbButton");
        QTRY_VERIFY(m_live->desk.snapshot()->requests.front().request.state == RequestState::Rejected);
        QCOMPARE(team("data-science").policy.number, 1);
    }

    void theRemedysButtonAsksForTheChange()
    {
        Remedy remedy{Remedy::Action::AskForChange, QStringLiteral("Ask for a limit of $0.90")};
        remedy.field = QStringLiteral("max_price_per_hour");
        remedy.value = QStringLiteral("0.9");
        AskChangeDialog dialog(m_live->desk, team("data-science").team.id, remedy, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        RequestId written;
        connect(&dialog, &AskChangeDialog::asked, &dialog, [&written](const RequestId &id) { written = id; });
        press(dialog, "verbButton");
        QVERIFY(written.isEmpty()); // it wants a reason
        QTest::keyClicks(child<QLineEdit>(dialog, "askReasonEdit"), QStringLiteral("An A100 costs more"));
        press(dialog, "verbButton");
        QTRY_VERIFY(!written.isEmpty());
        m_live->desk.refresh();
        QTRY_COMPARE(m_live->desk.snapshot()->requests.size(), std::size_t{1});
        const governor::RequestView view = m_live->desk.snapshot()->requests.front();
        QCOMPARE(view.request.id, written);
        QVERIFY(view.request.state == RequestState::AwaitingApproval);
        QCOMPARE(view.request.reason, QStringLiteral("An A100 costs more"));
        QVERIFY(view.change && view.change->changes.front().field == QLatin1String("max_price_per_hour"));
    }

    void underFourEyesTheTeamsPageSaysThatItWaits()
    {
        adaAsksForFourEyes();
        TeamsPage page(m_live->context());
        page.resize(1028, 700);
        page.show();
        m_live->feed(page);
        page.activated();
        page.chooseTeam(team("data-science").team.id);
        auto *amount = child<QLineEdit>(page, "dailyBudgetEdit");
        QVERIFY(amount != nullptr);
        amount->setFocus();
        amount->selectAll();
        QTest::keyClicks(amount, QStringLiteral("12.00"));
        auto *reason = child<QLineEdit>(page, "reasonEdit");
        QVERIFY(reason != nullptr);
        QTest::keyClicks(reason, QStringLiteral("More runs"));
        press(page, "saveButton");
        QTRY_VERIFY(says(page, QStringLiteral("somebody else has to approve")));
        QTRY_COMPARE(m_live->desk.snapshot()->requests.size(), std::size_t{1});
        QCOMPARE(team("data-science").policy.number, 1);
    }
};

QTEST_MAIN(tst_inbox)
#include "tst_inbox.moc"
