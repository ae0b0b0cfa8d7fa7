#include "desktop/settings/settings_page.h"

#include "desktop/look/fonts.h"
#include "desktop/settings/notification_card.h"
#include "desktop/settings/organisation_form.h"
#include "desktop/shell/preferences.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/form_layout.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/page_head.h"
#include "desktop/widgets/prompter.h"
#include "desktop/widgets/segment_control.h"
#include "governor/governor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>
#include <array>

#include <utility>

namespace bursar::desktop {
namespace {

constexpr std::array themes{Theme::Choice::System, Theme::Choice::Light, Theme::Choice::Dark};
constexpr std::array textSizes{100, 115, 130};
constexpr int widest = 672; ///< forms of 640 and their card's margins

template <class Values, class Value>
int placeOf(const Values &values, const Value &value)
{
    const auto found = std::find(values.begin(), values.end(), value);
    return found == values.end() ? 0 : static_cast<int>(found - values.begin());
}

QVBoxLayout *makeColumn(std::initializer_list<QWidget *> cards)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(16);
    for (QWidget *card : cards)
        column->addWidget(card);
    column->addStretch(1);
    return column;
}

} // namespace

SettingsPage::SettingsPage(PageContext context, QWidget *parent)
    : Page(context, parent)
    , m_notice(new Banner(this))
{
    setObjectName(QStringLiteral("settingsPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new PageHead(tr("Settings"), this));
    m_notice->setObjectName(QStringLiteral("settingsNotice"));
    m_notice->clear();
    column->addWidget(m_notice);
    column->addSpacing(2);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("settingsScroll"));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(scroll);
    // A widget of its own, so that heights are counted for the width that the cards really have.
    auto *row = new QHBoxLayout(inside);
    row->setContentsMargins(0, 0, 0, 0);
    m_cards = new QWidget(inside);
    m_cards->setMaximumWidth(scaled(widest));
    row->addWidget(m_cards, 1000);
    row->addStretch(1);
    m_columns = new QBoxLayout(QBoxLayout::TopToBottom, m_cards);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(16);
    m_notifications = new NotificationCard(desk(), m_cards);
    m_columns->addLayout(makeColumn({makeOrganisation(), m_notifications}));
    m_columns->addLayout(makeColumn({makeComputer(), makeCopies()}));
    scroll->setWidget(inside);
    inside->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
    showPreferences();
    showOrganisation();
}

QWidget *SettingsPage::makeOrganisation()
{
    auto *card = new Card(tr("Organisation"), this);
    card->setSubtitle(tr("stands on every invoice"));
    m_organisation = new OrganisationForm(card);
    card->body()->addWidget(m_organisation);
    m_why = new Label(QString(), TextRole::Small, ColourRole::Muted, card);
    m_why->setObjectName(QStringLiteral("whyNotSavedLabel"));
    m_why->setWordWrap(true);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_why, 1);
    m_discard = makeButton(tr("Discard"), QStringLiteral("discardOrganisationButton"), ButtonKind::Plain, {}, card);
    m_save =
        makeButton(tr("Save organisation"), QStringLiteral("saveOrganisationButton"), ButtonKind::Primary, {}, card);
    foot->addWidget(m_discard);
    foot->addWidget(m_save);
    card->body()->addSpacing(4);
    card->body()->addLayout(foot);
    connect(m_organisation, &OrganisationForm::edited, this, &SettingsPage::showOrganisation);
    connect(m_save, &QPushButton::clicked, this, &SettingsPage::saveOrganisation);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        if (m_snapshot) {
            m_organisation->setOrganisation({}, m_snapshot->now);
            m_organisation->setOrganisation(m_snapshot->organisation, m_snapshot->now);
        }
        showOrganisation();
    });
    return card;
}

QWidget *SettingsPage::makeComputer()
{
    auto *card = new Card(tr("This computer"), this);
    auto *body = new QWidget(card);
    auto *form = new FormLayout(body);
    m_theme = new SegmentControl(body);
    m_theme->setObjectName(QStringLiteral("themeControl"));
    m_theme->setSegments({tr("System"), tr("Light"), tr("Dark")});
    form->addField(tr("Theme"), m_theme);
    m_textSize = new SegmentControl(body);
    m_textSize->setObjectName(QStringLiteral("textSizeControl"));
    m_textSize->setSegments({tr("100 %"), tr("115 %"), tr("130 %")});
    form->addField(tr("Text size"), m_textSize);
    m_language = new QComboBox(body);
    m_language->setObjectName(QStringLiteral("languageBox"));
    m_language->setFixedWidth(scaled(FormLayout::choiceWidth));
    m_language->addItem(tr("As the system"), QString());
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    m_language->addItem(QStringLiteral("简体中文"), QStringLiteral("zh_CN"));
    form->addField(tr("Language"), m_language, tr("Takes effect at the next start."));
    m_background = new QCheckBox(tr("Keep running in the background"), body);
    m_background->setObjectName(QStringLiteral("backgroundBox"));
    m_background->setAccessibleName(tr("Keep running in the background"));
    form->addCheck(m_background,
                   tr("Closing the window leaves Bursar at work while rentals are alive, "
                      "so that budgets and planned ends still stop them."));
    card->body()->addWidget(body);
    connect(m_theme, &SegmentControl::chosen, this,
            [this](int place) { preferences().setTheme(themes.at(static_cast<std::size_t>(place))); });
    connect(m_textSize, &SegmentControl::chosen, this,
            [this](int place) { preferences().setTextSize(textSizes.at(static_cast<std::size_t>(place))); });
    connect(m_language, &QComboBox::activated, this,
            [this] { preferences().setLanguage(m_language->currentData().toString()); });
    connect(m_background, &QCheckBox::toggled, this, [this](bool on) { preferences().setRunsInBackground(on); });
    return card;
}

QWidget *SettingsPage::makeCopies()
{
    auto *card = new Card(tr("Backup"), this);
    auto *words =
        new Label(tr("A backup is one file with the whole ledger: policies, requests, invoices, audit trail. "
                     "It holds no key. Restoring makes a new ledger from it; the present one stays as it is."),
                  TextRole::Body, ColourRole::Muted, card);
    words->setWordWrap(true);
    card->body()->addWidget(words);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    QPushButton *save =
        makeButton(tr("Back up…"), QStringLiteral("backupButton"), ButtonKind::Plain, QStringLiteral("download"), card);
    QPushButton *load =
        makeButton(tr("Restore…"), QStringLiteral("restoreButton"), ButtonKind::Plain, QStringLiteral("upload"), card);
    row->addWidget(save);
    row->addWidget(load);
    row->addStretch(1);
    card->body()->addLayout(row);
    connect(save, &QPushButton::clicked, this, &SettingsPage::backUp);
    connect(load, &QPushButton::clicked, this, &SettingsPage::restore);
    return card;
}

void SettingsPage::showSnapshot(const governor::DeskSnapshotPtr &snapshot)
{
    const bool first = !m_snapshot;
    m_snapshot = snapshot;
    if (first || !m_organisation->isChanged())
        m_organisation->setOrganisation(snapshot->organisation, snapshot->now);
    m_notifications->showSnapshot(snapshot);
    showOrganisation();
}

void SettingsPage::showPreferences()
{
    m_theme->setCurrent(placeOf(themes, preferences().theme()));
    m_textSize->setCurrent(placeOf(textSizes, preferences().textSize()));
    m_language->setCurrentIndex(std::max(0, m_language->findData(preferences().language())));
    m_background->setChecked(preferences().runsInBackground());
}

void SettingsPage::activated()
{
    showPreferences();
    QWidget *last = std::exchange(m_wasShown, true) ? focusWidget() : nullptr; // where a person was before
    (last == nullptr ? m_organisation->firstField() : last)->setFocus();
}

void SettingsPage::fit(Room)
{
    // Two forms side by side where both have their full width, else one column that scrolls.
    const bool beside = width() >= scaled(2 * widest + 16);
    m_cards->setMaximumWidth(scaled(beside ? 2 * widest + 16 : widest));
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (const int column : {0, 1})
        m_columns->setStretch(column, beside ? 1 : column); // below each other the last takes what is left
    m_columns->update(); // the scroll area counts the height anew
}

void SettingsPage::showOrganisation()
{
    const bool changed = m_snapshot && m_organisation->isChanged();
    const QString why = m_organisation->problem();
    m_why->setText(changed ? why : QString());
    m_save->setEnabled(changed && why.isEmpty() && !m_saving);
    m_save->setToolTip(changed ? why : tr("Nothing has changed yet."));
    m_discard->setEnabled(changed);
}

void SettingsPage::saveOrganisation()
{
    m_saving = true;
    showOrganisation();
    const auto saved =
        desk().ask([organisation = m_organisation->organisation()](governor::Governor &governor, const MemberId &by) {
            return governor.administration().setOrganisation(by, organisation);
        });
    governor::whenDone(saved, this, [this](const Expected<Organisation> &organisation) {
        m_saving = false;
        if (organisation) {
            m_organisation->setOrganisation(*organisation, m_snapshot->now);
            m_notice->tell(tr("The organisation is saved. Invoices issued from now on show it."), true);
            desk().refresh();
        } else {
            m_notice->tell(organisation.error());
        }
        showOrganisation();
    });
}

void SettingsPage::backUp()
{
    const FileQuestion question{FileQuestion::Purpose::Save, tr("Back up the ledger"),
                                QStringLiteral("bursar-backup.sqlite"), tr("Ledgers (*.sqlite)")};
    prompter().chooseFile(this, question, [this](const QString &path) {
        const auto written = desk().ask(
            [path](governor::Governor &governor, const MemberId &) { return governor.administration().backup(path); });
        governor::whenDone(written, this, [this, path](const Expected<QByteArray> &hash) {
            if (hash)
                m_notice->tell(tr("Backed up as %1, SHA-256 %2.").arg(path, QString::fromLatin1(*hash).left(16)), true);
            else
                m_notice->tell(hash.error());
        });
    });
}

void SettingsPage::restore()
{
    const FileQuestion question{FileQuestion::Purpose::Open, tr("Choose the backup"), QString(),
                                tr("Ledgers (*.sqlite)")};
    prompter().chooseFile(this, question, [this](const QString &backup) { restoreTo(backup); });
}

void SettingsPage::restoreTo(const QString &backup)
{
    const FileQuestion question{FileQuestion::Purpose::Save, tr("Where the restored ledger shall stand"),
                                QStringLiteral("bursar-restored.sqlite"), tr("Ledgers (*.sqlite)")};
    prompter().chooseFile(this, question, [this, backup](const QString &target) {
        // On a reader's thread: copying a large ledger must not hold up the executor.
        const auto done = desk().read([backup, target](const governor::LedgerReader &, Instant) {
            return governor::Administration::restore(backup, target, false);
        });
        governor::whenDone(done, this, [this, target](const Expected<void> &restored) {
            if (restored)
                m_notice->tell(tr("Restored and checked. Open it with: bursar --ledger %1").arg(target), true);
            else
                m_notice->tell(restored.error());
        });
    });
}

std::unique_ptr<Page> makeSettingsPage(PageContext context)
{
    return std::make_unique<SettingsPage>(context);
}

} // namespace bursar::desktop
