#pragma once

#include "desktop/rental/rental_context.h"

#include <QWidget>

namespace bursar::desktop {

/// One step of the rental wizard. It reads and writes the context that it is given, and tells when it changed it.
class RentalStep : public QWidget
{
    Q_OBJECT
public:
    RentalStep(RentalContext &context, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_rental(context)
    {
    }

    /// Shows the context as it is now; called when the step comes to the front and with each new snapshot.
    /// Leaves alone what a person is typing.
    virtual void showContext() = 0;
    /// Puts the focus where a person goes on.
    virtual void takeFocus() { setFocus(); }

Q_SIGNALS:
    void changed();
    /// The step's choice was made for good (a row was activated): the wizard may go on.
    void chosen();

protected:
    RentalContext &rental() const { return m_rental; }

private:
    RentalContext &m_rental;
};

} // namespace bursar::desktop
