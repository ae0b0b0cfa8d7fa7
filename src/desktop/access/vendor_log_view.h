#pragma once

#include "desktop/access/access_list_view.h"
#include "desktop/access/vendor_call_model.h"

namespace bursar::desktop {

/// Vast.ai's own log: each call traced to the request that it was made for, or flagged.
class VendorLogView final : public AccessListView
{
    Q_OBJECT
public:
    VendorLogView(PageContext context, QWidget *parent);

    QString title() const override;

protected:
    void takeFacts() override;
    void showChosen(int row) override;

private:
    VendorLogView(PageContext context, VendorCallModel *model, QWidget *parent);

    VendorCallModel *m_model;
    QPushButton *m_request;
};

} // namespace bursar::desktop
