#include "desktop/shell/page_registry.h"

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
    return {};
}

} // namespace bursar::desktop
