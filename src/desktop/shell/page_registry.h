#pragma once

#include "desktop/shell/page.h"

#include <memory>
#include <optional>
#include <vector>

namespace bursar::desktop {

/// A page as the window knows it before it is made.
struct PageEntry
{
    PageId id = PageId::Overview;
    QString code; ///< its name in settings and in the tour's files: `overview`
    QString title;
    QString icon;
    bool lineBefore = false; ///< a hairline above it in the sidebar
    std::unique_ptr<Page> (*make)(PageContext context) = nullptr;
    bool under = false; ///< belongs to the page before it: indented, without a Ctrl+number
};

/// All pages, in the order of the sidebar, with titles in the language that is set now.
std::vector<PageEntry> pageRegistry();

} // namespace bursar::desktop
