#include "desktop/teams/replay_dialog.h"

#include "desktop/look/fonts.h"
#include "desktop/teams/replay_model.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/table_view.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace bursar::desktop {

ReplayDialog::ReplayDialog(const ReplayScope &scope, const ReplayPtr &replay, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("replayDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("The draft for %1 in the last 90 days").arg(scope.name));
    resize(scaled(860), scaled(560));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 20);
    column->setSpacing(12);
    auto *words = new Label(tr("A refused rental costs nothing later. What lacks only money, places or hours is tried "
                               "again for a week; what would wait for approval counts as approved."),
                            TextRole::Small, ColourRole::Muted, this);
    words->setWordWrap(true);
    column->addWidget(words);

    using Kind = ColumnSpec::Kind;
    const auto addTable = [&](QAbstractItemModel *model, const QString &objectName, const QString &name,
                              std::vector<ColumnSpec> columns, int stretch) {
        auto *card = new Card(this);
        card->body()->setContentsMargins(1, 5, 5, 5);
        auto *table = new TableView(card);
        table->setObjectName(objectName);
        table->setAccessibleName(name);
        table->setModel(model);
        table->setColumns(std::move(columns));
        card->body()->addWidget(table);
        column->addWidget(card, stretch);
        return table;
    };
    auto *sums = new ReplaySumModel(*replay, scope.name, scope.team, this);
    TableView *people = addTable(sums, QStringLiteral("replaySumTable"), tr("Sums by person"),
                                 {{140, Kind::Text, true},
                                  {70, Kind::Number},
                                  {70, Kind::Number},
                                  {70, Kind::Number},
                                  {70, Kind::Number},
                                  {80, Kind::Number},
                                  {80, Kind::Number}},
                                 0);
    constexpr int mostPeople = 5;
    people->setFixedHeight(scaled(34 + 30 * std::min(sums->rowCount(), mostPeople)));
    TableView *list = addTable(new ReplayModel(replay, scope.zone, this), QStringLiteral("replayTable"), tr("Rentals"),
                               {{110, Kind::Whole},
                                {70, Kind::Text},
                                {110, Kind::Whole},
                                {60, Kind::Number},
                                {100, Kind::Whole},
                                {120, Kind::Text, true},
                                {110, Kind::Whole, false, 1}},
                               1);
    list->setEmptyText(tr("Every rental would have passed at once."));
    QPushButton *close = makeButton(tr("Close"), QStringLiteral("closeReplayButton"), ButtonKind::Plain, {}, this);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace bursar::desktop
