#include "desktop/widgets/sidebar.h"

#include "desktop/look/fonts.h"
#include "desktop/look/formats.h"
#include "desktop/look/icons.h"
#include "desktop/look/paint.h"
#include "desktop/widgets/sidebar_model.h"

#include <QEvent>
#include <QHelpEvent>
#include <QStyledItemDelegate>
#include <QToolTip>

namespace bursar::desktop {
namespace {

constexpr int lineRoom = 17;
constexpr int under = 18; ///< how far an entry that belongs to another is indented

class SidebarDelegate final : public QStyledItemDelegate
{
public:
    explicit SidebarDelegate(Sidebar *sidebar)
        : QStyledItemDelegate(sidebar)
        , m_sidebar(*sidebar)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const int line = index.data(SidebarModel::LineBeforeRole).toBool() ? lineRoom : 0;
        return {40, scaled(32) + 2 + line};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = tokensFor(option.palette);
        QRect row = option.rect.adjusted(8, 1, -8, -1);
        painter->save();
        if (index.data(SidebarModel::LineBeforeRole).toBool()) {
            paint::hairline(*painter, row.x() + 10, row.y() + lineRoom / 2 - 1, row.width() - 20, tokens.border);
            row.setTop(row.top() + lineRoom);
        }
        const bool current = option.state.testFlag(QStyle::State_Selected);
        if (current) {
            paint::box(*painter, row, 6, tokens.raised, tokens.border);
            paint::box(*painter, {row.x() + 1, row.y() + 8, 3, row.height() - 16}, 1, tokens.accentText, QColor());
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            paint::box(*painter, row, 6, tokens.dark ? tokens.hover : tokens.border, QColor());
        }
        if (option.state.testFlag(QStyle::State_HasFocus))
            paint::focusRing(*painter, row, 6, tokens.accentText);
        if (index.data(SidebarModel::UnderRole).toBool() && !m_sidebar.isCompact())
            row.setLeft(row.left() + scaled(under));
        const int left = m_sidebar.isCompact() ? row.x() + (row.width() - 16) / 2 : row.x() + 12;
        paintIcon(*painter, index.data(SidebarModel::IconRole).toString(), {left, row.y(), 16, row.height()},
                  current ? tokens.accentText : tokens.muted);
        if (!m_sidebar.isCompact())
            paintWords(*painter, tokens, row, current, index);
        else if (index.data(SidebarModel::NeedsPeopleRole).toBool() && index.data(SidebarModel::CountRole).toInt() > 0)
            paint::box(*painter, {left + 12, row.y() + 6, 7, 7}, 4, tokens.warn, QColor());
        painter->restore();
    }

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override
    {
        if (event->type() != QEvent::ToolTip || !m_sidebar.isCompact())
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        QToolTip::showText(event->globalPos(), index.data(Qt::AccessibleTextRole).toString(), view);
        return true;
    }

private:
    static void paintWords(QPainter &painter, const Tokens &tokens, const QRect &row, bool current,
                           const QModelIndex &index)
    {
        const int count = index.data(SidebarModel::CountRole).toInt();
        QRect words = row.adjusted(38, 0, -10, 0);
        if (count != 0) {
            const bool needsPeople = index.data(SidebarModel::NeedsPeopleRole).toBool();
            const QString number = formats::count(count);
            painter.setFont(fontFor(TextRole::SmallMedium));
            const int width = painter.fontMetrics().horizontalAdvance(number) + 14;
            const QRect badge(row.right() - 8 - width, row.y() + (row.height() - scaled(20)) / 2, width, scaled(20));
            if (needsPeople)
                paint::box(painter, badge, badge.height() / 2, tokens.warnSoft, QColor());
            paint::text(painter, badge, Qt::AlignCenter, number, needsPeople ? tokens.warn : tokens.muted);
            words.setRight(badge.x() - 4);
        }
        painter.setFont(fontFor(current ? TextRole::BodyMedium : TextRole::Body));
        paint::text(painter, words, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString(), tokens.text);
    }

    Sidebar &m_sidebar;
};

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QListView(parent)
    , m_model(new SidebarModel(this))
{
    setObjectName(QStringLiteral("sidebar"));
    setAccessibleName(tr("Pages"));
    setModel(m_model);
    setItemDelegate(new SidebarDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    // It stands on the sidebar's own ground.
    viewport()->setAutoFillBackground(false);
}

void Sidebar::setEntries(std::vector<SidebarEntry> entries)
{
    const QString before = currentPage();
    m_quiet = true;
    m_model->show(std::move(entries));
    m_quiet = false;
    setCurrentPage(before);
}

void Sidebar::setCount(const QString &id, int count, bool needsPeople)
{
    m_model->setCount(id, count, needsPeople);
}

QString Sidebar::currentPage() const
{
    return currentIndex().data(SidebarModel::IdRole).toString();
}

void Sidebar::setCurrentPage(const QString &id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    m_quiet = true;
    setCurrentIndex(m_model->index(row));
    m_quiet = false;
}

void Sidebar::setCompact(bool compact)
{
    m_compact = compact;
    viewport()->update();
}

QSize Sidebar::sizeHint() const
{
    return {scaled(m_compact ? 52 : 203), scaled(360)};
}

void Sidebar::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

void Sidebar::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_quiet && current.isValid())
        Q_EMIT pageChosen(currentPage());
}

} // namespace bursar::desktop
