#include "vast/client.h"

namespace bursar::vast {

Client::Client(RequestQueue &queue, Timers &timers, QUrl baseUrl, KeySource key)
    : m_runner(std::make_shared<CallRunner>(queue, timers, std::move(baseUrl), std::move(key)))
{
}

Client::~Client() = default;

void Client::setCallTimeout(Duration timeout)
{
    m_runner->setTimeout(timeout);
}

void Client::setPermit(std::function<qint64()> permit)
{
    m_runner->setPermit(std::move(permit));
}

void Client::cancel(CallId id)
{
    m_runner->cancel(id);
}

} // namespace bursar::vast
