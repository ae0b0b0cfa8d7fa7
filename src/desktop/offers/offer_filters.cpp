#include "desktop/offers/offer_filters.h"

#include "desktop/look/fonts.h"
#include "desktop/look/formats.h"
#include "desktop/look/icons.h"
#include "desktop/look/state_look.h"
#include "desktop/widgets/filter_bar.h"
#include "desktop/widgets/gigabytes_edit.h"
#include "desktop/widgets/rate_edit.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace bursar::desktop {
namespace {

constexpr int anyVerdict = -1;
const Gigabytes usualDisk = Gigabytes::fromWhole(20);

} // namespace

OfferFilters::OfferFilters(QWidget *parent)
    : QWidget(parent)
    , m_bar(new FilterBar(this))
    , m_search(new QLineEdit(this))
    , m_gpu(makeBox(QStringLiteral("gpuBox")))
    , m_gpus(makeBox(QStringLiteral("gpuCountBox")))
    , m_price(new RateEdit(this))
    , m_verdict(makeBox(QStringLiteral("verdictBox")))
    , m_disk(new GigabytesEdit(this))
{
    setObjectName(QStringLiteral("offerFilters"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    compose();
    connect(m_search, &QLineEdit::textChanged, this, &OfferFilters::criteriaEdited);
    connect(m_price, &QLineEdit::textChanged, this, &OfferFilters::criteriaEdited);
    connect(m_disk, &QLineEdit::textChanged, this, &OfferFilters::diskChanged);
    connect(m_bar, &FilterBar::clearActivated, this, &OfferFilters::clear);
}

QComboBox *OfferFilters::makeBox(const QString &objectName)
{
    auto *box = new QComboBox(this);
    box->setObjectName(objectName);
    connect(box, &QComboBox::activated, this, &OfferFilters::criteriaEdited);
    return box;
}

void OfferFilters::compose()
{
    m_search->setObjectName(QStringLiteral("offerSearchEdit"));
    m_search->setPlaceholderText(tr("GPU, host or country"));
    m_search->addAction(icon(QStringLiteral("search"), ColourRole::Muted), QLineEdit::LeadingPosition);
    m_gpu->addItem(tr("All GPUs"), QString());
    m_gpus->addItem(tr("Any"), 0);
    for (const int count : {1, 2, 4, 8})
        m_gpus->addItem(formats::count(count), count);
    m_price->setObjectName(QStringLiteral("priceUpToEdit"));
    m_price->setOptional(tr("No limit"));
    m_verdict->addItem(tr("All verdicts"), anyVerdict);
    for (const Verdict verdict : {Verdict::Allow, Verdict::NeedsApproval, Verdict::Deny})
        m_verdict->addItem(stateLook(verdict).word, static_cast<int>(verdict));
    m_disk->setObjectName(QStringLiteral("offersDiskEdit"));
    m_disk->setAccessibleName(tr("Disk in GB"));
    m_disk->setRange(Gigabytes::fromWhole(8), Gigabytes::fromWhole(100'000));
    m_disk->setValue(usualDisk);
    m_bar->addFilter(tr("Search"), m_search, 190);
    m_bar->addFilter(tr("GPU"), m_gpu, 150);
    m_bar->addFilter(tr("GPUs"), m_gpus, 74);
    m_bar->addFilter(tr("Price up to"), m_price, 86);
    m_bar->addFilter(tr("Verdict"), m_verdict, 130);
    m_bar->addFilter(tr("Disk"), m_disk, 80);
}

OfferCriteria OfferFilters::criteria() const
{
    OfferCriteria criteria;
    criteria.text = m_search->text().trimmed();
    criteria.gpuName = m_gpu->currentData().toString();
    criteria.numGpus = m_gpus->currentData().toInt();
    criteria.priceUpTo = m_price->value();
    if (const int verdict = m_verdict->currentData().toInt(); verdict != anyVerdict)
        criteria.verdict = static_cast<Verdict>(verdict);
    return criteria;
}

Gigabytes OfferFilters::disk() const
{
    return m_disk->value().value_or(usualDisk);
}

void OfferFilters::setVerdict(Verdict verdict)
{
    m_verdict->setCurrentIndex(m_verdict->findData(static_cast<int>(verdict)));
    criteriaEdited();
}

void OfferFilters::setGpus(const QStringList &names)
{
    const QString before = m_gpu->currentData().toString();
    m_gpu->clear();
    m_gpu->addItem(tr("All GPUs"), QString());
    for (const QString &name : names)
        m_gpu->addItem(name, name);
    m_gpu->setCurrentIndex(std::max(0, m_gpu->findData(before)));
    m_gpu->view()->setMinimumWidth(scaled(170));
    criteriaEdited();
}

void OfferFilters::setCount(const QString &count, const QString &detail)
{
    m_bar->setCount(count, detail);
}

void OfferFilters::clear()
{
    {
        const QSignalBlocker search(m_search);
        const QSignalBlocker price(m_price);
        m_search->clear();
        m_price->setValue(std::nullopt);
    }
    for (QComboBox *box : {m_gpu, m_gpus, m_verdict})
        box->setCurrentIndex(0);
    criteriaEdited();
}

void OfferFilters::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void OfferFilters::criteriaEdited()
{
    m_bar->setClearable(!criteria().isEmpty());
    Q_EMIT criteriaChanged();
}

} // namespace bursar::desktop
