#pragma once

#include "desktop/look/system_colours.h"

namespace bursar::desktop {

/// A desktop environment that wishes what the test says.
class FixedColours final : public SystemColours
{
    Q_OBJECT
public:
    bool prefersDark() const override { return m_dark; }
    void prefer(bool dark)
    {
        m_dark = dark;
        Q_EMIT changed();
    }

private:
    bool m_dark = false;
};

} // namespace bursar::desktop
