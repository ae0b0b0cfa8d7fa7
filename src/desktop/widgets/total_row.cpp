#include "desktop/widgets/total_row.h"

#include "desktop/look/fonts.h"
#include "desktop/look/paint.h"
#include "desktop/widgets/table_view.h"

#include <QHeaderView>

namespace bursar::desktop {

TotalRow::TotalRow(TableView *table)
    : QWidget(table)
    , m_table(*table)
{
    setObjectName(QStringLiteral("totalRow"));
    hide();
}

void TotalRow::setTexts(const QStringList &texts)
{
    m_texts = texts;
    setAccessibleName(texts.join(QLatin1Char(' ')));
    update();
}

int TotalRow::widthOf(int column) const
{
    const QString text = m_texts.value(column);
    return text.isEmpty() ? 0 : QFontMetrics(fontFor(TextRole::BodyStrong)).horizontalAdvance(text) + 18;
}

void TotalRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensFor(palette());
    painter.fillRect(rect(), tokens.sunken);
    paint::hairline(painter, 0, height() - 1, width(), tokens.border);
    painter.setFont(fontFor(TextRole::BodyStrong));
    const QHeaderView *header = m_table.horizontalHeader();
    for (int column = 0; column < std::min<int>(header->count(), static_cast<int>(m_texts.size())); ++column) {
        if (header->isSectionHidden(column))
            continue;
        const QRect cell(header->sectionViewportPosition(column) + 8, 0, header->sectionSize(column) - 16,
                         height() - 1);
        const auto place = static_cast<std::size_t>(column);
        const bool number =
            place < m_table.columns().size() && m_table.columns().at(place).kind == ColumnSpec::Kind::Number;
        paint::text(painter, cell, (number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, m_texts.at(column),
                    tokens.text);
    }
}

} // namespace bursar::desktop
