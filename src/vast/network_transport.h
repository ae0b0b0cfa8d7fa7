#pragma once

#include "vast/transport.h"

#include <memory>

namespace bursar::vast {

/// Sends over the network: https, and plain http to loopback addresses alone. Redirects are not followed, HTTP/2 is not
/// used, and neither Qt nor this class sends a request with a body twice. Lives on the thread that made it, which needs
/// an event loop. Destroying it forgets what is under way; those callbacks are not called.
class NetworkTransport final : public Transport
{
public:
    NetworkTransport();
    ~NetworkTransport() override;

    /// A PUT, POST or DELETE must have a body (Vast.ai wants at least `{}`), or it is not sent.
    SendId send(HttpRequest request, Done done) override;
    void abort(SendId id) override;

    /// True for https, and for http to `localhost`, 127.0.0.0/8 and ::1.
    static bool isAllowed(const QUrl &url);
    static bool isLoopback(const QUrl &url);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace bursar::vast
