#include "desktop/teams/versions_dialog.h"

#include "desktop/look/fonts.h"
#include "desktop/parts/policy_words.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/filter_bar.h"
#include "desktop/widgets/table_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace bursar::desktop {

VersionsDialog::VersionsDialog(const QString &team, std::vector<VersionModel::Row> rows, QWidget *parent)
    : QDialog(parent)
    , m_rows(std::move(rows))
    , m_from(new QComboBox(this))
    , m_to(new QComboBox(this))
    , m_table(new TableView(this))
{
    setObjectName(QStringLiteral("versionsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Policy versions of %1").arg(team));
    resize(scaled(640), scaled(460));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 20);
    column->setSpacing(12);
    for (const VersionModel::Row &row : m_rows) {
        const QString name = row.version.number == 0 ? tr("Draft") : tr("Version %1").arg(row.version.number);
        m_from->addItem(name);
        m_to->addItem(name);
    }
    m_from->setObjectName(QStringLiteral("compareFromBox"));
    m_to->setObjectName(QStringLiteral("compareToBox"));
    m_from->setCurrentIndex(m_rows.size() > 1 ? 1 : 0);
    auto *choice = new FilterBar(this);
    choice->addFilter(tr("From"), m_from, 160);
    choice->addFilter(tr("To"), m_to, 160);
    column->addWidget(choice);
    auto *card = new Card(this);
    card->body()->setContentsMargins(1, 5, 5, 5);
    m_table->setObjectName(QStringLiteral("differencesTable"));
    m_table->setAccessibleName(tr("Differences"));
    m_table->setModel(new QStandardItemModel(0, 3, m_table));
    m_table->setColumns({{180}, {160}, {160, ColumnSpec::Kind::Text, true}});
    m_table->setEmptyText(tr("These two versions say the same."));
    card->body()->addWidget(m_table);
    column->addWidget(card, 1);
    QPushButton *close = makeButton(tr("Close"), QStringLiteral("closeVersionsButton"), ButtonKind::Plain, {}, this);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_from, &QComboBox::currentIndexChanged, this, &VersionsDialog::compare);
    connect(m_to, &QComboBox::currentIndexChanged, this, &VersionsDialog::compare);
    compare();
}

void VersionsDialog::compare()
{
    auto *model = static_cast<QStandardItemModel *>(m_table->model());
    model->removeRows(0, model->rowCount());
    model->setHorizontalHeaderLabels({tr("Rule"), m_from->currentText(), m_to->currentText()});
    if (m_from->currentIndex() < 0 || m_to->currentIndex() < 0)
        return;
    const Policy &from = m_rows.at(static_cast<std::size_t>(m_from->currentIndex())).version.policy;
    const Policy &to = m_rows.at(static_cast<std::size_t>(m_to->currentIndex())).version.policy;
    for (const PolicyDifference &difference : differences(from, to)) {
        const auto item = [](const QString &text) { return new QStandardItem(text); };
        model->appendRow({item(policyWords(difference.field).label),
                          item(policyValueText(difference.field, difference.from)),
                          item(policyValueText(difference.field, difference.to))});
    }
}

} // namespace bursar::desktop
