#include "desktop/offers/offer_filters.h"

#include "desktop/look/fonts.h"
#include "desktop/look/formats.h"
#include "desktop/look/state_look.h"
#include "desktop/offers/offer_search_edit.h"
#include "desktop/parts/places.h"
#include "desktop/widgets/filter_bar.h"
#include "desktop/widgets/gigabytes_edit.h"
#include "desktop/widgets/rate_edit.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace bursar::desktop {
namespace {

constexpr int anyVerdict = -1;
const Gigabytes usualDisk = Gigabytes::fromWhole(20);
constexpr std::array reliabilities{900'000, 950'000, 980'000, 990'000, 995'000}; // millionths

/// `RTX 4090 (312)`
void fillChoices(QComboBox *box, const std::vector<JudgedOffers::Choice> &choices,
                 const std::function<QString(const QString &)> &name)
{
    const QVariant chosen = box->currentData();
    const QString chosenName = box->currentText();
    const QSignalBlocker quiet(box);
    while (box->count() > 1)
        box->removeItem(box->count() - 1);
    for (const JudgedOffers::Choice &choice : choices) {
        //: a choice of a filter, and how many offers are behind it
        box->addItem(OfferFilters::tr("%1 (%2)").arg(name(choice.word), formats::count(choice.count)), choice.word);
    }
    const bool wasChosen = !chosen.isNull();
    if (wasChosen && box->findData(chosen) < 0)
        box->addItem(chosenName, chosen);
    box->setCurrentIndex(wasChosen ? box->findData(chosen) : 0);
}

} // namespace

OfferFilters::OfferFilters(QWidget *parent)
    : QWidget(parent)
    , m_bar(new FilterBar(this))
    , m_search(new OfferSearchEdit(this))
    , m_gpu(makeBox(QStringLiteral("gpuBox")))
    , m_country(makeBox(QStringLiteral("countryBox")))
    , m_gpus(makeBox(QStringLiteral("gpuCountBox")))
    , m_price(new RateEdit(this))
    , m_reliability(makeBox(QStringLiteral("reliabilityBox")))
    , m_verdict(makeBox(QStringLiteral("verdictBox")))
    , m_disk(new GigabytesEdit(this))
{
    setObjectName(QStringLiteral("offerFilters"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    compose();
    connect(m_search, &QLineEdit::textChanged, this, &OfferFilters::criteriaEdited);
    connect(m_search, &OfferSearchEdit::bookmarkPressed, this, &OfferFilters::savedSearchesAsked);
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
    m_gpu->addItem(tr("All GPUs"));
    m_country->addItem(tr("All"));
    m_reliability->addItem(tr("Any"), 0);
    for (const int least : reliabilities)
        //: at least so reliable
        m_reliability->addItem(tr("≥ %1").arg(formats::percentText(Share::fromMillionths(least))), least);
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
    m_disk->setToolTip(tr("True prices are those with a disk of this size."));
    m_disk->setRange(Gigabytes::fromWhole(8), Gigabytes::fromWhole(100'000));
    m_disk->setValue(usualDisk);
    m_disk->setFixedWidth(scaled(80));
    m_bar->addFilter(tr("Search"), m_search, 156);
    m_bar->addFilter(tr("GPU"), m_gpu, 122);
    m_bar->addFilter(tr("Country"), m_country, 118);
    m_bar->addFilter(tr("GPUs"), m_gpus, 64);
    m_bar->addFilter(tr("Price up to"), m_price, 78);
    m_bar->addFilter(tr("Reliability"), m_reliability, 84);
    m_bar->addFilter(tr("Verdict"), m_verdict, 130);
}

OfferCriteria OfferFilters::criteria() const
{
    OfferCriteria criteria;
    criteria.text = m_search->words();
    criteria.terms = m_search->terms();
    criteria.gpuName = m_gpu->currentData().toString();
    if (m_country->currentIndex() > 0)
        criteria.country = m_country->currentData().toString();
    criteria.numGpus = m_gpus->currentData().toInt();
    criteria.priceUpTo = m_price->value();
    if (const int least = m_reliability->currentData().toInt(); least > 0)
        criteria.reliabilityFrom = Share::fromMillionths(least);
    if (const int verdict = m_verdict->currentData().toInt(); verdict != anyVerdict)
        criteria.verdict = static_cast<Verdict>(verdict);
    return criteria;
}

Gigabytes OfferFilters::disk() const
{
    return m_disk->value().value_or(usualDisk);
}

QWidget *OfferFilters::diskField() const
{
    return m_disk;
}

void OfferFilters::setVerdict(Verdict verdict)
{
    m_verdict->setCurrentIndex(m_verdict->findData(static_cast<int>(verdict)));
    criteriaEdited();
}

void OfferFilters::showChoices(const JudgedOffers &offers)
{
    const OfferCriteria now = criteria();
    fillChoices(m_gpu, offers.gpuChoices(now), [](const QString &gpu) { return gpu; });
    fillChoices(m_country, offers.countryChoices(now),
                [](const QString &country) { return country.isEmpty() ? tr("Not told") : countryName(country); });
}

void OfferFilters::setCount(const QString &count, const QString &detail)
{
    m_bar->setCount(count, m_search->problem().isEmpty() ? detail : m_search->problem());
}

void OfferFilters::clear()
{
    {
        const QSignalBlocker search(m_search);
        const QSignalBlocker price(m_price);
        m_search->restore(QString());
        m_price->setValue(std::nullopt);
    }
    for (QComboBox *box : {m_gpu, m_country, m_gpus, m_reliability, m_verdict})
        box->setCurrentIndex(0);
    criteriaEdited();
}

QJsonObject OfferFilters::state() const
{
    return {
        {QStringLiteral("search"), m_search->text()},
        {QStringLiteral("gpu"), m_gpu->currentData().toString()},
        {QStringLiteral("country"), m_country->currentIndex() > 0 ? m_country->currentData().toString() : QString()},
        {QStringLiteral("gpus"), m_gpus->currentData().toInt()},
        {QStringLiteral("price"), m_price->text()},
        {QStringLiteral("reliability"), m_reliability->currentData().toInt()},
        {QStringLiteral("verdict"), m_verdict->currentData().toInt()},
        {QStringLiteral("disk"), disk().toString()}};
}

void OfferFilters::restore(const QJsonObject &state)
{
    const auto text = [&state](const char *name) { return state.value(QLatin1StringView(name)).toString(); };
    const auto choose = [](QComboBox *box, const QVariant &value, const QString &name) {
        const bool any = value.toString().isEmpty();
        if (!any && box->findData(value) < 0)
            box->addItem(name, value); // nothing of it is on the market now
        box->setCurrentIndex(any ? 0 : box->findData(value));
    };
    {
        const QSignalBlocker search(m_search);
        const QSignalBlocker price(m_price);
        m_search->restore(text("search"));
        m_price->setText(text("price"));
    }
    choose(m_gpu, text("gpu"), text("gpu"));
    choose(m_country, text("country"), countryName(text("country")));
    const auto chooseNumber = [&state](QComboBox *box, const char *name, int usual) {
        box->setCurrentIndex(std::max(0, box->findData(state.value(QLatin1StringView(name)).toInt(usual))));
    };
    chooseNumber(m_gpus, "gpus", 0);
    chooseNumber(m_reliability, "reliability", 0);
    chooseNumber(m_verdict, "verdict", anyVerdict);
    if (const std::optional<Gigabytes> disk = Gigabytes::parse(text("disk")))
        m_disk->setValue(*disk);
    criteriaEdited();
}

QPoint OfferFilters::searchCorner() const
{
    return m_search->mapToGlobal(QPoint(0, m_search->height()));
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
