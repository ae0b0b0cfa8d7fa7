#pragma once

#include "governor/desk.h"

#include <functional>

class QWidget;

namespace bursar::desktop {

/// Opens the dialog that asks for a transfer of credit between accounts, filled in as the treasury proposes it, and
/// sends the request. `asked` is called once it waits for a second person. Nothing happens with less than two accounts.
void askForCreditTransfer(governor::Desk &desk, const governor::DeskSnapshot &snapshot, QWidget *parent,
                          std::function<void()> asked);

} // namespace bursar::desktop
