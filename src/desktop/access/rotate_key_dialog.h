#pragma once

#include "desktop/access/key_dialog.h"
#include "governor/access/access_state.h"

class QCheckBox;

namespace bursar::desktop {

/// A new key in the place of another one: made, tried and used before the old one is revoked.
class RotateKeyDialog final : public KeyDialog
{
    Q_OBJECT
public:
    RotateKeyDialog(const governor::KeyView &key, Instant now, QWidget *parent);

    /// A person says that Bursar calls with it, though Bursar did not make it.
    bool isOwn() const;

protected:
    QString problem() const override;

private:
    QCheckBox *m_own = nullptr; ///< only where Bursar does not know it
};

} // namespace bursar::desktop
