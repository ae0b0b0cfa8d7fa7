#pragma once

#include "desktop/connect/stranger_model.h"

#include <QWidget>

class QComboBox;
class QDateEdit;

namespace bursar::desktop {

class Label;
class TableView;

/// What runs on a freshly connected account already: whose it is, and from which day on.
class StrangersStep final : public QWidget
{
    Q_OBJECT
public:
    explicit StrangersStep(QWidget *parent = nullptr);

    void showStrangers(const governor::DeskSnapshot &snapshot, const AccountId &account);
    int strangers() const { return m_model.rowCount(); }
    std::vector<InstanceId> chosen() const;
    /// Slug of the team; empty while there is none.
    QString team() const;
    /// A day in UTC, as Vast.ai charges.
    QDate fromDay() const;
    void showProblem(const QString &problem);

Q_SIGNALS:
    void changed();

private:
    void compose();

    StrangerModel m_model;
    Label *m_title;
    TableView *m_table;
    QComboBox *m_team;
    QDateEdit *m_day;
    Label *m_problem;
    bool m_filled = false;
};

} // namespace bursar::desktop
