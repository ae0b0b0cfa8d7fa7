#pragma once

#include <QListView>

#include <vector>

namespace bursar::desktop {

class SidebarModel;

/// One page in the sidebar.
struct SidebarEntry
{
    QString id; ///< the page's name in code, `offers`
    QString text;
    QString icon;
    bool lineBefore = false; ///< a hairline above it
    bool under = false; ///< belongs to the entry above it: indented
};

/// The pages of the window: arrow keys, type-ahead and screen readers work as in any list.
/// Compact shows icons alone, with the words as tool tips.
class Sidebar final : public QListView
{
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);

    void setEntries(std::vector<SidebarEntry> entries);
    /// A count behind the page's word: amber only if people must act; 0 takes it away.
    void setCount(const QString &id, int count, bool needsPeople);
    QString currentPage() const;
    /// Without telling `pageChosen`; an unknown id changes nothing.
    void setCurrentPage(const QString &id);
    /// 52 px wide, icons alone.
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void pageChosen(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    SidebarModel *m_model;
    bool m_compact = false;
    bool m_quiet = false;
};

} // namespace bursar::desktop
