#pragma once

#include "desktop/parts/form_dialog.h"
#include "governor/accounts/shared_resources.h"
#include "governor/reading/views.h"

class QComboBox;
class QLineEdit;

namespace bursar::desktop {

/// Whose a resource is: this one alone, or all whose names fit a pattern.
class ResourceTeamDialog final : public FormDialog
{
    Q_OBJECT
public:
    ResourceTeamDialog(const governor::DeskSnapshot &snapshot, const governor::ResourceView &resource, QWidget *parent);

    /// Empty: nobody's.
    QString teamSlug() const;
    /// Empty: this one alone.
    QString pattern() const;

protected:
    QString problem() const override;

private:
    QComboBox *m_team;
    QLineEdit *m_pattern;
};

} // namespace bursar::desktop
