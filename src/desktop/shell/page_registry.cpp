#include "desktop/shell/page_registry.h"

#include "desktop/offers/offers_page.h"
#include "desktop/overview/overview_page.h"

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
    };
}

} // namespace bursar::desktop
