#include "desktop/access/vendor_call_model.h"

#include "desktop/look/formats.h"
#include "desktop/requests/request_model.h"

#include <algorithm>
#include <map>

namespace bursar::desktop {

bool isFlagged(const governor::VendorCallView &view)
{
    return view.call.request.isEmpty();
}

QString askedForBy(const governor::VendorCallView &view, const governor::DeskSnapshot &snapshot)
{
    const auto request = std::ranges::find_if(snapshot.requests, [&view](const governor::RequestView &each) {
        return each.request.id.toString() == view.call.request;
    });
    if (request != snapshot.requests.end())
        return summaryOf(*request);
    return view.summary.isEmpty() ? view.call.request : view.summary; // an old one, as the ledger says it
}

VendorCallModel::VendorCallModel(QObject *parent)
    : AccessTable(AskedColumn + 1, parent)
{
}

QString VendorCallModel::keyOf(const governor::VendorCallView &view)
{
    return view.keyName.isEmpty() ? QString::number(view.call.key) : view.keyName;
}

void VendorCallModel::show(const governor::AccessState &state, const governor::DeskSnapshot &snapshot)
{
    m_calls = state.calls;
    std::stable_partition(m_calls.begin(), m_calls.end(), isFlagged);
    std::vector<Row> rows;
    std::map<QString, int> seen; // Vast.ai may note the same twice in one moment
    for (const governor::VendorCallView &view : m_calls) {
        const VendorCall &call = view.call;
        const QString id = QStringLiteral("%1/%2/%3/%4")
                               .arg(call.account.toString(), QString::number(toMillis(call.at)), call.route,
                                    QString::number(call.key));
        Row row{QStringLiteral("%1/%2").arg(id, QString::number(seen[id]++)), {}};
        row.cells.push_back({formats::dayAndTime(call.at, QTimeZone::utc())});
        row.cells.push_back({view.accountName});
        row.cells.push_back({keyOf(view)});
        row.cells.push_back({call.route});
        row.cells.push_back(orDash(call.address));
        if (isFlagged(view))
            row.cells.push_back({tr("Nobody here"), QStringLiteral("exclamation-triangle"), ColourRole::Warn, true});
        else
            row.cells.push_back(
                {askedForBy(view, snapshot), QStringLiteral("check-circle-fill"), ColourRole::Ok, false});
        rows.push_back(std::move(row));
    }
    setRows(std::move(rows));
}

const governor::VendorCallView *VendorCallModel::callAt(int row) const
{
    const auto place = placeOf(row);
    return place ? &m_calls.at(*place) : nullptr;
}

int VendorCallModel::flagged() const
{
    return static_cast<int>(std::ranges::count_if(m_calls, isFlagged));
}

QStringList VendorCallModel::headers() const
{
    return {tr("At (UTC)"), tr("Account"), tr("Key"), tr("Call"), tr("From"), tr("Asked for by")};
}

} // namespace bursar::desktop
