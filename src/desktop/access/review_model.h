#pragma once

#include "desktop/access/access_facts.h"
#include "desktop/access/access_table.h"

namespace bursar::desktop {

/// What was tried with each key in a quarter, what should be and what was found; surprises first.
class ReviewModel final : public AccessTable
{
    Q_OBJECT
public:
    enum Column { KeyColumn, AccountColumn, PermissionColumn, TriedColumn, ShouldColumn, FoundColumn };
    struct Line
    {
        governor::ReviewView review;
        ProbeCell cell;
    };

    explicit ReviewModel(QObject *parent = nullptr);

    void show(const governor::AccessState &state, Quarter quarter);
    const Line *lineAt(int row) const;
    /// Of all keys in the quarter.
    int surprises() const;
    int keys() const { return m_keys; }

protected:
    QStringList headers() const override;

private:
    std::vector<Line> m_lines;
    int m_keys = 0;
};

/// `Too much: allowed`, `Refused`
QString resultWords(const ProbeCell &cell);

} // namespace bursar::desktop
