#include "desktop/access/resources_view.h"

#include "desktop/access/resource_model.h"
#include "desktop/access/resource_team_dialog.h"
#include "desktop/look/fonts.h"
#include "desktop/look/formats.h"
#include "desktop/parts/fact_sheet.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/empty_state.h"
#include "desktop/widgets/panel_frame.h"
#include "desktop/widgets/side_panel.h"
#include "desktop/widgets/table_view.h"
#include "governor/governor.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bursar::desktop {

namespace {

using std::chrono_literals::operator""min;

/// The executor asks for them a few times a day.
constexpr Duration readEvery = 5min;

} // namespace

ResourcesView::~ResourcesView() = default;

ResourcesView::ResourcesView(PageContext context, QWidget *parent)
    : AccessView(context, QStringLiteral("resources"), parent)
    , m_model(new ResourceModel(this))
    , m_card(new Card(tr("Shared resources"), this))
    , m_search(new QLineEdit(m_card))
    , m_table(new TableView(m_card))
    , m_empty(new EmptyState(this))
    , m_panel(new SidePanel(this))
    , m_assign(makeButton(tr("Assign…"), QStringLiteral("assignResourceButton"), ButtonKind::Plain, {}, m_panel))
{
    compose();
    m_facts = std::make_unique<FactSheet>(*m_panel);
    m_empty->setText(QStringLiteral("server"),
                     tr("No templates, volumes or endpoints are known yet. The executor asks Vast.ai for them a few "
                        "times a day."));
    m_empty->setButton({});
    column().addWidget(m_empty, 1);
    showRows();
}

void ResourcesView::compose()
{
    using Kind = ColumnSpec::Kind;
    m_card->body()->setContentsMargins(1, 0, 5, 5);
    m_search->setObjectName(QStringLiteral("resourceSearch"));
    m_search->setAccessibleName(tr("Search resources"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(scaled(180));
    m_card->addToHead(m_search);
    m_table->setObjectName(QStringLiteral("resourcesTable"));
    m_table->setAccessibleName(tr("Shared resources"));
    m_table->setModel(m_model);
    m_table->setChoosesFirst(true);
    m_table->setColumns({{140, Kind::Text},
                         {90, Kind::Whole},
                         {100, Kind::Text, false, 2},
                         {100, Kind::Text, false, 1},
                         {70, Kind::Number, false, 3},
                         {160, Kind::Text, true, 4}});
    m_card->body()->addWidget(m_table, 1);
    m_panel->addButton(m_assign, true);
    m_frame = new PanelFrame(m_card, m_panel, this);
    m_card->addToHead(m_frame->detailsButton());
    column().addWidget(m_frame, 1);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model->search(words);
        showRows();
    });
    connect(m_table, &TableView::rowChosen, this, &ResourcesView::showChosen);
    connect(m_assign, &QPushButton::clicked, this, &ResourcesView::assign);
}

QString ResourcesView::title() const
{
    return tr("Resources");
}

void ResourcesView::showSnapshot(const governor::DeskSnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    if (isVisible() && (snapshot->auditEvents != m_seenEvents || snapshot->now - m_readAt >= readEvery))
        read();
}

void ResourcesView::activated()
{
    read();
    m_search->setFocus();
}

void ResourcesView::refresh()
{
    read();
}

void ResourcesView::read()
{
    if (m_reading || !m_snapshot)
        return;
    m_reading = true;
    m_seenEvents = m_snapshot->auditEvents;
    m_readAt = m_snapshot->now;
    using Found = Expected<std::vector<governor::ResourceView>>;
    const auto found = desk().read([](const governor::LedgerReader &reader, Instant) { return reader.resources(); });
    governor::whenDone(found, this, [this](const Found &resources) {
        m_reading = false;
        if (!resources) {
            notice().tell(resources.error());
            return;
        }
        m_model->show(*resources);
        showRows();
    });
}

void ResourcesView::showRows()
{
    const int all = m_model->allCount();
    m_card->setSubtitle(all == 0 ? QString() : formats::countOf(m_model->rowCount(), all));
    m_table->setEmptyText(tr("Nothing fits the words."));
    m_empty->setVisible(all == 0);
    m_frame->setVisible(all > 0);
    showChosen();
}

void ResourcesView::showChosen()
{
    const governor::ResourceView *view = m_model->resourceAt(m_table->selectedRow());
    m_facts->begin();
    m_assign->setVisible(view != nullptr);
    m_panel->clearState();
    if (view == nullptr) {
        m_panel->setTitle(tr("Nothing chosen"));
        m_panel->setSubtitle({});
        m_facts->end();
        return;
    }
    m_panel->setTitle(view->resource.name);
    m_panel->setSubtitle(resourceKindWords(view->resource.kind));
    m_facts->fact(tr("Account"), view->accountName);
    m_facts->fact(tr("Number"), view->resource.id);
    if (view->resource.pricePerHour)
        m_facts->fact(tr("Costs per hour"), formats::rate(*view->resource.pricePerHour));
    m_facts->fact(tr("Team"), view->teamName.isEmpty() ? QStringLiteral("–") : view->teamName);
    if (!view->byRule.isEmpty())
        m_facts->fact(tr("By the rule"), view->byRule);
    m_facts->fact(tr("As of"), formats::shortTime(view->resource.seenAt, QTimeZone::utc()));
    if (const QString details = resourceDetails(view->resource); !details.isEmpty())
        m_facts->words(details, TextRole::Small, ColourRole::Muted);
    m_facts->end();
}

void ResourcesView::assign()
{
    const governor::ResourceView *view = m_model->resourceAt(m_table->selectedRow());
    if (view == nullptr || !m_snapshot)
        return;
    auto *dialog = new ResourceTeamDialog(*m_snapshot, *view, this);
    connect(dialog, &ResourceTeamDialog::submitted, this, [this, dialog, resource = *view] {
        dialog->setBusy(true);
        const auto saved = desk().ask([resource, team = dialog->teamSlug(),
                                       pattern = dialog->pattern()](governor::Governor &governor, const MemberId &by) {
            governor::SharedResources &shared = governor.sharedResources();
            return pattern.isEmpty()
                ? shared.assign(by, resource.accountName, resource.resource.kind, resource.resource.id, team)
                : shared.setRule(by, pattern, team);
        });
        governor::whenDone(saved, dialog, [this, dialog](const Expected<void> &done) {
            if (!done) {
                dialog->showError(done.error());
                return;
            }
            read();
            dialog->accept();
        });
    });
    dialog->open();
}

bool ResourcesView::showThing(const QString &subject)
{
    for (int row = 0; const governor::ResourceView *view = m_model->resourceAt(row); ++row) {
        if (view->resource.id == subject) {
            m_table->showRow(row);
            return true;
        }
    }
    return false;
}

void ResourcesView::fit(Room room)
{
    m_frame->fit(room);
}

} // namespace bursar::desktop
