#pragma once

#include "desktop/teams/version_model.h"

#include <QDialog>

class QComboBox;

namespace bursar::desktop {

class TableView;

/// Two policy versions beside each other: every field in which they differ.
class VersionsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `rows` newest first, as the version model has them.
    VersionsDialog(const QString &team, std::vector<VersionModel::Row> rows, QWidget *parent);

private:
    void compare();

    std::vector<VersionModel::Row> m_rows;
    QComboBox *m_from;
    QComboBox *m_to;
    TableView *m_table;
};

} // namespace bursar::desktop
