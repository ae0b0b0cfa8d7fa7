#include "desktop/offers/offer_comparison.h"

#include "desktop/look/fonts.h"
#include "desktop/look/formats.h"
#include "desktop/look/state_look.h"
#include "desktop/offers/offer_model.h"
#include "desktop/parts/places.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/table_view.h"

#include <QAbstractTableModel>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace bursar::desktop {
namespace {

/// A fact per row, an offer per column behind the fact's name.
class ComparisonModel final : public QAbstractTableModel
{
public:
    ComparisonModel(std::vector<ComparedFact> facts, QStringList names, QObject *parent)
        : QAbstractTableModel(parent)
        , m_facts(std::move(facts))
        , m_names(std::move(names))
    {
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_facts.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_names.size()) + 1;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const ComparedFact &fact = m_facts.at(static_cast<std::size_t>(index.row()));
        if (index.column() == 0) {
            if (role == CellRole::WordColour)
                return static_cast<int>(ColourRole::Muted);
            return role == Qt::DisplayRole ? QVariant(fact.name) : QVariant();
        }
        const int offer = index.column() - 1;
        if (role == Qt::DisplayRole)
            return fact.texts.at(offer);
        if (!fact.best.at(offer))
            return {};
        if (role == CellRole::Strong)
            return true;
        return role == Qt::AccessibleDescriptionRole ? QVariant(OfferComparison::tr("the best of them")) : QVariant();
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        return section == 0 ? OfferComparison::tr("Offer") : m_names.at(section - 1);
    }

private:
    std::vector<ComparedFact> m_facts;
    QStringList m_names;
};

enum class Better { Less, More, Neither };

/// One fact after the other is read from all offers.
class FactReader
{
public:
    explicit FactReader(const std::vector<quint32> &places)
        : m_places(places)
    {
    }

    /// `value` orders the offers, `text` is what people read.
    template <class Value, class Text>
    void add(const QString &name, Better better, Value value, Text text)
    {
        ComparedFact fact{name, {}, {}};
        std::vector<qint64> values;
        for (const quint32 place : m_places) {
            fact.texts << text(place);
            values.push_back(value(place));
        }
        const auto [least, greatest] = std::ranges::minmax(values);
        for (const qint64 one : values)
            fact.best << (better != Better::Neither && least != greatest
                          && one == (better == Better::Less ? least : greatest));
        m_facts.push_back(fact);
    }
    template <class Text>
    void add(const QString &name, Text text)
    {
        add(
            name, Better::Neither, [](quint32) { return qint64{0}; }, text);
    }
    std::vector<ComparedFact> take() { return std::move(m_facts); }

private:
    const std::vector<quint32> &m_places;
    std::vector<ComparedFact> m_facts;
};

} // namespace

std::vector<ComparedFact> comparedFacts(const JudgedOffers &offers, const std::vector<quint32> &places)
{
    const auto offer = [&offers](quint32 place) -> const Offer & { return offers.offer(place); };
    const Duration time = offers.judge().plannedTime;
    const Gigabytes disk = offers.judge().disk;
    const auto sum = [&](quint32 place) {
        return costOver(offer(place).pricePerHour, time) + storageCostOver(offer(place).storageCost, disk, time);
    };
    FactReader facts(places);
    facts.add(OfferComparison::tr("Verdict"), [&](quint32 place) { return stateLook(offers.verdict(place)).word; });
    facts.add(OfferComparison::tr("GPU"), [&](quint32 place) {
        return OfferComparison::tr("%1 × %2").arg(offer(place).numGpus).arg(offer(place).gpuName);
    });
    facts.add(
        OfferComparison::tr("VRAM GB"), Better::More, [&](quint32 place) { return qint64{offer(place).gpuRamMb}; },
        [&](quint32 place) { return formats::count((offer(place).gpuRamMb + 512) / 1024); });
    facts.add(
        OfferComparison::tr("True price $/h"), Better::Less, [&](quint32 place) { return offers.price(place).nanos(); },
        [&](quint32 place) { return formats::rate(offers.price(place)); });
    facts.add(
        OfferComparison::tr("$/h per GPU"), Better::Less,
        [&](quint32 place) { return offers.pricePerGpu(place).nanos(); },
        [&](quint32 place) { return formats::rate(offers.pricePerGpu(place)); });
    facts.add(
        OfferComparison::tr("For %1", "time").arg(formats::plannedHours(time)), Better::Less,
        [&](quint32 place) { return sum(place).micros(); },
        [&](quint32 place) { return formats::dollars(sum(place)); });
    facts.add(
        OfferComparison::tr("DLPerf"), Better::More,
        [&](quint32 place) { return qint64{offer(place).dlperfThousandths}; },
        [&](quint32 place) { return performanceText(offer(place)); });
    facts.add(
        OfferComparison::tr("Reliability %"), Better::More,
        [&](quint32 place) { return offer(place).reliability.millionths(); },
        [&](quint32 place) { return formats::percent(offer(place).reliability); });
    facts.add(OfferComparison::tr("Place"), [&](quint32 place) { return placeName(offer(place).location); });
    facts.add(OfferComparison::tr("Host"), [&](quint32 place) { return hostWord(offer(place)); });
    facts.add(OfferComparison::tr("Processor"),
              [&](quint32 place) { return QString(offer(place).cpuName).remove(QLatin1String(" Processor")); });
    facts.add(
        OfferComparison::tr("Memory GB"), Better::More, [&](quint32 place) { return qint64{offer(place).cpuRamMb}; },
        [&](quint32 place) { return formats::count((offer(place).cpuRamMb + 512) / 1024); });
    facts.add(
        OfferComparison::tr("Disk GB"), Better::More,
        [&](quint32 place) { return offer(place).diskSpace.thousandths(); },
        [&](quint32 place) { return formats::count(offer(place).diskSpace.thousandths() / 1000); });
    facts.add(
        OfferComparison::tr("Down Mbps"), Better::More,
        [&](quint32 place) { return qint64{offer(place).inetDownMbps}; },
        [&](quint32 place) { return formats::count(offer(place).inetDownMbps); });
    facts.add(
        OfferComparison::tr("Up Mbps"), Better::More, [&](quint32 place) { return qint64{offer(place).inetUpMbps}; },
        [&](quint32 place) { return formats::count(offer(place).inetUpMbps); });
    facts.add(
        OfferComparison::tr("Traffic down $/GB"), Better::Less,
        [&](quint32 place) { return offer(place).downCost.nanos(); },
        [&](quint32 place) { return formats::trafficRate(offer(place).downCost); });
    facts.add(OfferComparison::tr("CUDA"), [&](quint32 place) { return cudaText(offer(place).cudaVersion); });
    facts.add(OfferComparison::tr("Offered until"), [&](quint32 place) {
        return offer(place).endsAt ? formats::longDate(localDate(*offer(place).endsAt, QTimeZone::utc())) : QString();
    });
    return facts.take();
}

OfferComparison::OfferComparison(const JudgedOffersPtr &offers, const std::vector<quint32> &places, QWidget *parent)
    : QDialog(parent)
    , m_offers(static_cast<int>(places.size()))
{
    setObjectName(QStringLiteral("offerComparison"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(tr("Compare %n offers", nullptr, m_offers));
    QStringList names;
    for (const quint32 place : places)
        names << offers->offer(place).id.toString();
    auto *table = new TableView(this);
    table->setObjectName(QStringLiteral("comparisonTable"));
    table->setAccessibleName(tr("Offers side by side"));
    table->setModel(new ComparisonModel(comparedFacts(*offers, places), names, table));
    std::vector<ColumnSpec> columns{{130, ColumnSpec::Kind::Whole, true}};
    columns.resize(places.size() + 1, {110, ColumnSpec::Kind::Number});
    table->setColumns(columns);
    table->showRow(0);
    auto *close = makeButton(tr("Close"), QStringLiteral("closeButton"), ButtonKind::Plain, QString(), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(table, 1);
    column->addLayout(buttons);
    resize(sizeHint());
}

QSize OfferComparison::sizeHint() const
{
    return {scaled(190 + 140 * m_offers), scaled(650)};
}

} // namespace bursar::desktop
