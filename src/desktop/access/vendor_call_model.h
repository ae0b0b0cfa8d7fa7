#pragma once

#include "desktop/access/access_facts.h"
#include "desktop/access/access_table.h"

namespace bursar::desktop {

/// What Vast.ai noted of calls that changed something; what nobody here asked for comes first, then the newest.
class VendorCallModel final : public AccessTable
{
    Q_OBJECT
public:
    enum Column { AtColumn, AccountColumn, KeyColumn, RouteColumn, AddressColumn, AskedColumn };

    explicit VendorCallModel(QObject *parent = nullptr);

    void show(const governor::AccessState &state, const governor::DeskSnapshot &snapshot);
    const governor::VendorCallView *callAt(int row) const;
    int flagged() const;

    static QString keyOf(const governor::VendorCallView &view);

protected:
    QStringList headers() const override;

private:
    std::vector<governor::VendorCallView> m_calls;
};

/// Nobody here asked for it.
bool isFlagged(const governor::VendorCallView &view);
/// The request that it was traced to, in words.
QString askedForBy(const governor::VendorCallView &view, const governor::DeskSnapshot &snapshot);

} // namespace bursar::desktop
