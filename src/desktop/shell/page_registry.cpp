#include "desktop/shell/page_registry.h"

#include "desktop/access/access_page.h"
#include "desktop/audit/audit_page.h"
#include "desktop/budgets/budgets_page.h"
#include "desktop/chargeback/chargeback_page.h"
#include "desktop/instances/instances_page.h"
#include "desktop/offers/offers_page.h"
#include "desktop/overview/overview_page.h"
#include "desktop/requests/requests_page.h"
#include "desktop/savings/savings_page.h"
#include "desktop/settings/settings_page.h"
#include "desktop/teams/teams_page.h"

#include <QCoreApplication>

namespace bursar::desktop {
namespace {

struct PageWords
{
    Q_DECLARE_TR_FUNCTIONS(PageWords)
};

} // namespace

std::vector<PageEntry> pageRegistry()
{
    return {
        {PageId::Overview, QStringLiteral("overview"), PageWords::tr("Overview"), QStringLiteral("speedometer2"), false,
         makeOverviewPage},
        {PageId::Savings, QStringLiteral("savings"), PageWords::tr("Savings"), QStringLiteral("piggy-bank"), false,
         makeSavingsPage, true},
        {PageId::Offers, QStringLiteral("offers"), PageWords::tr("Offers"), QStringLiteral("tags"), false,
         makeOffersPage},
        {PageId::Instances, QStringLiteral("instances"), PageWords::tr("Instances"), QStringLiteral("hdd-stack"), false,
         makeInstancesPage},
        {PageId::Requests, QStringLiteral("requests"), PageWords::tr("Requests"), QStringLiteral("inbox"), false,
         makeRequestsPage},
        {PageId::Teams, QStringLiteral("teams"), PageWords::tr("Teams"), QStringLiteral("people"), false,
         makeTeamsPage},
        {PageId::Budgets, QStringLiteral("budgets"), PageWords::tr("Budgets"), QStringLiteral("wallet2"), false,
         makeBudgetsPage, true},
        {PageId::Chargeback, QStringLiteral("chargeback"), PageWords::tr("Chargeback"), QStringLiteral("receipt"),
         false, makeChargebackPage},
        {PageId::Audit, QStringLiteral("audit"), PageWords::tr("Audit"), QStringLiteral("journal-check"), false,
         makeAuditPage},
        {PageId::Access, QStringLiteral("access"), PageWords::tr("Access"), QStringLiteral("key"), true,
         makeAccessPage},
        {PageId::Settings, QStringLiteral("settings"), PageWords::tr("Settings"), QStringLiteral("gear"), false,
         makeSettingsPage},
    };
}

} // namespace bursar::desktop
