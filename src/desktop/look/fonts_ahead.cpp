#include "desktop/look/fonts_ahead.h"

#include <QFontDatabase>
#include <QStringList>

#include <fontconfig/fontconfig.h>

namespace bursar::desktop {

FontsAhead::FontsAhead()
    : m_thread([this] { work(); })
{
}

FontsAhead::~FontsAhead()
{
    m_next.release();
    m_thread.join();
}

void FontsAhead::readList()
{
    m_reads = true;
    m_next.release();
}

void FontsAhead::work()
{
    FcInit(); // Qt's own call then finds it done; whoever comes second waits for nothing
    m_next.acquire();
    if (m_reads)
        QFontDatabase::families();
}

} // namespace bursar::desktop
