#include "desktop/offers/offer_model.h"

#include "desktop/look/formats.h"
#include "desktop/look/state_look.h"
#include "desktop/parts/places.h"
#include "desktop/widgets/table_view.h"

namespace bursar::desktop {

QString hostWord(const Offer &offer)
{
    if (offer.datacenter)
        return OfferModel::tr("Datacenter");
    return offer.verification == Verification::Verified ? OfferModel::tr("Verified") : OfferModel::tr("Unverified");
}

void OfferModel::show(const JudgedOffersPtr &offers, std::vector<quint32> places, const std::vector<OfferOrder> &orders)
{
    if (offers == m_offers)
        return;
    beginResetModel();
    m_marks = m_marks || !m_offers || !offers || offers->market() != m_offers->market();
    m_offers = offers;
    m_places = !offers || orders == m_orders ? std::move(places) : offers->arranged(m_orders);
    filter();
    endResetModel();
}

void OfferModel::show(const OfferSnapshotPtr &market, const OfferJudge &judge)
{
    if (!market)
        return show(nullptr, {}, m_orders);
    if (m_offers && m_offers->market() == market && m_offers->judge() == judge)
        return;
    const auto offers = std::make_shared<const JudgedOffers>(market, judge, m_offers.get());
    show(offers, offers->arranged(m_orders), m_orders);
}

void OfferModel::setCriteria(const OfferCriteria &criteria)
{
    if (criteria == m_criteria)
        return;
    beginResetModel();
    m_criteria = criteria;
    filter();
    endResetModel();
}

void OfferModel::sort(int column, Qt::SortOrder direction)
{
    if (column < 0 || column >= columns)
        return;
    const OfferOrder order{static_cast<Column>(column), direction};
    beginResetModel();
    std::erase_if(m_orders, [&order](const OfferOrder &former) { return former.column == order.column; });
    if (m_orders.size() == mostOrders)
        m_orders.erase(m_orders.begin());
    m_orders.push_back(order);
    if (m_offers)
        m_places = m_offers->arranged(m_orders);
    filter();
    endResetModel();
}

void OfferModel::filter()
{
    m_counts = {};
    m_rows = m_offers ? m_offers->passing(m_places, m_criteria) : std::vector<quint32>();
    m_rowOf.assign(m_places.size(), hidden);
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const quint32 place = m_rows[row];
        m_rowOf[place] = static_cast<quint32>(row);
        m_counts.allowed += m_offers->verdict(place) == Verdict::Allow ? 1 : 0;
        m_counts.needApproval += m_offers->verdict(place) == Verdict::NeedsApproval ? 1 : 0;
    }
    m_counts.all = static_cast<int>(m_places.size());
    m_counts.shown = static_cast<int>(m_rows.size());
}

void OfferModel::forgetChanges()
{
    if (!m_marks)
        return;
    m_marks = false;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

const Offer &OfferModel::offerAt(int row) const
{
    return m_offers->offer(at(row));
}

HourlyRate OfferModel::truePriceAt(int row) const
{
    return m_offers->price(at(row));
}

Verdict OfferModel::verdictAt(int row) const
{
    return m_offers->verdict(at(row));
}

int OfferModel::rowOf(OfferId offer) const
{
    const int place = m_offers ? m_offers->placeOf(offer) : -1;
    if (place < 0)
        return -1;
    const quint32 row = m_rowOf.at(static_cast<std::size_t>(place));
    return row == hidden ? -1 : static_cast<int>(row);
}

QModelIndexList OfferModel::match(const QModelIndex &start, int role, const QVariant &value, int hits,
                                  Qt::MatchFlags flags) const
{
    if (role != CellRole::Id)
        return QAbstractTableModel::match(start, role, value, hits, flags);
    const int row = rowOf(OfferId(value.toLongLong()));
    return row < 0 ? QModelIndexList() : QModelIndexList{index(row, start.column())};
}

int OfferModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OfferModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString OfferModel::text(int row, Column column) const
{
    const Offer &offer = offerAt(row);
    switch (column) {
    case Column::Verdict:
        return stateLook(verdictAt(row)).word;
    case Column::Gpu:
        return tr("%1 × %2").arg(offer.numGpus).arg(offer.gpuName);
    case Column::GpuMemory:
        return formats::count((offer.gpuRamMb + 512) / 1024);
    case Column::Price:
        return formats::rate(truePriceAt(row));
    case Column::Reliability:
        return formats::percent(offer.reliability);
    case Column::Country:
        return countryName(offer.country);
    case Column::Host:
        return hostWord(offer);
    case Column::Disk:
        return formats::count(offer.diskSpace.thousandths() / 1000);
    case Column::Download:
        return formats::count(offer.inetDownMbps);
    case Column::Cuda:
        return cudaText(offer.cudaVersion);
    case Column::PricePerGpu:
        return formats::rate(m_offers->pricePerGpu(at(row)));
    case Column::Place:
        return placeName(offer.location);
    case Column::Processor:
        return offer.cpuName;
    case Column::Memory:
        return formats::count((offer.cpuRamMb + 512) / 1024);
    case Column::Upload:
        return formats::count(offer.inetUpMbps);
    case Column::Performance:
        return performanceText(offer);
    case Column::Until:
        return offer.endsAt ? formats::longDate(localDate(*offer.endsAt, QTimeZone::utc())) : QString();
    case Column::Number:
        return offer.id.toString();
    }
    return {};
}

QVariant OfferModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return text(index.row(), column);
    if (column != Column::Verdict)
        return mark(index.row(), column, role);
    if (role == CellRole::Id)
        return offerAt(index.row()).id.value();
    if (role == CellRole::IconName)
        return stateLook(verdictAt(index.row())).icon;
    if (role == CellRole::IconColour)
        return static_cast<int>(stateLook(verdictAt(index.row())).role);
    return {};
}

/// What is new stands in bold for a moment; a price that has moved has its colour and says what it was before.
QVariant OfferModel::mark(int row, Column column, int role) const
{
    using Change = JudgedOffers::Change;
    const Change change = m_marks ? m_offers->change(at(row)) : Change::None;
    if (change == Change::None)
        return {};
    const bool isPrice = column == Column::Price;
    if (change == Change::New) {
        if (column != Column::Gpu)
            return {};
        return role == CellRole::Strong ? QVariant(true)
            : role == Qt::ToolTipRole   ? QVariant(tr("New since the last look"))
                                        : QVariant();
    }
    if (!isPrice)
        return {};
    const bool isDearer = change == Change::Dearer;
    if (role == CellRole::WordColour)
        return static_cast<int>(isDearer ? ColourRole::Warn : ColourRole::Ok);
    if (role == Qt::ToolTipRole)
        return isDearer ? tr("Dearer than at the last look") : tr("Cheaper than at the last look");
    return {};
}

QVariant OfferModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Verdict:
        return tr("Verdict");
    case Column::Gpu:
        return tr("GPU");
    case Column::GpuMemory:
        return tr("VRAM GB");
    case Column::Price:
        return tr("True price $/h");
    case Column::Reliability:
        return tr("Reliability %");
    case Column::Country:
        return tr("Country");
    case Column::Host:
        return tr("Host");
    case Column::Disk:
        return tr("Disk GB");
    case Column::Download:
        return tr("Down Mbps");
    case Column::Cuda:
        return tr("CUDA");
    case Column::PricePerGpu:
        return tr("$/h per GPU");
    case Column::Place:
        return tr("Place");
    case Column::Processor:
        return tr("Processor");
    case Column::Memory:
        return tr("Memory GB");
    case Column::Upload:
        return tr("Up Mbps");
    case Column::Performance:
        return tr("DLPerf");
    case Column::Until:
        return tr("Offered until");
    case Column::Number:
        return tr("Offer");
    }
    return {};
}

} // namespace bursar::desktop
