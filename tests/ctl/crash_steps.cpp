// Loaded into bursarctl by tests with LD_PRELOAD: counts the moments at which a death would matter and sends the
// process a signal at one of them. The product has no hook for this.
//
//   BURSAR_CRASH_AT       the number of the moment, from 1; 0 or nothing: only count
//   BURSAR_CRASH_SIGNAL   the signal's number; SIGKILL unless told
//   BURSAR_CRASH_LOG      a file that gets one line per moment that was reached
//   BURSAR_CRASH_FILES    what the path of other files begins with whose writes and renames count too
//
// Moments: before a step is written into the ledger, in the middle of it, when it is on the disk; before and after a
// request (its head, its body) goes to Vast.ai, and when its answer, or the end of the connection, has come but nobody
// has seen it. Questions to the simulator's own routes (the clock) are not counted.

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

enum class Use : unsigned char { Unknown, Asked, Answered, Ignored };

struct File
{
    std::atomic<Use> socket{Use::Unknown};
    std::atomic<bool> unsynced{false};
};

std::array<File, 1024> files;
std::atomic<int> moments{0};

File *fileOf(int fd)
{
    return fd >= 0 && fd < static_cast<int>(files.size()) ? &files[static_cast<std::size_t>(fd)] : nullptr;
}

int numberIn(const char *variable, int otherwise)
{
    const char *text = std::getenv(variable);
    return text ? std::atoi(text) : otherwise;
}

template <class Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

ssize_t plainWrite(int fd, const void *data, std::size_t size)
{
    static const auto real = next<ssize_t (*)(int, const void *, std::size_t)>("write");
    return real(fd, data, size);
}

void moment(const std::string &what)
{
    static const int crashAt = numberIn("BURSAR_CRASH_AT", 0);
    static const int signal = numberIn("BURSAR_CRASH_SIGNAL", SIGKILL);
    static const char *const path = std::getenv("BURSAR_CRASH_LOG");
    static const int log = path ? open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600) : -1;
    const int savedErrno = errno;
    const int number = ++moments;
    const std::string line = what + '\n';
    if (log >= 0)
        plainWrite(log, line.data(), line.size());
    if (number == crashAt)
        kill(getpid(), signal);
    errno = savedErrno;
}

/// The name of the ledger's file behind a descriptor, without folder; nothing for other files.
std::string ledgerFile(int fd)
{
    const std::string link = "/proc/self/fd/" + std::to_string(fd);
    std::array<char, 4096> target{};
    const ssize_t length = readlink(link.c_str(), target.data(), target.size());
    const std::string path(target.data(), length > 0 ? static_cast<std::size_t>(length) : 0);
    const std::size_t name = path.find_last_of('/') + 1;
    return path.find(".sqlite", name) == std::string::npos ? std::string() : path.substr(name);
}

/// True for files that BURSAR_CRASH_FILES names.
bool isWatched(const char *path)
{
    static const char *const begin = std::getenv("BURSAR_CRASH_FILES");
    return begin && path && std::strncmp(path, begin, std::strlen(begin)) == 0;
}

bool isWatched(int fd)
{
    const std::string link = "/proc/self/fd/" + std::to_string(fd);
    std::array<char, 4096> target{};
    return std::getenv("BURSAR_CRASH_FILES") && readlink(link.c_str(), target.data(), target.size() - 1) > 0
        && isWatched(target.data());
}

/// `PUT /api/v0/asks/7/` of a request's head; nothing when these bytes begin none.
std::string requestLine(const char *data, std::size_t size)
{
    const std::string text(data, size < 300 ? size : 300);
    for (const char *method : {"GET /", "PUT /", "POST /", "DELETE /"}) {
        if (text.rfind(method, 0) == 0)
            return text.substr(0,
                               text.find_first_of("?\r", 0) == std::string::npos ? text.find("HTTP/")
                                                                                 : text.find_first_of("?\r", 0));
    }
    return {};
}

template <class Sync>
int synced(Sync real, int fd)
{
    const int result = real(fd);
    File *file = fileOf(fd);
    const std::string name = file && file->unsynced ? ledgerFile(fd) : std::string();
    if (!name.empty()) {
        file->unsynced = false;
        moment("on the disk: " + name);
    }
    return result;
}

template <class Write>
ssize_t sent(Write real, int fd, const void *data, std::size_t size)
{
    File *file = fileOf(fd);
    if (!file)
        return real();
    const std::string line = requestLine(static_cast<const char *>(data), size);
    if (!line.empty())
        file->socket = line.find(" /simulator/") == std::string::npos ? Use::Asked : Use::Ignored;
    if (file->socket == Use::Ignored || file->socket == Use::Unknown)
        return real();
    const std::string what = line.empty() ? "body" : line;
    moment("before sending " + what);
    const ssize_t written = real();
    moment("after sending " + what);
    return written;
}

template <class Read>
ssize_t received(Read real, int fd)
{
    const ssize_t size = real();
    File *file = fileOf(fd);
    const bool waits = size < 0 && (errno == EAGAIN || errno == EINTR);
    if (file && file->socket == Use::Asked && !waits) {
        file->socket = Use::Answered;
        moment(size > 0 ? "answer has come" : "connection has ended");
    }
    return size;
}

} // namespace

extern "C" {

int fsync(int fd)
{
    static const auto real = next<int (*)(int)>("fsync");
    return synced(real, fd);
}

int fdatasync(int fd)
{
    static const auto real = next<int (*)(int)>("fdatasync");
    return synced(real, fd);
}

ssize_t pwrite64(int fd, const void *data, std::size_t size, off64_t offset)
{
    static const auto real = next<ssize_t (*)(int, const void *, std::size_t, off64_t)>("pwrite64");
    File *file = fileOf(fd);
    const std::string name = file && !file->unsynced ? ledgerFile(fd) : std::string();
    if (name.empty())
        return real(fd, data, size, offset);
    moment("before writing: " + name);
    file->unsynced = true;
    const ssize_t written = real(fd, data, size, offset);
    moment("in the middle of writing: " + name);
    return written;
}

ssize_t send(int fd, const void *data, std::size_t size, int flags)
{
    static const auto real = next<ssize_t (*)(int, const void *, std::size_t, int)>("send");
    return sent([=] { return real(fd, data, size, flags); }, fd, data, size);
}

int rename(const char *from, const char *to)
{
    static const auto real = next<int (*)(const char *, const char *)>("rename");
    if (isWatched(to))
        moment("before renaming");
    const int result = real(from, to);
    if (isWatched(to))
        moment("after renaming");
    return result;
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned int flags)
{
    static const auto real = next<int (*)(int, const char *, int, const char *, unsigned int)>("renameat2");
    if (isWatched(to))
        moment("before renaming");
    const int result = real(fromFolder, from, toFolder, to, flags);
    if (isWatched(to))
        moment("after renaming");
    return result;
}

ssize_t write(int fd, const void *data, std::size_t size)
{
    if (isWatched(fd)) {
        moment("before writing a file");
        const ssize_t written = plainWrite(fd, data, size / 2); // the rest comes with the next call
        moment("in the middle of writing a file");
        return size < 2 ? plainWrite(fd, data, size) : written;
    }
    return sent([=] { return plainWrite(fd, data, size); }, fd, data, size);
}

ssize_t read(int fd, void *data, std::size_t size)
{
    static const auto real = next<ssize_t (*)(int, void *, std::size_t)>("read");
    return received([=] { return real(fd, data, size); }, fd);
}

ssize_t recv(int fd, void *data, std::size_t size, int flags)
{
    static const auto real = next<ssize_t (*)(int, void *, std::size_t, int)>("recv");
    return received([=] { return real(fd, data, size, flags); }, fd);
}

int close(int fd)
{
    static const auto real = next<int (*)(int)>("close");
    if (File *file = fileOf(fd)) {
        file->socket = Use::Unknown;
        file->unsynced = false;
    }
    return real(fd);
}

} // extern "C"
