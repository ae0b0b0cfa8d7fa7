#pragma once

#include <semaphore>
#include <thread>

namespace bursar::desktop {

/// Reads the fonts' configuration and their list on another core while the program begins; the first window needs both
/// for its first word. Made before the application, and goes after it began; neither is needed for anything but speed.
class FontsAhead final
{
public:
    FontsAhead();
    /// Waits for what is under way.
    ~FontsAhead();
    FontsAhead(const FontsAhead &) = delete;
    FontsAhead &operator=(const FontsAhead &) = delete;

    /// The application stands: Qt can be asked for its fonts.
    void readList();

private:
    void work();

    std::counting_semaphore<2> m_next{0}; ///< released by the application's start, and by the end
    bool m_reads = false; ///< written before the semaphore is released, read after it is taken
    std::thread m_thread;
};

} // namespace bursar::desktop
