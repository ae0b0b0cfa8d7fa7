#include "desktop/audit/audit_page.h"

#include "desktop/audit/audit_words.h"
#include "desktop/look/formats.h"
#include "desktop/look/state_look.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/filter_bar.h"
#include "desktop/widgets/icon_label.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/page_head.h"
#include "desktop/widgets/panel_frame.h"
#include "desktop/widgets/prompter.h"
#include "desktop/widgets/side_panel.h"
#include "desktop/widgets/table_view.h"
#include "domain/audit_actions.h"
#include "governor/governor.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace bursar::desktop {
namespace {

constexpr int pageSize = 200;
constexpr int reach = 20'000; ///< events that one search looks at before it shows what it has

enum Period { Today, Week, Month30, Everything };

} // namespace

AuditTrailPage::AuditTrailPage(PageContext context, QWidget *parent)
    : Page(context, parent)
    , m_model(nullptr)
    , m_pause(new QTimer(this))
{
    setObjectName(QStringLiteral("auditPage"));
    m_model = new AuditModel(
        [this](const AuditQuestion &question, std::function<void(const Expected<AuditPage> &)> done) {
            const auto page = desk().read([question](const governor::LedgerReader &reader, Instant) {
                return readAuditPage(reader, question, pageSize, reach);
            });
            governor::whenDone(page, this, std::move(done));
        },
        this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    setUpHead();
    column->addWidget(m_head);
    column->addWidget(m_notice);
    setUpFilters();
    column->addWidget(m_filters);
    column->addSpacing(12);
    composeMiddle();
    column->addWidget(m_frame, 1);
    m_pause->setSingleShot(true);
    m_pause->setInterval(std::chrono::milliseconds{250});
    connect(m_pause, &QTimer::timeout, this, &AuditTrailPage::askAnew);
    connect(m_model, &AuditModel::fetched, this, [this] {
        m_table->setLoading(false);
        m_table->setEmptyText(tr("No event matches these filters."));
        if (const int row = m_model->rowOf(m_wanted); row >= 0) {
            m_wanted = 0;
            m_table->showRow(row);
        } else if (m_table->selectedRow() < 0 && m_model->rowCount() > 0) {
            m_table->showRow(0);
        } else if (m_model->rowCount() == 0) {
            showRow(-1); // a reset of the model does not tell that the choice is gone
        }
    });
    connect(m_model, &AuditModel::failed, this, [this](const Error &error) { m_notice->tell(error); });
    showRow(-1);
}

AuditQuestion AuditTrailPage::question() const
{
    AuditQuestion asked;
    asked.text = m_search->text().trimmed();
    if (!m_team.isEmpty())
        asked.filter.team = m_team;
    if (m_action->currentIndex() > 0)
        asked.filter.action = m_action->currentData().toString();
    if (m_actor->currentIndex() > 0)
        asked.filter.by = MemberId::parse(m_actor->currentData().toString()).value_or(MemberId());
    const Instant now = m_snapshot ? m_snapshot->now : Instant{};
    switch (m_period->currentIndex()) {
    case Today:
        asked.filter.from = startOfDay(localDate(now, QTimeZone::utc()), QTimeZone::utc());
        break;
    case Week:
        asked.filter.from = now - std::chrono::days{7};
        break;
    case Month30:
        asked.filter.from = now - std::chrono::days{30};
        break;
    default:
        break;
    }
    return asked;
}

void AuditTrailPage::askAnew()
{
    m_started = true;
    m_filters->setClearable(!m_search->text().isEmpty() || m_period->currentIndex() != Everything
                            || m_actor->currentIndex() > 0 || m_action->currentIndex() > 0);
    m_table->setLoading(true);
    m_table->setEmptyText(tr("Reading the trail…"));
    m_model->ask(question());
}

void AuditTrailPage::showSnapshot(const governor::DeskSnapshotPtr &snapshot)
{
    const bool more = m_snapshot && snapshot->auditEvents > m_snapshot->auditEvents;
    m_snapshot = snapshot;
    m_head->setSubtitle(tr("%1 events").arg(formats::count(snapshot->auditEvents)));
    for (const governor::RequestView &view : snapshot->requests) // the people that a desk knows of
        if (!view.byName.isEmpty() && m_actor->findData(view.request.by.toString()) < 0)
            m_actor->addItem(view.byName, view.request.by.toString());
    if (!m_started && isVisible())
        askAnew();
    else if (more && m_started)
        m_model->lookForNew();
}

void AuditTrailPage::chooseTeam(const TeamId &team)
{
    m_team = team;
    if (m_started)
        askAnew();
}

void AuditTrailPage::goTo(const Destination &destination)
{
    bool isNumber = false;
    m_wanted = destination.subject.toLongLong(&isNumber);
    m_search->setText(isNumber ? QString() : destination.subject);
    askAnew();
}

void AuditTrailPage::activated()
{
    if (!m_started && m_snapshot)
        askAnew();
    m_table->setFocus();
}

void AuditTrailPage::refresh()
{
    askAnew();
}

void AuditTrailPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void AuditTrailPage::showRow(int row)
{
    const bool known = row >= 0 && row < m_model->rowCount();
    m_panel->clearBody();
    m_copy->setEnabled(known);
    m_showTeam->setVisible(known && !m_model->rowAt(row).event.team.isEmpty());
    if (!known) {
        m_panel->setTitle(tr("No event chosen"));
        m_panel->setSubtitle(tr("Choose an event to see its details and hashes."));
        return;
    }
    const governor::AuditRow &shown = m_model->rowAt(row);
    m_panel->setTitle(auditActionWords(shown.event.action));
    m_panel->setSubtitle(
        tr("No. %1 · %2", "number · time")
            .arg(formats::count(shown.event.seq), formats::fullTime(shown.event.at, QTimeZone::utc())));
    m_panel->addFact(tr("Actor"), auditActor(shown));
    if (!shown.teamName.isEmpty())
        m_panel->addFact(tr("Team"), shown.teamName);
    m_panel->addFact(tr("Event"), shown.event.action);
    m_panel->addFact(tr("Subject"), shown.event.subject.isEmpty() ? QStringLiteral("–") : shown.event.subject);
    for (const auto &[name, value] : auditDetails(shown.event.details))
        m_panel->addFact(name, value);
    m_panel->addHairline();
    m_panel->addHeading(tr("Hash chain"));
    const auto addHash = [this](const QString &name, const QByteArray &hash) {
        m_panel->body()->addWidget(new Label(name, TextRole::Small, ColourRole::Muted, m_panel));
        auto *digits =
            new Label(formats::shortHash(QString::fromLatin1(hash)), TextRole::Mono, ColourRole::Text, m_panel);
        digits->setToolTip(QString::fromLatin1(hash));
        digits->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_panel->body()->addWidget(digits);
    };
    addHash(tr("This event"), shown.event.hash);
    addHash(shown.event.seq > 1 ? tr("Previous, %1").arg(formats::count(shown.event.seq - 1))
                                : tr("Begin of the chain"),
            shown.event.prev);
}

void AuditTrailPage::verify()
{
    if (m_verifying)
        return;
    m_verifying = true;
    m_verify->setEnabled(false);
    m_chainIcon->setIcon(QStringLiteral("hourglass-split"), ColourRole::Muted);
    m_chain->setColourRole(ColourRole::Muted);
    m_chain->setText(m_snapshot ? tr("Verifying %1 events…").arg(formats::count(m_snapshot->auditEvents))
                                : tr("Verifying…"));
    using Result = std::pair<Expected<governor::LedgerReader::AuditVerification>, Instant>;
    const auto result = desk().read([](const governor::LedgerReader &reader, Instant now) {
        return Result{reader.verifyAudit(), now};
    });
    governor::whenDone(result, this, [this](const Result &found) { showChain(found.first, found.second); });
}

void AuditTrailPage::showChain(const Expected<governor::LedgerReader::AuditVerification> &result, Instant at)
{
    m_verifying = false;
    m_verify->setEnabled(true);
    const bool intact = result && result->ok;
    const StateLook look = stateLook(intact ? OtherState::ChainIntact : OtherState::ChainBroken);
    m_chainIcon->setIcon(look.icon, look.role);
    m_chain->setColourRole(look.role);
    if (intact) {
        m_chain->setText(tr("Chain intact, verified %1").arg(formats::clock(at, QTimeZone::utc())));
        m_chain->setToolTip(
            tr("%1 events, root %2").arg(formats::count(result->events), QString::fromLatin1(result->root)));
        return;
    }
    const QString why = result ? result->problem : result.error().message;
    m_chain->setText(result ? tr("Chain broken at event %1").arg(formats::count(result->firstBad))
                            : tr("The chain could not be verified"));
    m_chain->setToolTip(why);
    m_notice->tell(result ? tr("%1 Compare with a backup before anything else is written.").arg(why) : why, false);
}

void AuditTrailPage::exportLines()
{
    const FileQuestion question{FileQuestion::Purpose::Save, tr("Export the audit trail"),
                                QStringLiteral("audit.jsonl"), tr("JSON Lines (*.jsonl)")};
    prompter().chooseFile(this, question, [this](const QString &path) {
        const auto written = desk().ask(
            [path](governor::Governor &governor, const MemberId &) { return governor.chargeback().exportAudit(path); });
        governor::whenDone(written, this, [this](const Expected<governor::Chargeback::Exported> &file) {
            if (file)
                m_notice->tell(tr("Saved as %1.").arg(file->path), true);
            else
                m_notice->tell(file.error());
        });
    });
}

void AuditTrailPage::copyAsJson()
{
    if (const int row = m_table->selectedRow(); row >= 0)
        QGuiApplication::clipboard()->setText(QString::fromUtf8(m_model->rowAt(row).event.canonicalBytes()));
}

void AuditTrailPage::showTeam()
{
    if (const int row = m_table->selectedRow(); row >= 0)
        Q_EMIT wantsToGo({PageId::Teams, m_model->rowAt(row).event.team, {}, {}});
}

std::unique_ptr<Page> makeAuditPage(PageContext context)
{
    return std::make_unique<AuditTrailPage>(context);
}

} // namespace bursar::desktop
