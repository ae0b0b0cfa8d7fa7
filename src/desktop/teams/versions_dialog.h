#pragma once

#include "desktop/teams/version_model.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace bursar::desktop {

class Label;
class TableView;

/// Two policy versions beside each other: every field in which they differ, who saved them, when they hold; and the way
/// back to one of them.
class VersionsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// What the model shows now; `zone` is the team's.
    VersionsDialog(const QString &team, const VersionModel &versions, const QTimeZone &zone, QWidget *parent);

Q_SIGNALS:
    /// The form shall hold this version's rules, as a draft.
    void restoreAsked(const bursar::PolicyVersion &version);

private:
    struct Entry
    {
        VersionModel::Row row;
        QString words; ///< who, when, why
        bool inForce = false;
    };
    QString wordsOf(const VersionModel &versions, const VersionModel::Row &row, const QTimeZone &zone) const;
    void compare();
    const Entry *chosen(const QComboBox &box) const;

    std::vector<Entry> m_entries;
    QComboBox *m_from;
    QComboBox *m_to;
    Label *m_words;
    TableView *m_table;
    QPushButton *m_restore;
};

} // namespace bursar::desktop
