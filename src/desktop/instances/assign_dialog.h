#pragma once

#include "desktop/instances/command_effect.h"
#include "desktop/parts/form_dialog.h"

#include <QDate>

class QComboBox;
class QDateEdit;

namespace bursar::desktop {

/// Gives instances to a team, from a day on.
class AssignDialog final : public FormDialog
{
    Q_OBJECT
public:
    AssignDialog(const governor::DeskSnapshot &snapshot, const InstanceViews &instances, QWidget *parent);

    QString teamSlug() const;
    /// A UTC day.
    QDate fromDay() const;

protected:
    QString problem() const override;

private:
    QComboBox *m_team;
    QDateEdit *m_day;
    QDate m_today;
    bool m_ofOneAccount = true;
};

} // namespace bursar::desktop
