#include "desktop/look/room.h"

#include "desktop/look/fonts.h"

namespace bursar::desktop {

Room roomOf(int windowWidth)
{
    if (windowWidth < scaled(1200))
        return Room::Narrow;
    return windowWidth < scaled(1600) ? Room::Normal : Room::Wide;
}

} // namespace bursar::desktop
