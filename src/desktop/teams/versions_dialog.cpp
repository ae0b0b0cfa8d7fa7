#include "desktop/teams/versions_dialog.h"

#include "desktop/look/fonts.h"
#include "desktop/look/formats.h"
#include "desktop/parts/policy_words.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/filter_bar.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/table_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace bursar::desktop {

VersionsDialog::VersionsDialog(const QString &team, const VersionModel &versions, const QTimeZone &zone,
                               QWidget *parent)
    : QDialog(parent)
    , m_from(new QComboBox(this))
    , m_to(new QComboBox(this))
    , m_words(new Label(QString(), TextRole::Small, ColourRole::Muted, this))
    , m_table(new TableView(this))
    , m_restore(makeButton(tr("Restore"), QStringLiteral("restoreVersionButton"), ButtonKind::Plain, {}, this))
{
    setObjectName(QStringLiteral("versionsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Policy versions of %1").arg(team));
    resize(scaled(720), scaled(480));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 20);
    column->setSpacing(12);
    for (const VersionModel::Row &row : versions.rows()) {
        m_entries.push_back({row, wordsOf(versions, row, zone), versions.inForce() == &row});
        const QString name = row.version.number == 0 ? tr("Draft") : tr("Version %1").arg(row.version.number);
        m_from->addItem(name);
        m_to->addItem(name);
    }
    m_from->setObjectName(QStringLiteral("compareFromBox"));
    m_to->setObjectName(QStringLiteral("compareToBox"));
    m_from->setCurrentIndex(m_entries.size() > 1 ? 1 : 0);
    auto *choice = new FilterBar(this);
    choice->addFilter(tr("From"), m_from, 160);
    choice->addFilter(tr("To"), m_to, 160);
    column->addWidget(choice);
    m_words->setObjectName(QStringLiteral("versionWordsLabel"));
    m_words->setWordWrap(true);
    column->addWidget(m_words);
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
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_restore);
    row->addStretch(1);
    row->addWidget(close);
    column->addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        Q_EMIT restoreAsked(chosen(*m_from)->row.version);
        accept();
    });
    connect(m_from, &QComboBox::currentIndexChanged, this, &VersionsDialog::compare);
    connect(m_to, &QComboBox::currentIndexChanged, this, &VersionsDialog::compare);
    compare();
}

QString VersionsDialog::wordsOf(const VersionModel &versions, const VersionModel::Row &row, const QTimeZone &zone) const
{
    const PolicyVersion &version = row.version;
    if (version.number == 0)
        return tr("The draft is not saved.");
    const QString saved =
        tr("Version %1, saved %2 by %3: %4", "number, time, person, reason")
            .arg(QString::number(version.number), formats::shortTime(version.at, zone), row.by, version.reason);
    if (versions.isToCome(version))
        return tr("%1. It comes into force on %2.").arg(saved, formats::fullTime(version.effectiveFrom, zone));
    return versions.inForce() == &row ? tr("%1. It is in force.").arg(saved) : tr("%1.").arg(saved);
}

const VersionsDialog::Entry *VersionsDialog::chosen(const QComboBox &box) const
{
    return box.currentIndex() < 0 ? nullptr : &m_entries.at(static_cast<std::size_t>(box.currentIndex()));
}

void VersionsDialog::compare()
{
    auto *model = static_cast<QStandardItemModel *>(m_table->model());
    model->removeRows(0, model->rowCount());
    model->setHorizontalHeaderLabels({tr("Rule"), m_from->currentText(), m_to->currentText()});
    const Entry *from = chosen(*m_from);
    const Entry *to = chosen(*m_to);
    if (from == nullptr || to == nullptr)
        return;
    m_words->setText(from == to ? from->words : QString(from->words + QLatin1Char('\n') + to->words));
    const int number = from->row.version.number;
    m_restore->setText(number == 0 ? tr("Restore") : tr("Restore version %1…").arg(number));
    m_restore->setEnabled(number > 0 && !from->inForce);
    m_restore->setToolTip(from->inForce ? tr("It is in force already.")
                                        : tr("Puts its rules into the form; they are saved as a new version."));
    for (const PolicyDifference &difference : differences(from->row.version.policy, to->row.version.policy)) {
        const auto item = [](const QString &text) { return new QStandardItem(text); };
        model->appendRow({item(policyWords(difference.field).label),
                          item(policyValueText(difference.field, difference.from)),
                          item(policyValueText(difference.field, difference.to))});
    }
}

} // namespace bursar::desktop
