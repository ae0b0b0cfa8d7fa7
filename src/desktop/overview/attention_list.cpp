#include "desktop/overview/attention_list.h"

#include "desktop/look/fonts.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/hairline.h"
#include "desktop/widgets/icon_label.h"
#include "desktop/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace bursar::desktop {

AttentionList::AttentionList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("attentionList"));
    setAccessibleName(tr("Needs attention"));
    m_column->setContentsMargins(0, 0, 0, 0);
    setItems({});
}

void AttentionList::setItems(const std::vector<AttentionItem> &items)
{
    const bool same = std::equal(items.begin(), items.end(), m_items.begin(), m_items.end(),
                                 [](const auto &left, const auto &right) { return left.saysTheSame(right); });
    if (m_rows != nullptr && same)
        return;
    m_items = items;
    if (m_rows != nullptr) {
        m_column->removeWidget(m_rows);
        m_rows->hide();
        m_rows->deleteLater(); // it may be one of its buttons that led here
    }
    m_rows = new QWidget(this);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    int width = scaled(104);
    for (const AttentionItem &item : items)
        width = std::max(width, QFontMetrics(fontFor(TextRole::BodyMedium)).horizontalAdvance(item.button) + 18);
    for (const AttentionItem &item : items)
        addRow(item, width);
    if (items.empty()) {
        auto *calm = new Label(tr("Nothing needs you now."), TextRole::Body, ColourRole::Muted, m_rows);
        calm->setContentsMargins(0, 12, 0, 0);
        column->addWidget(calm);
    }
    column->addStretch(1);
    m_column->addWidget(m_rows);
}

void AttentionList::addRow(const AttentionItem &item, int buttonWidth)
{
    auto *column = static_cast<QVBoxLayout *>(m_rows->layout());
    if (column->count() > 0)
        column->addWidget(new Hairline(m_rows));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 8, 0, 7);
    row->setSpacing(10);
    row->addWidget(new IconLabel(item.icon, item.role, 16, m_rows), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    auto *title = new Label(item.title, TextRole::BodyMedium, ColourRole::Text, m_rows);
    title->setWordWrap(true);
    words->addWidget(title);
    auto *detail = new Label(item.detail, TextRole::Small, ColourRole::Muted, m_rows);
    detail->setWordWrap(true);
    detail->setVisible(!item.detail.isEmpty());
    words->addWidget(detail);
    row->addLayout(words, 1);
    auto *button = makeButton(item.button, QStringLiteral("attentionButton"), ButtonKind::Plain, QString(), m_rows);
    button->setAccessibleDescription(item.title);
    setSmall(*button);
    button->setFixedWidth(buttonWidth);
    row->addWidget(button, 0, Qt::AlignTop);
    column->addLayout(row);
    listen(button, item);
    if (!item.more.isEmpty())
        addDetails(*words, item);
}

/// The whole story, below the row, when somebody wants it.
void AttentionList::addDetails(QVBoxLayout &words, const AttentionItem &item)
{
    auto *details = makeButton(tr("Details"), QStringLiteral("attentionDetails"), ButtonKind::Link, {}, m_rows);
    details->setAccessibleDescription(item.title);
    words.addWidget(details, 0, Qt::AlignLeft);
    auto *more = new Label(item.more, TextRole::Small, ColourRole::Muted, m_rows);
    more->setObjectName(QStringLiteral("attentionMore"));
    more->setWordWrap(true);
    more->setContentsMargins(26, 0, 0, 8);
    more->hide();
    static_cast<QVBoxLayout *>(m_rows->layout())->addWidget(more);
    connect(details, &QPushButton::clicked, more, [details, more] {
        more->setVisible(more->isHidden());
        details->setText(more->isHidden() ? tr("Details") : tr("Less"));
    });
}

void AttentionList::listen(QPushButton *button, const AttentionItem &item)
{
    connect(button, &QPushButton::clicked, this, [this, item] {
        if (item.connects)
            Q_EMIT wantsToConnect();
        else if (!item.acknowledges.isEmpty())
            Q_EMIT wantsToAcknowledge(item.acknowledges);
        else
            Q_EMIT wantsToGo(item.destination);
    });
}

} // namespace bursar::desktop
