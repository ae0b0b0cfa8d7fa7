#include "desktop/offers/offer_model.h"

#include "desktop/look/formats.h"
#include "desktop/look/state_look.h"
#include "desktop/parts/places.h"
#include "desktop/widgets/table_view.h"
#include "domain/compiled_policy.h"

#include <QVersionNumber>

#include <algorithm>

namespace bursar::desktop {
namespace {

int hostRank(const Offer &offer)
{
    if (offer.datacenter)
        return 0;
    return offer.verification == Verification::Verified ? 1 : 2;
}

QString hostWord(const Offer &offer)
{
    if (offer.datacenter)
        return OfferModel::tr("Datacenter");
    return offer.verification == Verification::Verified ? OfferModel::tr("Verified") : OfferModel::tr("Unverified");
}

template <class T>
int compared(const T &left, const T &right)
{
    return left < right ? -1 : right < left ? 1 : 0;
}

int comparedGpus(const Offer &left, const Offer &right)
{
    const int byName = left.gpuName.compare(right.gpuName, Qt::CaseInsensitive);
    return byName != 0 ? byName : compared(left.numGpus, right.numGpus);
}

bool sameBudgets(const Standing &left, const Standing &right)
{
    return left.budgets == right.budgets && left.slotsHeld == right.slotsHeld && left.team == right.team;
}

} // namespace

bool operator==(const OfferModel::Judge &left, const OfferModel::Judge &right)
{
    return left.policy == right.policy && sameBudgets(left.standing, right.standing) && left.disk == right.disk
        && left.plannedTime == right.plannedTime;
}

void OfferModel::show(OfferSnapshotPtr snapshot, const Judge &judge)
{
    if (snapshot == m_snapshot && judge == m_judge)
        return;
    beginResetModel();
    m_snapshot = std::move(snapshot);
    m_judge = judge;
    judgeAll();
    arrange();
    endResetModel();
}

void OfferModel::setCriteria(const OfferCriteria &criteria)
{
    if (criteria == m_criteria)
        return;
    beginResetModel();
    m_criteria = criteria;
    arrange();
    endResetModel();
}

void OfferModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columns)
        return;
    beginResetModel();
    m_sortColumn = static_cast<Column>(column);
    m_sortOrder = order;
    arrange();
    endResetModel();
}

void OfferModel::judgeAll()
{
    m_prices.clear();
    m_verdicts.clear();
    if (!m_snapshot)
        return;
    const CompiledPolicy policy(m_judge.policy, m_judge.standing, m_judge.disk, m_judge.plannedTime);
    m_prices.reserve(m_snapshot->offers.size());
    m_verdicts.reserve(m_snapshot->offers.size());
    for (const Offer &offer : m_snapshot->offers) {
        m_prices.push_back(offer.truePricePerHour(m_judge.disk));
        m_verdicts.push_back(policy.verdictOf(offer));
    }
}

void OfferModel::arrange()
{
    m_rows.clear();
    m_counts = {};
    if (!m_snapshot)
        return;
    const std::vector<Offer> &offers = m_snapshot->offers;
    for (std::size_t i = 0; i < offers.size(); ++i) {
        if (!m_criteria.accepts(offers[i], m_prices[i], m_verdicts[i]))
            continue;
        m_rows.push_back(static_cast<int>(i));
        m_counts.allowed += m_verdicts[i] == Verdict::Allow ? 1 : 0;
        m_counts.needApproval += m_verdicts[i] == Verdict::NeedsApproval ? 1 : 0;
    }
    m_counts.all = static_cast<int>(offers.size());
    m_counts.shown = static_cast<int>(m_rows.size());

    const auto order = [&](std::size_t left, std::size_t right) {
        const Offer &one = offers[left];
        const Offer &other = offers[right];
        switch (m_sortColumn) {
        case Column::Verdict:
            return compared(m_verdicts[left], m_verdicts[right]);
        case Column::Gpu:
            return comparedGpus(one, other);
        case Column::Memory:
            return compared(one.gpuRamMb, other.gpuRamMb);
        case Column::Price:
            return 0;
        case Column::Reliability:
            return compared(one.reliability, other.reliability);
        case Column::Country:
            return compared(one.country, other.country);
        case Column::Host:
            return compared(hostRank(one), hostRank(other));
        case Column::Disk:
            return compared(one.diskSpace, other.diskSpace);
        case Column::Download:
            return compared(one.inetDownMbps, other.inetDownMbps);
        case Column::Cuda:
            return compared(QVersionNumber::fromString(one.cudaVersion), QVersionNumber::fromString(other.cudaVersion));
        }
        return 0;
    };
    const bool descending = m_sortOrder == Qt::DescendingOrder;
    const bool byPrice = m_sortColumn == Column::Price;
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](int leftRow, int rightRow) {
        const auto left = static_cast<std::size_t>(leftRow);
        const auto right = static_cast<std::size_t>(rightRow);
        if (const int first = order(left, right); first != 0)
            return descending ? first > 0 : first < 0;
        // Among equals the cheapest stands first, whatever the direction.
        return byPrice && descending ? m_prices[right] < m_prices[left] : m_prices[left] < m_prices[right];
    });
}

QStringList OfferModel::gpuNames() const
{
    QStringList names;
    if (!m_snapshot)
        return names;
    for (const Offer &offer : m_snapshot->offers)
        names << offer.gpuName;
    names.removeDuplicates();
    names.sort(Qt::CaseInsensitive);
    return names;
}

const Offer &OfferModel::offerAt(int row) const
{
    return m_snapshot->offers.at(at(row));
}

HourlyRate OfferModel::truePriceAt(int row) const
{
    return m_prices.at(at(row));
}

Verdict OfferModel::verdictAt(int row) const
{
    return m_verdicts.at(at(row));
}

int OfferModel::rowOf(OfferId offer) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [this, offer](int row) {
        return m_snapshot->offers[static_cast<std::size_t>(row)].id == offer;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
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
    case Column::Memory:
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
        return {};
    if (role == CellRole::Id)
        return offerAt(index.row()).id.value();
    if (role == CellRole::IconName)
        return stateLook(verdictAt(index.row())).icon;
    if (role == CellRole::IconColour)
        return static_cast<int>(stateLook(verdictAt(index.row())).role);
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
    case Column::Memory:
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
    }
    return {};
}

} // namespace bursar::desktop
