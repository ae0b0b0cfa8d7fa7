#pragma once

#include "vast/calls/api_keys.h"
#include "vast/calls/audit_logs.h"
#include "vast/calls/change_instance.h"
#include "vast/calls/charges.h"
#include "vast/calls/create_instance.h"
#include "vast/calls/current_user.h"
#include "vast/calls/instance_figures.h"
#include "vast/calls/instance_output.h"
#include "vast/calls/instance_price.h"
#include "vast/calls/invoices.h"
#include "vast/calls/list_instances.h"
#include "vast/calls/market_figures.h"
#include "vast/calls/notifications.h"
#include "vast/calls/past_contracts.h"
#include "vast/calls/profile.h"
#include "vast/calls/scheduled_jobs.h"
#include "vast/calls/search_offers.h"
#include "vast/calls/secrets.h"
#include "vast/calls/serverless.h"
#include "vast/calls/ssh_keys.h"
#include "vast/calls/sub_accounts.h"
#include "vast/calls/teams.h"
#include "vast/calls/templates.h"
#include "vast/calls/update_instance.h"
#include "vast/calls/volumes.h"
#include "vast/calls/webhooks.h"

#include <QString>

namespace bursar::vast {

// What a value says, in the order of its fields. Each type that a call gives has one.

QString described(bool);
QString described(const QString &);
QString described(qint64);
QString described(const QStringList &);
QString described(const Secret &);
QString described(const RawAnswer &);
QString described(const std::map<QString, Secret> &);
QString described(const Permissions &);
QString described(const CreatedInstance &);
QString described(const AccountStatus &);
QString described(const Instance &);
QString described(const std::optional<Instance> &);
QString described(const Offer &);
QString described(const Charge &);
QString described(const Payment &);
QString described(const OldInvoiceLine &);
QString described(const Prepayment &);
QString described(const Deposit &);
QString described(const PriceIncrease &);
QString described(const MarketFigure &);
QString described(const Template &);
QString described(const TemplateName &);
QString described(const Volume &);
QString described(const VolumeOffer &);
QString described(const SshKey &);
QString described(const ServerlessEndpoint &);
QString described(const Workergroup &);
QString described(const TeamMember &);
QString described(const TeamRole &);
QString described(const ApiKey &);
QString described(const NewApiKey &);
QString described(const SubAccount &);
QString described(const ScheduledJob &);
QString described(const NotificationType &);
QString described(const Webhook &);
QString described(const NewWebhook &);
QString described(const AuditLogRow &);
QString described(const OfferSnapshot &);
QString described(const InstanceList &);
QString described(const ChargeList &);
QString described(const PaymentList &);
QString described(const OldInvoices &);

QString describedRows(const QStringList &rows, int badRows);

template <class Row>
QString described(const Rows<Row> &value)
{
    QStringList rows;
    for (const Row &row : value.rows)
        rows += described(row);
    return describedRows(rows, value.badRows);
}

} // namespace bursar::vast
