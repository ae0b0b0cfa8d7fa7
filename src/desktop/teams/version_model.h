#pragma once

#include "domain/policy_fields.h"

#include <QAbstractTableModel>

namespace bursar::desktop {

/// A team's policy versions, newest first, the unsaved draft on top; each with what it changed, when, by whom.
class VersionModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    struct Row
    {
        PolicyVersion version; ///< number 0: the draft
        QString by; ///< the person's name
        std::vector<PolicyDifference> changes; ///< from the version before; empty for the first
    };

    explicit VersionModel(QObject *parent = nullptr);

    /// `versions` in any order, with the names of those who saved them.
    /// One that comes into force after `now` says when.
    void show(std::vector<PolicyVersion> versions, const std::map<MemberId, QString> &names, const QString &zone,
              Instant now = {});
    /// The greatest number so far; 0 without any.
    int newest() const;
    bool isToCome(const PolicyVersion &version) const { return version.number > 0 && version.effectiveFrom > m_now; }
    /// What the form would save now; without a difference to the version in force there is no draft.
    void setDraft(const std::optional<Policy> &draft);
    const std::vector<Row> &rows() const { return m_rows; }
    /// Null when none is.
    const Row *inForce() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    bool hasDraft() const { return !m_rows.empty() && m_rows.front().version.number == 0; }
    QString whatChanged(const Row &row) const;
    QString whenAndWho(const Row &row) const;

    std::vector<Row> m_rows;
    QString m_zone;
    Instant m_now;
};

} // namespace bursar::desktop
