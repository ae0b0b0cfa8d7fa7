<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Attention</name>
    <message>
        <source>%1 has used its hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has used its day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has used its week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has used its month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has used its quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has used its budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rentals pause until the budget is raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rentals pause until an hour costs less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rentals pause until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval wanted by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n requests failed since yesterday</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instances lost their host</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They cost nothing while it is offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n strangers on the account</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per hour together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 has money for %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Vast.ai stops instances when it is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be rented without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect Vast.ai…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no team yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rentals belong to teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New team…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditSummary</name>
    <message>
        <source>%1 × %2</source>
        <comment>count × GPU</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for an instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for %1 for %2</source>
        <comment>machines, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for %1</source>
        <comment>machines</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy does not allow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy allows it, and its budget is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy allows offer %1; %2 of the budget are held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked Vast.ai again (try %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked Vast.ai for offer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked Vast.ai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start instance %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop instance %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reboot instance %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroy instance %1 with its data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the note on instance %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let instance %1 run until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the end of instance %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not work, and nobody said why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vast.ai charged %1 for instance %2 on %3 (%4)</source>
        <comment>amount, instance, day, new or before</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance %1 used about %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the day&apos;s budget are used: %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the week&apos;s budget are used: %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the month&apos;s budget are used: %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the quarter&apos;s budget are used: %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of a budget are used: %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance %1 ends on %2</source>
        <comment>instance, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance %1 has no planned end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vast.ai rented out instance %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance %1 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instance is gone and its last charge is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back before it was rented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back before it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be taken back if nothing is rented yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance %1 (%2) is there</source>
        <comment>instance, machines</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance %1 was rented, but no request needs it: it is destroyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance %1 (%2) was not rented by Bursar</source>
        <comment>instance, machines</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance %1 belongs to %2 from %3 on</source>
        <comment>instance, team, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance %1 has another note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance %1 does not exist any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books begin here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books were restored from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new person works with Bursar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not used any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost centre %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team %1 is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rents no more; its history stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice %1 over %2</source>
        <comment>number, amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice %1, although charges are missing or fresh: %2</source>
        <comment>number, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Vast.ai charged %1 for %n days of instances (all new)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Vast.ai charged %1 for %n days of instances (%2 new, %3 changed)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Rental requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rental refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rental being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rental submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rental closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rental failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rental cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stranger seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage metered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charges read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost centre added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance %1, %2</source>
        <comment>instance, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$%1</source>
        <comment>amount</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandWords</name>
    <message>
        <source>It costs %1 more than now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It saves %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instance %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n instances</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Start %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is asked again before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs is ended and the GPU may be rented by others; the disk stays and costs %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reboot %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs is ended; the disk stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroy %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of disk are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Starting %n instances is requested.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopping %n instances is requested.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rebooting %n instances is requested.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Destroying %n instances is requested.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The note of %n instances is being changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A later end for %n instances is requested.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormatWords</name>
    <message>
        <source>%1/h</source>
        <comment>price per hour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>counts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM HH:mm:ss</source>
        <comment>day and time in a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>day, year and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <comment>day and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day without year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Expected at month end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the pace so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 daily budgets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 daily budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 monthly budgets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 monthly budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no monthly budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed until midnight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running and reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily budgets %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily budget %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chargeback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyTexts</name>
    <message>
        <source>Daily budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the team may spend from midnight to midnight of its zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rental without an end counts to the end of the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the team may spend from Monday to Sunday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hourly budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the team may spend in any sixty minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarterly budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the team may spend in a quarter of the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifetime budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the team may spend altogether, for projects with an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of a budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares of a budget at which people are told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing lets running instances go on; stopping stops them, nobody&apos;s disk is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A family such as A100 covers its variants. RTX 4090@48GB asks for that memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price per instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The true price: GPUs and disk, without traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved ones count, stopped ones do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How dependable Vast.ai has found the host to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of all instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What everything that runs may cost together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs per instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many GPUs one instance may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many GPUs the team may hold altogether.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk per instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk costs while an instance exists, stopped or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rental types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On-demand, interruptible bids, or reserved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns with commas between them, such as pytorch/*.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified hosts only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts whose machines Vast.ai has checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data centres only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves out machines in homes and offices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-letter codes with commas between them; empty allows all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-letter codes with commas between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the wizard suggests for a new rental.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned hours, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest rental that may be planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifetime, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How old an instance may become.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to an instance that is too old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% GPU load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An instance counts as idle below this load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it must be idle before something happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to an idle instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the team&apos;s instances may run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to an instance outside working hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval above price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dearer rentals wait for a second person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval above cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per rental</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rentals that cost more in all wait for a second person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause new rentals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may be rented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What needs a second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <extracomment>A policy field, what it was, what it is now: Daily budget $10.00 → $12.00</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptWords</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message>
        <source>spacing</source>
        <extracomment>Why a call waits: calls must keep a distance</extracomment>
        <translation>间隔</translation>
    </message>
    <message>
        <source>rate limit</source>
        <extracomment>Why a call waits: Vast.ai refused one as too early</extracomment>
        <translation>速率限制</translation>
    </message>
    <message>
        <source>another try</source>
        <extracomment>Why a call waits: it is tried again after a failure</extracomment>
        <translation>重试</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>Why a call waits: Vast.ai does not answer now</extracomment>
        <translation>无应答</translation>
    </message>
    <message>
        <source>others under way</source>
        <extracomment>Why a call waits: enough others are under way</extracomment>
        <translation>其他调用进行中</translation>
    </message>
</context>
<context>
    <name>Rental</name>
    <message>
        <source>Choose the team that pays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an image, for example pytorch/pytorch:latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter 8 GB of disk or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter at most %1 of disk; this offer has no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter how many hours it is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter one copy or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy refuses this rental.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RentalProgress</name>
    <message>
        <source>Checked against the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget and slot reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rented at Vast.ai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window may be closed: the rental goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n copies run. This window may be closed: the rental goes on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The instance runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n copies run.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The rental was refused when it was decided again. Nothing was rented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rental was cancelled. Nothing was rented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rental failed. The Requests page says more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpendWords</name>
    <message>
        <source>Archived team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily budgets %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for a GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stranger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain intact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From memory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::AccessPage</name>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account is connected. Bursar rents through an account at Vast.ai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect Vast.ai…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample marketplace; no key, no money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burns per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasts for</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What its key may do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams use it: move or archive them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Vast.ai, one harmless call for each…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested since Bursar was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>permission: problem</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove account %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bursar forgets where its key is. The key itself and the history stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::AccountForm</name>
    <message>
        <source>This computer&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An environment variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research EU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which account?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How your people call it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bursar remembers where the key is, never the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it here. It goes into the keychain and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be set where Bursar is started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else may be able to read it (mode 0600).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file that holds the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name for the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an address that begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the variable&apos;s name, for example VASTAI_KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file that holds the key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::AccountModel</name>
    <message>
        <source>Variable %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample, no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burn $/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::AssignDialog</name>
    <message>
        <source>%1, %2 × %3</source>
        <comment>instance, count × GPU</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n instances</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From then on it pays for them: %1 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From day (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They began on %1. Earlier days can only be given in months that are not issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the team that they belong to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::AttentionList</name>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::AuditModel</name>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::AuditTrailPage</name>
    <message>
        <source>No event matches these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the trail…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an event to see its details and hashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. %1 · %2</source>
        <comment>number · time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin of the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying %1 events…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain intact, verified %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events, root %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain broken at event %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain could not be verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Compare with a backup before anything else is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export JSONL…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, request, instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show team</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::BudgetBar</name>
    <message>
        <source>%1 spent, %2 committed, budget %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::BudgetModel</name>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 spent and %2 committed of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CC %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ChargebackPage</name>
    <message>
        <source>%1 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was spent in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the month…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue invoices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still open. Figures are estimates until Vast.ai&apos;s charges arrive; invoices can be issued from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is closed: %n invoices are issued and never change.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was spent in %1; there is nothing to issue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is complete: every day is charged. %n invoices can be issued.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Issuing now needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n invoices are issued for %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export invoice %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chargeback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen invoice as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices of the month as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spend by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spend by team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No invoice is issued yet, and this month has no cost to preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by instance, as they will stand on the invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines or invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drafts of this month, then all that are issued</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::CloseQuestion</name>
    <message>
        <source>%1, %2 × %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, planned until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Bursar</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n instances go on running at %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Closed, Bursar stops none of them: not at their planned end, and not when a budget is used up. This is about:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed, Bursar stops none of them when a budget is used up. This is about:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In the background Bursar stays in the system tray and goes on watching them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the background Bursar goes on watching them. Start Bursar again to see its window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close, stop nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running in the background</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ConnectAssistant</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect Vast.ai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New team…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Assign %n instances</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Asking Vast.ai…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no team yet that they could belong to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking what the key of %1 may do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of %1 could not be tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of %1 may not do all that is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At the present spend of %1 it lasts %n days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Give the key these permissions at Vast.ai, or go back and name another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::DecimalEdit</name>
    <message>
        <source>Enter a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a whole number, for example %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a number such as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter %1 or more, or clear the field for no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter %1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter %1 or less.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::DeskStatus</name>
    <message>
        <source>Opening the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody carries out requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 carries out requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n calls wait: %1, %2</source>
        <extracomment>How many calls to Vast.ai wait; which one and why; how long still</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Instances not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instances updated %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls to Vast.ai: intervals and what waits</source>
        <translation>对 Vast.ai 的调用：间隔与等待情况</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::DetailsStep</name>
    <message>
        <source>What shall run, and how long?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A container image, with its tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected traffic, part of the total and of the budgets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in the request and in the audit trail. May stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, also while stopped. This offer has up to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter at most %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end it is stopped. It can be extended while it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The first takes this offer, the others the next cheapest equal ones. %n places are free.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places are free for this team.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::DurationEdit</name>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ExtendDialog</name>
    <message>
        <source>Extend instance %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Extend %n instances</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Extend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from the planned end, or from now where there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It costs up to %1 more and ends on %2. The policy is asked before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::FilterBar</name>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::GigabytesEdit</name>
    <message>
        <source>GB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::GpuListEdit</name>
    <message>
        <source>Add a GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add GPU…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name such as RTX 4090, or RTX 4090@48GB for one size of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add at least one GPU; without one nothing can be rented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::InstanceModel</name>
    <message>
        <source>%1 × %2</source>
        <comment>count × GPU</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::InstancePanel</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No instance chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one for its details, several with Ctrl or Shift to command them together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>count × GPU</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody&apos;s yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rented by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time (age)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, until stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per hour, running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per hour, stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n instances</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What a command on all of them changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect on money</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stop %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>saves %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Start %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>costs %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Destroy %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Disk lost then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to a team…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show logs…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::InstancesPage</name>
    <message>
        <source>No instances run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign strangers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id, GPU, note or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strangers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No instance matches these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n running, %1 in all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n strangers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instances are assigned.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::InvoiceLineModel</name>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disk and traffic only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU time $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount $</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::InvoiceModel</name>
    <message>
        <source>SHA-256 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total $</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::IssueDialog</name>
    <message>
        <source>Issue invoices for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Issue %n invoices</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An issued invoice gets the next number and never changes; only a credit note corrects it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charges are still open. Say why the month is issued now; the reason goes into the audit trail.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::KeyFigureStrip</name>
    <message>
        <source>Key figures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::Legend</name>
    <message>
        <source>Legend: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::LogsDialog</name>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs of instance %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, Enter for the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reading the last %n lines…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The instance has written nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not occur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs (*.log *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::MainWindow</name>
    <message>
        <source>Bursar – sample marketplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody carries out requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rentals are not watched or stopped. Start Bursar or bursarctl broker where the keys are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who can see the instance at Vast.ai can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::OfferModel</name>
    <message>
        <source>Datacenter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VRAM GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True price $/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down Mbps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUDA</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::OfferPanel</name>
    <message>
        <source>datacenter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unverified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No offer chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an offer to see why it is allowed or refused, and what it really costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused offers cannot be rented. The reasons say what helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed by policy version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n reasons</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>True price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n GPUs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Disk, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down, up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 Mbps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic down, up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$%1, $%2 per GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUDA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host offers it until</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::OfferStep</name>
    <message>
        <source>Allowed offers only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which offer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU, host or country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No offer passes. Clear the search, or show refused offers, too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::OffersPage</name>
    <message>
        <source>Offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU, host or country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk in GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which offers to ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the policy allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vast.ai counts the rows of every search: up to %1 for the whole market, of 20,000 a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account is connected, so there is nobody to ask for offers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers are judged by a team&apos;s policy, and there is no team yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect Vast.ai…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New team…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Vast.ai…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vast.ai has no such offer now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No offer passes the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1, policy version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, seen %2 ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::OrganisationForm</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender of every invoice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it shall stand on invoices, line by line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out where it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as: internal transfer, or net 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the organisation a name; every invoice names its sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number scheme needs {number} or {number:4}, so that no two invoices share a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a time zone such as UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knows {year}, {month}, {team}, {number:4}. The next looks like %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice months begin at midnight UTC, as Vast.ai charges by UTC day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC is recommended: Vast.ai charges by UTC day. In another zone the days at the edge of a month are split by our measurements.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budgets of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget by team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no team yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spend by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No instances run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this month, until each team&apos;s month ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today, until each team&apos;s midnight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spend by day, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::PermissionList</name>
    <message>
        <source>Search offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read charges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read balance and credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the key may do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::PolicyForm</name>
    <message>
        <source>Comes later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rules are part of every policy already; a later version of Bursar obeys them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: what to enter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From midnight to midnight, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on every day would need %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::Program</name>
    <message>
        <source>Three months of rentals are lived through in seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bursar watches the rentals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Bursar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close, stop nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ProgressSteps</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::QueueModel</name>
    <message>
        <source>no answer, next try in %1</source>
        <translation>无应答，%1后重试</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Interval, s</source>
        <translation>间隔（秒）</translation>
    </message>
    <message>
        <source>Published, s</source>
        <translation>公布值（秒）</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Last refusal</source>
        <translation>最近一次拒绝</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::QueueWindow</name>
    <message>
        <source>Calls to Vast.ai</source>
        <translation>对 Vast.ai 的调用</translation>
    </message>
    <message>
        <source>Calls and their intervals</source>
        <translation>调用及其间隔</translation>
    </message>
    <message>
        <source>This program has not called Vast.ai yet.</source>
        <translation>本程序尚未调用 Vast.ai。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>没有等待的调用。</translation>
    </message>
    <message>
        <source>%1: %2, for %3, %4 more</source>
        <extracomment>A waiting call; why it waits; for how long already; how long still</extracomment>
        <translation>%1：%2，已等待 %3，还需 %4</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Search rows used today: %1</source>
        <translation>今日已用搜索行数：%1</translation>
    </message>
    <message>
        <source>%1: search rows used today: %2</source>
        <translation>%1：今日已用搜索行数：%2</translation>
    </message>
    <message>
        <source>%1. No more searches until %2.</source>
        <translation>%1。%2 之前无法再搜索。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::RateEdit</name>
    <message>
        <source>per hour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ReachCard</name>
    <message>
        <source>Offers this draft allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1, %2 old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 rules out most: %n more offers without it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 counts as saved until it is corrected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ReasonList</name>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::RentalProgressStep</name>
    <message>
        <source>Renting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rented</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::RentalWizard</name>
    <message>
        <source>Rent an instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel rental</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image, disk, hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rent for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n requests?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was rented yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n instances were rented already and stay; stop or destroy them on the Instances page.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::RequestModel</name>
    <message>
        <source>Executor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::RequestsPage</name>
    <message>
        <source>It waits for a second person to approve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits because no executor runs. Open Bursar on a computer that has the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call to Vast.ai waits: %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vast.ai does not answer now: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for its turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money is reserved; the call to Vast.ai comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is under way. If its outcome is unknown, the instance list is searched first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vast.ai has accepted it and is working on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>count × GPU</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has asked for anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request, GPU, person or reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused or failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request matches these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel request…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a request to see how it was decided and where it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling is asked already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs: destroy the instance instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · request %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n reasons</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True price per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost until the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is reserved for it is free again. Nothing is rented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling is asked; it ends as soon as it safely can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest ones; older ones stand in Audit</source>
        <translation>仅最新的；更早的见“审计”</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::RunningModel</name>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, instance %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stranger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far $</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::SampleBanner</name>
    <message>
        <source>Sample marketplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key, no money, nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast the sample&apos;s time passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3,600×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect Vast.ai…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands on every invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>115 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>130 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window leaves Bursar at work while rentals are alive, so that budgets and planned ends still stop them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is one file with the whole ledger: policies, requests, invoices, audit trail. It holds no key. Restoring makes a new ledger from it; the present one stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation is saved. Invoices issued from now on show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledgers (*.sqlite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up as %1, SHA-256 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the restored ledger shall stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored and checked. Open it with: bursar --ledger %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ShareEdit</name>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::SidePanel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::SpendChart</name>
    <message numerus="yes">
        <source>Spend by day, %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::StartPage</name>
    <message>
        <source>Budgets, rules and invoices for GPUs that teams rent on Vast.ai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample marketplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample marketplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect Vast.ai…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three teams, their budgets and three months of rentals on a marketplace inside this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs no key and costs no money, and nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams rent through your Vast.ai account, inside the limits that you set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need an API key. Bursar keeps a reference to it and never the key itself, unless you put it into this computer&apos;s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the sample is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample marketplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back what was made…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::StrangerModel</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far $</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::StrangersStep</name>
    <message>
        <source>They cost money already. Until they belong to a team, their cost stays unallocated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instances that belong to no team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belong to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From day (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier days count only in months that are not invoiced yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n instances run on this account already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::SummaryStep</name>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 /GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU time, %1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 /h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download, expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload, expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this will cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rental</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Total of %n copies until %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is stopped then. Its disk goes on costing %1 until it is destroyed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect on the budget of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed by policy version %1. It is decided again at the moment of renting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by policy version %1. Go back to change disk, hours or the offer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::TeamDialog</name>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As people say it: ml-research.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a–z, 0–9 and hyphens; stands in labels at Vast.ai and never changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Vast.ai account that the team rents through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its code, such as 4100; made when it is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address that invoices and notices name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team&apos;s budgets begin at midnight there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another account or cost centre holds from that day on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes into the audit trail with the first policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made from the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with the conservative policy: RTX 4090 only, 2 instances, $10.00 a day, $0.50 per hour, reliability 95 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the team a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The short name takes a–z, 0–9 and hyphens, at most 40.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect an account first, on the page Access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a time zone such as Europe/Berlin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the team is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::TeamListModel</name>
    <message>
        <source>%1 has used a budget; new rentals pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$/day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::TeamSpendModel</name>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::TeamStep</name>
    <message>
        <source>Which team pays?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams with their budget of today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no team yet. Make one on the Teams page first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::TeamSwitcher</name>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All teams</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::TeamsPage</name>
    <message>
        <source>No team is set up. A team has a budget and rules, and rents inside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New team…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the draft for %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its changes are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CC %1</source>
        <comment>cost centre</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a team first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why: the reason goes into the audit trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the last search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team has not searched for offers yet. Open Offers once, then the count appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a team file: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a JSON file with teams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can rent nothing any more. Its history, invoices and audit trail stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n teams are imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit team…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the change (goes into the audit trail)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version is saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::VersionModel</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>you, not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day · person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bursar::desktop::VersionsDialog</name>
    <message>
        <source>Policy versions of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two versions say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
