#pragma once

#include "documents/page_canvas.h"
#include "foundation/expected.h"
#include "foundation/time_types.h"

#include <functional>

namespace bursar::documents {

/// What is drawn once it is laid out on a canvas.
struct PdfPages
{
    QString title;
    int count = 1;
    std::function<void(int page)> paint;
};

/// A4 pages as PDF/A-1b with its fonts embedded; the same pages and moment give the same bytes, whenever and wherever
/// they are drawn with the same Qt and fonts. `layOut` measures on the canvas and says what there is to paint. Needs a
/// QGuiApplication (the offscreen platform will do); can be called on any thread.
Expected<QByteArray> drawPdf(Instant at, const std::function<PdfPages(PageCanvas &)> &layOut);

} // namespace bursar::documents
