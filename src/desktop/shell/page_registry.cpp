#include "desktop/shell/page_registry.h"

#include "desktop/access/access_page.h"
#include "desktop/audit/audit_page.h"
#include "desktop/chargeback/chargeback_page.h"
#include "desktop/instances/instances_page.h"
#include "desktop/offers/offers_page.h"
#include "desktop/overview/overview_page.h"
#include "desktop/requests/requests_page.h"
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
    using Words = PageWords;
    return {
        {PageId::Overview, QStringLiteral("overview"), Words::tr("Overview"), QStringLiteral("speedometer2"), false,
         makeOverviewPage},
        {PageId::Offers, QStringLiteral("offers"), Words::tr("Offers"), QStringLiteral("tags"), false, makeOffersPage},
        {PageId::Instances, QStringLiteral("instances"), Words::tr("Instances"), QStringLiteral("hdd-stack"), false,
         makeInstancesPage},
        {PageId::Requests, QStringLiteral("requests"), Words::tr("Requests"), QStringLiteral("inbox"), false,
         makeRequestsPage},
        {PageId::Teams, QStringLiteral("teams"), Words::tr("Teams"), QStringLiteral("people"), false, makeTeamsPage},
        {PageId::Chargeback, QStringLiteral("chargeback"), Words::tr("Chargeback"), QStringLiteral("receipt"), false,
         makeChargebackPage},
        {PageId::Audit, QStringLiteral("audit"), Words::tr("Audit"), QStringLiteral("journal-check"), false,
         makeAuditPage},
        {PageId::Access, QStringLiteral("access"), Words::tr("Access"), QStringLiteral("key"), true, makeAccessPage},
        {PageId::Settings, QStringLiteral("settings"), Words::tr("Settings"), QStringLiteral("gear"), false,
         makeSettingsPage},
    };
}

} // namespace bursar::desktop
