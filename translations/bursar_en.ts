<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Attention</name>
    <message numerus="yes">
        <source>%n requests failed since yesterday</source>
        <translation>
            <numerusform>%n request failed since yesterday</numerusform>
            <numerusform>%n requests failed since yesterday</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instances lost their host</source>
        <translation>
            <numerusform>%n instance lost its host</numerusform>
            <numerusform>%n instances lost their host</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strangers on the account</source>
        <translation>
            <numerusform>%n stranger on the account</numerusform>
            <numerusform>%n strangers on the account</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has money for %n days</source>
        <translation>
            <numerusform>%1 has money for %n day</numerusform>
            <numerusform>%1 has money for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditSummary</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n days of instances (all new)</source>
        <translation>
            <numerusform>%1 for %n day of an instance (new)</numerusform>
            <numerusform>%1 for %n days of instances (all new)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n days of instances (%2 new, %3 changed)</source>
        <translation>
            <numerusform>%1 for %n day of an instance (%2 new, %3 changed)</numerusform>
            <numerusform>%1 for %n days of instances (%2 new, %3 changed)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holidays are listed now</source>
        <translation>
            <numerusform>%n holiday is listed now</numerusform>
            <numerusform>%n holidays are listed now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandWords</name>
    <message numerus="yes">
        <source>%n instances</source>
        <translation>
            <numerusform>%n instance</numerusform>
            <numerusform>%n instances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starting %n instances is requested.</source>
        <translation>
            <numerusform>Starting %n instance is requested.</numerusform>
            <numerusform>Starting %n instances is requested.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopping %n instances is requested.</source>
        <translation>
            <numerusform>Stopping %n instance is requested.</numerusform>
            <numerusform>Stopping %n instances is requested.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rebooting %n instances is requested.</source>
        <translation>
            <numerusform>Rebooting %n instance is requested.</numerusform>
            <numerusform>Rebooting %n instances is requested.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Destroying %n instances is requested.</source>
        <translation>
            <numerusform>Destroying %n instance is requested.</numerusform>
            <numerusform>Destroying %n instances is requested.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The note of %n instances is being changed.</source>
        <translation>
            <numerusform>The note of %n instance is being changed.</numerusform>
            <numerusform>The note of %n instances is being changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A later end for %n instances is requested.</source>
        <translation>
            <numerusform>A later end for %n instance is requested.</numerusform>
            <numerusform>A later end for %n instances is requested.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepting %n dearer prices is requested.</source>
        <translation>
            <numerusform>Accepting the dearer price is requested.</numerusform>
            <numerusform>Accepting %n dearer prices is requested.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejecting %n dearer prices is requested.</source>
        <translation>
            <numerusform>Rejecting the dearer price is requested.</numerusform>
            <numerusform>Rejecting %n dearer prices is requested.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prepaying %n instances is requested.</source>
        <translation>
            <numerusform>Prepaying one instance is requested.</numerusform>
            <numerusform>Prepaying %n instances is requested.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recycling %n instances is requested.</source>
        <translation>
            <numerusform>Recycling %n instance is requested.</numerusform>
            <numerusform>Recycling %n instances is requested.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another bid for %n instances is requested.</source>
        <translation>
            <numerusform>Another bid for %n instance is requested.</numerusform>
            <numerusform>Another bid for %n instances is requested.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them run and lose what they compute.</source>
        <translation>
            <numerusform>%n of them runs and loses what it computes.</numerusform>
            <numerusform>%n of them run and lose what they compute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 They belong to %n owners.</source>
        <translation>
            <numerusform>%1 They belong to %n owner.</numerusform>
            <numerusform>%1 They belong to %n owners.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InstanceNews</name>
    <message numerus="yes">
        <source>%n machines are ready</source>
        <translation>
            <numerusform>%n machine is ready</numerusform>
            <numerusform>%n machines are ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machines are lost</source>
        <translation>
            <numerusform>%n machine is lost</numerusform>
            <numerusform>%n machines are lost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthWords</name>
    <message numerus="yes">
        <source>%n instance-days have no charge yet.</source>
        <translation>
            <numerusform>%n instance-day has no charge yet.</numerusform>
            <numerusform>%n instance-days have no charge yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charges are younger than 48 hours.</source>
        <translation>
            <numerusform>%n charge is younger than 48 hours.</numerusform>
            <numerusform>%n charges are younger than 48 hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differences with Vast.ai are neither explained nor answered.</source>
        <translation>
            <numerusform>%n difference with Vast.ai is neither explained nor answered.</numerusform>
            <numerusform>%n differences with Vast.ai are neither explained nor answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests wait for an answer.</source>
        <translation>
            <numerusform>%n request waits for an answer.</numerusform>
            <numerusform>%n requests wait for an answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RentalProgress</name>
    <message numerus="yes">
        <source>%1 of %n copies run. This window may be closed: the rental goes on.</source>
        <translation>
            <numerusform>%1 of %n copy runs. This window may be closed: the rental goes on.</numerusform>
            <numerusform>%1 of %n copies run. This window may be closed: the rental goes on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n copies run.</source>
        <translation>
            <numerusform>%1 of %n copy runs.</numerusform>
            <numerusform>%1 of %n copies run.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestEffects</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::AccountsView</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty on %1 if all goes on as now: Vast.ai then stops %n instances.</source>
        <translation>
            <numerusform>Empty on %1 if all goes on as now: Vast.ai then stops %n instance.</numerusform>
            <numerusform>Empty on %1 if all goes on as now: Vast.ai then stops %n instances.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::AssignDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n instances</source>
        <translation>
            <numerusform>Assign %n instance</numerusform>
            <numerusform>Assign %n instances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::BidDialog</name>
    <message numerus="yes">
        <source>Change the bid of %n instances</source>
        <translation>
            <numerusform>Change the bid of %n instance</numerusform>
            <numerusform>Change the bid of %n instances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ChargebackPage</name>
    <message numerus="yes">
        <source>%1 is complete: every day is charged. %n invoices can be issued.</source>
        <translation>
            <numerusform>%1 is complete: every day is charged. %n invoice can be issued.</numerusform>
            <numerusform>%1 is complete: every day is charged. %n invoices can be issued.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoices are issued for %1.</source>
        <translation>
            <numerusform>%n invoice is issued for %1.</numerusform>
            <numerusform>%n invoices are issued for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 agrees with Vast.ai's bill and can be closed. %n invoices are issued and never change.</source>
        <translation>
            <numerusform>%1 agrees with Vast.ai's bill and can be closed. %n invoice is issued and never changes.</numerusform>
            <numerusform>%1 agrees with Vast.ai's bill and can be closed. %n invoices are issued and never change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n invoices are issued and never change.</source>
        <translation>
            <numerusform>%1: %n invoice is issued and never changes.</numerusform>
            <numerusform>%1: %n invoices are issued and never change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differences stand open on the list.</source>
        <translation>
            <numerusform>%n difference stands open on the list.</numerusform>
            <numerusform>%n differences stand open on the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::CloseMonthWizard</name>
    <message numerus="yes">
        <source>%n invoices over %1 get their numbers. They never change; only credit notes correct them.</source>
        <translation>
            <numerusform>%n invoice over %1 gets its number. It never changes; only credit notes correct it.</numerusform>
            <numerusform>%n invoices over %1 get their numbers. They never change; only credit notes correct them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %n invoices and close %1</source>
        <translation>
            <numerusform>Issue %n invoice and close %1</numerusform>
            <numerusform>Issue %n invoices and close %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::CloseQuestion</name>
    <message numerus="yes">
        <source>%n instances go on running at %1.</source>
        <translation>
            <numerusform>%n instance goes on running at %1.</numerusform>
            <numerusform>%n instances go on running at %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ConnectAssistant</name>
    <message numerus="yes">
        <source>Assign %n instances</source>
        <translation>
            <numerusform>Assign %n instance</numerusform>
            <numerusform>Assign %n instances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the present spend of %1 it lasts %n days.</source>
        <translation>
            <numerusform>At the present spend of %1 it lasts %n day.</numerusform>
            <numerusform>At the present spend of %1 it lasts %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n teams</source>
        <translation>
            <numerusform>Move %n team</numerusform>
            <numerusform>Move %n teams</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::CreditTransferDialog</name>
    <message numerus="yes">
        <source>%1 are left, for %n days.</source>
        <translation>
            <numerusform>%1 are left, for %n day.</numerusform>
            <numerusform>%1 are left, for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are left: %2 days now, %n days with the transfer.</source>
        <extracomment>How long an account's money lasts before and after a transfer</extracomment>
        <translation>
            <numerusform>%1 are left: %2 days now, %n day with the transfer.</numerusform>
            <numerusform>%1 are left: %2 days now, %n days with the transfer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::DeskStatus</name>
    <message numerus="yes">
        <source>%n calls wait: %1, %2</source>
        <extracomment>How many calls to Vast.ai wait; which one and why; how long still</extracomment>
        <translation>
            <numerusform>%n call waits: %1, %2</numerusform>
            <numerusform>%n calls wait: %1, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::DetailsStep</name>
    <message numerus="yes">
        <source>The first takes this offer, the others the next cheapest equal ones. %n places are free.</source>
        <translation>
            <numerusform>The first takes this offer, the others the next cheapest equal ones. %n place is free.</numerusform>
            <numerusform>The first takes this offer, the others the next cheapest equal ones. %n places are free.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places are free for this team.</source>
        <translation>
            <numerusform>%n place is free for this team.</numerusform>
            <numerusform>%n places are free for this team.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first takes this offer, the others the cheapest that the policy allows. %n places are free.</source>
        <translation>
            <numerusform>The first takes this offer, the others the cheapest that the policy allows. %n place is free.</numerusform>
            <numerusform>The first takes this offer, the others the cheapest that the policy allows. %n places are free.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ExtendDialog</name>
    <message numerus="yes">
        <source>Extend %n instances</source>
        <translation>
            <numerusform>Extend %n instance</numerusform>
            <numerusform>Extend %n instances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::HolidaysDialog</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n days</source>
        <translation>
            <numerusform>Import %n day</numerusform>
            <numerusform>Import %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holidays are listed.</source>
        <translation>
            <numerusform>%n holiday is listed.</numerusform>
            <numerusform>%n holidays are listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::InstancePanel</name>
    <message numerus="yes">
        <source>%n instances</source>
        <translation>
            <numerusform>%n instance</numerusform>
            <numerusform>%n instances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n</source>
        <translation>
            <numerusform>Stop %n</numerusform>
            <numerusform>Stop %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start %n</source>
        <translation>
            <numerusform>Start %n</numerusform>
            <numerusform>Start %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Destroy %n</source>
        <translation>
            <numerusform>Destroy %n</numerusform>
            <numerusform>Destroy %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::InstancesPage</name>
    <message numerus="yes">
        <source>%n running, %1 in all</source>
        <translation>
            <numerusform>%n running, %1 in all</numerusform>
            <numerusform>%n running, %1 in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strangers</source>
        <translation>
            <numerusform>%n stranger</numerusform>
            <numerusform>%n strangers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instances are assigned.</source>
        <translation>
            <numerusform>%n instance is assigned.</numerusform>
            <numerusform>%n instances are assigned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commands are taken back; nothing has changed.</source>
        <translation>
            <numerusform>%n command is taken back; nothing has changed.</numerusform>
            <numerusform>%n commands are taken back; nothing has changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n commands could be taken back; the others were with Vast.ai already.</source>
        <translation>
            <numerusform>%1 of %n command could be taken back; it was with Vast.ai already.</numerusform>
            <numerusform>%1 of %n commands could be taken back; the others were with Vast.ai already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::IssueDialog</name>
    <message numerus="yes">
        <source>Issue %n invoices</source>
        <translation>
            <numerusform>Issue %n invoice</numerusform>
            <numerusform>Issue %n invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::LaunchDialog</name>
    <message numerus="yes">
        <source>A start script of %n lines.</source>
        <translation>
            <numerusform>A start script of %n line.</numerusform>
            <numerusform>A start script of %n lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::LogView</name>
    <message numerus="yes">
        <source>Reading the last %n lines…</source>
        <translation>
            <numerusform>Reading the last line…</numerusform>
            <numerusform>Reading the last %n lines…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::NewKeyDialog</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::OfferComparison</name>
    <message numerus="yes">
        <source>Compare %n offers</source>
        <translation>
            <numerusform>Compare %n offer</numerusform>
            <numerusform>Compare %n offers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::OfferPanel</name>
    <message numerus="yes">
        <source>%n reasons</source>
        <translation>
            <numerusform>%n reason</numerusform>
            <numerusform>%n reasons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GPUs</source>
        <translation>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare %n offers…</source>
        <translation>
            <numerusform>Compare %n offer…</numerusform>
            <numerusform>Compare %n offers…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::OffersPage</name>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n could not be read</numerusform>
            <numerusform>%n could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n gone</numerusform>
            <numerusform>%n gone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::QueueWindow</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ReachCard</name>
    <message numerus="yes">
        <source>%1 rules out most: %n more offers without it.</source>
        <translation>
            <numerusform>%1 rules out most: %n more offer without it.</numerusform>
            <numerusform>%1 rules out most: %n more offers without it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ReconciliationView</name>
    <message numerus="yes">
        <source>%n days without a charge</source>
        <translation>
            <numerusform>%n day without a charge</numerusform>
            <numerusform>%n days without a charge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differences are open</source>
        <translation>
            <numerusform>%n difference is open</numerusform>
            <numerusform>%n differences are open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differences, all answered</source>
        <translation>
            <numerusform>%n difference, answered</numerusform>
            <numerusform>%n differences, all answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::RentalWizard</name>
    <message numerus="yes">
        <source>Cancel %n requests?</source>
        <translation>
            <numerusform>Cancel %n request?</numerusform>
            <numerusform>Cancel %n requests?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instances were rented already and stay; stop or destroy them on the Instances page.</source>
        <translation>
            <numerusform>%n instance was rented already and stays; stop or destroy it on the Instances page.</numerusform>
            <numerusform>%n instances were rented already and stay; stop or destroy them on the Instances page.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ReplayCard</name>
    <message numerus="yes">
        <source>Of %n rentals that cost %1.</source>
        <translation>
            <numerusform>Of %n rental that cost %1.</numerusform>
            <numerusform>Of %n rentals that cost %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::RequestsPage</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reasons</source>
        <translation>
            <numerusform>%n reason</numerusform>
            <numerusform>%n reasons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ResourceModel</name>
    <message numerus="yes">
        <source>mounted by %n instances</source>
        <translation>
            <numerusform>mounted by %n instance</numerusform>
            <numerusform>mounted by %n instances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n workers</source>
        <translation>
            <numerusform>at most %n worker</numerusform>
            <numerusform>at most %n workers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ReviewsView</name>
    <message numerus="yes">
        <source>%n findings are not as they should be.</source>
        <translation>
            <numerusform>%n finding is not as it should be.</numerusform>
            <numerusform>%n findings are not as they should be.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::RolesView</name>
    <message numerus="yes">
        <source>%n members lose what it lets them do.</source>
        <translation>
            <numerusform>%n member loses what it lets them do.</numerusform>
            <numerusform>%n members lose what it lets them do.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::SavingsPage</name>
    <message numerus="yes">
        <source>%n ways to pay less</source>
        <translation>
            <numerusform>%n way to pay less</numerusform>
            <numerusform>%n ways to pay less</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::SignReviewsDialog</name>
    <message numerus="yes">
        <source>You say that you have looked at the last review of %n keys.</source>
        <translation>
            <numerusform>You say that you have looked at the last review of %n key.</numerusform>
            <numerusform>You say that you have looked at the last review of %n keys.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings are not as they should be; say what comes of them.</source>
        <translation>
            <numerusform>%n finding is not as it should be; say what comes of it.</numerusform>
            <numerusform>%n findings are not as they should be; say what comes of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::SpendChart</name>
    <message numerus="yes">
        <source>Spend by day, %n days</source>
        <translation>
            <numerusform>Spend by day, %n day</numerusform>
            <numerusform>Spend by day, %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::StrangersStep</name>
    <message numerus="yes">
        <source>%n instances run on this account already</source>
        <translation>
            <numerusform>%n instance runs on this account already</numerusform>
            <numerusform>%n instances run on this account already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::SummaryStep</name>
    <message numerus="yes">
        <source>Total of %n copies until %1</source>
        <translation>
            <numerusform>Total of %n copy until %1</numerusform>
            <numerusform>Total of %n copies until %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>GPU time of %n machines</source>
        <translation>
            <numerusform>GPU time of %n machine</numerusform>
            <numerusform>GPU time of %n machines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::TeamsPage</name>
    <message numerus="yes">
        <source>%n teams are imported.</source>
        <translation>
            <numerusform>%n team is imported.</numerusform>
            <numerusform>%n teams are imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teams have new rules.</source>
        <translation>
            <numerusform>%n team has new rules.</numerusform>
            <numerusform>%n teams have new rules.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::TemplatesDialog</name>
    <message numerus="yes">
        <source>Apply to %n teams</source>
        <translation>
            <numerusform>Apply to %n team</numerusform>
            <numerusform>Apply to %n teams</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::TreasuryView</name>
    <message numerus="yes">
        <source>the one that runs dry first on top; Top up makes it last %n days</source>
        <translation>
            <numerusform>the one that runs dry first on top; Top up makes it last %n day</numerusform>
            <numerusform>the one that runs dry first on top; Top up makes it last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No top-up is needed for %n days.</source>
        <translation>
            <numerusform>No top-up is needed for %n day.</numerusform>
            <numerusform>No top-up is needed for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Top up %1 before %2 to last %n days.</source>
        <translation>
            <numerusform>Top up %1 before %2 to last %n day.</numerusform>
            <numerusform>Top up %1 before %2 to last %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::VendorLogView</name>
    <message numerus="yes">
        <source>Nobody here asked for %n calls. Whoever made them has a key of the account.</source>
        <translation>
            <numerusform>Nobody here asked for %n call. Whoever made it has a key of the account.</numerusform>
            <numerusform>Nobody here asked for %n calls. Whoever made them has a key of the account.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::VersionModel</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
