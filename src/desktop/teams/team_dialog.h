#pragma once

#include "desktop/parts/form_dialog.h"
#include "governor/administration/administration.h"
#include "governor/reading/views.h"

#include <QDate>

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace bursar::desktop {

class Label;
class ZoneBox;

/// A new team, or what one is called, who leads it, where its money and its midnight are.
class TeamDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// A new team; its policy is a template's.
    TeamDialog(const governor::DeskSnapshot &snapshot, QWidget *parent);
    /// An existing one.
    TeamDialog(const governor::DeskSnapshot &snapshot, const governor::TeamView &team, QWidget *parent);

    /// The accounts to choose from; one that has just been connected comes with a later snapshot.
    void showAccounts(const governor::DeskSnapshot &snapshot);
    governor::Administration::NewTeam newTeam() const;
    /// Only what differs from the team that is shown.
    QList<std::pair<QString, QString>> changes() const;
    /// From which day on another account or cost centre holds.
    QDate fromDay() const;

protected:
    QString problem() const override;

private:
    TeamDialog(const governor::DeskSnapshot &snapshot, std::optional<governor::TeamView> team, QWidget *parent);
    void addFields(const governor::DeskSnapshot &snapshot);
    void fill();
    void showTemplate();

    std::optional<governor::TeamView> m_team;
    QLineEdit *m_name;
    QLineEdit *m_slug;
    QComboBox *m_account;
    QLineEdit *m_costCenter;
    QLineEdit *m_lead;
    ZoneBox *m_zone;
    QComboBox *m_template;
    Label *m_templateWords = nullptr;
    QDateEdit *m_fromDay;
    QLineEdit *m_reason;
};

} // namespace bursar::desktop
