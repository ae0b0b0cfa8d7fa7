#include "desktop/widgets/filter_bar.h"

#include "desktop/widgets/buttons.h"
#include "desktop/widgets/flow_layout.h"
#include "desktop/widgets/label.h"

#include <QHBoxLayout>

namespace bursar::desktop {

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new FlowLayout(this))
    , m_clear(makeButton(tr("Clear filters"), QStringLiteral("clearFiltersLink"), ButtonKind::Link, QString(), this))
    , m_end(new QWidget(this))
    , m_count(new Label(QString(), TextRole::Small, ColourRole::Muted, m_end))
    , m_detail(new Label(QString(), TextRole::Small, ColourRole::Muted, m_end))
    , m_controls(new QHBoxLayout)
{
    setObjectName(QStringLiteral("filterBar"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    m_clear->setMinimumHeight(scaled(30));
    m_clear->hide();
    auto *end = new QHBoxLayout(m_end);
    end->setContentsMargins(0, 0, 0, 0);
    end->setSpacing(8);
    auto *counts = new QVBoxLayout;
    counts->setSpacing(1);
    for (Label *line : {m_count, m_detail}) {
        line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        line->hide();
        counts->addWidget(line);
    }
    end->addLayout(counts);
    end->addLayout(m_controls);
    m_controls->setSpacing(8);
    m_row->addWidget(m_clear);
    m_row->addWidget(m_end);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clearActivated);
}

void FilterBar::addFilter(const QString &label, QWidget *field, int width)
{
    auto *filter = new QWidget(this);
    auto *column = new QVBoxLayout(filter);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    auto *word = new Label(label, TextRole::SmallMedium, ColourRole::Muted, filter);
    word->setBuddy(field);
    column->addWidget(word);
    field->setFixedWidth(scaled(width));
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    column->addWidget(field);
    // The link and the counts stay behind all filters.
    std::unique_ptr<QLayoutItem> end(m_row->takeAt(m_row->count() - 1));
    std::unique_ptr<QLayoutItem> clear(m_row->takeAt(m_row->count() - 1));
    m_row->addWidget(filter);
    m_row->addItem(clear.release());
    m_row->addItem(end.release());
}

void FilterBar::setClearable(bool clearable)
{
    m_clear->setVisible(clearable);
}

void FilterBar::setCount(const QString &count, const QString &detail)
{
    m_count->setText(count);
    m_count->setVisible(!count.isEmpty());
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

void FilterBar::addControl(QWidget *control)
{
    m_controls->addWidget(control);
}

} // namespace bursar::desktop
