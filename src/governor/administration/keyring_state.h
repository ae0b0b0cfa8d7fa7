#pragma once

namespace bursar::governor {

/// What is wrong with the desktop's keychain, as far as the Secret Service itself tells
/// (specifications.freedesktop.org, Secret Service API).
enum class KeyringState {
    Absent, ///< no session bus, or nothing on it keeps secrets
    NoKeyring, ///< a service runs, and nobody has made a keyring yet
    Locked,
    Open, ///< or another keychain than a Secret Service
};
/// Asks the session bus; waits at most 2 s for it.
KeyringState keyringState();

} // namespace bursar::governor
