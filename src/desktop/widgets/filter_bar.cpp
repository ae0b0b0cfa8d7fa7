#include "desktop/widgets/filter_bar.h"

#include "desktop/widgets/buttons.h"
#include "desktop/widgets/label.h"

#include <QHBoxLayout>

namespace bursar::desktop {

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_filters(new QHBoxLayout)
    , m_clear(makeButton(tr("Clear filters"), QStringLiteral("clearFiltersLink"), ButtonKind::Link, QString(), this))
    , m_count(new Label(QString(), TextRole::Small, ColourRole::Muted, this))
    , m_detail(new Label(QString(), TextRole::Small, ColourRole::Muted, this))
    , m_controls(new QHBoxLayout)
{
    setObjectName(QStringLiteral("filterBar"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    m_filters->setSpacing(10);
    row->addLayout(m_filters);
    row->addWidget(m_clear, 0, Qt::AlignBottom);
    m_clear->setMinimumHeight(scaled(30));
    m_clear->hide();
    row->addStretch(1);
    auto *counts = new QVBoxLayout;
    counts->setSpacing(1);
    counts->addStretch(1);
    for (Label *line : {m_count, m_detail}) {
        line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        line->hide();
        counts->addWidget(line);
    }
    row->addLayout(counts);
    m_controls->setSpacing(8);
    row->addLayout(m_controls);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clearActivated);
}

void FilterBar::addFilter(const QString &label, QWidget *field, int width)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(3);
    auto *word = new Label(label, TextRole::SmallMedium, ColourRole::Muted, this);
    word->setBuddy(field);
    column->addWidget(word);
    field->setFixedWidth(scaled(width));
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    column->addWidget(field);
    m_filters->addLayout(column);
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
    m_controls->addWidget(control, 0, Qt::AlignBottom);
}

} // namespace bursar::desktop
