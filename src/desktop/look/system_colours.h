#pragma once

#include <QObject>

namespace bursar::desktop {

/// What the desktop environment wishes: light or dark. Handed into Theme, so that tests can turn it.
class SystemColours : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual bool prefersDark() const = 0;

Q_SIGNALS:
    void changed();
};

} // namespace bursar::desktop
