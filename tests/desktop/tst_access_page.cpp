#include "desktop/access/access_page.h"
#include "desktop/access/give_role_dialog.h"
#include "desktop/access/invite_dialog.h"
#include "desktop/access/key_model.h"
#include "desktop/access/member_model.h"
#include "desktop/access/new_key_dialog.h"
#include "desktop/access/permission_tree_model.h"
#include "desktop/access/review_model.h"
#include "desktop/access/role_model.h"
#include "desktop/access/rotate_key_dialog.h"
#include "desktop/access/sign_reviews_dialog.h"
#include "desktop/access/vendor_call_model.h"
#include "desktop/live_desk.h"
#include "desktop/sample_access.h"
#include "desktop/snapshots.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/segment_control.h"
#include "desktop/widgets/table_view.h"
#include "domain/access_order.h"
#include "domain/role_templates.h"
#include "ledger/ledger.h"
#include "ledger/vendor_list_store.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace bursar;
using namespace bursar::desktop;

/// Members, roles, keys, reviews and Vast.ai's log on hand-made states; and what clicks ask of a real ledger.
class tst_access_page final : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

    std::unique_ptr<test::LiveDesk> m_live; // opened only where something is to be written

    template <class Widget>
    static Widget *child(const QWidget &in, const char *name)
    {
        return in.findChild<Widget *>(QString::fromLatin1(name));
    }
    std::unique_ptr<AccessPage> shownPage(const char *tab, const AccessFacts &facts = test::sampleAccess())
    {
        auto page = std::make_unique<AccessPage>(m_live->context());
        page->resize(1280, 800);
        page->show();
        page->showSnapshot(test::share(test::sampleSnapshot()));
        page->showAccess(std::make_shared<AccessFacts>(facts));
        page->goTo({PageId::Access, {}, {}, QString::fromLatin1(tab)});
        return page;
    }
    static void chooseRow(const QWidget &page, const char *table, const QString &words)
    {
        auto *view = child<TableView>(page, table);
        for (int row = 0; row < view->model()->rowCount(); ++row)
            if (view->model()->index(row, 0).data().toString().contains(words)) {
                view->showRow(row);
                return;
            }
        QFAIL(qPrintable(QStringLiteral("no row says %1").arg(words)));
    }
    static bool says(const QWidget &page, const QString &words)
    {
        const QList<Label *> labels = page.findChildren<Label *>();
        return std::ranges::any_of(
            labels, [&words](const Label *label) { return label->isVisible() && label->text().contains(words); });
    }
    /// A key that the account lists, as if it had been read from Vast.ai.
    void giveKey(qint64 number, const QString &name, const KeyPermissions &permissions)
    {
        const auto ledger = ledger::LedgerFile::open(m_live->file(QStringLiteral("ledger.sqlite")));
        QVERIFY(ledger.hasValue());
        VendorAccess lists;
        lists.account = m_live->desk.snapshot()->accounts.front().account.id;
        lists.readAt = m_live->desk.snapshot()->now;
        lists.keys.push_back({number, name, {}, lists.readAt, permissions});
        QVERIFY(ledger::VendorListStore(**ledger).save(lists).hasValue());
    }
    std::optional<AccessOrder> orderAsked() const
    {
        for (const governor::RequestView &view : m_live->desk.snapshot()->requests)
            if (const auto order = accessOrderOf(view.request))
                return order;
        return std::nullopt;
    }

private Q_SLOTS:
    void init() { m_live = std::make_unique<test::LiveDesk>(); }
    void cleanup() { m_live.reset(); }

    void modelsKeepTheirPromises()
    {
        const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
        const AccessFacts facts = test::sampleAccessWithRoles();
        const governor::DeskSnapshot snapshot = test::sampleSnapshot();
        KeyModel keys;
        MemberModel members;
        ReviewModel reviews;
        VendorCallModel calls;
        RoleModel roles;
        PermissionTreeModel tree;
        const QAbstractItemModelTester first(&keys, mode);
        const QAbstractItemModelTester second(&members, mode);
        const QAbstractItemModelTester third(&reviews, mode);
        const QAbstractItemModelTester fourth(&calls, mode);
        const QAbstractItemModelTester fifth(&roles, mode);
        const QAbstractItemModelTester sixth(&tree, mode);
        keys.show(facts, snapshot);
        QCOMPARE(keys.rowCount(), 4);
        keys.search(QStringLiteral("science"));
        QCOMPARE(keys.rowCount(), 1);
        QCOMPARE(keys.keyAt(0)->number, 4178);
        members.show(facts, snapshot);
        QCOMPARE(members.rowCount(), 7); // three roles in Bursar, an invitation, three members
        members.show(test::sampleAccess(), snapshot);
        QCOMPARE(members.rowCount(), 4);
        reviews.show(facts.state, facts.state.reviews.front().review.quarter);
        QCOMPARE(reviews.surprises(), 2);
        reviews.show(facts.state, Quarter{2025, 1});
        QCOMPARE(reviews.rowCount(), 0);
        calls.show(facts.state, snapshot);
        QCOMPARE(calls.flagged(), 1);
        roles.show(facts.state);
        for (const RoleModel::Entry &entry : roles.entries())
            tree.show(entry.permissions);
        tree.show({});
        QCOMPARE(tree.rowCount(), 0);
    }

    void whatNobodyAskedForComesFirst()
    {
        const auto page = shownPage("log");
        auto *table = child<TableView>(*page, "logTable");
        QCOMPARE(table->model()->index(0, VendorCallModel::AskedColumn).data().toString(),
                 QStringLiteral("Nobody here"));
        QVERIFY(!child<QPushButton>(*page, "callRequestButton")->isVisible());
        table->showRow(1);
        QTRY_VERIFY(child<QPushButton>(*page, "callRequestButton")->isVisible());
        QSignalSpy went(page.get(), &Page::wantsToGo);
        QTest::mouseClick(child<QPushButton>(*page, "callRequestButton"), Qt::LeftButton);
        QCOMPARE(went.size(), 1);
        QCOMPARE(went.front().front().value<Destination>().subject, test::requestNumber(20).toString());
        child<QLineEdit>(*page, "logSearch")->setText(QStringLiteral("DELETE"));
        QCOMPARE(table->model()->rowCount(), 1);
    }

    void surprisesComeFirstAndTheSignatureWantsANote()
    {
        const auto page = shownPage("reviews");
        auto *table = child<TableView>(*page, "reviewsTable");
        QCOMPARE(table->model()->index(0, ReviewModel::FoundColumn).data().toString(), QStringLiteral("Too little"));
        QCOMPARE(table->model()->index(1, ReviewModel::FoundColumn).data().toString(), QStringLiteral("Too much"));
        QTRY_VERIFY(says(*page, QStringLiteral("2 findings")));
        QTest::mouseClick(child<QPushButton>(*page, "signReviewsButton"), Qt::LeftButton);
        auto *dialog = page->findChild<SignReviewsDialog *>();
        QVERIFY(dialog != nullptr);
        QVERIFY(!child<QPushButton>(*dialog, "verbButton")->isEnabled());
        QTest::keyClicks(child<QLineEdit>(*dialog, "signNoteEdit"), QStringLiteral("Rotated"));
        QVERIFY(child<QPushButton>(*dialog, "verbButton")->isEnabled());
    }

    void aKeySaysWhatItMayBesideWhatItNeeds()
    {
        const auto page = shownPage("keys");
        chooseRow(*page, "keysTable", QStringLiteral("ml-research"));
        QTRY_VERIFY(says(*page, QStringLiteral("make and delete keys and templates: not needed")));
        chooseRow(*page, "keysTable", QStringLiteral("data-science"));
        QTRY_VERIFY(says(*page, QStringLiteral("see charges and invoices: needed, and missing")));
        QTRY_VERIFY(says(*page, QStringLiteral("Overdue")));
        chooseRow(*page, "keysTable", QStringLiteral("executor"));
        auto *revoke = child<QPushButton>(*page, "revokeKeyButton");
        QVERIFY(!revoke->isEnabled());
        QVERIFY(revoke->toolTip().contains(QStringLiteral("Rotate it instead")));
    }

    void theOwnerStaysAndTheReasonIsSaid()
    {
        const auto page = shownPage("members");
        auto *remove = child<QPushButton>(*page, "removeMemberButton");
        chooseRow(*page, "membersTable", QStringLiteral("ada"));
        QVERIFY(!remove->isEnabled());
        QVERIFY(remove->toolTip().contains(QStringLiteral("owner cannot be removed")));
        chooseRow(*page, "membersTable", QStringLiteral("marta"));
        QVERIFY(remove->isEnabled());
        QTest::mouseClick(remove, Qt::LeftButton);
        QCOMPARE(m_live->prompter.confirmations().size(), std::size_t{1});
        chooseRow(*page, "membersTable", QStringLiteral("lin@"));
        QTRY_VERIFY(says(*page, QStringLiteral("Time left")));
        QVERIFY(!remove->isEnabled());
    }

    void whoMayNotIsToldWhoMay_data()
    {
        QTest::addColumn<QString>("tab");
        QTest::addColumn<QString>("button");
        QTest::addColumn<bool>("may"); ///< an auditor
        QTest::newRow("new key") << "keys"
                                 << "newKeyButton" << false;
        QTest::newRow("rotate") << "keys"
                                << "rotateKeyButton" << false;
        QTest::newRow("review") << "keys"
                                << "reviewKeyButton" << false;
        QTest::newRow("invite") << "members"
                                << "inviteButton" << false;
        QTest::newRow("give role") << "members"
                                   << "giveRoleButton" << false;
        QTest::newRow("save role") << "roles"
                                   << "saveRoleButton" << false;
        QTest::newRow("sign") << "reviews"
                              << "signReviewsButton" << true;
        QTest::newRow("export") << "reviews"
                                << "exportReviewsButton" << true;
    }
    void whoMayNotIsToldWhoMay()
    {
        QFETCH(const QString, tab);
        QFETCH(const QString, button);
        QFETCH(const bool, may);
        const auto off = shownPage(qPrintable(tab));
        QTRY_VERIFY(child<QPushButton>(*off, qPrintable(button))->isEnabled()); // roles are off
        const auto page = shownPage(qPrintable(tab), test::sampleAccessWithRoles());
        const auto *pressed = child<QPushButton>(*page, qPrintable(button));
        QTRY_COMPARE(pressed->isEnabled(), may);
        QTRY_COMPARE(pressed->toolTip().contains(QStringLiteral("Administrator")), !may);
    }

    void theFirstRoleSaysWhatItChanges()
    {
        const auto page = shownPage("members");
        QTRY_VERIFY(says(*page, QStringLiteral("Roles in Bursar are off")));
        QTest::mouseClick(child<QPushButton>(*page, "giveRoleButton"), Qt::LeftButton);
        auto *dialog = page->findChild<GiveRoleDialog *>();
        QVERIFY(dialog != nullptr);
        QTRY_VERIFY(says(*dialog, QStringLiteral("you become administrator")));
        child<QComboBox>(*dialog, "roleNameBox")->setCurrentText(QStringLiteral("Grace"));
        QVERIFY(!child<QPushButton>(*dialog, "verbButton")->isEnabled()); // a viewer needs a team
        child<QComboBox>(*dialog, "roleTeamBox")->setCurrentIndex(1);
        QVERIFY(child<QPushButton>(*dialog, "verbButton")->isEnabled());
    }

    void aRoleIsShownBesideAnother()
    {
        const auto page = shownPage("roles");
        chooseRow(*page, "rolesTable", QStringLiteral("bookkeeper"));
        auto *text = child<QPlainTextEdit>(*page, "roleText");
        QVERIFY(text->toPlainText().contains(QStringLiteral("api.instance.request_logs")));
        auto *box = child<QComboBox>(*page, "roleCompareBox");
        box->setFocus();
        const int row = box->findText(QStringLiteral("Difference to member"), Qt::MatchStartsWith);
        box->setCurrentIndex(row);
        Q_EMIT box->activated(row);
        QVERIFY(text->toPlainText().contains(QStringLiteral("+ see charges and invoices")));
        QVERIFY(text->toPlainText().contains(QStringLiteral("~ see instances")));
        QVERIFY(!child<QPushButton>(*page, "removeRoleButton")->toolTip().contains(QStringLiteral("own role")));
        chooseRow(*page, "rolesTable", QStringLiteral("owner"));
        QVERIFY(!child<QPushButton>(*page, "removeRoleButton")->isEnabled());
    }

    void rotatingAsksTheExecutor()
    {
        QVERIFY(m_live->open());
        giveKey(512, QStringLiteral("main key"), roleTemplateNamed(u"executor")->permissions);
        AccessPage page(m_live->context());
        page.resize(1280, 800);
        page.show();
        m_live->feed(page);
        page.goTo({PageId::Access, {}, {}, QStringLiteral("keys")});
        page.activated();
        QTRY_VERIFY(child<QPushButton>(page, "rotateKeyButton")->isVisible());
        QTRY_VERIFY(child<QPushButton>(page, "rotateKeyButton")->isEnabled());
        QTest::mouseClick(child<QPushButton>(page, "rotateKeyButton"), Qt::LeftButton);
        auto *dialog = page.findChild<RotateKeyDialog *>();
        QVERIFY(dialog != nullptr);
        auto *verb = child<QPushButton>(*dialog, "verbButton");
        QVERIFY(!verb->isEnabled()); // Bursar did not make it, and nobody has said that it is its own
        child<QCheckBox>(*dialog, "rotateOwnBox")->setChecked(true);
        child<QComboBox>(*dialog, "keyPlaceBox")->setCurrentIndex(1);
        const QString file = m_live->file(QStringLiteral("next.key"));
        child<QLineEdit>(*dialog, "keyPlaceEdit")->setText(file);
        QVERIFY(verb->isEnabled());
        QTest::mouseClick(verb, Qt::LeftButton);
        QTRY_VERIFY(orderAsked().has_value());
        QCOMPARE(toString(orderAsked()->action), toString(AccessAction::RotateKey));
        QCOMPARE(orderAsked()->number, 512);
        QCOMPARE(orderAsked()->place->name, file);
        QVERIFY(orderAsked()->ownKey);
    }

    void aNewKeyIsForATeamsPolicy()
    {
        QVERIFY(m_live->open());
        AccessPage page(m_live->context());
        page.resize(1280, 800);
        page.show();
        m_live->feed(page);
        page.goTo({PageId::Access, {}, {}, QStringLiteral("keys")});
        page.activated();
        QTRY_VERIFY(child<QPushButton>(page, "newKeyButton")->isEnabled());
        QTest::mouseClick(child<QPushButton>(page, "newKeyButton"), Qt::LeftButton);
        auto *dialog = page.findChild<NewKeyDialog *>();
        QVERIFY(dialog != nullptr);
        child<QComboBox>(*dialog, "keyPlaceBox")->setCurrentIndex(1);
        const QString file = m_live->file(QStringLiteral("team.key"));
        child<QLineEdit>(*dialog, "keyPlaceEdit")->setText(file);
        QTest::mouseClick(child<QPushButton>(*dialog, "verbButton"), Qt::LeftButton);
        QTRY_VERIFY(orderAsked().has_value());
        QCOMPARE(toString(orderAsked()->action), toString(AccessAction::CreateKey));
        const governor::TeamView &team = m_live->desk.snapshot()->teams.front();
        QVERIFY(orderAsked()->permissions == keyPlanFor(team.policy.policy).permissions);
        QVERIFY(orderAsked()->expiresAt.has_value());
    }

    void invitesAndGivesRoles()
    {
        QVERIFY(m_live->open());
        AccessPage page(m_live->context());
        page.resize(1280, 800);
        page.show();
        m_live->feed(page);
        page.goTo({PageId::Access, {}, {}, QStringLiteral("members")});
        page.activated();
        QTRY_VERIFY(child<QPushButton>(page, "inviteButton")->isEnabled());
        QTest::mouseClick(child<QPushButton>(page, "inviteButton"), Qt::LeftButton);
        auto *invites = page.findChild<InviteDialog *>();
        QVERIFY(invites != nullptr);
        auto *emails = child<QPlainTextEdit>(*invites, "inviteEmailsEdit");
        emails->setPlainText(QStringLiteral("lin"));
        QVERIFY(!child<QPushButton>(*invites, "verbButton")->isEnabled());
        emails->setPlainText(QStringLiteral("lin@example.com"));
        QTest::mouseClick(child<QPushButton>(*invites, "verbButton"), Qt::LeftButton);
        QTRY_VERIFY(orderAsked().has_value());
        QCOMPARE(orderAsked()->email, QStringLiteral("lin@example.com"));

        QTest::mouseClick(child<QPushButton>(page, "giveRoleButton"), Qt::LeftButton);
        auto *gives = page.findChild<GiveRoleDialog *>();
        QVERIFY(gives != nullptr);
        child<QComboBox>(*gives, "roleNameBox")->setCurrentText(QStringLiteral("Grace"));
        child<QComboBox>(*gives, "roleTeamBox")->setCurrentIndex(1);
        QTest::mouseClick(child<QPushButton>(*gives, "verbButton"), Qt::LeftButton);
        // Grace is viewer; whoever gave the first role has become administrator.
        QTRY_COMPARE(child<TableView>(page, "membersTable")->model()->rowCount(), 2);
    }
};

QTEST_MAIN(tst_access_page)
#include "tst_access_page.moc"
