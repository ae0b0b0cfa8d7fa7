#include "desktop/access/access_list_view.h"

#include "desktop/access/access_table.h"
#include "desktop/access/access_words.h"
#include "desktop/look/fonts.h"
#include "desktop/look/formats.h"
#include "desktop/parts/fact_sheet.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/empty_state.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/panel_frame.h"
#include "desktop/widgets/prompter.h"
#include "desktop/widgets/side_panel.h"
#include "desktop/widgets/table_view.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bursar::desktop {

AccessListView::~AccessListView() = default;

AccessListView::AccessListView(PageContext context, const QString &code, AccessTable &model, QWidget *parent)
    : AccessView(context, code, parent)
    , m_model(model)
    , m_card(new Card(this))
    , m_search(new QLineEdit(m_card))
    , m_hint(new Label(QString(), TextRole::Small, ColourRole::Muted, m_card))
    , m_table(new TableView(m_card))
    , m_empty(new EmptyState(this))
    , m_panel(new SidePanel(this))
    , m_frame(new PanelFrame(m_card, m_panel, this))
    , m_sheet(std::make_unique<FactSheet>(*m_panel))
{
    m_model.setParent(this);
    m_search->setObjectName(code + QStringLiteral("Search"));
    m_search->setAccessibleName(tr("Search this list"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(scaled(150));
    m_hint->setObjectName(code + QStringLiteral("Hint"));
    m_hint->setWordWrap(true);
    m_hint->setContentsMargins(14, 0, 10, 8);
    m_hint->hide();
    m_table->setObjectName(code + QStringLiteral("Table"));
    m_table->setModel(&m_model);
    m_table->setChoosesFirst(true);
    m_card->body()->setContentsMargins(1, 0, 5, 5);
    m_card->body()->setSpacing(0);
    m_card->body()->addWidget(m_hint);
    m_card->body()->addWidget(m_table, 1);
    column().addWidget(m_frame, 1);
    column().addWidget(m_empty, 1);
    m_empty->hide();
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model.search(words);
        showAgain();
    });
    connect(m_table, &TableView::rowChosen, this, [this](int row) { showChosen(row); });
}

void AccessListView::compose(const QString &title, const std::vector<ColumnSpec> &columns, const QString &emptyIcon,
                             const QString &emptySentence)
{
    m_card->setTitle(title);
    m_table->setAccessibleName(title);
    m_table->setColumns(columns);
    m_empty->setText(emptyIcon, emptySentence);
    m_card->addToHead(m_search);
    m_card->addToHead(m_frame->detailsButton());
    showAgain();
}

void AccessListView::showSnapshot(const governor::DeskSnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    if (m_facts)
        showAccess(m_facts);
}

void AccessListView::showAccess(const AccessFactsPtr &facts)
{
    m_facts = facts;
    if (!m_snapshot)
        return;
    takeFacts();
    showAgain();
    if (!m_wanted.isEmpty() && m_table->showThing(m_wanted))
        m_wanted.clear();
}

void AccessListView::showAgain()
{
    const int all = m_model.allCount();
    m_card->setSubtitle(all == 0 ? QString() : formats::countOf(m_model.rowCount(), all));
    m_table->setEmptyText(!m_facts || !m_snapshot ? tr("The ledger is being read…") : tr("Nothing fits the words."));
    const bool nothing = m_facts && m_snapshot && all == 0;
    m_empty->setVisible(nothing);
    m_frame->setVisible(!nothing);
    showChosen(chosenRow());
}

int AccessListView::chosenRow() const
{
    return m_table->selectedRow();
}

void AccessListView::setHint(const QString &words, ColourRole colour)
{
    m_hint->setText(words);
    m_hint->setColourRole(colour);
    m_hint->setVisible(!words.isEmpty());
}

bool AccessListView::may(Right right) const
{
    return m_facts && m_facts->roles.mayDo(m_facts->me, right);
}

void AccessListView::permit(QPushButton &button, Right right, const QString &hindrance) const
{
    const bool allowed = may(right);
    button.setEnabled(allowed && hindrance.isEmpty());
    if (!m_facts)
        button.setToolTip(tr("The ledger is being read…"));
    else
        button.setToolTip(allowed ? hindrance : roleNeededWords(right));
}

void AccessListView::askReview(const QString &account, const QString &key, const QString &keyName)
{
    const Confirmation question{key.isEmpty() ? tr("Try what the keys of %1 can do?").arg(account)
                                              : tr("Try what the key %1 can do?").arg(keyName),
                                tr("The executor makes harmless calls: each only reads, or is about something that "
                                   "nobody has. What could do harm is not tried."),
                                tr("What it finds stands under Reviews."), tr("Try it"), false};
    prompter().confirm(this, question, [this, account, key] {
        order([account, key](governor::Governor &governor,
                             const MemberId &by) { return governor.access().review(by, account, key); },
              tr("Asked for. What was found stands under Reviews in a moment."));
    });
}

bool AccessListView::showThing(const QString &subject)
{
    m_wanted = m_table->showThing(subject) ? QString() : subject;
    return m_wanted.isEmpty();
}

void AccessListView::activated()
{
    if (m_table->isVisible())
        m_table->setFocus();
}

void AccessListView::fit(Room room)
{
    m_frame->fit(room);
}

} // namespace bursar::desktop
