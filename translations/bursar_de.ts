<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccessWords</name>
    <message>
        <source>see instances, logs and volumes</source>
        <translation>Instanzen, Logs und Volumes sehen</translation>
    </message>
    <message>
        <source>rent, stop and destroy instances</source>
        <translation>Instanzen mieten, anhalten, löschen</translation>
    </message>
    <message>
        <source>see balance, keys and templates</source>
        <translation>Guthaben, Schlüssel, Vorlagen sehen</translation>
    </message>
    <message>
        <source>make and delete keys and templates</source>
        <translation>Schlüssel und Vorlagen anlegen, löschen</translation>
    </message>
    <message>
        <source>see charges and invoices</source>
        <translation>Abbuchungen und Rechnungen sehen</translation>
    </message>
    <message>
        <source>send credit away</source>
        <translation>Guthaben weggeben</translation>
    </message>
    <message>
        <source>see machines that are let</source>
        <translation>vermietete Maschinen sehen</translation>
    </message>
    <message>
        <source>let machines</source>
        <translation>Maschinen vermieten</translation>
    </message>
    <message>
        <source>search offers, read the log, also rent</source>
        <translation>Angebote suchen, Protokoll lesen, auch mieten</translation>
    </message>
    <message>
        <source>see members and roles</source>
        <translation>Mitglieder und Rollen sehen</translation>
    </message>
    <message>
        <source>change members and roles</source>
        <translation>Mitglieder und Rollen ändern</translation>
    </message>
    <message>
        <source>%1 (in part)</source>
        <comment>permission</comment>
        <translation>%1 (zum Teil)</translation>
    </message>
    <message>
        <source>Whoever searches offers with it can also rent past the policy: Vast.ai has no narrower permission. Bursar shows such rentals as strangers.</source>
        <translation>Wer damit Angebote sucht, kann auch an der Richtlinie vorbei mieten: Vast.ai hat kein engeres Recht. Bursar zeigt solche Mieten als fremd.</translation>
    </message>
    <message>
        <source>It rents any GPU at any price: Vast.ai's keys have no spending limit. Keep it where only the executor reads it.</source>
        <translation>Er mietet jede GPU zu jedem Preis: Schlüssel von Vast.ai haben keine Ausgabengrenze. Dort verwahren, wo nur die Ausführung ihn liest.</translation>
    </message>
    <message>
        <source>It makes further keys, which nobody here would hold.</source>
        <translation>Er legt weitere Schlüssel an, die hier niemand verwahrt.</translation>
    </message>
    <message>
        <source>It sends credit away, and that cannot be undone.</source>
        <translation>Er gibt Guthaben weg, und das ist endgültig.</translation>
    </message>
    <message>
        <source>list instances</source>
        <translation>Instanzen auflisten</translation>
    </message>
    <message>
        <source>stop instance 0, which nobody has</source>
        <translation>Instanz 0 anhalten, die niemand hat</translation>
    </message>
    <message>
        <source>read the account</source>
        <translation>das Konto lesen</translation>
    </message>
    <message>
        <source>list keys</source>
        <translation>Schlüssel auflisten</translation>
    </message>
    <message>
        <source>delete key 0, which nobody has</source>
        <translation>Schlüssel 0 löschen, den niemand hat</translation>
    </message>
    <message>
        <source>read charges</source>
        <translation>Abbuchungen lesen</translation>
    </message>
    <message>
        <source>send $0 to nobody</source>
        <translation>0 $ an niemanden senden</translation>
    </message>
    <message>
        <source>read Vast.ai's log</source>
        <translation>das Protokoll von Vast.ai lesen</translation>
    </message>
    <message>
        <source>rent by launch_instance</source>
        <translation>mit launch_instance mieten</translation>
    </message>
    <message>
        <source>list members</source>
        <translation>Mitglieder auflisten</translation>
    </message>
    <message>
        <source>remove member 0, whom nobody has</source>
        <translation>Mitglied 0 entfernen, das niemand hat</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Nicht versucht</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Einsicht</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Teamleitung</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finanzen</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Sees the team.</source>
        <translation>Sieht das Team.</translation>
    </message>
    <message>
        <source>Sees the team, rents for it and asks for budget.</source>
        <translation>Sieht das Team, mietet dafür und beantragt Budget.</translation>
    </message>
    <message>
        <source>Changes teams, policies and budgets, answers requests, rents.</source>
        <translation>Ändert Teams, Richtlinien und Budgets, beantwortet Anträge, mietet.</translation>
    </message>
    <message>
        <source>Makes invoices, closes months, verifies the audit trail, signs reviews.</source>
        <translation>Stellt Rechnungen aus, schließt Monate ab, prüft das Prüfprotokoll, zeichnet Überprüfungen ab.</translation>
    </message>
    <message>
        <source>Sees everything, verifies the audit trail, signs reviews.</source>
        <translation>Sieht alles, prüft das Prüfprotokoll, zeichnet Überprüfungen ab.</translation>
    </message>
    <message>
        <source>Changes the organisation, accounts, keys and members.</source>
        <translation>Ändert Organisation, Konten, Schlüssel und Mitglieder.</translation>
    </message>
    <message>
        <source>Your role does not allow it. It takes: %1.</source>
        <translation>Die eigene Rolle erlaubt das nicht. Nötig ist: %1.</translation>
    </message>
    <message>
        <source>more that Bursar does not understand</source>
        <comment>permission</comment>
        <translation>mehr, was Bursar nicht versteht</translation>
    </message>
    <message>
        <source>Vast.ai says something of it that this version of Bursar does not understand (%1): it may allow more than is shown.</source>
        <translation>Vast.ai sagt etwas darüber, was diese Fassung von Bursar nicht versteht (%1): Er darf vielleicht mehr, als hier steht.</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>%1 has used its hour</source>
        <translation>%1 hat das Stundenbudget verbraucht</translation>
    </message>
    <message>
        <source>%1 has used its day</source>
        <translation>%1 hat das Tagesbudget verbraucht</translation>
    </message>
    <message>
        <source>%1 has used its week</source>
        <translation>%1 hat das Wochenbudget verbraucht</translation>
    </message>
    <message>
        <source>%1 has used its month</source>
        <translation>%1 hat das Monatsbudget verbraucht</translation>
    </message>
    <message>
        <source>%1 has used its quarter</source>
        <translation>%1 hat das Quartalsbudget verbraucht</translation>
    </message>
    <message>
        <source>%1 has used its budget</source>
        <translation>%1 hat das Budget verbraucht</translation>
    </message>
    <message>
        <source>New rentals pause until the budget is raised</source>
        <translation>Neue Mieten pausieren, bis das Budget erhöht wird</translation>
    </message>
    <message>
        <source>New rentals pause until an hour costs less</source>
        <translation>Neue Mieten pausieren, bis eine Stunde weniger kostet</translation>
    </message>
    <message>
        <source>New rentals pause until %1</source>
        <translation>Neue Mieten pausieren bis %1</translation>
    </message>
    <message>
        <source>Show instances</source>
        <translation>Instanzen zeigen</translation>
    </message>
    <message>
        <source>Approval wanted by %1</source>
        <translation>%1 wünscht eine Genehmigung</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%n requests failed since yesterday</source>
        <translation>
            <numerusform>Seit gestern ist %n Antrag fehlgeschlagen</numerusform>
            <numerusform>Seit gestern sind %n Anträge fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instances lost their host</source>
        <translation>
            <numerusform>%n Instanz hat ihren Host verloren</numerusform>
            <numerusform>%n Instanzen haben ihren Host verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>They cost nothing while it is offline</source>
        <translation>Solange er offline ist, kosten sie nichts</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n strangers on the account</source>
        <translation>
            <numerusform>%n fremde Instanz im Konto</numerusform>
            <numerusform>%n fremde Instanzen im Konto</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 per hour</source>
        <translation>%1, %2 pro Stunde</translation>
    </message>
    <message>
        <source>%1 per hour together</source>
        <translation>zusammen %1 pro Stunde</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Zuordnen…</translation>
    </message>
    <message numerus="yes">
        <source>%1 has money for %n days</source>
        <translation>
            <numerusform>%1 hat Geld für %n Tag</numerusform>
            <numerusform>%1 hat Geld für %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Vast.ai stops instances when it is used up</source>
        <translation>Ist es verbraucht, stoppt Vast.ai die Instanzen</translation>
    </message>
    <message>
        <source>No account is connected</source>
        <translation>Kein Konto ist verbunden</translation>
    </message>
    <message>
        <source>Nothing can be rented without one</source>
        <translation>Ohne Konto kann nichts gemietet werden</translation>
    </message>
    <message>
        <source>Connect Vast.ai…</source>
        <translation>Vast.ai verbinden…</translation>
    </message>
    <message>
        <source>There is no team yet</source>
        <translation>Es gibt noch kein Team</translation>
    </message>
    <message>
        <source>Rentals belong to teams</source>
        <translation>Jede Miete gehört zu einem Team</translation>
    </message>
    <message>
        <source>New team…</source>
        <translation>Neues Team…</translation>
    </message>
    <message>
        <source>Decide about instance %1: many would stop at once</source>
        <translation>Über Instanz %1 entscheiden: viele würden zugleich gestoppt</translation>
    </message>
    <message>
        <source>Instance %1 stops at %2</source>
        <comment>instance, time</comment>
        <translation>Instanz %1 wird um %2 gestoppt</translation>
    </message>
    <message>
        <source>Instance %1 breaks a rule</source>
        <translation>Instanz %1 verstößt gegen eine Regel</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Zur Kenntnis nehmen</translation>
    </message>
    <message>
        <source>Notices by e-mail do not arrive</source>
        <translation>Hinweise per E-Mail kommen nicht an</translation>
    </message>
    <message>
        <source>Notices to the webhook do not arrive</source>
        <translation>Hinweise an den Webhook kommen nicht an</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>%1 let it pass until %2</source>
        <comment>person, time</comment>
        <translation>%1 hat es bis %2 zugelassen</translation>
    </message>
    <message>
        <source>%1 let it pass</source>
        <translation>%1 hat es zugelassen</translation>
    </message>
    <message>
        <source>%1 runs with an exception</source>
        <translation>%1 läuft mit einer Ausnahme</translation>
    </message>
    <message>
        <source>%1, answer by %2</source>
        <comment>machine, time</comment>
        <translation>%1, Antwort bis %2</translation>
    </message>
    <message>
        <source>%1: a host wants %2 a day more</source>
        <comment>team, amount</comment>
        <translation>%1: ein Anbieter will %2 mehr pro Tag</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Antworten…</translation>
    </message>
    <message>
        <source>%1 has a raised budget: %2</source>
        <comment>owner, amount</comment>
        <translation>%1 hat ein erhöhtes Budget: %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>budget, time</comment>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>%1 has little money left</source>
        <translation>%1 hat nur noch wenig Geld</translation>
    </message>
    <message>
        <source>Vast.ai stops what runs there on %1</source>
        <translation>Vast.ai stoppt dort alles am %1</translation>
    </message>
</context>
<context>
    <name>AuditDetails</name>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>New rows</source>
        <translation>Neue Zeilen</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Ab Tag</translation>
    </message>
    <message>
        <source>Filled afterwards</source>
        <translation>Nachgetragen</translation>
    </message>
    <message>
        <source>GPU time</source>
        <translation>GPU-Zeit</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Key kept in</source>
        <translation>Schlüssel liegt in</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Hauptbuch</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Invoice numbers</source>
        <translation>Rechnungsnummern</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Planned time</source>
        <translation>Geplante Zeit</translation>
    </message>
    <message>
        <source>Policy version</source>
        <translation>Richtlinienversion</translation>
    </message>
    <message>
        <source>True price</source>
        <translation>Effektivpreis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Antrag</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Rental type</source>
        <translation>Mietart</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Upload</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>What a rule was and what it is now</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Instance %1, %2</source>
        <comment>instance, day</comment>
        <translation>Instanz %1, %2</translation>
    </message>
</context>
<context>
    <name>AuditSummary</name>
    <message>
        <source>%1 × %2</source>
        <comment>count × GPU</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Asked for an instance</source>
        <translation>Eine Instanz beantragt</translation>
    </message>
    <message>
        <source>The policy does not allow it</source>
        <translation>Die Richtlinie erlaubt es nicht</translation>
    </message>
    <message>
        <source>The policy allows it, and its budget is held</source>
        <translation>Die Richtlinie erlaubt es, das Budget ist reserviert</translation>
    </message>
    <message>
        <source>Asked Vast.ai again (try %1)</source>
        <translation>Vast.ai erneut gefragt (Versuch %1)</translation>
    </message>
    <message>
        <source>Asked Vast.ai</source>
        <translation>Vast.ai gefragt</translation>
    </message>
    <message>
        <source>It did not work, and nobody said why</source>
        <translation>Es ging nicht, ein Grund ist nicht bekannt</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>vorher: %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>%1 % of the day's budget are used: %2 of %3</source>
        <translation>%1 % des Tagesbudgets sind verbraucht: %2 von %3</translation>
    </message>
    <message>
        <source>%1 % of the week's budget are used: %2 of %3</source>
        <translation>%1 % des Wochenbudgets sind verbraucht: %2 von %3</translation>
    </message>
    <message>
        <source>%1 % of the month's budget are used: %2 of %3</source>
        <translation>%1 % des Monatsbudgets sind verbraucht: %2 von %3</translation>
    </message>
    <message>
        <source>%1 % of the quarter's budget are used: %2 of %3</source>
        <translation>%1 % des Quartalsbudgets sind verbraucht: %2 von %3</translation>
    </message>
    <message>
        <source>%1 % of a budget are used: %2 of %3</source>
        <translation>%1 % eines Budgets sind verbraucht: %2 von %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>A new version</source>
        <translation>Eine neue Version</translation>
    </message>
    <message>
        <source>Version %1: %2</source>
        <translation>Version %1: %2</translation>
    </message>
    <message>
        <source>Saved anew</source>
        <translation>Neu gespeichert</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Instance %1 has no planned end</source>
        <translation>Instanz %1 hat kein geplantes Ende</translation>
    </message>
    <message>
        <source>Instance %1 runs</source>
        <translation>Instanz %1 läuft</translation>
    </message>
    <message>
        <source>Taken back before it was rented</source>
        <translation>Vor dem Mieten zurückgenommen</translation>
    </message>
    <message>
        <source>Taken back before it was sent</source>
        <translation>Vor dem Senden zurückgenommen</translation>
    </message>
    <message>
        <source>To be taken back if nothing is rented yet</source>
        <translation>Wird zurückgenommen, wenn noch nichts gemietet ist</translation>
    </message>
    <message>
        <source>Instance %1 was rented, but no request needs it: it is destroyed</source>
        <translation>Instanz %1 wurde gemietet, aber kein Antrag braucht sie: Sie wird gelöscht</translation>
    </message>
    <message>
        <source>Instance %1 belongs to %2 from %3 on</source>
        <comment>instance, team, day</comment>
        <translation>Instanz %1 gehört ab %3 zu %2</translation>
    </message>
    <message>
        <source>Instance %1 has another note</source>
        <translation>Instanz %1 hat eine andere Notiz</translation>
    </message>
    <message>
        <source>The books begin here</source>
        <translation>Die Bücher beginnen hier</translation>
    </message>
    <message>
        <source>The books were restored from a backup</source>
        <translation>Die Bücher wurden aus einer Sicherung wiederhergestellt</translation>
    </message>
    <message>
        <source>An account at %1</source>
        <translation>Ein Konto bei %1</translation>
    </message>
    <message>
        <source>It is not used any more</source>
        <translation>Es wird nicht mehr benutzt</translation>
    </message>
    <message>
        <source>Cost centre %1</source>
        <translation>Kostenstelle %1</translation>
    </message>
    <message>
        <source>The team %1 is new</source>
        <translation>Das Team %1 ist neu</translation>
    </message>
    <message>
        <source>It rents no more; its history stays</source>
        <translation>Es mietet nicht mehr; seine Geschichte bleibt</translation>
    </message>
    <message>
        <source>Invoice %1 over %2</source>
        <comment>number, amount</comment>
        <translation>Rechnung %1 über %2</translation>
    </message>
    <message>
        <source>Invoice %1, although charges are missing or fresh: %2</source>
        <comment>number, reason</comment>
        <translation>Rechnung %1, obwohl Belastungen fehlen oder frisch sind: %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>machines, time</comment>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>%1, offer %2</source>
        <comment>amount, offer</comment>
        <translation>%1, Angebot %2</translation>
    </message>
    <message>
        <source>Offer %1</source>
        <translation>Angebot %1</translation>
    </message>
    <message>
        <source>Start %1</source>
        <comment>instance</comment>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <comment>instance</comment>
        <translation>%1 stoppen</translation>
    </message>
    <message>
        <source>Reboot %1</source>
        <comment>instance</comment>
        <translation>%1 neu starten</translation>
    </message>
    <message>
        <source>Destroy %1</source>
        <comment>instance</comment>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Change the note on %1</source>
        <comment>instance</comment>
        <translation>Notiz von %1 ändern</translation>
    </message>
    <message>
        <source>Let %1 run until %2</source>
        <comment>instance, time</comment>
        <translation>%1 bis %2 laufen lassen</translation>
    </message>
    <message>
        <source>Move the end of %1</source>
        <comment>instance</comment>
        <translation>Ende von %1 verschieben</translation>
    </message>
    <message>
        <source>%1 on %2, instance %3 (%4)</source>
        <comment>amount, day, instance, new or before</comment>
        <translation>%1 am %2, Instanz %3 (%4)</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n days of instances (all new)</source>
        <translation>
            <numerusform>%1 für %n Instanztag (neu)</numerusform>
            <numerusform>%1 für %n Instanztage (alle neu)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n days of instances (%2 new, %3 changed)</source>
        <translation>
            <numerusform>%1 für %n Instanztag (%2 neu, %3 geändert)</numerusform>
            <numerusform>%1 für %n Instanztage (%2 neu, %3 geändert)</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;$0.01, instance %1</source>
        <translation>&lt;$0,01, Instanz %1</translation>
    </message>
    <message>
        <source>%1, instance %2</source>
        <comment>amount, instance</comment>
        <translation>%1, Instanz %2</translation>
    </message>
    <message>
        <source>Until %1, instance %2</source>
        <comment>time, instance</comment>
        <translation>Bis %1, Instanz %2</translation>
    </message>
    <message>
        <source>Instance %1</source>
        <translation>Instanz %1</translation>
    </message>
    <message>
        <source>Last charge is read</source>
        <translation>Letzte Belastung gelesen</translation>
    </message>
    <message>
        <source>%1, instance %2</source>
        <comment>machines, instance</comment>
        <translation>%1, Instanz %2</translation>
    </message>
    <message>
        <source>%1, instance %2: not rented by Bursar</source>
        <comment>machines, instance</comment>
        <translation>%1, Instanz %2: nicht von Bursar gemietet</translation>
    </message>
    <message>
        <source>Instance %1 is gone</source>
        <translation>Instanz %1 besteht nicht mehr</translation>
    </message>
    <message>
        <source>Works with Bursar now</source>
        <translation>Arbeitet jetzt mit Bursar</translation>
    </message>
    <message>
        <source>Instance %1: %2</source>
        <comment>instance, reason</comment>
        <translation>Instanz %1: %2</translation>
    </message>
    <message>
        <source>%1 lets it pass at %2</source>
        <comment>person, amount</comment>
        <translation>%1 genehmigt es zu %2</translation>
    </message>
    <message>
        <source>Not approved: %1</source>
        <translation>Nicht genehmigt: %1</translation>
    </message>
    <message>
        <source>Instance %1 stops at %2: %3</source>
        <comment>instance, time, reason</comment>
        <translation>Instanz %1 wird um %2 gestoppt: %3</translation>
    </message>
    <message>
        <source>Too many would stop at once; a person decides about instance %1: %2</source>
        <translation>Zu viele würden zugleich gestoppt; über Instanz %1 entscheidet ein Mensch: %2</translation>
    </message>
    <message>
        <source>Instance %1 may run on: %2</source>
        <comment>instance, reason</comment>
        <translation>Instanz %1 darf weiterlaufen: %2</translation>
    </message>
    <message>
        <source>A budget above the teams changed: %1</source>
        <comment>reason</comment>
        <translation>Ein Budget über den Teams wurde geändert: %1</translation>
    </message>
    <message>
        <source>%1 % of a budget are spent or committed: %2 and %3 of %4</source>
        <translation>%1 % eines Budgets sind ausgegeben oder gebunden: %2 und %3 von %4</translation>
    </message>
    <message>
        <source>%1 % of a budget are expected: %2 of %3</source>
        <translation>%1 % eines Budgets werden erwartet: %2 von %3</translation>
    </message>
    <message>
        <source>Instance %1 is to be stopped</source>
        <translation>Instanz %1 soll gestoppt werden</translation>
    </message>
    <message>
        <source>Request %1 waits for approval</source>
        <translation>Antrag %1 wartet auf Genehmigung</translation>
    </message>
    <message>
        <source>The executor has lost an account's key</source>
        <translation>Die Ausführung hat den Schlüssel eines Kontos verloren</translation>
    </message>
    <message>
        <source>Taken note of</source>
        <translation>Zur Kenntnis genommen</translation>
    </message>
    <message>
        <source>Accept the dearer price of %1</source>
        <comment>instance</comment>
        <translation>Den höheren Preis von %1 annehmen</translation>
    </message>
    <message>
        <source>Reject the dearer price of %1</source>
        <comment>instance</comment>
        <translation>Den höheren Preis von %1 ablehnen</translation>
    </message>
    <message>
        <source>Prepay %1</source>
        <comment>instance</comment>
        <translation>%1 vorausbezahlen</translation>
    </message>
    <message>
        <source>Instance %1 saves %2 a day until %3</source>
        <comment>instance, amount, time</comment>
        <translation>Instanz %1 spart %2 am Tag bis %3</translation>
    </message>
    <message>
        <source>Instance %1 was started again: %2 a day are not saved any more</source>
        <comment>instance, amount</comment>
        <translation>Instanz %1 wurde wieder gestartet: %2 am Tag werden nicht mehr gespart</translation>
    </message>
    <message>
        <source>Request %1 asks for another policy or budget</source>
        <translation>Antrag %1 bittet um eine andere Richtlinie oder ein anderes Budget</translation>
    </message>
    <message>
        <source>Request %1 waits for a second person</source>
        <translation>Antrag %1 wartet auf eine zweite Person</translation>
    </message>
    <message>
        <source>Request %1 is approved</source>
        <translation>Antrag %1 ist genehmigt</translation>
    </message>
    <message>
        <source>Request %1 is not approved</source>
        <translation>Antrag %1 ist nicht genehmigt</translation>
    </message>
    <message>
        <source>Request %1 is outdated: what it changes has moved meanwhile</source>
        <translation>Antrag %1 ist überholt: Was er ändert, ist inzwischen anders</translation>
    </message>
    <message>
        <source>Request %1 is carried out</source>
        <translation>Antrag %1 ist ausgeführt</translation>
    </message>
    <message>
        <source>Request %1 is taken back</source>
        <translation>Antrag %1 ist zurückgenommen</translation>
    </message>
    <message>
        <source>Somebody else should answer request %1</source>
        <translation>Jemand anderes soll Antrag %1 beantworten</translation>
    </message>
    <message>
        <source>Budget has moved by request %1</source>
        <translation>Budget ist durch Antrag %1 übertragen</translation>
    </message>
    <message>
        <source>Recycle %1</source>
        <comment>instance</comment>
        <translation>%1 neu aufsetzen</translation>
    </message>
    <message>
        <source>Change the bid of %1</source>
        <comment>instance</comment>
        <translation>Gebot für %1 ändern</translation>
    </message>
    <message>
        <source>Vast.ai need not stop instance %1</source>
        <translation>Vast.ai braucht die Instanz %1 nicht zu stoppen</translation>
    </message>
    <message>
        <source>Vast.ai itself stops instance %1 at %2</source>
        <comment>instance, time</comment>
        <translation>Vast.ai selbst stoppt die Instanz %1 um %2</translation>
    </message>
    <message numerus="yes">
        <source>%n holidays are listed now</source>
        <translation>
            <numerusform>%n Feiertag ist jetzt eingetragen</numerusform>
            <numerusform>%n Feiertage sind jetzt eingetragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Credit note %1: %2</source>
        <comment>number, reason</comment>
        <translation>Gutschrift %1: %2</translation>
    </message>
    <message>
        <source>Correction of %1 for %2: %3</source>
        <comment>amount, month, reason</comment>
        <translation>Korrektur über %1 für %2: %3</translation>
    </message>
    <message>
        <source>What the invoices of %1 say and add has changed</source>
        <translation>Was die Rechnungen von %1 sagen und hinzurechnen, ist geändert</translation>
    </message>
    <message>
        <source>How cost of no team is shared: %1</source>
        <comment>reason</comment>
        <translation>Wie Kosten ohne Team geteilt werden: %1</translation>
    </message>
    <message>
        <source>%1 of %2 are booked</source>
        <comment>amount, month</comment>
        <translation>%1 aus %2 sind gebucht</translation>
    </message>
    <message>
        <source>%1 is closed</source>
        <translation>%1 ist abgeschlossen</translation>
    </message>
    <message>
        <source>%1 differ from Vast.ai's bill: %2</source>
        <comment>amount, where</comment>
        <translation>%1 weichen von Vast.ais Rechnung ab: %2</translation>
    </message>
    <message>
        <source>The difference %1: %2</source>
        <comment>where, note</comment>
        <translation>Die Abweichung %1: %2</translation>
    </message>
    <message>
        <source>Up to %1 a difference needs no answer: %2</source>
        <comment>amount, reason</comment>
        <translation>Bis %1 braucht eine Abweichung keine Antwort: %2</translation>
    </message>
    <message>
        <source>%1: image %2</source>
        <comment>name of a template, image</comment>
        <translation>%1: Image %2</translation>
    </message>
    <message>
        <source>%1 is no template any more</source>
        <comment>name</comment>
        <translation>%1 ist keine Vorlage mehr</translation>
    </message>
    <message>
        <source>A key needs attention</source>
        <translation>Ein Schlüssel braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Is %1 now</source>
        <comment>role</comment>
        <translation>Ist jetzt %1</translation>
    </message>
    <message>
        <source>Is no longer %1</source>
        <comment>role</comment>
        <translation>Ist nicht mehr %1</translation>
    </message>
    <message>
        <source>Tried what needs the right to %1</source>
        <translation>Versuchte, was das Recht „%1“ braucht</translation>
    </message>
    <message>
        <source>Invite somebody as %1</source>
        <comment>role</comment>
        <translation>Jemanden als %1 einladen</translation>
    </message>
    <message>
        <source>Remove a member</source>
        <translation>Ein Mitglied entfernen</translation>
    </message>
    <message>
        <source>Save role %1</source>
        <translation>Rolle %1 speichern</translation>
    </message>
    <message>
        <source>Remove role %1</source>
        <translation>Rolle %1 entfernen</translation>
    </message>
    <message>
        <source>Make key %1</source>
        <translation>Schlüssel %1 anlegen</translation>
    </message>
    <message>
        <source>Rotate key %1</source>
        <translation>Schlüssel %1 wechseln</translation>
    </message>
    <message>
        <source>Revoke key %1</source>
        <translation>Schlüssel %1 widerrufen</translation>
    </message>
    <message>
        <source>Review keys</source>
        <translation>Schlüssel überprüfen</translation>
    </message>
    <message>
        <source>The new key is being made</source>
        <translation>Der neue Schlüssel wird angelegt</translation>
    </message>
    <message>
        <source>The new key is made and stored</source>
        <translation>Der neue Schlüssel ist angelegt und verwahrt</translation>
    </message>
    <message>
        <source>The new key works</source>
        <translation>Der neue Schlüssel funktioniert</translation>
    </message>
    <message>
        <source>The new key is used</source>
        <translation>Der neue Schlüssel wird benutzt</translation>
    </message>
    <message>
        <source>%1 does what it should</source>
        <translation>%1 kann, was er soll</translation>
    </message>
    <message>
        <source>%1: %2 surprises</source>
        <translation>%1: %2 Überraschungen</translation>
    </message>
    <message>
        <source>Reviews of %1: %2</source>
        <comment>quarter, note</comment>
        <translation>Überprüfungen von %1: %2</translation>
    </message>
    <message>
        <source>%1 calls, %2 of them not Bursar's</source>
        <translation>%1 Aufrufe, davon %2 nicht von Bursar</translation>
    </message>
    <message>
        <source>Raised to %1 until %2: %3</source>
        <comment>amount, time, reason</comment>
        <translation>Erhöht auf %1 bis %2: %3</translation>
    </message>
    <message>
        <source>%1 is a policy template</source>
        <comment>name</comment>
        <translation>%1 ist eine Regelvorlage</translation>
    </message>
    <message>
        <source>An account runs out of money</source>
        <translation>Einem Konto geht das Geld aus</translation>
    </message>
    <message>
        <source>People are warned of it otherwise</source>
        <translation>Gewarnt wird jetzt anders</translation>
    </message>
    <message>
        <source>Request %1 asks for money of somebody else</source>
        <translation>Antrag %1 bittet um Geld von jemand anderem</translation>
    </message>
    <message>
        <source>Request %1 is outdated: its period is over or the money used</source>
        <translation>Antrag %1 ist überholt: Sein Zeitraum ist vorbei oder das Geld verbraucht</translation>
    </message>
    <message>
        <source>Request %1: Vast.ai is asked to move the credit</source>
        <translation>Antrag %1: Vast.ai wird gebeten, das Guthaben zu übertragen</translation>
    </message>
    <message>
        <source>Request %1 has moved no credit</source>
        <translation>Antrag %1 hat kein Guthaben übertragen</translation>
    </message>
    <message>
        <source>%1 %2 of an account has a team now, or none</source>
        <comment>kind, number</comment>
        <translation>%1 %2 eines Kontos hat jetzt ein Team oder keines</translation>
    </message>
    <message>
        <source>A rule for resources named %1</source>
        <translation>Eine Regel für Ressourcen namens %1</translation>
    </message>
    <message>
        <source>Request %1 changes who may do what at Vast.ai</source>
        <translation>Anfrage %1 ändert, wer bei Vast.ai was darf</translation>
    </message>
    <message>
        <source>A new key is asked for</source>
        <translation>Um einen neuen Schlüssel wird gebeten</translation>
    </message>
    <message>
        <source>Key %1 is kept</source>
        <translation>Schlüssel %1 ist verwahrt</translation>
    </message>
    <message>
        <source>Key %1 is revoked</source>
        <translation>Schlüssel %1 ist widerrufen</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Rental requested</source>
        <translation>Miete beantragt</translation>
    </message>
    <message>
        <source>Rental refused</source>
        <translation>Miete abgelehnt</translation>
    </message>
    <message>
        <source>Budget reserved</source>
        <translation>Budget reserviert</translation>
    </message>
    <message>
        <source>Rental being sent</source>
        <translation>Miete wird gesendet</translation>
    </message>
    <message>
        <source>Rental submitted</source>
        <translation>Miete gesendet</translation>
    </message>
    <message>
        <source>Instance running</source>
        <translation>Instanz läuft</translation>
    </message>
    <message>
        <source>Rental closed</source>
        <translation>Miete abgeschlossen</translation>
    </message>
    <message>
        <source>Rental failed</source>
        <translation>Miete fehlgeschlagen</translation>
    </message>
    <message>
        <source>Rental cancelled</source>
        <translation>Miete abgebrochen</translation>
    </message>
    <message>
        <source>Command requested</source>
        <translation>Befehl beantragt</translation>
    </message>
    <message>
        <source>Command refused</source>
        <translation>Befehl abgelehnt</translation>
    </message>
    <message>
        <source>Command being sent</source>
        <translation>Befehl wird gesendet</translation>
    </message>
    <message>
        <source>Command submitted</source>
        <translation>Befehl gesendet</translation>
    </message>
    <message>
        <source>Command done</source>
        <translation>Befehl ausgeführt</translation>
    </message>
    <message>
        <source>Command failed</source>
        <translation>Befehl fehlgeschlagen</translation>
    </message>
    <message>
        <source>Command cancelled</source>
        <translation>Befehl abgebrochen</translation>
    </message>
    <message>
        <source>Cancelling asked</source>
        <translation>Abbruch verlangt</translation>
    </message>
    <message>
        <source>Instance found</source>
        <translation>Instanz gefunden</translation>
    </message>
    <message>
        <source>Duplicate found</source>
        <translation>Doppelte gefunden</translation>
    </message>
    <message>
        <source>Stranger seen</source>
        <translation>Fremde Instanz</translation>
    </message>
    <message>
        <source>Instance assigned</source>
        <translation>Instanz zugeordnet</translation>
    </message>
    <message>
        <source>End changed</source>
        <translation>Ende geändert</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Notiz geändert</translation>
    </message>
    <message>
        <source>Instance gone</source>
        <translation>Instanz beendet</translation>
    </message>
    <message>
        <source>Usage metered</source>
        <translation>Nutzung gemessen</translation>
    </message>
    <message>
        <source>Charges read</source>
        <translation>Belastungen gelesen</translation>
    </message>
    <message>
        <source>Budget reached</source>
        <translation>Budget erreicht</translation>
    </message>
    <message>
        <source>Ledger created</source>
        <translation>Hauptbuch angelegt</translation>
    </message>
    <message>
        <source>Ledger restored</source>
        <translation>Hauptbuch zurückgespielt</translation>
    </message>
    <message>
        <source>Organisation changed</source>
        <translation>Organisation geändert</translation>
    </message>
    <message>
        <source>Member added</source>
        <translation>Mitglied neu</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>Konto neu</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>Konto geändert</translation>
    </message>
    <message>
        <source>Account removed</source>
        <translation>Konto entfernt</translation>
    </message>
    <message>
        <source>Cost centre added</source>
        <translation>Kostenstelle neu</translation>
    </message>
    <message>
        <source>Team added</source>
        <translation>Team neu</translation>
    </message>
    <message>
        <source>Team changed</source>
        <translation>Team geändert</translation>
    </message>
    <message>
        <source>Team archived</source>
        <translation>Team archiviert</translation>
    </message>
    <message>
        <source>Policy saved</source>
        <translation>Richtlinie gespeichert</translation>
    </message>
    <message>
        <source>Invoice issued</source>
        <translation>Rechnung ausgestellt</translation>
    </message>
    <message>
        <source>Issued with a reason</source>
        <translation>Mit Grund ausgestellt</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Approval wanted</source>
        <translation>Genehmigung erbeten</translation>
    </message>
    <message>
        <source>Rental approved</source>
        <translation>Miete genehmigt</translation>
    </message>
    <message>
        <source>Rental rejected</source>
        <translation>Miete abgelehnt</translation>
    </message>
    <message>
        <source>Rule broken</source>
        <translation>Regel verletzt</translation>
    </message>
    <message>
        <source>Stop planned</source>
        <translation>Stopp geplant</translation>
    </message>
    <message>
        <source>Stop held back</source>
        <translation>Stopp zurückgestellt</translation>
    </message>
    <message>
        <source>Kept running</source>
        <translation>Läuft weiter</translation>
    </message>
    <message>
        <source>Budget saved</source>
        <translation>Budget gespeichert</translation>
    </message>
    <message>
        <source>People told</source>
        <translation>Hinweis gegeben</translation>
    </message>
    <message>
        <source>Notice acknowledged</source>
        <translation>Hinweis zur Kenntnis genommen</translation>
    </message>
    <message>
        <source>Notifications changed</source>
        <translation>Benachrichtigungen geändert</translation>
    </message>
    <message>
        <source>Change requested</source>
        <translation>Änderung beantragt</translation>
    </message>
    <message>
        <source>Approval of a change wanted</source>
        <translation>Genehmigung einer Änderung erbeten</translation>
    </message>
    <message>
        <source>Change approved</source>
        <translation>Änderung genehmigt</translation>
    </message>
    <message>
        <source>Change rejected</source>
        <translation>Änderung abgelehnt</translation>
    </message>
    <message>
        <source>Change outdated</source>
        <translation>Änderung überholt</translation>
    </message>
    <message>
        <source>Change made</source>
        <translation>Änderung ausgeführt</translation>
    </message>
    <message>
        <source>Change cancelled</source>
        <translation>Änderung abgebrochen</translation>
    </message>
    <message>
        <source>Transfer requested</source>
        <translation>Übertragung beantragt</translation>
    </message>
    <message>
        <source>Approval of a transfer wanted</source>
        <translation>Genehmigung einer Übertragung erbeten</translation>
    </message>
    <message>
        <source>Transfer approved</source>
        <translation>Übertragung genehmigt</translation>
    </message>
    <message>
        <source>Transfer rejected</source>
        <translation>Übertragung abgelehnt</translation>
    </message>
    <message>
        <source>Transfer outdated</source>
        <translation>Übertragung überholt</translation>
    </message>
    <message>
        <source>Transfer made</source>
        <translation>Übertragung ausgeführt</translation>
    </message>
    <message>
        <source>Transfer cancelled</source>
        <translation>Übertragung abgebrochen</translation>
    </message>
    <message>
        <source>Handed to somebody else</source>
        <translation>An jemand anderen weitergegeben</translation>
    </message>
    <message>
        <source>Budget transferred</source>
        <translation>Budget übertragen</translation>
    </message>
    <message>
        <source>Saving booked</source>
        <translation>Einsparung gebucht</translation>
    </message>
    <message>
        <source>Saving ended</source>
        <translation>Einsparung beendet</translation>
    </message>
    <message>
        <source>Invoice credited</source>
        <translation>Rechnung gutgeschrieben</translation>
    </message>
    <message>
        <source>Correction of a draft</source>
        <translation>Korrektur eines Entwurfs</translation>
    </message>
    <message>
        <source>Invoice data changed</source>
        <translation>Rechnungsdaten geändert</translation>
    </message>
    <message>
        <source>Sharing of cost signed</source>
        <translation>Kostenverteilung gezeichnet</translation>
    </message>
    <message>
        <source>Month booked</source>
        <translation>Monat gebucht</translation>
    </message>
    <message>
        <source>Month closed</source>
        <translation>Monat abgeschlossen</translation>
    </message>
    <message>
        <source>Difference to be explained</source>
        <translation>Differenz zu klären</translation>
    </message>
    <message>
        <source>Difference answered</source>
        <translation>Differenz beantwortet</translation>
    </message>
    <message>
        <source>Tolerance signed</source>
        <translation>Toleranz gezeichnet</translation>
    </message>
    <message>
        <source>Stop with Vast.ai</source>
        <translation>Stopp bei Vast.ai</translation>
    </message>
    <message>
        <source>Holidays saved</source>
        <translation>Feiertage gespeichert</translation>
    </message>
    <message>
        <source>Template saved</source>
        <translation>Vorlage gespeichert</translation>
    </message>
    <message>
        <source>Template removed</source>
        <translation>Vorlage entfernt</translation>
    </message>
    <message>
        <source>Approval of a command wanted</source>
        <translation>Genehmigung eines Befehls erbeten</translation>
    </message>
    <message>
        <source>Command approved</source>
        <translation>Befehl genehmigt</translation>
    </message>
    <message>
        <source>Command rejected</source>
        <translation>Befehl nicht genehmigt</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Rolle geändert</translation>
    </message>
    <message>
        <source>Refused by role</source>
        <translation>Durch Rolle abgelehnt</translation>
    </message>
    <message>
        <source>Change of access requested</source>
        <translation>Zugangsänderung angefragt</translation>
    </message>
    <message>
        <source>Change of access being sent</source>
        <translation>Zugangsänderung wird gesendet</translation>
    </message>
    <message>
        <source>Key on its way</source>
        <translation>Schlüssel unterwegs</translation>
    </message>
    <message>
        <source>Access changed</source>
        <translation>Zugang geändert</translation>
    </message>
    <message>
        <source>Change of access failed</source>
        <translation>Zugangsänderung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Change of access cancelled</source>
        <translation>Zugangsänderung zurückgezogen</translation>
    </message>
    <message>
        <source>Key kept</source>
        <translation>Schlüssel verwahrt</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>Key reviewed</source>
        <translation>Schlüssel überprüft</translation>
    </message>
    <message>
        <source>Review signed</source>
        <translation>Überprüfung unterzeichnet</translation>
    </message>
    <message>
        <source>Vast.ai's log read</source>
        <translation>Protokoll von Vast.ai gelesen</translation>
    </message>
    <message>
        <source>Budget raised</source>
        <translation>Budget erhöht</translation>
    </message>
    <message>
        <source>Policy template saved</source>
        <translation>Regelvorlage gespeichert</translation>
    </message>
    <message>
        <source>Policy template removed</source>
        <translation>Regelvorlage entfernt</translation>
    </message>
    <message>
        <source>Credit is being moved</source>
        <translation>Guthaben wird übertragen</translation>
    </message>
    <message>
        <source>Credit was not moved</source>
        <translation>Guthaben wurde nicht übertragen</translation>
    </message>
    <message>
        <source>Resource assigned</source>
        <translation>Ressource zugeordnet</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Usual columns</source>
        <translation>Übliche Spalten</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Which columns the table has</source>
        <translation>Welche Spalten die Tabelle hat</translation>
    </message>
</context>
<context>
    <name>CommandWords</name>
    <message>
        <source>It costs %1 more than now.</source>
        <translation>Das kostet %1 mehr als jetzt.</translation>
    </message>
    <message>
        <source>It saves %1.</source>
        <translation>Das spart %1.</translation>
    </message>
    <message>
        <source>instance %1</source>
        <translation>Instanz %1</translation>
    </message>
    <message numerus="yes">
        <source>%n instances</source>
        <translation>
            <numerusform>%n Instanz</numerusform>
            <numerusform>%n Instanzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Start %1?</source>
        <translation>%1 starten?</translation>
    </message>
    <message>
        <source>The policy is asked again before it starts.</source>
        <translation>Vor dem Start wird die Richtlinie erneut gefragt.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop %1?</source>
        <translation>%1 stoppen?</translation>
    </message>
    <message>
        <source>What runs is ended and the GPU may be rented by others; the disk stays and costs %1.</source>
        <translation>Was läuft, wird beendet, und die GPU können andere mieten; der Speicher bleibt und kostet %1.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Reboot %1?</source>
        <translation>%1 neu starten?</translation>
    </message>
    <message>
        <source>What runs is ended; the disk stays.</source>
        <translation>Was läuft, wird beendet; der Speicher bleibt.</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Destroy %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>%1 of disk are lost.</source>
        <translation>%1 Speicher gehen verloren.</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>Starting %n instances is requested.</source>
        <translation>
            <numerusform>Start von %n Instanz ist beantragt.</numerusform>
            <numerusform>Start von %n Instanzen ist beantragt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopping %n instances is requested.</source>
        <translation>
            <numerusform>Stopp von %n Instanz ist beantragt.</numerusform>
            <numerusform>Stopp von %n Instanzen ist beantragt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rebooting %n instances is requested.</source>
        <translation>
            <numerusform>Neustart von %n Instanz ist beantragt.</numerusform>
            <numerusform>Neustart von %n Instanzen ist beantragt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Destroying %n instances is requested.</source>
        <translation>
            <numerusform>Löschen von %n Instanz ist beantragt.</numerusform>
            <numerusform>Löschen von %n Instanzen ist beantragt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The note of %n instances is being changed.</source>
        <translation>
            <numerusform>Die Notiz von %n Instanz wird geändert.</numerusform>
            <numerusform>Die Notiz von %n Instanzen wird geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A later end for %n instances is requested.</source>
        <translation>
            <numerusform>Ein späteres Ende für %n Instanz ist beantragt.</numerusform>
            <numerusform>Ein späteres Ende für %n Instanzen ist beantragt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepting %n dearer prices is requested.</source>
        <translation>
            <numerusform>Die Annahme des höheren Preises ist angefragt.</numerusform>
            <numerusform>Die Annahme von %n höheren Preisen ist angefragt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejecting %n dearer prices is requested.</source>
        <translation>
            <numerusform>Die Ablehnung des höheren Preises ist angefragt.</numerusform>
            <numerusform>Die Ablehnung von %n höheren Preisen ist angefragt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prepaying %n instances is requested.</source>
        <translation>
            <numerusform>Die Vorauszahlung für eine Instanz ist angefragt.</numerusform>
            <numerusform>Die Vorauszahlung für %n Instanzen ist angefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recycle %1?</source>
        <translation>%1 neu aufsetzen?</translation>
    </message>
    <message>
        <source>The container is made anew from its image: what it holds is lost, the GPU is kept.</source>
        <translation>Der Container wird aus seinem Image neu gemacht: Sein Inhalt geht verloren, die GPU bleibt.</translation>
    </message>
    <message>
        <source>Recycle</source>
        <translation>Neu aufsetzen</translation>
    </message>
    <message numerus="yes">
        <source>Recycling %n instances is requested.</source>
        <translation>
            <numerusform>Neu aufsetzen von %n Instanz ist beantragt.</numerusform>
            <numerusform>Neu aufsetzen von %n Instanzen ist beantragt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another bid for %n instances is requested.</source>
        <translation>
            <numerusform>Ein anderes Gebot für %n Instanz ist beantragt.</numerusform>
            <numerusform>Ein anderes Gebot für %n Instanzen ist beantragt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them run and lose what they compute.</source>
        <translation>
            <numerusform>%n davon läuft und verliert, was sie berechnet.</numerusform>
            <numerusform>%n davon laufen und verlieren, was sie berechnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 They belong to %n owners.</source>
        <translation>
            <numerusform>%1 Sie gehören %n Besitzer.</numerusform>
            <numerusform>%1 Sie gehören %n Besitzern.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConditionWords</name>
    <message>
        <source>It is still loading. Its disk is billed, its GPU is not until it runs. Large images may take an hour; a wrong image name never ends.</source>
        <translation>Sie lädt noch. Die Festplatte wird berechnet, die GPU erst, wenn sie läuft. Große Images können eine Stunde brauchen; ein falscher Image-Name endet nie.</translation>
    </message>
    <message>
        <source>It is not the type of rental that was asked for. Destroy it, and rent again.</source>
        <translation>Es ist nicht die beantragte Art der Miete. Löschen Sie sie und mieten Sie neu.</translation>
    </message>
    <message>
        <source>It is dearer than what was decided. Destroy it, or let it run at that price.</source>
        <translation>Sie ist teurer als entschieden. Löschen Sie sie, oder lassen Sie sie zu diesem Preis laufen.</translation>
    </message>
    <message>
        <source>Somebody pays more for its GPU. Its disk is kept and billed; it comes back when its bid wins again.</source>
        <translation>Jemand zahlt mehr für ihre GPU. Die Festplatte bleibt und wird berechnet; sie kommt wieder, wenn ihr Gebot wieder gewinnt.</translation>
    </message>
    <message>
        <source>Its host is not connected. Nothing is billed until it comes back; the data is on that host.</source>
        <translation>Ihr Host ist nicht verbunden. Bis er wiederkommt, wird nichts berechnet; die Daten liegen auf diesem Host.</translation>
    </message>
    <message>
        <source>It holds its GPU, and nothing is heard of its container. The GPU is assumed to be billed: reboot, stop or destroy it.</source>
        <translation>Sie hält ihre GPU, und vom Container ist nichts zu hören. Die GPU wird vermutlich berechnet: Starten Sie sie neu, stoppen oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>Vast.ai does not list it any more. Until that is certain it counts as if it ran on.</source>
        <translation>Vast.ai führt sie nicht mehr auf. Bis das sicher ist, zählt sie, als liefe sie weiter.</translation>
    </message>
    <message>
        <source>Its GPU is let to somebody else. The start waits in Vast.ai's queue and costs the full price when it comes true: stop it if it is not wanted any more.</source>
        <translation>Ihre GPU ist an jemand anderen vermietet. Der Start wartet bei Vast.ai und kostet den vollen Preis, sobald er wahr wird: Stoppen Sie sie, wenn er nicht mehr gewollt ist.</translation>
    </message>
    <message>
        <source>Its end has come, and it still runs: stop it, or extend it.</source>
        <translation>Ihr Ende ist gekommen, und sie läuft noch: Stoppen oder verlängern Sie sie.</translation>
    </message>
</context>
<context>
    <name>ForecastWords</name>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Aufgebraucht</translation>
    </message>
    <message>
        <source>Runs out today %1</source>
        <translation>Reicht bis heute %1</translation>
    </message>
    <message>
        <source>Runs out %1</source>
        <translation>Reicht bis %1</translation>
    </message>
    <message>
        <source>Used up by what has been spent.</source>
        <translation>Durch das Ausgegebene aufgebraucht.</translation>
    </message>
    <message>
        <source>%1 because of %2.</source>
        <comment>runs out, an instance</comment>
        <translation>%1, wegen %2.</translation>
    </message>
    <message>
        <source>%1 if new rentals come as in the past weeks.</source>
        <comment>runs out</comment>
        <translation>%1, wenn neue Mieten kommen wie in den letzten Wochen.</translation>
    </message>
    <message>
        <source>Nothing bills, so no limit can be overrun now</source>
        <translation>Nichts kostet gerade, also kann kein Limit überschritten werden</translation>
    </message>
    <message>
        <source>A limit can be overrun by at most %1</source>
        <translation>Ein Limit kann um höchstens %1 überschritten werden</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>incl. %1 carried over</source>
        <translation>inkl. %1 übertragen aus dem letzten Zeitraum</translation>
    </message>
    <message>
        <source>incl. %1 given by others</source>
        <translation>inkl. %1 von anderen erhalten</translation>
    </message>
    <message>
        <source>less %1 given to others</source>
        <translation>abzüglich %1 an andere gegeben</translation>
    </message>
    <message>
        <source>%1: at the limit what runs is stopped; until then it costs on, plus traffic.</source>
        <comment>the bound</comment>
        <translation>%1: An der Grenze wird gestoppt, was läuft; bis dahin kostet es weiter, dazu Datenverkehr.</translation>
    </message>
    <message>
        <source>%1: at the limit only new rentals pause; what runs costs on until it ends, plus traffic.</source>
        <comment>the bound</comment>
        <translation>%1: An der Grenze pausieren nur neue Mieten; was läuft, kostet bis zu seinem Ende weiter, dazu Datenverkehr.</translation>
    </message>
    <message>
        <source>raised from %1 until %2</source>
        <comment>amount, time</comment>
        <translation>erhöht von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>FormatWords</name>
    <message>
        <source>%1/h</source>
        <comment>price per hour</comment>
        <translation>%1/h</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>counts</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 T.</translation>
    </message>
    <message>
        <source>d MMM HH:mm:ss</source>
        <comment>day and time in a column</comment>
        <translation>d. MMM HH:mm:ss</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>day, year and time</comment>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <comment>day and time</comment>
        <translation>d. MMM, HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day without year</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month</comment>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>InstanceNews</name>
    <message>
        <source>%1 × %2 of %3</source>
        <comment>count, GPU, team</comment>
        <translation>%1 × %2 von %3</translation>
    </message>
    <message numerus="yes">
        <source>%n machines are ready</source>
        <translation>
            <numerusform>%n Maschine ist bereit</numerusform>
            <numerusform>%n Maschinen sind bereit</numerusform>
        </translation>
    </message>
    <message>
        <source>Together they cost %1.</source>
        <translation>Zusammen kosten sie %1.</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 ist bereit</translation>
    </message>
    <message>
        <source>Instance %1 runs.</source>
        <translation>Instanz %1 läuft.</translation>
    </message>
    <message numerus="yes">
        <source>%n machines are lost</source>
        <translation>
            <numerusform>%n Maschine ist verloren</numerusform>
            <numerusform>%n Maschinen sind verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>The Instances page says which and what can be done.</source>
        <translation>Die Seite Instanzen sagt, welche, und was man tun kann.</translation>
    </message>
    <message>
        <source>%1 is lost</source>
        <translation>%1 ist verloren</translation>
    </message>
    <message>
        <source>Instance %1 was not destroyed</source>
        <translation>Instanz %1 wurde nicht gelöscht</translation>
    </message>
    <message>
        <source>Instance %1 was not stopped</source>
        <translation>Instanz %1 wurde nicht gestoppt</translation>
    </message>
</context>
<context>
    <name>InstanceWords</name>
    <message>
        <source>Start is asked for</source>
        <translation>Starten ist verlangt</translation>
    </message>
    <message>
        <source>Stop is asked for</source>
        <translation>Stoppen ist verlangt</translation>
    </message>
    <message>
        <source>Reboot is asked for</source>
        <translation>Neustart ist verlangt</translation>
    </message>
    <message>
        <source>Destroy is asked for</source>
        <translation>Löschen ist verlangt</translation>
    </message>
    <message>
        <source>Recycle is asked for</source>
        <translation>Neu aufsetzen ist verlangt</translation>
    </message>
    <message>
        <source>Another bid is asked for</source>
        <translation>Ein anderes Gebot ist verlangt</translation>
    </message>
    <message>
        <source>A change is asked for</source>
        <translation>Eine Änderung ist verlangt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used and all memory</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>MonthWords</name>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a difference</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Erklärt</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Beanstandet</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Stimmt überein</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>Nicht erklärt</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Platte</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Upload</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Nicht benannt</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Host offline</source>
        <translation>Host offline</translation>
    </message>
    <message>
        <source>Price change</source>
        <translation>Preisänderung</translation>
    </message>
    <message>
        <source>Gap in watching</source>
        <translation>Lücke in der Beobachtung</translation>
    </message>
    <message>
        <source>Charge still to come</source>
        <translation>Belastung steht aus</translation>
    </message>
    <message>
        <source>Stranger</source>
        <translation>Fremd</translation>
    </message>
    <message>
        <source>Between two looks</source>
        <translation>Zwischen zwei Abfragen</translation>
    </message>
    <message>
        <source>Signed tolerance</source>
        <translation>Gezeichnete Toleranz</translation>
    </message>
    <message>
        <source>Estimates of days without a charge</source>
        <translation>Schätzung für Tage ohne Belastung</translation>
    </message>
    <message>
        <source>Edge days of the zone</source>
        <translation>Randtage der Zeitzone</translation>
    </message>
    <message>
        <source>Changed after booking</source>
        <translation>Nach der Buchung geändert</translation>
    </message>
    <message>
        <source>Late for earlier months</source>
        <translation>Nachträge für frühere Monate</translation>
    </message>
    <message>
        <source>Rounding to cents</source>
        <translation>Rundung auf Cent</translation>
    </message>
    <message>
        <source>%1 is over.</source>
        <translation>%1 ist zu Ende.</translation>
    </message>
    <message>
        <source>%1 is still running.</source>
        <translation>%1 läuft noch.</translation>
    </message>
    <message>
        <source>Every day is charged, and no charge changed in the last 48 hours.</source>
        <translation>Jeder Tag ist belastet, und in den letzten 48 Stunden hat sich keine Belastung geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n instance-days have no charge yet.</source>
        <translation>
            <numerusform>%n Instanztag hat noch keine Belastung.</numerusform>
            <numerusform>%n Instanztage haben noch keine Belastung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charges are younger than 48 hours.</source>
        <translation>
            <numerusform>%n Belastung ist jünger als 48 Stunden.</numerusform>
            <numerusform>%n Belastungen sind jünger als 48 Stunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every difference with Vast.ai is explained or answered.</source>
        <translation>Jede Abweichung von Vast.ai ist erklärt oder beantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>%n differences with Vast.ai are neither explained nor answered.</source>
        <translation>
            <numerusform>%n Abweichung von Vast.ai ist weder erklärt noch beantwortet.</numerusform>
            <numerusform>%n Abweichungen von Vast.ai sind weder erklärt noch beantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>All cost belongs to a team.</source>
        <translation>Alle Kosten gehören einem Team.</translation>
    </message>
    <message>
        <source>%1 belong to no team.</source>
        <translation>%1 gehören keinem Team.</translation>
    </message>
    <message>
        <source>No request waits for an answer.</source>
        <translation>Kein Antrag wartet auf Antwort.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests wait for an answer.</source>
        <translation>
            <numerusform>%n Antrag wartet auf Antwort.</numerusform>
            <numerusform>%n Anträge warten auf Antwort.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferTable</name>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Expected at month end</source>
        <translation>Erwartet zum Monatsende</translation>
    </message>
    <message>
        <source>within budget</source>
        <translation>im Budget</translation>
    </message>
    <message>
        <source>%1 over budget</source>
        <translation>%1 über dem Budget</translation>
    </message>
    <message>
        <source>Other teams</source>
        <translation>Andere Teams</translation>
    </message>
    <message>
        <source>of %1 daily budgets</source>
        <translation>von %1 Tagesbudgets</translation>
    </message>
    <message>
        <source>of %1 daily budget</source>
        <translation>von %1 Tagesbudget</translation>
    </message>
    <message>
        <source>of %1 monthly budgets</source>
        <translation>von %1 Monatsbudgets</translation>
    </message>
    <message>
        <source>of %1 monthly budget</source>
        <translation>von %1 Monatsbudget</translation>
    </message>
    <message>
        <source>no monthly budget</source>
        <translation>kein Monatsbudget</translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>Heute ausgegeben</translation>
    </message>
    <message>
        <source>Committed until midnight</source>
        <translation>Gebunden bis Mitternacht</translation>
    </message>
    <message>
        <source>running and reserved</source>
        <translation>laufend und reserviert</translation>
    </message>
    <message>
        <source>Spent in %1</source>
        <translation>Ausgegeben im %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1 pro Stunde</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Daily budgets %1</source>
        <translation>Tagesbudgets %1</translation>
    </message>
    <message>
        <source>Daily budget %1</source>
        <translation>Tagesbudget %1</translation>
    </message>
    <message>
        <source>%1/h, %2 places</source>
        <comment>cost per hour; 11 of 14</comment>
        <translation>%1/h, %2 Plätze</translation>
    </message>
    <message>
        <source>no daily budget</source>
        <translation>kein Tagesbudget</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Chargeback</source>
        <translation>Verrechnung</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugänge</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Einsparungen</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>United Arab Emirates</source>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentinien</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgien</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griechenland</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hongkong</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesien</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kasachstan</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldau</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippinen</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbien</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russland</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudi-Arabien</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A region and its country</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>PolicyTexts</name>
    <message>
        <source>Daily budget</source>
        <translation>Tagesbudget</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>pro Tag</translation>
    </message>
    <message>
        <source>What the team may spend from midnight to midnight of its zone.</source>
        <translation>Was das Team von Mitternacht bis Mitternacht seiner Zone ausgeben darf.</translation>
    </message>
    <message>
        <source>Monthly budget</source>
        <translation>Monatsbudget</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>pro Monat</translation>
    </message>
    <message>
        <source>A rental without an end counts to the end of the month.</source>
        <translation>Eine Miete ohne Ende zählt bis zum Monatsende.</translation>
    </message>
    <message>
        <source>Weekly budget</source>
        <translation>Wochenbudget</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>pro Woche</translation>
    </message>
    <message>
        <source>What the team may spend from Monday to Sunday.</source>
        <translation>Was das Team von Montag bis Sonntag ausgeben darf.</translation>
    </message>
    <message>
        <source>Hourly budget</source>
        <translation>Stundenbudget</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>pro Stunde</translation>
    </message>
    <message>
        <source>What the team may spend in any sixty minutes.</source>
        <translation>Was das Team in jeweils sechzig Minuten ausgeben darf.</translation>
    </message>
    <message>
        <source>Quarterly budget</source>
        <translation>Quartalsbudget</translation>
    </message>
    <message>
        <source>per quarter</source>
        <translation>pro Quartal</translation>
    </message>
    <message>
        <source>What the team may spend in a quarter of the year.</source>
        <translation>Was das Team in einem Quartal ausgeben darf.</translation>
    </message>
    <message>
        <source>Lifetime budget</source>
        <translation>Gesamtbudget</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>insgesamt</translation>
    </message>
    <message>
        <source>What the team may spend altogether, for projects with an end.</source>
        <translation>Was das Team insgesamt ausgeben darf, für Projekte mit einem Ende.</translation>
    </message>
    <message>
        <source>Warn at</source>
        <translation>Warnen bei</translation>
    </message>
    <message>
        <source>% of a budget</source>
        <translation>% eines Budgets</translation>
    </message>
    <message>
        <source>Shares of a budget at which people are told.</source>
        <translation>Anteile eines Budgets, bei denen Personen benachrichtigt werden.</translation>
    </message>
    <message>
        <source>At 100 %</source>
        <translation>Bei 100 %</translation>
    </message>
    <message>
        <source>Pausing lets running instances go on; stopping stops them, nobody's disk is lost.</source>
        <translation>Pausieren lässt laufende Instanzen weiterlaufen; Stoppen beendet sie, kein Speicher geht verloren.</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>A family such as A100 covers its variants. RTX 4090@48GB asks for that memory.</source>
        <translation>Eine Familie wie A100 umfasst ihre Varianten. RTX 4090@48GB verlangt diese Speichergröße.</translation>
    </message>
    <message>
        <source>Price per instance</source>
        <translation>Preis je Instanz</translation>
    </message>
    <message>
        <source>The true price: GPUs and disk, without traffic.</source>
        <translation>Der Effektivpreis: GPUs und Speicher, ohne Datenverkehr.</translation>
    </message>
    <message>
        <source>Running instances</source>
        <translation>Laufende Instanzen</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>zugleich</translation>
    </message>
    <message>
        <source>Reserved ones count, stopped ones do not.</source>
        <translation>Reservierte zählen mit, gestoppte nicht.</translation>
    </message>
    <message>
        <source>Reliability, at least</source>
        <translation>Zuverlässigkeit mindestens</translation>
    </message>
    <message>
        <source>How dependable Vast.ai has found the host to be.</source>
        <translation>Wie verlässlich der Host nach Vast.ai ist.</translation>
    </message>
    <message>
        <source>Price of all instances</source>
        <translation>Preis aller Instanzen</translation>
    </message>
    <message>
        <source>What everything that runs may cost together.</source>
        <translation>Was alles Laufende zusammen kosten darf.</translation>
    </message>
    <message>
        <source>GPUs per instance</source>
        <translation>GPUs je Instanz</translation>
    </message>
    <message>
        <source>How many GPUs one instance may have.</source>
        <translation>Wie viele GPUs eine Instanz haben darf.</translation>
    </message>
    <message>
        <source>GPUs at once</source>
        <translation>GPUs zugleich</translation>
    </message>
    <message>
        <source>How many GPUs the team may hold altogether.</source>
        <translation>Wie viele GPUs das Team insgesamt halten darf.</translation>
    </message>
    <message>
        <source>Disk per instance</source>
        <translation>Speicher je Instanz</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>Disk costs while an instance exists, stopped or not.</source>
        <translation>Speicher kostet, solange es eine Instanz gibt, auch gestoppt.</translation>
    </message>
    <message>
        <source>Rental types</source>
        <translation>Mietarten</translation>
    </message>
    <message>
        <source>On-demand, interruptible bids, or reserved.</source>
        <translation>On-Demand, unterbrechbare Gebote oder reserviert.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Patterns with commas between them, such as pytorch/*.</source>
        <translation>Muster, mit Kommas getrennt, etwa pytorch/*.</translation>
    </message>
    <message>
        <source>Verified hosts only</source>
        <translation>Nur geprüfte Hosts</translation>
    </message>
    <message>
        <source>Hosts whose machines Vast.ai has checked.</source>
        <translation>Hosts, deren Maschinen Vast.ai geprüft hat.</translation>
    </message>
    <message>
        <source>Data centres only</source>
        <translation>Nur Rechenzentren</translation>
    </message>
    <message>
        <source>Leaves out machines in homes and offices.</source>
        <translation>Lässt Maschinen in Wohnungen und Büros aus.</translation>
    </message>
    <message>
        <source>Countries allowed</source>
        <translation>Erlaubte Länder</translation>
    </message>
    <message>
        <source>Two-letter codes with commas between them; empty allows all.</source>
        <translation>Zweibuchstabige Codes, mit Kommas getrennt; leer erlaubt alle.</translation>
    </message>
    <message>
        <source>Countries refused</source>
        <translation>Ausgeschlossene Länder</translation>
    </message>
    <message>
        <source>Two-letter codes with commas between them.</source>
        <translation>Zweibuchstabige Codes, mit Kommas getrennt.</translation>
    </message>
    <message>
        <source>Planned hours</source>
        <translation>Geplante Stunden</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>What the wizard suggests for a new rental.</source>
        <translation>Was der Assistent für eine neue Miete vorschlägt.</translation>
    </message>
    <message>
        <source>Planned hours, at most</source>
        <translation>Geplante Stunden höchstens</translation>
    </message>
    <message>
        <source>The longest rental that may be planned.</source>
        <translation>Die längste Miete, die geplant werden darf.</translation>
    </message>
    <message>
        <source>Lifetime, at most</source>
        <translation>Lebensdauer höchstens</translation>
    </message>
    <message>
        <source>How old an instance may become.</source>
        <translation>Wie alt eine Instanz werden darf.</translation>
    </message>
    <message>
        <source>At its end</source>
        <translation>An deren Ende</translation>
    </message>
    <message>
        <source>What happens to an instance that is too old.</source>
        <translation>Was mit einer zu alten Instanz geschieht.</translation>
    </message>
    <message>
        <source>Idle below</source>
        <translation>Leerlauf unter</translation>
    </message>
    <message>
        <source>% GPU load</source>
        <translation>% GPU-Last</translation>
    </message>
    <message>
        <source>An instance counts as idle below this load.</source>
        <translation>Unter dieser Last gilt eine Instanz als leerlaufend.</translation>
    </message>
    <message>
        <source>Idle for</source>
        <translation>Leerlauf seit</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>How long it must be idle before something happens.</source>
        <translation>Wie lange sie leerlaufen muss, bevor etwas geschieht.</translation>
    </message>
    <message>
        <source>When idle</source>
        <translation>Bei Leerlauf</translation>
    </message>
    <message>
        <source>What happens to an idle instance.</source>
        <translation>Was mit einer leerlaufenden Instanz geschieht.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeiten</translation>
    </message>
    <message>
        <source>When the team's instances may run.</source>
        <translation>Wann die Instanzen des Teams laufen dürfen.</translation>
    </message>
    <message>
        <source>Outside them</source>
        <translation>Außerhalb</translation>
    </message>
    <message>
        <source>What happens to an instance outside working hours.</source>
        <translation>Was mit einer Instanz außerhalb der Arbeitszeiten geschieht.</translation>
    </message>
    <message>
        <source>Approval above price</source>
        <translation>Genehmigung über Preis</translation>
    </message>
    <message>
        <source>Dearer rentals wait for a second person.</source>
        <translation>Teurere Mieten warten auf eine zweite Person.</translation>
    </message>
    <message>
        <source>Approval above cost</source>
        <translation>Genehmigung über Kosten</translation>
    </message>
    <message>
        <source>per rental</source>
        <translation>pro Miete</translation>
    </message>
    <message>
        <source>Rentals that cost more in all wait for a second person.</source>
        <translation>Mieten, die insgesamt mehr kosten, warten auf eine zweite Person.</translation>
    </message>
    <message>
        <source>Pause new rentals</source>
        <translation>Neue Mieten pausieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Warnen</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>What may be rented</source>
        <translation>Was gemietet werden darf</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>What needs a second person</source>
        <translation>Was eine zweite Person braucht</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>keine Regel</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <extracomment>A policy field, what it was, what it is now: Daily budget $10.00 → $12.00</extracomment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>Conservative</source>
        <translation>Vorsichtig</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Übertrag</translation>
    </message>
    <message>
        <source>What the next period may use of what one leaves: month 20%, quarter all.</source>
        <translation>Was der nächste Zeitraum vom Rest nutzen darf: month 20%, quarter all.</translation>
    </message>
    <message>
        <source>Approval rules</source>
        <translation>Genehmigungsregeln</translation>
    </message>
    <message>
        <source>Stop at once, at most</source>
        <translation>Höchstens auf einmal stoppen</translation>
    </message>
    <message>
        <source>Instances that a rule may stop in one go, such as 5 or 20%; a person decides about the rest.</source>
        <translation>Instanzen, die eine Regel auf einmal stoppen darf, etwa 5 oder 20%; über den Rest entscheidet ein Mensch.</translation>
    </message>
    <message>
        <source>Stop first</source>
        <translation>Zuerst stoppen</translation>
    </message>
    <message>
        <source>Which instances a rule stops first.</source>
        <translation>Welche Instanzen eine Regel zuerst stoppt.</translation>
    </message>
    <message>
        <source>The dearest</source>
        <translation>Die teuersten</translation>
    </message>
    <message>
        <source>The newest</source>
        <translation>Die neuesten</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>reason, until when to wait</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>PromptWords</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Type %1 to go on:</source>
        <translation>%1 eingeben, um fortzufahren:</translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message>
        <source>spacing</source>
        <extracomment>Why a call waits: calls must keep a distance</extracomment>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>rate limit</source>
        <extracomment>Why a call waits: Vast.ai refused one as too early</extracomment>
        <translation>Ratengrenze</translation>
    </message>
    <message>
        <source>another try</source>
        <extracomment>Why a call waits: it is tried again after a failure</extracomment>
        <translation>neuer Versuch</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>Why a call waits: Vast.ai does not answer now</extracomment>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>others under way</source>
        <extracomment>Why a call waits: enough others are under way</extracomment>
        <translation>andere laufen</translation>
    </message>
    <message>
        <source>change instance</source>
        <translation>Instanz ändern</translation>
    </message>
    <message>
        <source>read charges</source>
        <translation>Belastungen lesen</translation>
    </message>
    <message>
        <source>create instance</source>
        <translation>Instanz anlegen</translation>
    </message>
    <message>
        <source>read account</source>
        <translation>Konto lesen</translation>
    </message>
    <message>
        <source>destroy instance</source>
        <translation>Instanz löschen</translation>
    </message>
    <message>
        <source>list instances</source>
        <translation>Instanzen auflisten</translation>
    </message>
    <message>
        <source>fetch logs</source>
        <translation>Logs holen</translation>
    </message>
    <message>
        <source>reboot instance</source>
        <translation>Instanz neu starten</translation>
    </message>
    <message>
        <source>request logs</source>
        <translation>Logs anfordern</translation>
    </message>
    <message>
        <source>search offers</source>
        <translation>Angebote suchen</translation>
    </message>
    <message>
        <source>show instance</source>
        <translation>Instanz zeigen</translation>
    </message>
</context>
<context>
    <name>Rental</name>
    <message>
        <source>Choose the team that pays.</source>
        <translation>Das Team auswählen, das zahlt.</translation>
    </message>
    <message>
        <source>Choose an offer.</source>
        <translation>Ein Angebot auswählen.</translation>
    </message>
    <message>
        <source>Enter an image, for example pytorch/pytorch:latest.</source>
        <translation>Ein Image angeben, etwa pytorch/pytorch:latest.</translation>
    </message>
    <message>
        <source>Enter 8 GB of disk or more.</source>
        <translation>Mindestens 8 GB Speicher angeben.</translation>
    </message>
    <message>
        <source>Enter at most %1 of disk; this offer has no more.</source>
        <translation>Höchstens %1 Speicher angeben; mehr hat dieses Angebot nicht.</translation>
    </message>
    <message>
        <source>Enter how many hours it is needed.</source>
        <translation>Angeben, wie viele Stunden sie gebraucht wird.</translation>
    </message>
    <message>
        <source>Enter one copy or more.</source>
        <translation>Mindestens eine Kopie angeben.</translation>
    </message>
    <message>
        <source>The policy refuses this rental.</source>
        <translation>Die Richtlinie lehnt diese Miete ab.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Next hour</source>
        <translation>Nächste Stunde</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>image, disk, hours</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Say why an exception is needed, or go back.</source>
        <translation>Begründen Sie die Ausnahme, oder gehen Sie zurück.</translation>
    </message>
</context>
<context>
    <name>RentalProgress</name>
    <message>
        <source>Checked against the policy</source>
        <translation>Gegen die Richtlinie geprüft</translation>
    </message>
    <message>
        <source>Budget and slot reserved</source>
        <translation>Budget und Platz reserviert</translation>
    </message>
    <message>
        <source>Rented at Vast.ai</source>
        <translation>Bei Vast.ai gemietet</translation>
    </message>
    <message>
        <source>Image loaded</source>
        <translation>Image geladen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>This window may be closed: the rental goes on.</source>
        <translation>Dieses Fenster kann geschlossen werden: Die Miete läuft weiter.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n copies run. This window may be closed: the rental goes on.</source>
        <translation>
            <numerusform>%1 von %n Kopie läuft. Dieses Fenster kann geschlossen werden: Die Miete läuft weiter.</numerusform>
            <numerusform>%1 von %n Kopien laufen. Dieses Fenster kann geschlossen werden: Die Miete läuft weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The instance runs.</source>
        <translation>Die Instanz läuft.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n copies run.</source>
        <translation>
            <numerusform>%1 von %n Kopie läuft.</numerusform>
            <numerusform>%1 von %n Kopien laufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rental was refused when it was decided again. Nothing was rented.</source>
        <translation>Die Miete wurde bei der erneuten Entscheidung abgelehnt. Nichts wurde gemietet.</translation>
    </message>
    <message>
        <source>The rental was cancelled. Nothing was rented.</source>
        <translation>Die Miete wurde abgebrochen. Nichts wurde gemietet.</translation>
    </message>
    <message>
        <source>The rental failed. The Requests page says more.</source>
        <translation>Die Miete ist fehlgeschlagen. Mehr steht auf der Seite Anträge.</translation>
    </message>
</context>
<context>
    <name>RequestEffects</name>
    <message>
        <source>%1 · %2</source>
        <comment>owner, budget</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>nothing, %1 too much</source>
        <translation>nichts, %1 zu viel</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Left when it is approved</source>
        <translation>Übrig nach der Genehmigung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>owner, changes</comment>
        <extracomment>Whose rules, and what changes in them</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 from %3 to %4</source>
        <comment>budget, amount, who gives, who gets</comment>
        <translation>%1: %2 von %3 an %4</translation>
    </message>
    <message>
        <source>It holds from now on. %1</source>
        <translation>Es gilt ab sofort. %1</translation>
    </message>
    <message>
        <source>%1 gets %2 at once and %3 has as much less, until the period ends.</source>
        <comment>who gets, amount, who gives</comment>
        <translation>%1 erhält sofort %2, und %3 hat so viel weniger, bis der Zeitraum endet.</translation>
    </message>
    <message>
        <source>Approved; the new version holds.</source>
        <translation>Genehmigt; die neue Version gilt.</translation>
    </message>
    <message>
        <source>Approved; the budget has moved.</source>
        <translation>Genehmigt; das Budget ist übertragen.</translation>
    </message>
    <message>
        <source>Approved; the executor rents it now.</source>
        <translation>Genehmigt; es wird jetzt gemietet.</translation>
    </message>
    <message>
        <source>%1 gets %2 at once out of what %3 has, until the period ends.</source>
        <comment>who gets, amount, who gives and stands above</comment>
        <translation>%1 erhält sofort %2 aus dem, was %3 hat, bis der Zeitraum endet.</translation>
    </message>
    <message>
        <source>%1 has %2 less at once, which others of %3 can use, until the period ends.</source>
        <comment>who gives, amount, who gets and stands above</comment>
        <translation>%1 hat sofort %2 weniger, die andere von %3 nutzen können, bis der Zeitraum endet.</translation>
    </message>
    <message>
        <source>It is done at once if nothing else has come in its way: %1 from the start to the end.</source>
        <translation>Es geschieht sofort, wenn nichts anderes dazwischengekommen ist: %1 vom Anfang bis zum Ende.</translation>
    </message>
    <message>
        <source>Approved; the executor does it now.</source>
        <translation>Genehmigt; es geschieht jetzt.</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>changes, time</comment>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>Its offer was not there any more when it was looked for last: approved, it may fail.</source>
        <translation>Das Angebot war beim letzten Nachsehen nicht mehr da: Nach der Freigabe kann die Miete scheitern.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lasts for</source>
        <comment>account</comment>
        <translation>%1 reicht</translation>
    </message>
    <message>
        <source>Credit: %1 from %2 to %3</source>
        <comment>amount, who gives, who gets</comment>
        <translation>Guthaben: %1 von %2 an %3</translation>
    </message>
    <message>
        <source>Bursar asks Vast.ai at once to move %1 from %2 to %3, once. Nobody can take it back.</source>
        <comment>amount, who gives, who gets</comment>
        <translation>Bursar lässt Vast.ai sofort und genau einmal %1 von %2 an %3 übertragen. Niemand kann das zurücknehmen.</translation>
    </message>
    <message>
        <source>Approved; the executor moves the credit now.</source>
        <translation>Genehmigt; das Guthaben wird jetzt übertragen.</translation>
    </message>
    <message>
        <source>It is rented at once if its price has not risen by more than %1: %2 until the end.</source>
        <comment>rate per hour, total</comment>
        <translation>Es wird sofort gemietet, wenn der Preis um höchstens %1 gestiegen ist: %2 bis zum Ende.</translation>
    </message>
    <message>
        <source>It is rented at once if its price has not risen: %1 until the end.</source>
        <translation>Es wird sofort gemietet, wenn der Preis nicht gestiegen ist: %1 bis zum Ende.</translation>
    </message>
    <message>
        <source>It holds at once, and falls back by itself. %1</source>
        <comment>changes</comment>
        <translation>Es gilt sofort und fällt von selbst zurück. %1</translation>
    </message>
    <message>
        <source>It holds from %1 on. %2</source>
        <comment>time, changes</comment>
        <translation>Es gilt ab %1. %2</translation>
    </message>
    <message>
        <source>Approved; the budget is raised.</source>
        <translation>Genehmigt; das Budget ist erhöht.</translation>
    </message>
    <message>
        <source>Approved; the new version holds from %1 on.</source>
        <translation>Genehmigt; die neue Version gilt ab %1.</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>Ended</source>
        <extracomment>A rental's instance is gone; its last charge is not read yet</extracomment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Start instance %1</source>
        <translation>Instanz %1 starten</translation>
    </message>
    <message>
        <source>Stop instance %1</source>
        <translation>Instanz %1 stoppen</translation>
    </message>
    <message>
        <source>Reboot instance %1</source>
        <translation>Instanz %1 neu starten</translation>
    </message>
    <message>
        <source>Destroy instance %1</source>
        <translation>Instanz %1 löschen</translation>
    </message>
    <message>
        <source>Note on instance %1</source>
        <translation>Notiz an Instanz %1</translation>
    </message>
    <message>
        <source>Extend instance %1 until %2</source>
        <comment>instance, time</comment>
        <translation>Instanz %1 bis %2 verlängern</translation>
    </message>
    <message>
        <source>Extend instance %1</source>
        <translation>Instanz %1 verlängern</translation>
    </message>
    <message>
        <source>Accept the dearer price of instance %1</source>
        <translation>Den höheren Preis von Instanz %1 annehmen</translation>
    </message>
    <message>
        <source>Reject the dearer price of instance %1</source>
        <translation>Den höheren Preis von Instanz %1 ablehnen</translation>
    </message>
    <message>
        <source>Prepay %1 for instance %2</source>
        <comment>amount, instance</comment>
        <translation>%1 für Instanz %2 vorausbezahlen</translation>
    </message>
    <message>
        <source>Recycle instance %1</source>
        <translation>Instanz %1 neu aufsetzen</translation>
    </message>
    <message>
        <source>Bid %1 for instance %2</source>
        <comment>rate, instance</comment>
        <translation>%1 für Instanz %2 bieten</translation>
    </message>
</context>
<context>
    <name>SavingWords</name>
    <message>
        <source>Stopped, disk billed</source>
        <translation>Gestoppt, Platte kostet</translation>
    </message>
    <message>
        <source>Idle GPU</source>
        <translation>GPU untätig</translation>
    </message>
    <message>
        <source>Dearer than the market</source>
        <translation>Teurer als der Markt</translation>
    </message>
    <message>
        <source>Cheaper in advance</source>
        <translation>Vorausbezahlt günstiger</translation>
    </message>
    <message>
        <source>Unused volume</source>
        <translation>Unbenutztes Volume</translation>
    </message>
    <message>
        <source>Price increase</source>
        <translation>Preiserhöhung</translation>
    </message>
    <message>
        <source>Destroy…</source>
        <translation>Zerstören…</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Stoppen…</translation>
    </message>
    <message>
        <source>Show offers</source>
        <translation>Angebote zeigen</translation>
    </message>
    <message>
        <source>Prepay…</source>
        <translation>Vorausbezahlen…</translation>
    </message>
    <message>
        <source>Show account</source>
        <translation>Konto zeigen</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Instance %1 is stopped, and its disk of %2 still costs %3 a day. Destroying it ends that; its data is lost.</source>
        <translation>Instanz %1 ist gestoppt, und ihre Platte von %2 kostet weiter %3 am Tag. Zerstören beendet das; ihre Daten gehen verloren.</translation>
    </message>
    <message>
        <source>The GPU of instance %1 is idle. Stopping it saves %2 a day; its disk is kept and billed.</source>
        <translation>Die GPU von Instanz %1 ist untätig. Stoppen spart %2 am Tag; ihre Platte bleibt und kostet weiter.</translation>
    </message>
    <message>
        <source>Instance %1 costs %2. Offer %3 is equal and costs %4: moving there saves %5 a day. Rent it, then destroy this one.</source>
        <translation>Instanz %1 kostet %2. Angebot %3 ist gleichwertig und kostet %4: ein Umzug spart %5 am Tag. Erst dieses mieten, dann die alte zerstören.</translation>
    </message>
    <message>
        <source>Paying %1 in advance for %2 saves up to %3 a day. It pays when instance %4 runs for more than %5; destroyed earlier, it gives the discount back and loses 5 % of what is left.</source>
        <translation>%1 für %2 vorauszubezahlen spart bis zu %3 am Tag. Es lohnt sich, wenn Instanz %4 länger als %5 läuft; früher zerstört, gibt sie den Rabatt zurück und verliert 5 % des Rests.</translation>
    </message>
    <message>
        <source>No instance uses volume %1. It costs %2 a day until it is deleted in Vast.ai's console.</source>
        <translation>Keine Instanz benutzt das Volume %1. Es kostet %2 am Tag, bis es in der Konsole von Vast.ai gelöscht wird.</translation>
    </message>
    <message>
        <source>The host of instance %1 asks for %2 instead of %3: %4 a day more.</source>
        <translation>Der Host von Instanz %1 verlangt %2 statt %3: %4 am Tag mehr.</translation>
    </message>
    <message>
        <source>Without an answer the price stays, and the instance stops when its contract ends; 48 hours later Vast.ai may delete it with its data.</source>
        <translation>Ohne Antwort bleibt der Preis, und die Instanz stoppt am Ende ihres Vertrags; 48 Stunden später kann Vast.ai sie mit ihren Daten löschen.</translation>
    </message>
    <message>
        <source>Without an answer the price stays, and the instance stops when its contract ends on %1; 48 hours later Vast.ai may delete it with its data.</source>
        <translation>Ohne Antwort bleibt der Preis, und die Instanz stoppt, wenn ihr Vertrag endet: %1; 48 Stunden später kann Vast.ai sie mit ihren Daten löschen.</translation>
    </message>
    <message>
        <source>Stopped by a rule</source>
        <translation>Von einer Regel gestoppt</translation>
    </message>
    <message>
        <source>A rule stopped instance %1, which saves %2 a day until its planned end.</source>
        <translation>Eine Regel hat Instanz %1 gestoppt; das spart bis zu ihrem geplanten Ende %2 am Tag.</translation>
    </message>
</context>
<context>
    <name>SpendReasons</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 in all; nothing was spent in %2.</source>
        <translation>Insgesamt %1; in %2 wurde nichts ausgegeben.</translation>
    </message>
    <message>
        <source>%1 in all, as much as in %2.</source>
        <translation>Insgesamt %1, so viel wie in %2.</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-Stunden</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>new teams</source>
        <translation>neue Teams</translation>
    </message>
    <message>
        <source>teams without cost now</source>
        <translation>Teams jetzt ohne Kosten</translation>
    </message>
    <message>
        <source>disk and traffic</source>
        <translation>Speicher und Datenverkehr</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>word and signed amount</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 in all, %2 more than in %3: %4.</source>
        <translation>Insgesamt %1, %2 mehr als in %3: %4.</translation>
    </message>
    <message>
        <source>%1 in all, %2 less than in %3: %4.</source>
        <translation>Insgesamt %1, %2 weniger als in %3: %4.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Most of it: %1.</source>
        <translation>Das meiste davon: %1.</translation>
    </message>
    <message>
        <source>%1: %2 on %3; usually nothing.</source>
        <translation>%1: %2 am %3; sonst nichts.</translation>
    </message>
    <message>
        <source>%1: %2 on %3, %4 times the usual %5.</source>
        <translation>%1: %2 am %3, das %4-Fache der üblichen %5.</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>Keine Abteilung</translation>
    </message>
    <message>
        <source>No cost centre</source>
        <translation>Keine Kostenstelle</translation>
    </message>
    <message>
        <source>Rented outside Bursar</source>
        <translation>Außerhalb von Bursar gemietet</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Nicht beobachtet</translation>
    </message>
    <message>
        <source>Without a label</source>
        <translation>Ohne Bezeichnung</translation>
    </message>
</context>
<context>
    <name>SpendWords</name>
    <message>
        <source>Archived team</source>
        <translation>Archiviertes Team</translation>
    </message>
    <message>
        <source>Daily budgets %1</source>
        <translation>Tagesbudgets %1</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>Genehmigung nötig</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>Wird angelegt</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Eingefroren</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Outbid</source>
        <translation>Überboten</translation>
    </message>
    <message>
        <source>Waits for a GPU</source>
        <translation>Wartet auf GPU</translation>
    </message>
    <message>
        <source>Host offline</source>
        <translation>Host offline</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>Startet neu</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Zurückgewiesen</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Stranger</source>
        <translation>Fremd</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Gutgeschrieben</translation>
    </message>
    <message>
        <source>Chain intact</source>
        <translation>Kette unversehrt</translation>
    </message>
    <message>
        <source>Chain broken</source>
        <translation>Kette gebrochen</translation>
    </message>
    <message>
        <source>From memory</source>
        <translation>Aus dem Speicher</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>Zu genehmigen</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::AccessListView</name>
    <message>
        <source>Search this list</source>
        <translation>Diese Liste durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>The ledger is being read…</source>
        <translation>Das Hauptbuch wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing fits the words.</source>
        <translation>Nichts passt zu den Wörtern.</translation>
    </message>
    <message>
        <source>Try what the keys of %1 can do?</source>
        <translation>Ausprobieren, was die Schlüssel von %1 können?</translation>
    </message>
    <message>
        <source>Try what the key %1 can do?</source>
        <translation>Ausprobieren, was der Schlüssel %1 kann?</translation>
    </message>
    <message>
        <source>The executor makes harmless calls: each only reads, or is about something that nobody has. What could do harm is not tried.</source>
        <translation>Die Ausführung macht harmlose Aufrufe: Jeder liest nur oder betrifft etwas, das niemand hat. Was schaden könnte, wird nicht versucht.</translation>
    </message>
    <message>
        <source>What it finds stands under Reviews.</source>
        <translation>Das Ergebnis steht unter Überprüfungen.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Asked for. What was found stands under Reviews in a moment.</source>
        <translation>Beantragt. Das Ergebnis steht gleich unter Überprüfungen.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::AccessPage</name>
    <message>
        <source>Access</source>
        <translation>Zugänge</translation>
    </message>
    <message>
        <source>What of the access is shown</source>
        <translation>Was von den Zugängen gezeigt wird</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::AccountForm</name>
    <message>
        <source>This computer's keychain</source>
        <translation>Schlüsselbund dieses Rechners</translation>
    </message>
    <message>
        <source>An environment variable</source>
        <translation>Eine Umgebungsvariable</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Eine Datei</translation>
    </message>
    <message>
        <source>Research EU</source>
        <translation>Research EU</translation>
    </message>
    <message>
        <source>Which account?</source>
        <translation>Welches Konto?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How your people call it.</source>
        <translation>Wie Ihre Leute es nennen.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The key is in</source>
        <translation>Der Schlüssel liegt in</translation>
    </message>
    <message>
        <source>Bursar remembers where the key is, never the key.</source>
        <translation>Bursar merkt sich, wo der Schlüssel liegt, nie den Schlüssel.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Paste it here. It goes into the keychain and nowhere else.</source>
        <translation>Hier einfügen. Er geht in den Schlüsselbund und nirgends sonst hin.</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>It must be set where Bursar is started.</source>
        <translation>Sie muss gesetzt sein, wo Bursar gestartet wird.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Nobody else may be able to read it (mode 0600).</source>
        <translation>Niemand sonst darf sie lesen können (Modus 0600).</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose the file that holds the key</source>
        <translation>Die Datei mit dem Schlüssel auswählen</translation>
    </message>
    <message>
        <source>Enter a name for the account.</source>
        <translation>Einen Namen für das Konto eingeben.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://.</source>
        <translation>Eine Adresse eingeben, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>Paste the API key.</source>
        <translation>Den API-Schlüssel einfügen.</translation>
    </message>
    <message>
        <source>Enter the variable's name, for example VASTAI_KEY.</source>
        <translation>Den Namen der Variable eingeben, etwa VASTAI_KEY.</translation>
    </message>
    <message>
        <source>Choose the file that holds the key.</source>
        <translation>Die Datei mit dem Schlüssel auswählen.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::AccountModel</name>
    <message>
        <source>Variable %1</source>
        <translation>Variable %1</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Datei %1</translation>
    </message>
    <message>
        <source>Keychain entry %1</source>
        <translation>Schlüsselbundeintrag %1</translation>
    </message>
    <message>
        <source>Sample, no key</source>
        <translation>Beispiel, kein Schlüssel</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Key kept in</source>
        <translation>Schlüssel liegt in</translation>
    </message>
    <message>
        <source>Burn $/h</source>
        <translation>Verbrauch $/h</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Tage übrig</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Left $</source>
        <translation>Übrig $</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::AccountWarningDialog</name>
    <message>
        <source>Warn of %1</source>
        <translation>Vor %1 warnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Not by dollars</source>
        <translation>Nicht nach Dollar</translation>
    </message>
    <message>
        <source>It lasts less than</source>
        <translation>Es reicht weniger als</translation>
    </message>
    <message>
        <source>At the present spend; 0: not by days.</source>
        <translation>Beim jetzigen Verbrauch; 0: nicht nach Tagen.</translation>
    </message>
    <message>
        <source>It has less than</source>
        <translation>Es hat weniger als</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::AccountsView</name>
    <message>
        <source>Connect account…</source>
        <translation>Konto verbinden…</translation>
    </message>
    <message>
        <source>No account is connected. Bursar rents through an account at Vast.ai.</source>
        <translation>Kein Konto ist verbunden. Bursar mietet über ein Konto bei Vast.ai.</translation>
    </message>
    <message>
        <source>Connect Vast.ai…</source>
        <translation>Vast.ai verbinden…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Test permissions</source>
        <translation>Rechte prüfen</translation>
    </message>
    <message>
        <source>No account chosen</source>
        <translation>Kein Konto ausgewählt</translation>
    </message>
    <message>
        <source>The sample marketplace; no key, no money.</source>
        <translation>Der Beispielmarkt; kein Schlüssel, kein Geld.</translation>
    </message>
    <message>
        <source>Key kept in</source>
        <translation>Schlüssel liegt in</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>$</source>
        <translation>$</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Burns per hour</source>
        <translation>Verbrauch pro Stunde</translation>
    </message>
    <message>
        <source>Lasts for</source>
        <translation>Reicht für</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What its key may do</source>
        <translation>Was sein Schlüssel darf</translation>
    </message>
    <message>
        <source>Teams use it: move or archive them first.</source>
        <translation>Teams benutzen es: Sie zuerst verschieben oder archivieren.</translation>
    </message>
    <message>
        <source>Asking Vast.ai, one harmless call for each…</source>
        <translation>Vast.ai wird gefragt, mit je einem harmlosen Aufruf…</translation>
    </message>
    <message>
        <source>Not tested since Bursar was opened.</source>
        <translation>Seit dem Öffnen von Bursar nicht geprüft.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>permission: problem</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove account %1?</source>
        <translation>Konto %1 entfernen?</translation>
    </message>
    <message>
        <source>Bursar forgets where its key is. The key itself and the history stay.</source>
        <translation>Bursar vergisst, wo der Schlüssel liegt. Der Schlüssel selbst und die Geschichte bleiben.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 ist entfernt.</translation>
    </message>
    <message>
        <source>Transfer credit…</source>
        <translation>Guthaben übertragen…</translation>
    </message>
    <message>
        <source>It takes two accounts.</source>
        <translation>Dazu braucht es zwei Konten.</translation>
    </message>
    <message numerus="yes">
        <source>Empty on %1 if all goes on as now: Vast.ai then stops %n instances.</source>
        <translation>
            <numerusform>Leer am %1, wenn alles so weiterläuft: Dann stoppt Vast.ai %n Instanz.</numerusform>
            <numerusform>Leer am %1, wenn alles so weiterläuft: Dann stoppt Vast.ai %n Instanzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>When to warn…</source>
        <translation>Wann warnen…</translation>
    </message>
    <message>
        <source>Asked for. The credit moves when a second person has approved it under Requests.</source>
        <translation>Beantragt. Das Guthaben wird übertragen, sobald eine zweite Person es unter Anträge genehmigt hat.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::AnswerDialog</name>
    <message>
        <source>Nothing is rented. %1 reads your reason.</source>
        <translation>Es wird nichts gemietet. %1 liest Ihre Begründung.</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>%1 genehmigen</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>%1 ablehnen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Notiz (freiwillig)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>It stands in the audit trail.</source>
        <translation>Sie steht im Prüfprotokoll.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Geben Sie einen Grund an.</translation>
    </message>
    <message>
        <source>Nothing changes. %1 reads your reason.</source>
        <translation>Nichts ändert sich. %1 liest Ihre Begründung.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::AskChangeDialog</name>
    <message>
        <source>Ask</source>
        <translation>Beantragen</translation>
    </message>
    <message>
        <source>%1 becomes %2 when somebody who manages the policy approves it.</source>
        <comment>field, value</comment>
        <translation>%1 wird %2, sobald jemand zustimmt, der die Richtlinie verwaltet.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Whoever approves it reads it.</source>
        <translation>Wer zustimmt, liest ihn.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Geben Sie einen Grund an.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::AssignDialog</name>
    <message>
        <source>%1, %2 × %3</source>
        <comment>instance, count × GPU</comment>
        <translation>%1, %2 × %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n instances</source>
        <translation>
            <numerusform>%n Instanz zuordnen</numerusform>
            <numerusform>%n Instanzen zuordnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Choose a team</source>
        <translation>Team auswählen</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>From then on it pays for them: %1 now.</source>
        <translation>Von da an zahlt es für sie: zurzeit %1.</translation>
    </message>
    <message>
        <source>From day (UTC)</source>
        <translation>Ab Tag (UTC)</translation>
    </message>
    <message>
        <source>They began on %1. Earlier days can only be given in months that are not issued.</source>
        <translation>Sie begannen am %1. Frühere Tage gehen nur in Monaten, die nicht ausgestellt sind.</translation>
    </message>
    <message>
        <source>Choose the team that they belong to.</source>
        <translation>Das Team auswählen, zu dem sie gehören.</translation>
    </message>
    <message>
        <source>They run in several accounts, and a team rents through one: choose instances of one account.</source>
        <translation>Sie laufen in mehreren Konten, und ein Team mietet über eines: Instanzen eines Kontos auswählen.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::AttentionList</name>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Zurzeit ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::AuditModel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::AuditTrailPage</name>
    <message>
        <source>No event matches these filters.</source>
        <translation>Kein Ereignis passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>Reading the trail…</source>
        <translation>Das Protokoll wird gelesen…</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 Ereignisse</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>Kein Ereignis ausgewählt</translation>
    </message>
    <message>
        <source>Choose an event to see its details and hashes.</source>
        <translation>Ein Ereignis auswählen, um Einzelheiten und Prüfsummen zu sehen.</translation>
    </message>
    <message>
        <source>No. %1 · %2</source>
        <comment>number · time</comment>
        <translation>Nr. %1 · %2</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Hash chain</source>
        <translation>Hash-Kette</translation>
    </message>
    <message>
        <source>This event</source>
        <translation>Dieses Ereignis</translation>
    </message>
    <message>
        <source>Previous, %1</source>
        <translation>Vorheriges, %1</translation>
    </message>
    <message>
        <source>Begin of the chain</source>
        <translation>Anfang der Kette</translation>
    </message>
    <message>
        <source>Verifying %1 events…</source>
        <translation>%1 Ereignisse werden geprüft…</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Chain intact, verified %1</source>
        <translation>Kette unversehrt, geprüft %1</translation>
    </message>
    <message>
        <source>%1 events, root %2</source>
        <translation>%1 Ereignisse, Wurzel %2</translation>
    </message>
    <message>
        <source>Chain broken at event %1</source>
        <translation>Kette bricht bei Ereignis %1</translation>
    </message>
    <message>
        <source>The chain could not be verified</source>
        <translation>Die Kette konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>%1 Compare with a backup before anything else is written.</source>
        <translation>%1 Mit einer Sicherung vergleichen, bevor weiteres geschrieben wird.</translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation>Prüfprotokoll exportieren</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Export JSONL…</source>
        <translation>JSONL exportieren…</translation>
    </message>
    <message>
        <source>Verify chain</source>
        <translation>Kette prüfen</translation>
    </message>
    <message>
        <source>Text, request, instance</source>
        <translation>Text, Antrag, Instanz</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle Ereignisse</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Show team</source>
        <translation>Team zeigen</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::BidDialog</name>
    <message>
        <source>Change the bid of instance %1</source>
        <translation>Das Gebot für Instanz %1 ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change the bid of %n instances</source>
        <translation>
            <numerusform>Das Gebot für %n Instanz ändern</numerusform>
            <numerusform>Das Gebot für %n Instanzen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change bid</source>
        <translation>Gebot ändern</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>pro Stunde</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>Gebot</translation>
    </message>
    <message>
        <source>For the whole machine, without its disk. Whoever bids more takes it.</source>
        <translation>Für die ganze Maschine, ohne ihren Speicher. Wer mehr bietet, bekommt sie.</translation>
    </message>
    <message>
        <source>Enter more than zero.</source>
        <translation>Mehr als null eingeben.</translation>
    </message>
    <message>
        <source>Running costs %1 instead of %2.</source>
        <translation>Laufend kostet es %1 statt %2.</translation>
    </message>
    <message>
        <source>%1 Until the planned end that is up to %2 more. The policy is asked before.</source>
        <translation>%1 Bis zum geplanten Ende sind das bis zu %2 mehr. Vorher wird die Richtlinie gefragt.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::BillingDialog</name>
    <message>
        <source>Billing terms of %1</source>
        <translation>Rechnungsangaben von %1</translation>
    </message>
    <message>
        <source>Save terms</source>
        <translation>Angaben speichern</translation>
    </message>
    <message>
        <source>as the organisation's</source>
        <translation>wie die der Organisation</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>Vereinfachtes Chinesisch</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Statement, booked internally</source>
        <translation>Abrechnung, intern gebucht</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Zahlungsbedingungen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>per GPU-hour</source>
        <translation>pro GPU-Stunde</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>pro Monat</translation>
    </message>
    <message>
        <source>Mark-up</source>
        <translation>Aufschlag</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>In a month with any cost.</source>
        <translation>In einem Monat mit Kosten.</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>On cost, corrections and mark-up together.</source>
        <translation>Auf Kosten, Korrekturen und Aufschlag zusammen.</translation>
    </message>
    <message>
        <source>Change something to save it.</source>
        <translation>Ändern Sie etwas, um es zu speichern.</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>GPU type</source>
        <translation>GPU-Typ</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Lines grouped by</source>
        <translation>Posten gruppiert nach</translation>
    </message>
    <message>
        <source>Currency's code</source>
        <translation>Währungscode</translation>
    </message>
    <message>
        <source>How much of it a dollar is</source>
        <translation>Wie viel davon ein Dollar ist</translation>
    </message>
    <message>
        <source>Day of the rate</source>
        <translation>Tag des Kurses</translation>
    </message>
    <message>
        <source>Also shown in</source>
        <translation>Auch gezeigt in</translation>
    </message>
    <message>
        <source>Code, rate to a dollar, and its day. What is due stays in dollars.</source>
        <translation>Code, Kurs zum Dollar und dessen Tag. Geschuldet bleiben Dollar.</translation>
    </message>
    <message>
        <source>A currency needs a code such as EUR, a rate such as 0.92 and its day such as 2026-11-30.</source>
        <translation>Eine Währung braucht einen Code wie EUR, einen Kurs wie 0.92 und dessen Tag wie 2026-11-30.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::BookedModel</name>
    <message>
        <source>%1, instance %2</source>
        <comment>kind of saving, id</comment>
        <translation>%1, Instanz %2</translation>
    </message>
    <message>
        <source>A rule</source>
        <translation>Eine Regel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Since (UTC)</source>
        <translation>Seit (UTC)</translation>
    </message>
    <message>
        <source>Per day $</source>
        <translation>Pro Tag $</translation>
    </message>
    <message>
        <source>So far $</source>
        <translation>Bisher $</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::BudgetBar</name>
    <message>
        <source>%1 spent, %2 committed, budget %3</source>
        <translation>%1 ausgegeben, %2 gebunden, Budget %3</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::BudgetDialog</name>
    <message>
        <source>Budgets of %1</source>
        <translation>Budgets von %1</translation>
    </message>
    <message>
        <source>Save version %1</source>
        <translation>Version %1 speichern</translation>
    </message>
    <message>
        <source>Comes into force</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>It stands in the version history and the audit trail.</source>
        <translation>Sie steht in den Versionen und im Prüfprotokoll.</translation>
    </message>
    <message>
        <source>Change an amount to see what it would have done in the last 90 days.</source>
        <translation>Ändern Sie einen Betrag, um zu sehen, was er in den letzten 90 Tagen bewirkt hätte.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Instances of all its teams, such as 5 or 20%; a person decides about the rest.</source>
        <translation>Instanzen aller seiner Teams, etwa 5 oder 20%; über den Rest entscheidet eine Person.</translation>
    </message>
    <message>
        <source>Write what is carried over like month 20%, quarter all, or leave it empty.</source>
        <translation>Schreiben Sie den Übertrag wie month 20%, quarter all, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Write how many may be stopped at once as a number or a percent, such as 5 or 20%.</source>
        <translation>Schreiben Sie als Zahl oder Prozent, wie viele auf einmal gestoppt werden dürfen, etwa 5 oder 20%.</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Noch hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Choose a time to come, or let it come into force at once.</source>
        <translation>Einen künftigen Zeitpunkt wählen oder sofort in Kraft setzen.</translation>
    </message>
    <message>
        <source>Say why: the reason goes into the audit trail.</source>
        <translation>Sagen, warum: Der Grund geht ins Prüfprotokoll.</translation>
    </message>
    <message>
        <source>Running the rentals of the last 90 days against it…</source>
        <translation>Die Mieten der letzten 90 Tage werden daran geprüft…</translation>
    </message>
    <message>
        <source>In the last 90 days: %1 refused, %2 delayed, %3 waiting for approval; %4 avoided.</source>
        <comment>counts</comment>
        <translation>In den letzten 90 Tagen: %1 abgelehnt, %2 verzögert, %3 zur Genehmigung; %4 vermieden.</translation>
    </message>
    <message>
        <source>Show these rentals…</source>
        <translation>Diese Mieten zeigen…</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::BudgetHolderModel</name>
    <message>
        <source>No budget</source>
        <translation>Kein Budget</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ohne Grenze</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Limit $</source>
        <translation>Grenze $</translation>
    </message>
    <message>
        <source>Spent $</source>
        <translation>Ausgegeben $</translation>
    </message>
    <message>
        <source>Committed $</source>
        <translation>Gebunden $</translation>
    </message>
    <message>
        <source>Available $</source>
        <translation>Verfügbar $</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::BudgetModel</name>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 spent and %2 committed of %3</source>
        <translation>%1 ausgegeben und %2 gebunden von %3</translation>
    </message>
    <message>
        <source>CC %1</source>
        <translation>KSt. %1</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Actual $</source>
        <translation>Ist $</translation>
    </message>
    <message>
        <source>Committed $</source>
        <translation>Gebunden $</translation>
    </message>
    <message>
        <source>Available $</source>
        <translation>Verfügbar $</translation>
    </message>
    <message>
        <source>Budget $</source>
        <translation>Budget $</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>%1 erwartet</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>+%1 carried</source>
        <extracomment>Of a budget: carried over from the last period</extracomment>
        <translation>+%1 Übertrag</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::BudgetsPage</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>Raise…</source>
        <translation>Erhöhen…</translation>
    </message>
    <message>
        <source>Raises a budget for a time; it falls back by itself</source>
        <translation>Erhöht ein Budget auf Zeit; es fällt von selbst zurück</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>Übertragen…</translation>
    </message>
    <message>
        <source>Moves budget from one owner to another, with a second person</source>
        <translation>Überträgt Budget von einem Inhaber auf einen anderen, mit einer zweiten Person</translation>
    </message>
    <message>
        <source>Set budgets…</source>
        <translation>Budgets setzen…</translation>
    </message>
    <message>
        <source>%1 of %2 have one</source>
        <comment>owners</comment>
        <translation>%1 von %2 haben eines</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>Choose a budget to see where it stands.</source>
        <translation>Wählen Sie ein Budget, um zu sehen, wo es steht.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>kind of owner</comment>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>Open its rules</source>
        <translation>Regeln öffnen</translation>
    </message>
    <message>
        <source>It has no budget of its own. What it spends counts against those above it.</source>
        <translation>Es gibt kein eigenes Budget. Was ausgegeben wird, zählt gegen die darüber.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Gebunden</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>The limit: %1.</source>
        <comment>what it includes</comment>
        <translation>Die Grenze: %1.</translation>
    </message>
    <message>
        <source>The budget began within this period, so only its part of %1 counts.</source>
        <translation>Das Budget begann in diesem Zeitraum, daher zählt nur sein Teil von %1.</translation>
    </message>
    <message>
        <source>It is used up: new rentals pause, and what runs is stopped.</source>
        <translation>Es ist aufgebraucht: Neue Mieten pausieren, und was läuft, wird gestoppt.</translation>
    </message>
    <message>
        <source>It is used up: new rentals pause.</source>
        <translation>Es ist aufgebraucht: Neue Mieten pausieren.</translation>
    </message>
    <message>
        <source>Version %1 of the budgets of %2 is saved.</source>
        <translation>Version %1 der Budgets von %2 ist gespeichert.</translation>
    </message>
    <message>
        <source>%1 It stands under Requests, To approve.</source>
        <translation>%1 Zu finden unter Anträge, Zu genehmigen.</translation>
    </message>
    <message>
        <source>The budget is raised; it falls back by itself.</source>
        <translation>Das Budget ist erhöht; es fällt von selbst zurück.</translation>
    </message>
    <message>
        <source>Asked for. It is raised when a second person has approved it under Requests.</source>
        <translation>Beantragt. Es wird erhöht, sobald eine zweite Person es unter Anträge freigegeben hat.</translation>
    </message>
    <message>
        <source>Asked for. The budget moves when a second person has approved it under Requests.</source>
        <translation>Beantragt. Das Budget wandert, sobald eine zweite Person es unter Anträge genehmigt hat.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ChargebackPage</name>
    <message>
        <source>%1 so far</source>
        <translation>%1 bisher</translation>
    </message>
    <message>
        <source>Nothing was spent in %1.</source>
        <translation>Im %1 wurde nichts ausgegeben.</translation>
    </message>
    <message>
        <source>Reading the month…</source>
        <translation>Der Monat wird gelesen…</translation>
    </message>
    <message>
        <source>Preview invoices</source>
        <translation>Rechnungsvorschau</translation>
    </message>
    <message>
        <source>Issue invoices…</source>
        <translation>Rechnungen ausstellen…</translation>
    </message>
    <message>
        <source>Show invoices</source>
        <translation>Rechnungen zeigen</translation>
    </message>
    <message>
        <source>%1 is still open. Figures are estimates until Vast.ai's charges arrive; invoices can be issued from %2.</source>
        <translation>%1 ist noch offen. Die Zahlen sind Schätzungen, bis die Abrechnung von Vast.ai kommt; Rechnungen können ab dem %2 ausgestellt werden.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing was spent in %1; there is nothing to issue.</source>
        <translation>Im %1 wurde nichts ausgegeben; es gibt nichts auszustellen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is complete: every day is charged. %n invoices can be issued.</source>
        <translation>
            <numerusform>%1 ist vollständig: Jeder Tag ist abgerechnet. %n Rechnung kann ausgestellt werden.</numerusform>
            <numerusform>%1 ist vollständig: Jeder Tag ist abgerechnet. %n Rechnungen können ausgestellt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Issuing now needs a reason.</source>
        <translation>%1 Jetzt auszustellen braucht einen Grund.</translation>
    </message>
    <message numerus="yes">
        <source>%n invoices are issued for %1.</source>
        <translation>
            <numerusform>%n Rechnung ist für %1 ausgestellt.</numerusform>
            <numerusform>%n Rechnungen sind für %1 ausgestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export invoice %1</source>
        <translation>Rechnung %1 exportieren</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Export invoices</source>
        <translation>Rechnungen exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Chargeback</source>
        <translation>Verrechnung</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Der Monat davor</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Der Monat danach</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Chosen invoice as PDF…</source>
        <translation>Gewählte Rechnung als PDF…</translation>
    </message>
    <message>
        <source>Invoices of the month as CSV…</source>
        <translation>Rechnungen des Monats als CSV…</translation>
    </message>
    <message>
        <source>Spend by day</source>
        <translation>Tagesausgaben</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Nach Team</translation>
    </message>
    <message>
        <source>Spend by team</source>
        <translation>Ausgaben nach Team</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>Rechnungszeilen</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Beanstandungen</translation>
    </message>
    <message>
        <source>Disputes (%1)</source>
        <translation>Beanstandungen (%1)</translation>
    </message>
    <message>
        <source>%1 is closed. What Vast.ai changes now goes into the next month's invoices.</source>
        <translation>%1 ist abgeschlossen. Was Vast.ai jetzt ändert, kommt in die Rechnungen des nächsten Monats.</translation>
    </message>
    <message numerus="yes">
        <source>%1 agrees with Vast.ai's bill and can be closed. %n invoices are issued and never change.</source>
        <translation>
            <numerusform>%1 stimmt mit der Rechnung von Vast.ai überein und kann abgeschlossen werden. %n Rechnung ist ausgestellt und ändert sich nie.</numerusform>
            <numerusform>%1 stimmt mit der Rechnung von Vast.ai überein und kann abgeschlossen werden. %n Rechnungen sind ausgestellt und ändern sich nie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n invoices are issued and never change.</source>
        <translation>
            <numerusform>%1: %n Rechnung ist ausgestellt und ändert sich nie.</numerusform>
            <numerusform>%1: %n Rechnungen sind ausgestellt und ändern sich nie.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be closed yet: %2</source>
        <translation>%1 kann noch nicht abgeschlossen werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiteres.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>Abweichungen zeigen</translation>
    </message>
    <message>
        <source>Every difference is explained or answered.</source>
        <translation>Jede Abweichung ist erklärt oder beantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>%n differences stand open on the list.</source>
        <translation>
            <numerusform>%n Abweichung steht offen auf der Liste.</numerusform>
            <numerusform>%n Abweichungen stehen offen auf der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer for instance %1 is kept.</source>
        <translation>Die Antwort zu Instanz %1 ist festgehalten.</translation>
    </message>
    <message>
        <source>Differences up to %1 need no answer now.</source>
        <translation>Abweichungen bis %1 brauchen jetzt keine Antwort.</translation>
    </message>
    <message>
        <source>Credit note %1</source>
        <translation>Gutschrift %1</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Rechnung %1</translation>
    </message>
    <message>
        <source>All documents of %1</source>
        <translation>Alle Dokumente von %1</translation>
    </message>
    <message>
        <source>Credit note %1 over %2 is issued.</source>
        <translation>Gutschrift %1 über %2 ist ausgestellt.</translation>
    </message>
    <message>
        <source>Drafts of %1 are written by the new terms.</source>
        <translation>Entwürfe von %1 folgen den neuen Angaben.</translation>
    </message>
    <message>
        <source>Other formats…</source>
        <translation>Andere Formate…</translation>
    </message>
    <message>
        <source>Close the month…</source>
        <translation>Monat abschließen…</translation>
    </message>
    <message>
        <source>Issue invoices without closing…</source>
        <translation>Rechnungen ausstellen, ohne abzuschließen…</translation>
    </message>
    <message>
        <source>Letter to Vast.ai</source>
        <translation>Brief an Vast.ai</translation>
    </message>
    <message>
        <source>Treasury</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Spend, reconciliation, invoices, disputes or treasury</source>
        <translation>Ausgaben, Abgleich, Rechnungen, Streitfälle oder Guthaben</translation>
    </message>
    <message>
        <source>Asked for. The credit moves when a second person has approved it under Requests.</source>
        <translation>Beantragt. Das Guthaben wird übertragen, sobald eine zweite Person es unter Anträge genehmigt hat.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::CloseMonthWizard</name>
    <message>
        <source>Close %1</source>
        <translation>%1 abschließen</translation>
    </message>
    <message>
        <source>Invoices beside those of the month before</source>
        <translation>Rechnungen neben denen des Vormonats</translation>
    </message>
    <message>
        <source>No team has cost in this month; there is nothing to issue.</source>
        <translation>Kein Team hat in diesem Monat Kosten; es gibt nichts auszustellen.</translation>
    </message>
    <message numerus="yes">
        <source>%n invoices over %1 get their numbers. They never change; only credit notes correct them.</source>
        <translation>
            <numerusform>%n Rechnung über %1 erhält ihre Nummer. Sie ändert sich nie; nur Gutschriften berichtigen sie.</numerusform>
            <numerusform>%n Rechnungen über zusammen %1 erhalten ihre Nummern. Sie ändern sich nie; nur Gutschriften berichtigen sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 belong to no team and stay unallocated.</source>
        <translation>%1 gehören keinem Team und bleiben nicht zugeordnet.</translation>
    </message>
    <message>
        <source>%1 is booked and closed for ever: what Vast.ai charges or gives back later goes into the invoices of %2.</source>
        <translation>%1 wird gebucht und für immer abgeschlossen: was Vast.ai später belastet oder erstattet, kommt in die Rechnungen vom %2.</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 ist abgeschlossen.</translation>
    </message>
    <message>
        <source>The pack holds all that finance keeps of the month in one file: the invoices, their tables, the journal, the reconciliation as it was signed, and the root of the audit trail that proves them.</source>
        <translation>Das Paket hält alles, was die Buchhaltung vom Monat aufbewahrt, in einer Datei: die Rechnungen, ihre Tabellen, das Journal, den Abgleich, wie er gezeichnet wurde, und die Wurzel des Prüfprotokolls, die sie beweist.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Export pack…</source>
        <translation>Paket exportieren…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Issue and close</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n invoices and close %1</source>
        <translation>
            <numerusform>%n Rechnung ausstellen und %1 abschließen</numerusform>
            <numerusform>%n Rechnungen ausstellen und %1 abschließen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::CloseQuestion</name>
    <message>
        <source>%1, %2 × %3</source>
        <translation>%1, %2 × %3</translation>
    </message>
    <message>
        <source>%1, planned until %2</source>
        <translation>%1, geplant bis %2</translation>
    </message>
    <message>
        <source>Close Bursar</source>
        <translation>Bursar schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n instances go on running at %1.</source>
        <translation>
            <numerusform>%n Instanz läuft weiter für %1.</numerusform>
            <numerusform>%n Instanzen laufen weiter für %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed, Bursar stops none of them: not at their planned end, and not when a budget is used up. This is about:</source>
        <translation>Geschlossen stoppt Bursar keine davon: weder zum geplanten Ende noch bei verbrauchtem Budget. Es geht um:</translation>
    </message>
    <message>
        <source>Closed, Bursar stops none of them when a budget is used up. This is about:</source>
        <translation>Geschlossen stoppt Bursar keine davon, wenn ein Budget verbraucht ist. Es geht um:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>In the background Bursar stays in the system tray and goes on watching them.</source>
        <translation>Im Hintergrund bleibt Bursar im Systembereich und überwacht sie weiter.</translation>
    </message>
    <message>
        <source>In the background Bursar goes on watching them. Start Bursar again to see its window.</source>
        <translation>Im Hintergrund überwacht Bursar sie weiter. Bursar erneut starten, um das Fenster zu sehen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close, stop nothing</source>
        <translation>Schließen, nichts stoppen</translation>
    </message>
    <message>
        <source>Keep running in the background</source>
        <translation>Im Hintergrund weiterlaufen</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ConnectAssistant</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Connect Vast.ai</source>
        <translation>Vast.ai verbinden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Keep it all the same</source>
        <translation>Trotzdem behalten</translation>
    </message>
    <message>
        <source>New team…</source>
        <translation>Neues Team…</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n instances</source>
        <translation>
            <numerusform>%n Instanz zuordnen</numerusform>
            <numerusform>%n Instanzen zuordnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking Vast.ai…</source>
        <translation>Vast.ai wird gefragt…</translation>
    </message>
    <message>
        <source>There is no team yet that they could belong to.</source>
        <translation>Es gibt noch kein Team, zu dem sie gehören könnten.</translation>
    </message>
    <message>
        <source>Asking what the key of %1 may do</source>
        <translation>Es wird gefragt, was der Schlüssel von %1 darf</translation>
    </message>
    <message>
        <source>The key of %1 could not be tried</source>
        <translation>Der Schlüssel von %1 konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>%1 is connected</source>
        <translation>%1 ist verbunden</translation>
    </message>
    <message>
        <source>The key of %1 may not do all that is needed</source>
        <translation>Der Schlüssel von %1 darf nicht alles, was nötig ist</translation>
    </message>
    <message>
        <source>Balance %1.</source>
        <translation>Saldo %1.</translation>
    </message>
    <message numerus="yes">
        <source>At the present spend of %1 it lasts %n days.</source>
        <translation>
            <numerusform>Beim jetzigen Verbrauch von %1 reicht es %n Tag.</numerusform>
            <numerusform>Beim jetzigen Verbrauch von %1 reicht es %n Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the key these permissions at Vast.ai, or go back and name another.</source>
        <translation>Dem Schlüssel bei Vast.ai diese Rechte geben oder zurückgehen und einen anderen angeben.</translation>
    </message>
    <message numerus="yes">
        <source>Move %n teams</source>
        <translation>
            <numerusform>%n Team umstellen</numerusform>
            <numerusform>%n Teams umstellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ConnectBox</name>
    <message>
        <source>How to connect</source>
        <translation>So kommt man hinein</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>Copy the ssh command</source>
        <translation>Den SSH-Befehl kopieren</translation>
    </message>
    <message>
        <source>Jupyter</source>
        <translation>Jupyter</translation>
    </message>
    <message>
        <source>It asks for a token, which Vast.ai's instance page shows.</source>
        <translation>Es fragt nach einem Token, das bei Vast.ai auf der Seite der Instanz steht.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Die Adresse kopieren</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::CopyModel</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>$/h</source>
        <translation>$/h</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Neues</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::CorrectionModel</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Amount $</source>
        <translation>Betrag $</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::CorrectionsDialog</name>
    <message>
        <source>Corrections for %1, %2</source>
        <translation>Korrekturen für %1, %2</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Lines added to the draft</source>
        <translation>Zeilen, die dem Entwurf hinzugefügt sind</translation>
    </message>
    <message>
        <source>No line is added to this draft.</source>
        <translation>Diesem Entwurf ist keine Zeile hinzugefügt.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Before tax. A negative amount takes away.</source>
        <translation>Vor Steuer. Ein negativer Betrag zieht ab.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>It stands on the invoice.</source>
        <translation>Er steht auf der Rechnung.</translation>
    </message>
    <message>
        <source>Give an amount and a reason to add a line.</source>
        <translation>Geben Sie Betrag und Grund an, um eine Zeile hinzuzufügen.</translation>
    </message>
    <message>
        <source>Give an amount other than zero.</source>
        <translation>Geben Sie einen Betrag ungleich null an.</translation>
    </message>
    <message>
        <source>Say what the line is for.</source>
        <translation>Sagen Sie, wofür die Zeile ist.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::CreditDialog</name>
    <message>
        <source>Credit note for invoice %1</source>
        <translation>Gutschrift zu Rechnung %1</translation>
    </message>
    <message>
        <source>Issue credit note</source>
        <translation>Gutschrift ausstellen</translation>
    </message>
    <message>
        <source>All that is left</source>
        <translation>Alles, was übrig ist</translation>
    </message>
    <message>
        <source>Some lines</source>
        <translation>Einige Zeilen</translation>
    </message>
    <message>
        <source>An amount</source>
        <translation>Ein Betrag</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>Nimmt zurück</translation>
    </message>
    <message>
        <source>Invoice %1 is over %2.</source>
        <translation>Rechnung %1 lautet über %2.</translation>
    </message>
    <message>
        <source>%1 of %2 are left.</source>
        <translation>%1 von %2 sind übrig.</translation>
    </message>
    <message>
        <source>Lines of the invoice; Return takes one in or out</source>
        <translation>Zeilen der Rechnung; Eingabe nimmt eine auf oder heraus</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Tax included.</source>
        <translation>Steuer eingeschlossen.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>It stands on the credit note and in the audit trail.</source>
        <translation>Er steht auf der Gutschrift und im Prüfprotokoll.</translation>
    </message>
    <message>
        <source>The credit note is over %1.</source>
        <translation>Die Gutschrift lautet über %1.</translation>
    </message>
    <message>
        <source>Choose at least one line.</source>
        <translation>Wählen Sie mindestens eine Zeile.</translation>
    </message>
    <message>
        <source>No more than %1 are left to be credited.</source>
        <translation>Höchstens %1 können noch gutgeschrieben werden.</translation>
    </message>
    <message>
        <source>Say why; a credit note never changes.</source>
        <translation>Sagen Sie warum; eine Gutschrift ändert sich nie.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::CreditLineModel</name>
    <message>
        <source>Credited</source>
        <translation>Gutgeschrieben</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Amount $</source>
        <translation>Betrag $</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::CreditTransferDialog</name>
    <message>
        <source>Transfer credit</source>
        <translation>Guthaben übertragen</translation>
    </message>
    <message>
        <source>Ask for the transfer</source>
        <translation>Übertragung beantragen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Once Vast.ai has moved it, nobody can take it back.</source>
        <translation>Hat Vast.ai es übertragen, kann niemand es zurücknehmen.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>A second person reads it before the credit moves.</source>
        <translation>Eine zweite Person liest ihn, bevor das Guthaben übertragen wird.</translation>
    </message>
    <message>
        <source>Its balance is not known yet.</source>
        <translation>Der Stand ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 are left; it spends nothing now.</source>
        <translation>%1 sind übrig; zurzeit wird nichts verbraucht.</translation>
    </message>
    <message numerus="yes">
        <source>%1 are left, for %n days.</source>
        <translation>
            <numerusform>%1 sind übrig, für %n Tag.</numerusform>
            <numerusform>%1 sind übrig, für %n Tage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are left: %2 days now, %n days with the transfer.</source>
        <extracomment>How long an account's money lasts before and after a transfer</extracomment>
        <translation>
            <numerusform>%1 sind übrig: jetzt %2 Tage, danach %n Tag.</numerusform>
            <numerusform>%1 sind übrig: jetzt %2 Tage, danach %n Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two different accounts.</source>
        <translation>Wählen Sie zwei verschiedene Konten.</translation>
    </message>
    <message>
        <source>Enter an amount above 0.</source>
        <translation>Geben Sie einen Betrag über 0 ein.</translation>
    </message>
    <message>
        <source>%1 has less left than that.</source>
        <translation>%1 hat weniger als das übrig.</translation>
    </message>
    <message>
        <source>Say why: the reason goes into the audit trail.</source>
        <translation>Sagen, warum: Der Grund geht ins Prüfprotokoll.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::DecimalEdit</name>
    <message>
        <source>Enter a number.</source>
        <translation>Eine Zahl eingeben.</translation>
    </message>
    <message>
        <source>Enter a whole number, for example %1.</source>
        <translation>Eine ganze Zahl eingeben, etwa %1.</translation>
    </message>
    <message>
        <source>Enter a number such as %1.</source>
        <translation>Eine Zahl wie %1 eingeben.</translation>
    </message>
    <message>
        <source>Enter %1 or more, or clear the field for no limit.</source>
        <translation>%1 oder mehr eingeben oder das Feld leeren, dann gilt keine Grenze.</translation>
    </message>
    <message>
        <source>Enter %1 or more.</source>
        <translation>%1 oder mehr eingeben.</translation>
    </message>
    <message>
        <source>Enter %1 or less.</source>
        <translation>%1 oder weniger eingeben.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::DelegateDialog</name>
    <message>
        <source>Hand on %1</source>
        <translation>%1 weitergeben</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>A person who has worked with this ledger. Everybody else who may can still answer.</source>
        <translation>Jemand, der mit diesem Hauptbuch gearbeitet hat. Alle anderen, die dürfen, können weiterhin antworten.</translation>
    </message>
    <message>
        <source>Say who should answer it.</source>
        <translation>Sagen Sie, wer antworten soll.</translation>
    </message>
    <message>
        <source>%1 asked for it; somebody else has to answer.</source>
        <translation>%1 hat darum gebeten; jemand anderes muss antworten.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::DeskStatus</name>
    <message>
        <source>Opening the ledger</source>
        <translation>Hauptbuch wird geöffnet</translation>
    </message>
    <message>
        <source>Sample ledger</source>
        <translation>Beispiel-Hauptbuch</translation>
    </message>
    <message>
        <source>Ledger on this computer</source>
        <translation>Hauptbuch auf diesem Rechner</translation>
    </message>
    <message>
        <source>Nobody carries out requests</source>
        <translation>Niemand führt Anträge aus</translation>
    </message>
    <message>
        <source>%1 carries out requests</source>
        <translation>%1 führt Anträge aus</translation>
    </message>
    <message>
        <source>Queue healthy</source>
        <translation>Warteschlange in Ordnung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n calls wait: %1, %2</source>
        <extracomment>How many calls to Vast.ai wait; which one and why; how long still</extracomment>
        <translation>
            <numerusform>%n Aufruf wartet: %1, %2</numerusform>
            <numerusform>%n Aufrufe warten: %1, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Instances not read yet</source>
        <translation>Instanzen noch nicht gelesen</translation>
    </message>
    <message>
        <source>Instances updated %1 ago</source>
        <translation>Instanzen vor %1 aktualisiert</translation>
    </message>
    <message>
        <source>Calls to Vast.ai: intervals and what waits</source>
        <translation>Aufrufe an Vast.ai: Abstände und was wartet</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::DetailsStep</name>
    <message>
        <source>What shall run, and how long?</source>
        <translation>Was soll laufen, und wie lange?</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>A container image, with its tag.</source>
        <translation>Ein Container-Image mit seinem Tag.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Expected traffic, part of the total and of the budgets.</source>
        <translation>Erwarteter Datenverkehr, Teil der Summe und der Budgets.</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Upload</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Stands in the request and in the audit trail. May stay empty.</source>
        <translation>Steht im Antrag und im Prüfprotokoll. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>%1, also while stopped. This offer has up to %2.</source>
        <translation>%1, auch gestoppt. Dieses Angebot hat bis zu %2.</translation>
    </message>
    <message>
        <source>Enter at most %1.</source>
        <translation>Höchstens %1 eingeben.</translation>
    </message>
    <message>
        <source>At the end it is stopped. It can be extended while it runs.</source>
        <translation>Am Ende wird sie gestoppt. Solange sie läuft, kann sie verlängert werden.</translation>
    </message>
    <message numerus="yes">
        <source>The first takes this offer, the others the next cheapest equal ones. %n places are free.</source>
        <translation>
            <numerusform>Die erste nimmt dieses Angebot, die anderen die nächstgünstigen gleichen. %n Platz ist frei.</numerusform>
            <numerusform>Die erste nimmt dieses Angebot, die anderen die nächstgünstigen gleichen. %n Plätze sind frei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places are free for this team.</source>
        <translation>
            <numerusform>%n Platz ist für dieses Team frei.</numerusform>
            <numerusform>%n Plätze sind für dieses Team frei.</numerusform>
        </translation>
    </message>
    <message>
        <source>No place is free: stop an instance of the team first.</source>
        <translation>Kein Platz ist frei: Zuerst eine Instanz des Teams stoppen.</translation>
    </message>
    <message>
        <source>What the other copies are</source>
        <translation>Was die anderen Kopien sind</translation>
    </message>
    <message>
        <source>equal machines</source>
        <translation>gleiche Maschinen</translation>
    </message>
    <message>
        <source>the cheapest allowed</source>
        <translation>die billigsten erlaubten</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern als…</translation>
    </message>
    <message>
        <source>Save these details as a template</source>
        <translation>Diese Angaben als Vorlage speichern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this template</source>
        <translation>Diese Vorlage entfernen</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>Jupyter and SSH</source>
        <translation>Jupyter und SSH</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>Starten mit</translation>
    </message>
    <message>
        <source>Script and variables…</source>
        <translation>Skript und Variablen…</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation>Noch keine gespeichert</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message numerus="yes">
        <source>The first takes this offer, the others the cheapest that the policy allows. %n places are free.</source>
        <translation>
            <numerusform>Die erste nimmt dieses Angebot, die anderen die billigsten, die die Richtlinie erlaubt. %n Platz ist frei.</numerusform>
            <numerusform>Die erste nimmt dieses Angebot, die anderen die billigsten, die die Richtlinie erlaubt. %n Plätze sind frei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever bids more takes the machine; yours then waits, with its disk billed.</source>
        <translation>Wer mehr bietet, bekommt die Maschine; Ihre wartet dann, ihr Speicher wird berechnet.</translation>
    </message>
    <message>
        <source>%1 less, as quoted. Ended early, it gives that back and pays 5 % of what is unused.</source>
        <translation>%1 weniger, wie angeboten. Endet sie früher, gibt sie das zurück und zahlt 5 % des Ungenutzten.</translation>
    </message>
    <message>
        <source>Up to %1 less; counted only when Vast.ai quotes it. Ended early, it gives that back and pays 5 % of what is unused.</source>
        <translation>Bis zu %1 weniger; gezählt wird es erst, wenn Vast.ai es anbietet. Endet sie früher, gibt sie das zurück und zahlt 5 % des Ungenutzten.</translation>
    </message>
    <message>
        <source>No discount is quoted. Ended early, it pays 5 % of what is unused.</source>
        <translation>Kein Rabatt wird angeboten. Endet sie früher, zahlt sie 5 % des Ungenutzten.</translation>
    </message>
    <message>
        <source>How it is rented</source>
        <translation>Wie gemietet wird</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>On-Demand</translation>
    </message>
    <message>
        <source>interruptible, at the host's least bid</source>
        <translation>unterbrechbar, zum kleinsten Gebot</translation>
    </message>
    <message>
        <source>reserved, paid in advance</source>
        <translation>reserviert, im Voraus bezahlt</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::DisputeDialog</name>
    <message>
        <source>Answer for instance %1</source>
        <translation>Antwort zu Instanz %1</translation>
    </message>
    <message>
        <source>Save answer</source>
        <translation>Antwort speichern</translation>
    </message>
    <message>
        <source>%1: %2 are not explained (ours minus Vast.ai's).</source>
        <translation>%1: %2 sind nicht erklärt (unsere minus Vast.ai).</translation>
    </message>
    <message>
        <source>Explained: we know why</source>
        <translation>Erklärt: wir wissen warum</translation>
    </message>
    <message>
        <source>Claimed: asked of Vast.ai</source>
        <translation>Beanstandet: bei Vast.ai angefragt</translation>
    </message>
    <message>
        <source>Settled: paid back or dropped</source>
        <translation>Erledigt: erstattet oder fallen gelassen</translation>
    </message>
    <message>
        <source>Open: nobody knows yet</source>
        <translation>Offen: noch weiß es niemand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What was found, or asked. It stands in the audit trail.</source>
        <translation>Was gefunden oder gefragt wurde. Es steht im Prüfprotokoll.</translation>
    </message>
    <message>
        <source>Say what you found, or what you asked of Vast.ai.</source>
        <translation>Sagen Sie, was Sie gefunden oder bei Vast.ai gefragt haben.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::DisputeModel</name>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Not explained $</source>
        <translation>Nicht erklärt $</translation>
    </message>
    <message>
        <source>Ours $</source>
        <translation>Unsere $</translation>
    </message>
    <message>
        <source>Vast.ai $</source>
        <translation>Vast.ai $</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::DisputesView</name>
    <message>
        <source>Disputes</source>
        <translation>Beanstandungen</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Antworten…</translation>
    </message>
    <message>
        <source>Which disputes are listed</source>
        <translation>Welche Beanstandungen aufgeführt sind</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Comparing the month…</source>
        <translation>Der Monat wird abgeglichen…</translation>
    </message>
    <message>
        <source>Some differences are not on the list yet: list them under Reconciliation.</source>
        <translation>Einige Abweichungen stehen noch nicht auf der Liste: unter Abgleich aufnehmen.</translation>
    </message>
    <message>
        <source>Nothing is disputed in this month.</source>
        <translation>In diesem Monat ist nichts beanstandet.</translation>
    </message>
    <message>
        <source>Nothing is left to do; All shows what was answered.</source>
        <translation>Nichts ist mehr zu tun; Alle zeigt, was beantwortet ist.</translation>
    </message>
    <message>
        <source>The month is closed.</source>
        <translation>Der Monat ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>Instance %1</source>
        <translation>Instanz %1</translation>
    </message>
    <message>
        <source>Our segments</source>
        <translation>Unsere Segmente</translation>
    </message>
    <message>
        <source>Vast.ai's charges</source>
        <translation>Belastungen von Vast.ai</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>Nicht erklärt</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Show instance</source>
        <translation>Instanz zeigen</translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation>Brief …</translation>
    </message>
    <message>
        <source>A letter to Vast.ai as PDF, with the evidence day by day</source>
        <translation>Ein Brief an Vast.ai als PDF, mit den Belegen Tag für Tag</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::DurationEdit</name>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::EffectiveFrom</name>
    <message>
        <source>Comes into force</source>
        <translation>Tritt in Kraft</translation>
    </message>
    <message>
        <source>In force at once</source>
        <translation>Sofort in Kraft</translation>
    </message>
    <message>
        <source>In force from…</source>
        <translation>In Kraft ab…</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In Kraft ab</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ExportDialog</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>The document as it was issued.</source>
        <translation>Das Dokument, wie es ausgestellt wurde.</translation>
    </message>
    <message>
        <source>XLSX</source>
        <translation>XLSX</translation>
    </message>
    <message>
        <source>A workbook with sheets for invoices, lines, teams and cost centres; sums are formulas.</source>
        <translation>Eine Mappe mit Blättern für Rechnungen, Zeilen, Teams und Kostenstellen; Summen sind Formeln.</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>A row for each part of each total.</source>
        <translation>Eine Zeile für jeden Teil jeder Summe.</translation>
    </message>
    <message>
        <source>Journal (CSV)</source>
        <translation>Journal (CSV)</translation>
    </message>
    <message>
        <source>Debit and credit per cost centre.</source>
        <translation>Soll und Haben je Kostenstelle.</translation>
    </message>
    <message>
        <source>FOCUS 1.2</source>
        <translation>FOCUS 1.2</translation>
    </message>
    <message>
        <source>Cost and usage by instance, meter and day, for FinOps tools.</source>
        <translation>Kosten und Nutzung je Instanz, Zähler und Tag, für FinOps-Werkzeuge.</translation>
    </message>
    <message>
        <source>FOCUS 1.4</source>
        <translation>FOCUS 1.4</translation>
    </message>
    <message>
        <source>UBL (EN 16931)</source>
        <translation>UBL (EN 16931)</translation>
    </message>
    <message>
        <source>The electronic invoice that European authorities and companies take.</source>
        <translation>Die elektronische Rechnung, die Behörden und Unternehmen in Europa annehmen.</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Every document as it was sealed, one a line.</source>
        <translation>Jedes Dokument, wie es versiegelt wurde, eines je Zeile.</translation>
    </message>
    <message>
        <source>Comma, for programs</source>
        <translation>Komma, für Programme</translation>
    </message>
    <message>
        <source>Comma, for Excel</source>
        <translation>Komma, für Excel</translation>
    </message>
    <message>
        <source>Semicolon and decimal comma, for Excel</source>
        <translation>Semikolon und Dezimalkomma, für Excel</translation>
    </message>
    <message>
        <source>Tab, for Excel</source>
        <translation>Tabulator, für Excel</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Columns parted by</source>
        <translation>Spalten getrennt durch</translation>
    </message>
    <message>
        <source>Documents written</source>
        <translation>Geschriebene Dokumente</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <comment>format, suffix</comment>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>All documents of %1</source>
        <translation>Alle Dokumente von %1</translation>
    </message>
    <message>
        <source>Pack: all of it in one ZIP</source>
        <translation>Paket: alles in einem ZIP</translation>
    </message>
    <message>
        <source>PDFs, tables, journal, FOCUS, reconciliation, audit root, and a list with hashes.</source>
        <translation>PDFs, Tabellen, Journal, FOCUS, Abgleich, Prüfwurzel und eine Liste mit Hashes.</translation>
    </message>
    <message>
        <source>Journal for DATEV (CSV)</source>
        <translation>Journal für DATEV (CSV)</translation>
    </message>
    <message>
        <source>Amount, account, contra account, document, cost centre; import it as an own text format.</source>
        <translation>Umsatz, Konto, Gegenkonto, Beleg, Kostenstelle; als eigenes Textformat einlesen.</translation>
    </message>
    <message>
        <source>Journal for GnuCash (CSV)</source>
        <translation>Journal für GnuCash (CSV)</translation>
    </message>
    <message>
        <source>Transactions with splits, accounts by their full names.</source>
        <translation>Buchungen mit Teilbuchungen, Konten mit vollem Namen.</translation>
    </message>
    <message>
        <source>FOCUS 1.4 Invoice Detail</source>
        <translation>FOCUS 1.4 Invoice Detail</translation>
    </message>
    <message>
        <source>A row for each line of each document, with state, terms and order.</source>
        <translation>Eine Zeile je Posten jedes Dokuments, mit Status, Bedingungen und Bestellung.</translation>
    </message>
    <message>
        <source>FOCUS 1.4 Billing Period</source>
        <translation>FOCUS 1.4 Billing Period</translation>
    </message>
    <message>
        <source>The months of the documents, open or closed.</source>
        <translation>Die Monate der Dokumente, offen oder abgeschlossen.</translation>
    </message>
    <message>
        <source>Account of the cost</source>
        <translation>Konto der Kosten</translation>
    </message>
    <message>
        <source>Account of what is charged on</source>
        <translation>Konto des Weiterberechneten</translation>
    </message>
    <message>
        <source>Account of the mark-up</source>
        <translation>Konto des Aufschlags</translation>
    </message>
    <message>
        <source>Account of the tax</source>
        <translation>Konto der Steuer</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Of the cost, what is charged on, the mark-up and the tax.</source>
        <translation>Für Kosten, Weiterberechnetes, Aufschlag und Steuer.</translation>
    </message>
    <message>
        <source>Name the four ledger accounts.</source>
        <translation>Die vier Buchungskonten nennen.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ExtendDialog</name>
    <message>
        <source>Extend instance %1</source>
        <translation>Instanz %1 verlängern</translation>
    </message>
    <message numerus="yes">
        <source>Extend %n instances</source>
        <translation>
            <numerusform>%n Instanz verlängern</numerusform>
            <numerusform>%n Instanzen verlängern</numerusform>
        </translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Longer by</source>
        <translation>Länger um</translation>
    </message>
    <message>
        <source>Counted from the planned end, or from now where there is none.</source>
        <translation>Gezählt ab dem geplanten Ende, sonst ab jetzt.</translation>
    </message>
    <message>
        <source>It costs up to %1 more and ends on %2. The policy is asked before.</source>
        <translation>Das kostet bis zu %1 mehr und endet am %2. Die Richtlinie wird vorher gefragt.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::FilterBar</name>
    <message>
        <source>Clear filters</source>
        <translation>Filter leeren</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ForecastCard</name>
    <message>
        <source>Expected spend</source>
        <translation>Erwartete Ausgaben</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <comment>spent, committed</comment>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>%1 spent, %2 committed</source>
        <translation>%1 ausgegeben, %2 gebunden</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>a budget</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>no budget</source>
        <translation>kein Budget</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Reading what was spent…</source>
        <translation>Lese die Ausgaben…</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::GigabytesEdit</name>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::GiveRoleDialog</name>
    <message>
        <source>Give a role in Bursar</source>
        <translation>Eine Rolle in Bursar geben</translation>
    </message>
    <message>
        <source>Give role</source>
        <translation>Rolle geben</translation>
    </message>
    <message>
        <source>Roles are off: everybody who can open the ledger may do everything. The first role switches them on. If it is not an administrator's, you become administrator.</source>
        <translation>Rollen sind aus: Wer das Hauptbuch öffnen kann, darf alles. Die erste Rolle schaltet sie ein. Gibt sie keine Administration, bekommt man diese selbst.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>As their computer names them at login.</source>
        <translation>Wie ihr Rechner sie bei der Anmeldung nennt.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alle Teams</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Name the person.</source>
        <translation>Die Person nennen.</translation>
    </message>
    <message>
        <source>Viewers and leads are so for a team: choose one.</source>
        <translation>Einsicht und Teamleitung gelten für ein Team: eines wählen.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::GpuListEdit</name>
    <message>
        <source>Add a GPU</source>
        <translation>Eine GPU hinzufügen</translation>
    </message>
    <message>
        <source>Add GPU…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Enter a name such as RTX 4090, or RTX 4090@48GB for one size of memory.</source>
        <translation>Einen Namen wie RTX 4090 eingeben, oder RTX 4090@48GB für eine Speichergröße.</translation>
    </message>
    <message>
        <source>Add at least one GPU; without one nothing can be rented.</source>
        <translation>Mindestens eine GPU hinzufügen; ohne sie kann nichts gemietet werden.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::HolidayModel</name>
    <message>
        <source>Holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::HolidaysDialog</name>
    <message>
        <source>%1 is too large for a list of days.</source>
        <translation>%1 ist zu groß für eine Liste von Tagen.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <extracomment>Where in a file something is wrong, and what</extracomment>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiterer.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Holidays of %1</source>
        <translation>Feiertage von %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alle Teams</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>What stands here is outside the working hours.</source>
        <translation>Was hier steht, liegt außerhalb der Arbeitszeit.</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>No day is listed yet.</source>
        <translation>Noch ist kein Tag eingetragen.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>A calendar (ICS), or a table (CSV) with date and name. It replaces the list.</source>
        <translation>Ein Kalender (ICS) oder eine Tabelle (CSV) mit Datum und Name. Sie ersetzt die Liste.</translation>
    </message>
    <message>
        <source>Import holidays</source>
        <translation>Feiertage importieren</translation>
    </message>
    <message>
        <source>Calendars and tables (*.ics *.csv)</source>
        <translation>Kalender und Tabellen (*.ics *.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Import %n days</source>
        <translation>
            <numerusform>%n Tag importieren</numerusform>
            <numerusform>%n Tage importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>No holidays are listed any more.</source>
        <translation>Es sind keine Feiertage mehr eingetragen.</translation>
    </message>
    <message numerus="yes">
        <source>%n holidays are listed.</source>
        <translation>
            <numerusform>%n Feiertag ist eingetragen.</numerusform>
            <numerusform>%n Feiertage sind eingetragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file to import.</source>
        <translation>Wählen Sie eine Datei zum Importieren.</translation>
    </message>
    <message>
        <source>Correct the file and choose it again; nothing was changed.</source>
        <translation>Berichtigen Sie die Datei und wählen Sie sie erneut; nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::InstanceDock</name>
    <message>
        <source>No instance chosen</source>
        <translation>Keine Instanz gewählt</translation>
    </message>
    <message>
        <source>What to show of the instance</source>
        <translation>Was von der Instanz gezeigt wird</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Audit events</source>
        <translation>Prüfereignisse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing is known of it yet.</source>
        <translation>Noch ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Cost by day</source>
        <translation>Kosten je Tag</translation>
    </message>
    <message>
        <source>GPU load</source>
        <translation>GPU-Last</translation>
    </message>
    <message>
        <source>Choose one instance</source>
        <translation>Eine Instanz wählen</translation>
    </message>
    <message>
        <source>Instance %1</source>
        <translation>Instanz %1</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Disk and traffic</source>
        <translation>Speicher und Datenverkehr</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>GPU memory: %1 GB</source>
        <translation>GPU-Speicher: %1 GB</translation>
    </message>
    <message>
        <source>Memory: %1</source>
        <translation>Arbeitsspeicher: %1</translation>
    </message>
    <message>
        <source>GPU load of the last day</source>
        <translation>GPU-Auslastung des letzten Tages</translation>
    </message>
    <message>
        <source>The last %1, busiest look of ten minutes each: %2 to %3 %</source>
        <translation>Die letzten %1, je zehn Minuten der höchste Wert: %2 bis %3 %</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::InstanceModel</name>
    <message>
        <source>%1 × %2</source>
        <comment>count × GPU</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>$/h</source>
        <translation>$/h</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>So far $</source>
        <translation>Bisher $</translation>
    </message>
    <message>
        <source>Ends (UTC)</source>
        <translation>Endet (UTC)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Niemand bekannt</translation>
    </message>
    <message>
        <source>Machine not known</source>
        <translation>Maschine nicht bekannt</translation>
    </message>
    <message>
        <source>Machine %1</source>
        <translation>Maschine %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a group, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Today $</source>
        <translation>Heute $</translation>
    </message>
    <message>
        <source>Until end $</source>
        <translation>Bis Ende $</translation>
    </message>
    <message>
        <source>GPU %</source>
        <translation>GPU %</translation>
    </message>
    <message>
        <source>GPU GB</source>
        <translation>GPU GB</translation>
    </message>
    <message>
        <source>Memory GB</source>
        <translation>RAM GB</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Leerlauf</translation>
    </message>
    <message>
        <source>Rented by</source>
        <translation>Gemietet von</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::InstancePanel</name>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Destroy…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>No instance chosen</source>
        <translation>Keine Instanz ausgewählt</translation>
    </message>
    <message>
        <source>Choose one for its details, several with Ctrl or Shift to command them together.</source>
        <translation>Eine für Einzelheiten auswählen, mehrere mit Strg oder Umschalt für gemeinsame Befehle.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>count × GPU</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>nobody's yet</source>
        <translation>noch niemandes</translation>
    </message>
    <message>
        <source>Rented by</source>
        <translation>Gemietet von</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time (age)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Geplantes Ende</translation>
    </message>
    <message>
        <source>none, until stopped</source>
        <translation>keines, bis zum Stopp</translation>
    </message>
    <message>
        <source>GPU load</source>
        <translation>GPU-Last</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>$</source>
        <translation>$</translation>
    </message>
    <message>
        <source>Per hour, running</source>
        <translation>Pro Stunde, laufend</translation>
    </message>
    <message>
        <source>Per hour, stopped</source>
        <translation>Pro Stunde, gestoppt</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message numerus="yes">
        <source>%n instances</source>
        <translation>
            <numerusform>%n Instanz</numerusform>
            <numerusform>%n Instanzen</numerusform>
        </translation>
    </message>
    <message>
        <source>What a command on all of them changes.</source>
        <translation>Was ein Befehl an alle ändert.</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>Kosten bisher</translation>
    </message>
    <message>
        <source>Cost now</source>
        <translation>Kosten jetzt</translation>
    </message>
    <message>
        <source>Effect on money</source>
        <translation>Wirkung auf die Kosten</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n</source>
        <translation>
            <numerusform>%n stoppen</numerusform>
            <numerusform>%n stoppen</numerusform>
        </translation>
    </message>
    <message>
        <source>saves %1</source>
        <translation>spart %1</translation>
    </message>
    <message numerus="yes">
        <source>Start %n</source>
        <translation>
            <numerusform>%n starten</numerusform>
            <numerusform>%n starten</numerusform>
        </translation>
    </message>
    <message>
        <source>costs %1 more</source>
        <translation>kostet %1 mehr</translation>
    </message>
    <message numerus="yes">
        <source>Destroy %n</source>
        <translation>
            <numerusform>%n löschen</numerusform>
            <numerusform>%n löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Disk lost then</source>
        <translation>Speicher dann verloren</translation>
    </message>
    <message>
        <source>Assign to a team…</source>
        <translation>Einem Team zuordnen…</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Verlängern…</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>Notiz bearbeiten…</translation>
    </message>
    <message>
        <source>Show logs…</source>
        <translation>Logs zeigen…</translation>
    </message>
    <message>
        <source>%1 Many would stop at once, so you decide.</source>
        <translation>%1 Viele würden zugleich gestoppt, deshalb entscheiden Sie.</translation>
    </message>
    <message>
        <source>%1 It stops at %2.</source>
        <comment>reason, time</comment>
        <translation>%1 Sie wird um %2 gestoppt.</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Costs meanwhile</source>
        <translation>Kostet solange</translation>
    </message>
    <message>
        <source>Vast.ai stops it</source>
        <translation>Vast.ai stoppt sie</translation>
    </message>
    <message>
        <source>Vast.ai would not stop it by itself: %1</source>
        <translation>Vast.ai stoppt sie nicht von selbst: %1</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>key %1 from %2, %3</source>
        <comment>number, address, time</comment>
        <translation>Schlüssel %1 von %2, %3</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>GPU-Speicher</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>Idle for</source>
        <translation>Leerlauf seit</translation>
    </message>
    <message>
        <source>Today (UTC)</source>
        <translation>Heute (UTC)</translation>
    </message>
    <message>
        <source>Until its end</source>
        <translation>Bis zum Ende</translation>
    </message>
    <message>
        <source>Jupyter</source>
        <translation>Jupyter</translation>
    </message>
    <message>
        <source>Change bid…</source>
        <translation>Gebot ändern…</translation>
    </message>
    <message>
        <source>Recycle…</source>
        <translation>Neu aufsetzen…</translation>
    </message>
    <message>
        <source>Time line, metrics, events</source>
        <translation>Verlauf, Messwerte, Ereignisse</translation>
    </message>
    <message>
        <source>Rent again…</source>
        <translation>Wieder mieten…</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::InstancesPage</name>
    <message>
        <source>No instances run.</source>
        <translation>Keine Instanz läuft.</translation>
    </message>
    <message>
        <source>Find offers</source>
        <translation>Angebote suchen</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>Assign strangers…</source>
        <translation>Fremde zuordnen…</translation>
    </message>
    <message>
        <source>Id, GPU, note or place</source>
        <translation>Id, GPU, Notiz oder Ort</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>Im Wechsel</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Strangers</source>
        <translation>Fremde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>No instance matches these filters.</source>
        <translation>Keine Instanz passt zu diesen Filtern.</translation>
    </message>
    <message numerus="yes">
        <source>%n running, %1 in all</source>
        <translation>
            <numerusform>%n läuft, insgesamt %1</numerusform>
            <numerusform>%n laufen, insgesamt %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 instances</source>
        <translation>%1 Instanzen</translation>
    </message>
    <message numerus="yes">
        <source>%n strangers</source>
        <translation>
            <numerusform>%n fremde</numerusform>
            <numerusform>%n fremde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instances are assigned.</source>
        <translation>
            <numerusform>%n Instanz ist zugeordnet.</numerusform>
            <numerusform>%n Instanzen sind zugeordnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>It runs on; the rule does not stop it.</source>
        <translation>Sie läuft weiter; die Regel stoppt sie nicht.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Time line, metrics, logs and audit events of the chosen instance</source>
        <translation>Verlauf, Messwerte, Logs und Prüfereignisse der gewählten Instanz</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n commands are taken back; nothing has changed.</source>
        <translation>
            <numerusform>%n Befehl ist zurückgenommen; nichts hat sich geändert.</numerusform>
            <numerusform>%n Befehle sind zurückgenommen; nichts hat sich geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n commands could be taken back; the others were with Vast.ai already.</source>
        <translation>
            <numerusform>%1 von %n Befehl konnte zurückgenommen werden; der andere war schon bei Vast.ai.</numerusform>
            <numerusform>%1 von %n Befehlen konnten zurückgenommen werden; die anderen waren schon bei Vast.ai.</numerusform>
        </translation>
    </message>
    <message>
        <source>Idle GPU</source>
        <translation>GPU untätig</translation>
    </message>
    <message>
        <source>Vast.ai was last seen %1 ago. States and costs may have changed since.</source>
        <translation>Vast.ai wurde zuletzt vor %1 gesehen. Zustände und Kosten können sich seitdem geändert haben.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::InviteDialog</name>
    <message>
        <source>Invite people to Vast.ai</source>
        <translation>Zu Vast.ai einladen</translation>
    </message>
    <message>
        <source>Ask for the invitation</source>
        <translation>Einladung beantragen</translation>
    </message>
    <message>
        <source>Into the team of</source>
        <translation>In das Team von</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>One a line. Vast.ai writes to them.</source>
        <translation>Eine pro Zeile. Vast.ai schreibt ihnen.</translation>
    </message>
    <message>
        <source>Role at Vast.ai</source>
        <translation>Rolle bei Vast.ai</translation>
    </message>
    <message>
        <source>An invitation ends after four hours. Members see what the role lets them, and pay from the account's balance.</source>
        <translation>Eine Einladung endet nach vier Stunden. Mitglieder sehen, was die Rolle erlaubt, und zahlen vom Guthaben des Kontos.</translation>
    </message>
    <message>
        <source>Connect an account first.</source>
        <translation>Zuerst ein Konto verbinden.</translation>
    </message>
    <message>
        <source>Write at least one e-mail address.</source>
        <translation>Mindestens eine E-Mail-Adresse angeben.</translation>
    </message>
    <message>
        <source>%1 is no e-mail address.</source>
        <translation>%1 ist keine E-Mail-Adresse.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::InvoiceLineModel</name>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>disk and traffic only</source>
        <translation>nur Speicher und Datenverkehr</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>GPU time $</source>
        <translation>GPU-Zeit $</translation>
    </message>
    <message>
        <source>Disk $</source>
        <translation>Speicher $</translation>
    </message>
    <message>
        <source>Traffic $</source>
        <translation>Verkehr $</translation>
    </message>
    <message>
        <source>Amount $</source>
        <translation>Betrag $</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::InvoiceModel</name>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>Total $</source>
        <translation>Summe $</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Gutschrift</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::InvoicesView</name>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>drafts of this month, then all that are issued</source>
        <translation>Entwürfe dieses Monats, dann alle ausgestellten</translation>
    </message>
    <message>
        <source>No invoice is issued yet, and this month has no cost to preview.</source>
        <translation>Noch ist keine Rechnung ausgestellt, und dieser Monat hat keine Kosten.</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>Choose an invoice to see what it is made of.</source>
        <translation>Wählen Sie eine Rechnung, um zu sehen, woraus sie besteht.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Shared cost</source>
        <translation>Geteilte Kosten</translation>
    </message>
    <message>
        <source>Mark-up</source>
        <translation>Aufschlag</translation>
    </message>
    <message>
        <source>Tax %1</source>
        <translation>Steuer %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Zahlungsbedingungen</translation>
    </message>
    <message>
        <source>Some days have no charge yet: their cost is our estimate.</source>
        <translation>Einige Tage haben noch keine Belastung: ihre Kosten sind unsere Schätzung.</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Terms…</source>
        <translation>Angaben…</translation>
    </message>
    <message>
        <source>What this team's next invoices say and add</source>
        <translation>Was die nächsten Rechnungen dieses Teams sagen und hinzufügen</translation>
    </message>
    <message>
        <source>Corrections…</source>
        <translation>Korrekturen…</translation>
    </message>
    <message>
        <source>Credit note…</source>
        <translation>Gutschrift…</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::IssueDialog</name>
    <message>
        <source>Issue invoices for %1</source>
        <translation>Rechnungen für %1 ausstellen</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n invoices</source>
        <translation>
            <numerusform>%n Rechnung ausstellen</numerusform>
            <numerusform>%n Rechnungen ausstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>An issued invoice gets the next number and never changes; only a credit note corrects it.</source>
        <translation>Eine ausgestellte Rechnung erhält die nächste Nummer und ändert sich nie; nur eine Gutschrift korrigiert sie.</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Warum jetzt</translation>
    </message>
    <message>
        <source>Charges are still open. Say why the month is issued now; the reason goes into the audit trail.</source>
        <translation>Noch sind Belastungen offen. Angeben, warum der Monat jetzt ausgestellt wird; der Grund geht ins Prüfprotokoll.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::KeyDialog</name>
    <message>
        <source>Keychain of this computer</source>
        <translation>Schlüsselbund dieses Rechners</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Eine Datei</translation>
    </message>
    <message>
        <source>The new key lies in</source>
        <translation>Der neue Schlüssel liegt in</translation>
    </message>
    <message>
        <source>Under the name</source>
        <translation>Unter dem Namen</translation>
    </message>
    <message>
        <source>A new file, with its folder. Only you can read it.</source>
        <translation>Eine neue Datei mit Ordner. Nur man selbst kann sie lesen.</translation>
    </message>
    <message>
        <source>An entry of its own: the old key stays where it is until it is revoked.</source>
        <translation>Ein eigener Eintrag: Der alte Schlüssel bleibt, wo er ist, bis er widerrufen ist.</translation>
    </message>
    <message>
        <source>Say under which name it is kept.</source>
        <translation>Angeben, unter welchem Namen er liegt.</translation>
    </message>
    <message>
        <source>Write the file with its folder, from / on.</source>
        <translation>Die Datei mit ihrem Ordner angeben, ab /.</translation>
    </message>
    <message>
        <source>The file exists already: name a new one.</source>
        <translation>Die Datei gibt es schon: eine neue nennen.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::KeyFigureStrip</name>
    <message>
        <source>Key figures</source>
        <translation>Kennzahlen</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::KeyModel</name>
    <message>
        <source>Bursar itself</source>
        <translation>Bursar selbst</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>an age such as 12 d</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Liegt in</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Benutzt von</translation>
    </message>
    <message>
        <source>Used %</source>
        <translation>Genutzt %</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Erneuern</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::KeysView</name>
    <message>
        <source>New key…</source>
        <translation>Neuer Schlüssel…</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Überprüfen…</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Wechseln…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen…</translation>
    </message>
    <message>
        <source>Keys at Vast.ai</source>
        <translation>Schlüssel bei Vast.ai</translation>
    </message>
    <message>
        <source>No keys are known yet. Bursar lists them once an account is connected whose key may see keys.</source>
        <translation>Noch sind keine Schlüssel bekannt. Bursar führt sie auf, sobald ein Konto verbunden ist, dessen Schlüssel Schlüssel sehen darf.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Make a team first.</source>
        <translation>Zuerst ein Team anlegen.</translation>
    </message>
    <message>
        <source>Choose a key.</source>
        <translation>Einen Schlüssel wählen.</translation>
    </message>
    <message>
        <source>No key chosen</source>
        <translation>Kein Schlüssel gewählt</translation>
    </message>
    <message>
        <source>Bursar itself calls with it. Rotate it instead.</source>
        <translation>Bursar selbst arbeitet damit. Stattdessen wechseln.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number of a key, account</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Benutzt von</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Liegt in</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Angelegt für</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>Vast.ai does not list it: it was deleted there, or the list could not be read.</source>
        <translation>Vast.ai führt ihn nicht auf: Er wurde dort gelöscht, oder die Liste war nicht zu lesen.</translation>
    </message>
    <message>
        <source>May, and needs</source>
        <translation>Darf und braucht</translation>
    </message>
    <message>
        <source>%1: not needed</source>
        <comment>permission</comment>
        <translation>%1: nicht nötig</translation>
    </message>
    <message>
        <source>%1: needed, and missing</source>
        <comment>permission</comment>
        <translation>%1: nötig, fehlt aber</translation>
    </message>
    <message>
        <source>Nobody told Bursar what it is for, so what it needs is not known.</source>
        <translation>Wofür er ist, weiß Bursar nicht, also auch nicht, was er braucht.</translation>
    </message>
    <message>
        <source>Used in 90 days</source>
        <translation>In 90 Tagen genutzt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Not used: %1.</source>
        <translation>Nicht genutzt: %1.</translation>
    </message>
    <message>
        <source>Vast.ai's log tells of what changes something, not of what only reads.</source>
        <translation>Das Protokoll von Vast.ai nennt, was etwas ändert, nicht, was nur liest.</translation>
    </message>
    <message>
        <source>Asked for. The executor makes the key and tries it; see Requests.</source>
        <translation>Beantragt. Die Ausführung legt den Schlüssel an und probiert ihn aus; siehe Anträge.</translation>
    </message>
    <message>
        <source>Asked for. The old key is revoked once the new one works; see Requests.</source>
        <translation>Beantragt. Der alte Schlüssel wird widerrufen, sobald der neue geht; siehe Anträge.</translation>
    </message>
    <message>
        <source>Revoke key %1?</source>
        <translation>Schlüssel %1 widerrufen?</translation>
    </message>
    <message>
        <source>It stops at once, wherever it is used, and nobody can bring it back.</source>
        <translation>Er gilt sofort nirgends mehr, und niemand kann ihn zurückholen.</translation>
    </message>
    <message>
        <source>Revoke key</source>
        <translation>Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>Asked for. The executor deletes the key at Vast.ai; see Requests.</source>
        <translation>Beantragt. Die Ausführung löscht den Schlüssel bei Vast.ai; siehe Anträge.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::LaunchDialog</name>
    <message>
        <source>%1 %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Script and variables</source>
        <translation>Skript und Variablen</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Start script</source>
        <translation>Startskript</translation>
    </message>
    <message>
        <source>Runs in a shell each time the container begins.</source>
        <translation>Läuft in einer Shell, jedes Mal wenn der Container beginnt.</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>NAME=value a line, for everybody to read. Of a secret only the NAME: its value stays in the account's environment at Vast.ai, which adds it.</source>
        <translation>NAME=Wert je Zeile, für alle lesbar. Von Geheimem nur der NAME: Der Wert bleibt in der Umgebung des Kontos bei Vast.ai, das ihn hinzufügt.</translation>
    </message>
    <message>
        <source>Correct what is marked.</source>
        <translation>Berichtigen, was markiert ist.</translation>
    </message>
    <message numerus="yes">
        <source>A start script of %n lines.</source>
        <translation>
            <numerusform>Ein Startskript von %n Zeile.</numerusform>
            <numerusform>Ein Startskript von %n Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Variables: %1.</source>
        <translation>Variablen: %1.</translation>
    </message>
    <message>
        <source>No start script, no variables.</source>
        <translation>Kein Startskript, keine Variablen.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::Legend</name>
    <message>
        <source>Legend: %1</source>
        <translation>Legende: %1</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::LogView</name>
    <message>
        <source>Follow</source>
        <translation>Mitlesen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Search the logs</source>
        <translation>Logs durchsuchen</translation>
    </message>
    <message>
        <source>Search, Enter for the next</source>
        <translation>Suchen, Eingabe für den nächsten Treffer</translation>
    </message>
    <message>
        <source>Reads them anew every 15 seconds</source>
        <translation>Liest sie alle 15 Sekunden neu</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message numerus="yes">
        <source>Reading the last %n lines…</source>
        <translation>
            <numerusform>Die letzte Zeile wird gelesen…</numerusform>
            <numerusform>Die letzten %n Zeilen werden gelesen…</numerusform>
        </translation>
    </message>
    <message>
        <source>The instance has written nothing yet.</source>
        <translation>Die Instanz hat noch nichts geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>"%1" does not occur.</source>
        <translation>„%1“ kommt nicht vor.</translation>
    </message>
    <message>
        <source>Save logs</source>
        <translation>Logs speichern</translation>
    </message>
    <message>
        <source>Logs (*.log *.txt)</source>
        <translation>Logs (*.log *.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Einen anderen Ort wählen.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::LogsDialog</name>
    <message>
        <source>Logs of instance %1</source>
        <translation>Logs der Instanz %1</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::MainWindow</name>
    <message>
        <source>Bursar – sample marketplace</source>
        <translation>Bursar – Beispielmarkt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nobody carries out requests.</source>
        <translation>Niemand führt Anträge aus.</translation>
    </message>
    <message>
        <source>Rentals are not watched or stopped. Start Bursar or bursarctl broker where the keys are.</source>
        <translation>Mieten werden weder überwacht noch gestoppt. Bursar oder bursarctl broker dort starten, wo die Schlüssel liegen.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::MemberModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>role, team</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>an age such as 2 h</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>an archived team</source>
        <translation>einem archivierten Team</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::MembersView</name>
    <message>
        <source>Invite…</source>
        <translation>Einladen…</translation>
    </message>
    <message>
        <source>Give role…</source>
        <translation>Rolle geben…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Nobody has a role in Bursar, so everybody who can open the ledger may do everything. The accounts at Vast.ai have no members beside their owner.</source>
        <translation>Niemand hat eine Rolle in Bursar, also darf jeder alles, der das Hauptbuch öffnen kann. Die Konten bei Vast.ai haben keine Mitglieder außer der Inhaberschaft.</translation>
    </message>
    <message>
        <source>Roles in Bursar are off: everybody who can open the ledger may do everything. The first role that is given switches them on.</source>
        <translation>Rollen in Bursar sind aus: Wer das Hauptbuch öffnen kann, darf alles. Die erste Rolle, die jemand bekommt, schaltet sie ein.</translation>
    </message>
    <message>
        <source>Connect an account first.</source>
        <translation>Zuerst ein Konto verbinden.</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Niemand gewählt</translation>
    </message>
    <message>
        <source>In Bursar</source>
        <translation>In Bursar</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alle Teams</translation>
    </message>
    <message>
        <source>Take the role away…</source>
        <translation>Rolle entziehen…</translation>
    </message>
    <message>
        <source>The last administrator stays: make somebody else administrator first.</source>
        <translation>Die letzte Administration bleibt: zuerst jemand anderem diese Rolle geben.</translation>
    </message>
    <message>
        <source>Member of %1 at Vast.ai</source>
        <translation>Mitglied von %1 bei Vast.ai</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>The owner cannot be removed: balance, contracts and keys of a team at Vast.ai belong to its owner. Give the team to another owner at Vast.ai first.</source>
        <translation>Die Inhaberschaft lässt sich nicht entfernen: Guthaben, Verträge und Schlüssel eines Teams bei Vast.ai gehören ihr. Zuerst das Team bei Vast.ai an jemand anderen übergeben.</translation>
    </message>
    <message>
        <source>Invited to %1</source>
        <translation>Eingeladen zu %1</translation>
    </message>
    <message>
        <source>Role at Vast.ai</source>
        <translation>Rolle bei Vast.ai</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Eingeladen von</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Vast.ai cannot take an invitation back. It ends by itself.</source>
        <translation>Vast.ai kann eine Einladung nicht zurücknehmen. Sie endet von selbst.</translation>
    </message>
    <message>
        <source>Asked for. The executor sends the invitation; see Requests.</source>
        <translation>Beantragt. Die Ausführung verschickt die Einladung; siehe Anträge.</translation>
    </message>
    <message>
        <source>%1 has the role.</source>
        <translation>%1 hat die Rolle.</translation>
    </message>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>%1 aus %2 entfernen?</translation>
    </message>
    <message>
        <source>They see and rent nothing of the account at Vast.ai any more. Keys that they made stay: revoke them, too.</source>
        <translation>Sie sehen und mieten bei Vast.ai nichts mehr über das Konto. Schlüssel, die sie angelegt haben, bleiben: auch diese widerrufen.</translation>
    </message>
    <message>
        <source>Remove member</source>
        <translation>Mitglied entfernen</translation>
    </message>
    <message>
        <source>Asked for. The executor removes the member; see Requests.</source>
        <translation>Beantragt. Die Ausführung entfernt das Mitglied; siehe Anträge.</translation>
    </message>
    <message>
        <source>Take the role %1 away from %2?</source>
        <translation>Die Rolle %1 von %2 entziehen?</translation>
    </message>
    <message>
        <source>Their other roles stay.</source>
        <translation>Die anderen Rollen bleiben.</translation>
    </message>
    <message>
        <source>They have no other: then they may do nothing in Bursar.</source>
        <translation>Es gibt keine andere: Danach ist in Bursar nichts mehr erlaubt.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Entziehen</translation>
    </message>
    <message>
        <source>%1 does not have the role any more.</source>
        <translation>%1 hat die Rolle nicht mehr.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::MonthChangeModel</name>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>%1 $</source>
        <translation>%1 $</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Change $</source>
        <translation>Änderung $</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::MonthCheckList</name>
    <message>
        <source>Show differences</source>
        <translation>Abweichungen zeigen</translation>
    </message>
    <message>
        <source>Assign strangers</source>
        <translation>Fremde zuordnen</translation>
    </message>
    <message>
        <source>Show requests</source>
        <translation>Anträge zeigen</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Warum jetzt</translation>
    </message>
    <message>
        <source>Something stands open. The reason goes into the audit trail.</source>
        <translation>Etwas ist noch offen. Der Grund kommt ins Prüfprotokoll.</translation>
    </message>
    <message>
        <source>It does not hinder closing.</source>
        <translation>Es hindert den Abschluss nicht.</translation>
    </message>
    <message>
        <source>The month is not over yet.</source>
        <translation>Der Monat ist noch nicht zu Ende.</translation>
    </message>
    <message>
        <source>Answer what is open, or say why it is closed now.</source>
        <translation>Beantworten Sie, was offen ist, oder sagen Sie, warum jetzt abgeschlossen wird.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::NewKeyDialog</name>
    <message>
        <source>New key for a team</source>
        <translation>Neuer Schlüssel für ein Team</translation>
    </message>
    <message>
        <source>Ask for the key</source>
        <translation>Schlüssel beantragen</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>For the policy of</source>
        <translation>Für die Richtlinie von</translation>
    </message>
    <message>
        <source>Remind to renew it after</source>
        <translation>An die Erneuerung erinnern nach</translation>
    </message>
    <message>
        <source>Vast.ai's keys do not end by themselves; Bursar reminds people.</source>
        <translation>Schlüssel von Vast.ai enden nicht von selbst; Bursar erinnert daran.</translation>
    </message>
    <message>
        <source>The executor makes a key of %1, puts it there and tries it. Nobody is shown it.</source>
        <translation>Die Ausführung legt einen Schlüssel von %1 an, verwahrt ihn dort und probiert ihn aus. Niemand bekommt ihn zu sehen.</translation>
    </message>
    <message>
        <source>It may: %1.</source>
        <translation>Er darf: %1.</translation>
    </message>
    <message>
        <source>Make a team first.</source>
        <translation>Zuerst ein Team anlegen.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Everybody who can see the instance at Vast.ai can read it.</source>
        <translation>Alle, die die Instanz bei Vast.ai sehen, können sie lesen.</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Noch hat sich nichts geändert.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::NotificationCard</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>when somebody must act</source>
        <translation>wenn jemand handeln muss</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Probe senden</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save notifications</source>
        <translation>Benachrichtigungen speichern</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Noch hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>%1: sent</source>
        <comment>channel</comment>
        <translation>%1: gesendet</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::NotificationForm</name>
    <message>
        <source>Messages of the desktop</source>
        <translation>Meldungen auf dem Bildschirm</translation>
    </message>
    <message>
        <source>While Bursar runs on this or another computer with a window.</source>
        <translation>Solange Bursar auf diesem oder einem anderen Rechner mit Fenster läuft.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>A team's lead gets the team's notices, the organisation's contact gets all.</source>
        <translation>Die Leitung eines Teams erhält die Hinweise des Teams, der Kontakt der Organisation alle.</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Each notice is posted as JSON, signed with a secret.</source>
        <translation>Jeder Hinweis wird als JSON gesendet, mit einem Geheimnis signiert.</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Adresse des Webhooks</translation>
    </message>
    <message>
        <source>Begins with https://; http:// only on this computer.</source>
        <translation>Beginnt mit https://; http:// nur auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>Geheimnis der Signatur</translation>
    </message>
    <message>
        <source>Where it is kept: env:NAME, file:PATH or keychain:ENTRY.</source>
        <translation>Wo es liegt: env:NAME, file:PFAD oder keychain:EINTRAG.</translation>
    </message>
    <message>
        <source>Organisation's contact</source>
        <translation>Kontakt der Organisation</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>STARTTLS (port 587)</source>
        <translation>STARTTLS (Port 587)</translation>
    </message>
    <message>
        <source>TLS (port 465)</source>
        <translation>TLS (Port 465)</translation>
    </message>
    <message>
        <source>None, on this computer only</source>
        <translation>Keine, nur auf diesem Rechner</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Empty where the server wants no login.</source>
        <translation>Leer, wenn der Server keine Anmeldung will.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Such as 22:00-07:00, in the team's time zone. A budget that is used up and a stop come at once.</source>
        <translation>Etwa 22:00-07:00, in der Zeitzone des Teams. Ein verbrauchtes Budget und ein Stopp kommen sofort.</translation>
    </message>
    <message>
        <source>One mail a day at</source>
        <translation>Eine E-Mail am Tag um</translation>
    </message>
    <message>
        <source>An hour from 0 to 23, instead of single mails. Empty: each by itself.</source>
        <translation>Eine Stunde von 0 bis 23, statt einzelner E-Mails. Leer: jede für sich.</translation>
    </message>
    <message>
        <source>Warn at</source>
        <translation>Warnen bei</translation>
    </message>
    <message>
        <source>% of the budgets of persons, cost centres and the organisation. Teams have theirs in their policy.</source>
        <translation>% der Budgets von Personen, Kostenstellen und der Organisation. Teams haben ihre in der Richtlinie.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::OfferComparison</name>
    <message>
        <source>the best of them</source>
        <translation>das beste davon</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>time</comment>
        <translation>Für %1</translation>
    </message>
    <message numerus="yes">
        <source>Compare %n offers</source>
        <translation>
            <numerusform>%n Angebot vergleichen</numerusform>
            <numerusform>%n Angebote vergleichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Offers side by side</source>
        <translation>Angebote nebeneinander</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>VRAM GB</source>
        <translation>VRAM GB</translation>
    </message>
    <message>
        <source>True price $/h</source>
        <translation>Effektivpreis $/h</translation>
    </message>
    <message>
        <source>$/h per GPU</source>
        <translation>$/h je GPU</translation>
    </message>
    <message>
        <source>DLPerf</source>
        <translation>DLPerf</translation>
    </message>
    <message>
        <source>Reliability %</source>
        <translation>Verlässlich %</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Memory GB</source>
        <translation>RAM GB</translation>
    </message>
    <message>
        <source>Disk GB</source>
        <translation>Speicher GB</translation>
    </message>
    <message>
        <source>Down Mbps</source>
        <translation>Down Mbps</translation>
    </message>
    <message>
        <source>Up Mbps</source>
        <translation>Up Mbps</translation>
    </message>
    <message>
        <source>Traffic down $/GB</source>
        <translation>Verkehr Down $/GB</translation>
    </message>
    <message>
        <source>CUDA</source>
        <translation>CUDA</translation>
    </message>
    <message>
        <source>Offered until</source>
        <translation>Angeboten bis</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::OfferFilters</name>
    <message>
        <source>All GPUs</source>
        <translation>Alle GPUs</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Disk in GB</source>
        <translation>Speicher in GB</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>Price up to</source>
        <translation>Preis bis</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a choice of a filter, and how many offers are behind it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <extracomment>at least so reliable</extracomment>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>True prices are those with a disk of this size.</source>
        <translation>Effektivpreise gelten mit einem Speicher dieser Größe.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Verlässlich</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::OfferModel</name>
    <message>
        <source>Datacenter</source>
        <translation>Rechenzentrum</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Ungeprüft</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>VRAM GB</source>
        <translation>VRAM GB</translation>
    </message>
    <message>
        <source>True price $/h</source>
        <translation>Effektivpreis $/h</translation>
    </message>
    <message>
        <source>Reliability %</source>
        <translation>Verlässlich %</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Disk GB</source>
        <translation>Speicher GB</translation>
    </message>
    <message>
        <source>Down Mbps</source>
        <translation>Download Mbps</translation>
    </message>
    <message>
        <source>CUDA</source>
        <translation>CUDA</translation>
    </message>
    <message>
        <source>New since the last look</source>
        <translation>Neu seit dem letzten Blick</translation>
    </message>
    <message>
        <source>Dearer than at the last look</source>
        <translation>Teurer als beim letzten Blick</translation>
    </message>
    <message>
        <source>Cheaper than at the last look</source>
        <translation>Günstiger als beim letzten Blick</translation>
    </message>
    <message>
        <source>$/h per GPU</source>
        <translation>$/h je GPU</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Memory GB</source>
        <translation>RAM GB</translation>
    </message>
    <message>
        <source>Up Mbps</source>
        <translation>Up Mbps</translation>
    </message>
    <message>
        <source>DLPerf</source>
        <translation>DLPerf</translation>
    </message>
    <message>
        <source>Offered until</source>
        <translation>Angeboten bis</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::OfferPanel</name>
    <message>
        <source>datacenter</source>
        <translation>Rechenzentrum</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>ungeprüft</translation>
    </message>
    <message>
        <source>%1 GB each</source>
        <translation>je %1 GB</translation>
    </message>
    <message>
        <source>offer %1</source>
        <translation>Angebot %1</translation>
    </message>
    <message>
        <source>Rent…</source>
        <translation>Mieten…</translation>
    </message>
    <message>
        <source>Show policy</source>
        <translation>Richtlinie zeigen</translation>
    </message>
    <message>
        <source>No offer chosen</source>
        <translation>Kein Angebot ausgewählt</translation>
    </message>
    <message>
        <source>Choose an offer to see why it is allowed or refused, and what it really costs.</source>
        <translation>Ein Angebot auswählen, um zu sehen, warum es erlaubt oder abgelehnt ist und was es wirklich kostet.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Refused offers cannot be rented. The reasons say what helps.</source>
        <translation>Abgelehnte Angebote können nicht gemietet werden. Die Gründe sagen, was hilft.</translation>
    </message>
    <message>
        <source>Allowed by policy version %1</source>
        <translation>Erlaubt nach Richtlinienversion %1</translation>
    </message>
    <message numerus="yes">
        <source>%n reasons</source>
        <translation>
            <numerusform>%n Grund</numerusform>
            <numerusform>%n Gründe</numerusform>
        </translation>
    </message>
    <message>
        <source>True price</source>
        <translation>Effektivpreis</translation>
    </message>
    <message>
        <source>$/h</source>
        <translation>$/h</translation>
    </message>
    <message numerus="yes">
        <source>%n GPUs</source>
        <translation>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPUs</numerusform>
        </translation>
    </message>
    <message>
        <source>Disk, %1</source>
        <translation>Speicher, %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>Disk at most</source>
        <translation>Speicher höchstens</translation>
    </message>
    <message>
        <source>CUDA</source>
        <translation>CUDA</translation>
    </message>
    <message>
        <source>Host offers it until</source>
        <translation>Host bietet es bis</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>time</comment>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>Down / up</source>
        <translation>Down / Up</translation>
    </message>
    <message>
        <source>%1 / %2 Mbps</source>
        <translation>%1 / %2 Mbps</translation>
    </message>
    <message>
        <source>Traffic down / up</source>
        <translation>Verkehr Down / Up</translation>
    </message>
    <message>
        <source>%1 / %2 $/GB</source>
        <translation>%1 / %2 $/GB</translation>
    </message>
    <message>
        <source>Nearest allowed offers</source>
        <translation>Nächste erlaubte Angebote</translation>
    </message>
    <message>
        <source>They can be rented as they are</source>
        <translation>Sie können so gemietet werden</translation>
    </message>
    <message numerus="yes">
        <source>Compare %n offers…</source>
        <translation>
            <numerusform>%n Angebot vergleichen…</numerusform>
            <numerusform>%n Angebote vergleichen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to five offers can stand side by side.</source>
        <translation>Bis zu fünf Angebote können nebeneinander stehen.</translation>
    </message>
    <message>
        <source>Cheapest %1</source>
        <translation>Günstigste %1</translation>
    </message>
    <message>
        <source>$/h per GPU</source>
        <translation>$/h je GPU</translation>
    </message>
    <message>
        <source>Price history</source>
        <translation>Preisverlauf</translation>
    </message>
    <message>
        <source>From %1 on %2 to %3 on %4</source>
        <translation>Von %1 am %2 bis %3 am %4</translation>
    </message>
    <message>
        <source>Last seen, %1</source>
        <translation>Zuletzt, %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>prices</comment>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::OfferSearchEdit</name>
    <message>
        <source>GPU, country, num_gpus&gt;=2</source>
        <translation>GPU, Land, num_gpus&gt;=2</translation>
    </message>
    <message>
        <source>Words, an offer's number, or conditions as Vast.ai's own search has them:
num_gpus&gt;=2 gpu_name in [RTX_4090,H100] reliability&gt;0.99 geolocation=IS</source>
        <translation>Wörter, die Nummer eines Angebots oder Bedingungen wie in der Suche von Vast.ai:
num_gpus&gt;=2 gpu_name in [RTX_4090,H100] reliability&gt;0.99 geolocation=IS</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Offers have no field “%1”.</source>
        <translation>Angebote haben kein Feld „%1“.</translation>
    </message>
    <message>
        <source>Offers have no field “%1”: %2?</source>
        <translation>Angebote haben kein Feld „%1“: %2?</translation>
    </message>
    <message>
        <source>What shall %1 be? For example %1&gt;=2.</source>
        <translation>Was soll %1 sein? Zum Beispiel %1&gt;=2.</translation>
    </message>
    <message>
        <source>With what shall %1 be compared?</source>
        <translation>Womit soll %1 verglichen werden?</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>„%1“ ist weder true noch false.</translation>
    </message>
    <message>
        <source>%1 can only be equal or not: use = or !=.</source>
        <translation>%1 kann nur gleich oder ungleich sein: = oder != verwenden.</translation>
    </message>
    <message>
        <source>The list lacks its ].</source>
        <translation>Der Liste fehlt die ].</translation>
    </message>
    <message>
        <source>A list goes with in: %1 in [A,B].</source>
        <translation>Eine Liste steht nach in: %1 in [A,B].</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::OfferStep</name>
    <message>
        <source>Allowed offers only</source>
        <translation>Nur erlaubte Angebote</translation>
    </message>
    <message>
        <source>Which offer?</source>
        <translation>Welches Angebot?</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>GPU, host or country</source>
        <translation>GPU, Host oder Land</translation>
    </message>
    <message>
        <source>No offer passes. Clear the search, or show refused offers, too.</source>
        <translation>Kein Angebot passt. Die Suche leeren oder auch abgelehnte zeigen.</translation>
    </message>
    <message>
        <source>No %1 × %2 that the policy allows is free now. Choose another offer.</source>
        <comment>count × GPU</comment>
        <translation>Jetzt ist kein %1 × %2 frei, das die Richtlinie erlaubt. Ein anderes Angebot wählen.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::OffersPage</name>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Which offers to ask for</source>
        <translation>Welche Angebote erfragt werden</translation>
    </message>
    <message>
        <source>What the policy allows</source>
        <translation>Was die Richtlinie erlaubt</translation>
    </message>
    <message>
        <source>Whole market</source>
        <translation>Ganzer Markt</translation>
    </message>
    <message>
        <source>Vast.ai counts the rows of every search: up to %1 for the whole market, of 20,000 a day.</source>
        <translation>Vast.ai zählt die Zeilen jeder Suche: bis zu %1 für den ganzen Markt, von 20.000 am Tag.</translation>
    </message>
    <message>
        <source>No account is connected, so there is nobody to ask for offers.</source>
        <translation>Kein Konto ist verbunden, also kann niemand nach Angeboten gefragt werden.</translation>
    </message>
    <message>
        <source>Offers are judged by a team's policy, and there is no team yet.</source>
        <translation>Angebote werden nach der Richtlinie eines Teams beurteilt, und es gibt noch kein Team.</translation>
    </message>
    <message>
        <source>Connect Vast.ai…</source>
        <translation>Vast.ai verbinden…</translation>
    </message>
    <message>
        <source>New team…</source>
        <translation>Neues Team…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Asking Vast.ai…</source>
        <translation>Vast.ai wird gefragt…</translation>
    </message>
    <message>
        <source>Vast.ai has no such offer now.</source>
        <translation>Vast.ai hat zurzeit kein solches Angebot.</translation>
    </message>
    <message>
        <source>No offer passes the filters.</source>
        <translation>Kein Angebot passt zu den Filtern.</translation>
    </message>
    <message>
        <source>%1 allowed</source>
        <translation>%1 erlaubt</translation>
    </message>
    <message>
        <source>%1 with approval</source>
        <translation>%1 mit Genehmigung</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n war nicht lesbar</numerusform>
            <numerusform>%n waren nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 offers</source>
        <translation>%1 Angeboten</translation>
    </message>
    <message>
        <source>for %1, policy version %2</source>
        <translation>für %1, Richtlinienversion %2</translation>
    </message>
    <message>
        <source>%1, seen %2 ago</source>
        <translation>%1, gesehen vor %2</translation>
    </message>
    <message>
        <source>%1, just seen</source>
        <translation>%1, eben gesehen</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n weg</numerusform>
            <numerusform>%n weg</numerusform>
        </translation>
    </message>
    <message>
        <source>No search is saved yet</source>
        <translation>Noch keine Suche gespeichert</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Diese Suche speichern…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Vast.ai has more, narrow the search</source>
        <translation>Vast.ai hat mehr, Suche eingrenzen</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::OrganisationForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The sender of every invoice.</source>
        <translation>Der Absender jeder Rechnung.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>As it shall stand on invoices, line by line.</source>
        <translation>Wie sie auf Rechnungen stehen soll, Zeile für Zeile.</translation>
    </message>
    <message>
        <source>Tax id</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>Left out where it is empty.</source>
        <translation>Wird weggelassen, wenn leer.</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Zahlungsziel</translation>
    </message>
    <message>
        <source>Such as: internal transfer, or net 30 days.</source>
        <translation>Etwa: interne Verrechnung oder 30 Tage netto.</translation>
    </message>
    <message>
        <source>Invoice numbers</source>
        <translation>Rechnungsnummern</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Give the organisation a name; every invoice names its sender.</source>
        <translation>Der Organisation einen Namen geben; jede Rechnung nennt ihren Absender.</translation>
    </message>
    <message>
        <source>The number scheme needs {number} or {number:4}, so that no two invoices share a number.</source>
        <translation>Das Nummernschema braucht {number} oder {number:4}, damit keine zwei Rechnungen eine Nummer teilen.</translation>
    </message>
    <message>
        <source>Choose a time zone such as UTC.</source>
        <translation>Eine Zeitzone wählen, etwa UTC.</translation>
    </message>
    <message>
        <source>Knows {year}, {month}, {team}, {number:4}. The next looks like %1.</source>
        <translation>Kennt {year}, {month}, {team}, {number:4}. Die nächste sieht so aus: %1.</translation>
    </message>
    <message>
        <source>Invoice months begin at midnight UTC, as Vast.ai charges by UTC day.</source>
        <translation>Rechnungsmonate beginnen um Mitternacht UTC, da Vast.ai nach UTC-Tagen abrechnet.</translation>
    </message>
    <message>
        <source>UTC is recommended: Vast.ai charges by UTC day. In another zone the days at the edge of a month are split by our measurements.</source>
        <translation>UTC wird empfohlen: Vast.ai rechnet nach UTC-Tagen ab. In einer anderen Zone werden die Tage am Monatsrand nach unseren Messungen geteilt.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Budgets of</source>
        <translation>Budgets für</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Budget by team</source>
        <translation>Budget nach Team</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Gebunden</translation>
    </message>
    <message>
        <source>There is no team yet.</source>
        <translation>Es gibt noch kein Team.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Spend by day</source>
        <translation>Tagesausgaben</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>All instances</source>
        <translation>Alle Instanzen</translation>
    </message>
    <message>
        <source>Running instances</source>
        <translation>Laufende Instanzen</translation>
    </message>
    <message>
        <source>No instances run.</source>
        <translation>Keine Instanz läuft.</translation>
    </message>
    <message>
        <source>this month, until each team's month ends</source>
        <translation>dieser Monat, bis zum Monatsende jedes Teams</translation>
    </message>
    <message>
        <source>today, until each team's midnight</source>
        <translation>heute, bis Mitternacht jedes Teams</translation>
    </message>
    <message>
        <source>Spend by day, %1</source>
        <translation>Tagesausgaben, %1</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>%1 by midnight, %2 by the end of the month. %3.</source>
        <comment>amounts, amounts, the bound</comment>
        <translation>%1 bis Mitternacht, %2 bis zum Monatsende. %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose: what is expected</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alle Teams</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::PanelFrame</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::PermissionList</name>
    <message>
        <source>Search offers</source>
        <translation>Angebote suchen</translation>
    </message>
    <message>
        <source>List instances</source>
        <translation>Instanzen auflisten</translation>
    </message>
    <message>
        <source>Read charges</source>
        <translation>Belastungen lesen</translation>
    </message>
    <message>
        <source>Read balance and credit</source>
        <translation>Saldo und Guthaben lesen</translation>
    </message>
    <message>
        <source>What the key may do</source>
        <translation>Was der Schlüssel darf</translation>
    </message>
    <message>
        <source>works</source>
        <translation>geht</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::PermissionTreeModel</name>
    <message>
        <source>%1 at most %2</source>
        <translation>%1 höchstens %2</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <translation>%1 mindestens %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a permission, what it means</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::PolicyForm</name>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 Stunden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: what to enter</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>From midnight to midnight, %1.</source>
        <translation>Von Mitternacht bis Mitternacht, %1.</translation>
    </message>
    <message>
        <source>%1 on every day would need %2.</source>
        <translation>%1 an jedem Tag bräuchten %2.</translation>
    </message>
    <message>
        <source>Was %1.</source>
        <translation>War %1.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Keine Regel</translation>
    </message>
    <message>
        <source>Holidays…</source>
        <translation>Feiertage…</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::PriceStrip</name>
    <message>
        <source>%1 in all, %2</source>
        <extracomment>Sum, price per hour</extracomment>
        <translation>%1 insgesamt, %2</translation>
    </message>
    <message>
        <source>%1: %2 too much</source>
        <extracomment>Period of a budget, amount</extracomment>
        <translation>%1: %2 zu viel</translation>
    </message>
    <message>
        <source>%1: %2 left</source>
        <translation>%1: %2 übrig</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::Program</name>
    <message>
        <source>Three months of rentals are lived through in seconds.</source>
        <translation>Drei Monate Mieten werden in Sekunden durchlebt.</translation>
    </message>
    <message>
        <source>Bursar watches the rentals</source>
        <translation>Bursar überwacht die Mieten</translation>
    </message>
    <message>
        <source>Show Bursar</source>
        <translation>Bursar zeigen</translation>
    </message>
    <message>
        <source>Close, stop nothing</source>
        <translation>Schließen, nichts stoppen</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ProgressSteps</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: erledigt</translation>
    </message>
    <message>
        <source>%1: now</source>
        <translation>%1: jetzt</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::QueueModel</name>
    <message>
        <source>no answer, next try in %1</source>
        <translation>keine Antwort, nächster Versuch in %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Last refusal</source>
        <translation>Letzte Ablehnung</translation>
    </message>
    <message>
        <source>Interval s</source>
        <translation>Abstand s</translation>
    </message>
    <message>
        <source>Published s</source>
        <translation>Angegeben s</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::QueueWindow</name>
    <message>
        <source>Calls to Vast.ai</source>
        <translation>Aufrufe an Vast.ai</translation>
    </message>
    <message>
        <source>Calls and their intervals</source>
        <translation>Aufrufe und ihre Abstände</translation>
    </message>
    <message>
        <source>This program has not called Vast.ai yet.</source>
        <translation>Dieses Programm hat Vast.ai noch nicht aufgerufen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message>
        <source>%1: %2, for %3, %4 more</source>
        <extracomment>A waiting call; why it waits; for how long already; how long still</extracomment>
        <translation>%1: %2, seit %3, noch %4</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Search rows used today: %1</source>
        <translation>Heute genutzte Suchzeilen: %1</translation>
    </message>
    <message>
        <source>%1: search rows used today: %2</source>
        <translation>%1: heute genutzte Suchzeilen: %2</translation>
    </message>
    <message>
        <source>%1. No more searches until %2.</source>
        <translation>%1. Keine weiteren Suchen bis %2.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::RaiseDialog</name>
    <message>
        <source>Raise a budget for a time</source>
        <translation>Ein Budget auf Zeit erhöhen</translation>
    </message>
    <message>
        <source>Raise</source>
        <translation>Erhöhen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>owner, budget</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Raised to</source>
        <translation>Erhöht auf</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>It stands in the audit trail.</source>
        <translation>Er steht im Prüfprotokoll.</translation>
    </message>
    <message>
        <source>It is %1 now, and again when the raise is over.</source>
        <translation>Jetzt sind es %1, und nach der Erhöhung wieder.</translation>
    </message>
    <message>
        <source>The budget began within this period, so %1 of it count now.</source>
        <comment>share</comment>
        <translation>Das Budget hat in diesem Zeitraum begonnen, darum zählen jetzt %1 davon.</translation>
    </message>
    <message>
        <source>In the time zone %1.</source>
        <translation>In der Zeitzone %1.</translation>
    </message>
    <message>
        <source>Nobody has a budget.</source>
        <translation>Niemand hat ein Budget.</translation>
    </message>
    <message>
        <source>Enter more than %1.</source>
        <translation>Geben Sie mehr als %1 ein.</translation>
    </message>
    <message>
        <source>Choose a time to come.</source>
        <translation>Wählen Sie einen künftigen Zeitpunkt.</translation>
    </message>
    <message>
        <source>Say why: the reason goes into the audit trail.</source>
        <translation>Nennen Sie den Grund: Er kommt ins Prüfprotokoll.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::RateEdit</name>
    <message>
        <source>per hour</source>
        <translation>pro Stunde</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ReachCard</name>
    <message>
        <source>Offers this draft allows</source>
        <translation>Angebote, die der Entwurf erlaubt</translation>
    </message>
    <message>
        <source>of %1, %2 old</source>
        <translation>von %1, %2 alt</translation>
    </message>
    <message>
        <source>Other GPUs</source>
        <translation>Andere GPUs</translation>
    </message>
    <message>
        <source>Saved version %1</source>
        <translation>Gespeicherte Version %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 rules out most: %n more offers without it.</source>
        <translation>
            <numerusform>%1 schließt am meisten aus: ohne die Regel %n Angebot mehr.</numerusform>
            <numerusform>%1 schließt am meisten aus: ohne die Regel %n Angebote mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 counts as saved until it is corrected.</source>
        <translation>%1 zählt wie gespeichert, bis es berichtigt ist.</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a price</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>The daily budget buys %1 h of the cheapest.</source>
        <translation>Das Tagesbudget kauft %1 h des billigsten.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ReasonList</name>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ReconciliationModel</name>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Archived team</source>
        <translation>Archiviertes Team</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Ours $</source>
        <translation>Unsere $</translation>
    </message>
    <message>
        <source>Vast.ai $</source>
        <translation>Vast.ai $</translation>
    </message>
    <message>
        <source>Invoiced $</source>
        <translation>Berechnet $</translation>
    </message>
    <message>
        <source>Difference $</source>
        <translation>Abweichung $</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ReconciliationView</name>
    <message>
        <source>By instance and meter</source>
        <translation>Je Instanz und Zähler</translation>
    </message>
    <message>
        <source>Only not explained</source>
        <translation>Nur nicht erklärte</translation>
    </message>
    <message>
        <source>List differences</source>
        <translation>Abweichungen aufnehmen</translation>
    </message>
    <message>
        <source>Tolerance…</source>
        <translation>Toleranz…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Antworten…</translation>
    </message>
    <message>
        <source>Puts everything that nothing explains on the list of disputes</source>
        <translation>Nimmt alles, was nichts erklärt, in die Liste der Beanstandungen auf</translation>
    </message>
    <message>
        <source>Signs up to what a difference needs no answer</source>
        <translation>Zeichnet, bis wohin eine Abweichung keine Antwort braucht</translation>
    </message>
    <message>
        <source>Our segments, Vast.ai's charges and what is invoiced</source>
        <translation>Unsere Segmente, Belastungen von Vast.ai und was berechnet wird</translation>
    </message>
    <message>
        <source>Comparing the month…</source>
        <translation>Der Monat wird abgeglichen…</translation>
    </message>
    <message>
        <source>Nothing was metered or charged in this month.</source>
        <translation>In diesem Monat wurde nichts gemessen oder belastet.</translation>
    </message>
    <message>
        <source>Every difference is explained.</source>
        <translation>Jede Abweichung ist erklärt.</translation>
    </message>
    <message>
        <source>This team has no cost in this month.</source>
        <translation>Dieses Team hat in diesem Monat keine Kosten.</translation>
    </message>
    <message>
        <source>Our segments</source>
        <translation>Unsere Segmente</translation>
    </message>
    <message>
        <source>metered by Bursar</source>
        <translation>von Bursar gemessen</translation>
    </message>
    <message>
        <source>Vast.ai's charges</source>
        <translation>Belastungen von Vast.ai</translation>
    </message>
    <message>
        <source>every day is charged</source>
        <translation>jeder Tag ist belastet</translation>
    </message>
    <message numerus="yes">
        <source>%n days without a charge</source>
        <translation>
            <numerusform>%n Tag ohne Belastung</numerusform>
            <numerusform>%n Tage ohne Belastung</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>ours minus Vast.ai's</source>
        <translation>unsere minus Vast.ai</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>Nicht erklärt</translation>
    </message>
    <message>
        <source>nothing is open</source>
        <translation>nichts ist offen</translation>
    </message>
    <message numerus="yes">
        <source>%n differences are open</source>
        <translation>
            <numerusform>%n Abweichung ist offen</numerusform>
            <numerusform>%n Abweichungen sind offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differences, all answered</source>
        <translation>
            <numerusform>%n Abweichung, beantwortet</numerusform>
            <numerusform>%n Abweichungen, alle beantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be invoiced</source>
        <translation>Wird berechnet</translation>
    </message>
    <message>
        <source>all cost belongs to a team</source>
        <translation>alle Kosten gehören Teams</translation>
    </message>
    <message>
        <source>and %1 of no team</source>
        <translation>und %1 ohne Team</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>Instance %1</source>
        <translation>Instanz %1</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Show instance</source>
        <translation>Instanz zeigen</translation>
    </message>
    <message>
        <source>Why the month differs</source>
        <translation>Warum der Monat abweicht</translation>
    </message>
    <message>
        <source>Of no team</source>
        <translation>Ohne Team</translation>
    </message>
    <message>
        <source>Every difference needs an answer.</source>
        <translation>Jede Abweichung braucht eine Antwort.</translation>
    </message>
    <message>
        <source>Differences up to %1 per instance, meter and day need no answer: %2</source>
        <translation>Abweichungen bis %1 je Instanz, Zähler und Tag brauchen keine Antwort: %2</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::RentalProgressStep</name>
    <message>
        <source>Renting</source>
        <translation>Wird gemietet</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Antrag %1</translation>
    </message>
    <message>
        <source>Rented</source>
        <translation>Gemietet</translation>
    </message>
    <message>
        <source>The copies and how far each is</source>
        <translation>Die Kopien und wie weit jede ist</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::RentalWizard</name>
    <message>
        <source>Rent an instance</source>
        <translation>Eine Instanz mieten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel rental</source>
        <translation>Miete abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Mieten</translation>
    </message>
    <message>
        <source>Show instance</source>
        <translation>Instanz zeigen</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Image, disk, hours</source>
        <translation>Image, Speicher, Stunden</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Rent for %1</source>
        <translation>Für %1 mieten</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n requests?</source>
        <translation>
            <numerusform>%n Antrag abbrechen?</numerusform>
            <numerusform>%n Anträge abbrechen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was rented yet.</source>
        <translation>Noch wurde nichts gemietet.</translation>
    </message>
    <message numerus="yes">
        <source>%n instances were rented already and stay; stop or destroy them on the Instances page.</source>
        <translation>
            <numerusform>%n Instanz wurde schon gemietet und bleibt; auf der Seite Instanzen kann sie gestoppt oder gelöscht werden.</numerusform>
            <numerusform>%n Instanzen wurden schon gemietet und bleiben; auf der Seite Instanzen können sie gestoppt oder gelöscht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for approval of %1</source>
        <translation>Genehmigung über %1 erbitten</translation>
    </message>
    <message>
        <source>Remove the template %1?</source>
        <translation>Die Vorlage %1 entfernen?</translation>
    </message>
    <message>
        <source>What was rented with it stays as it is.</source>
        <translation>Was mit ihr gemietet wurde, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Image, disk, hours and start are saved for everybody of the team.</source>
        <translation>Image, Speicher, Stunden und Start werden für alle im Team gespeichert.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ReplayCard</name>
    <message>
        <source>This draft in the last 90 days</source>
        <translation>Dieser Entwurf in den letzten 90 Tagen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Verzögert</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Wartet auf Genehmigung</translation>
    </message>
    <message>
        <source>Avoided</source>
        <translation>Vermieden</translation>
    </message>
    <message>
        <source>Show these rentals…</source>
        <translation>Diese Mieten zeigen…</translation>
    </message>
    <message>
        <source>Running the rentals against the draft…</source>
        <translation>Probiere den Entwurf an den Mieten…</translation>
    </message>
    <message>
        <source>The team rented nothing in that time.</source>
        <translation>Das Team hat in dieser Zeit nichts gemietet.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n rentals that cost %1.</source>
        <translation>
            <numerusform>Von %n Miete für %1.</numerusform>
            <numerusform>Von %n Mieten für %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ReplayDialog</name>
    <message>
        <source>The draft for %1 in the last 90 days</source>
        <translation>Der Entwurf für %1 in den letzten 90 Tagen</translation>
    </message>
    <message>
        <source>A refused rental costs nothing later. What lacks only money, places or hours is tried again for a week; what would wait for approval counts as approved.</source>
        <translation>Eine abgelehnte Miete kostet später nichts. Was nur an Geld, Plätzen oder Stunden fehlt, wird eine Woche lang wieder versucht; was auf Genehmigung wartete, gilt als genehmigt.</translation>
    </message>
    <message>
        <source>Sums by person</source>
        <translation>Summen je Person</translation>
    </message>
    <message>
        <source>Rentals</source>
        <translation>Mieten</translation>
    </message>
    <message>
        <source>Every rental would have passed at once.</source>
        <translation>Jede Miete wäre sofort erlaubt gewesen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ReplayModel</name>
    <message>
        <source>Delayed</source>
        <translation>Verzögert</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Asked (%1)</source>
        <translation>Gefragt (%1)</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Rental</source>
        <translation>Miete</translation>
    </message>
    <message>
        <source>Cost $</source>
        <translation>Kosten $</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Wäre</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Wegen</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginnt</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ReplaySumModel</name>
    <message>
        <source>Team and people</source>
        <translation>Team und Personen</translation>
    </message>
    <message>
        <source>Rentals</source>
        <translation>Mieten</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Verzögert</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Spent $</source>
        <translation>Ausgegeben $</translation>
    </message>
    <message>
        <source>Avoided $</source>
        <translation>Vermieden $</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::RequestModel</name>
    <message>
        <source>Executor</source>
        <translation>System</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Beantragt von</translation>
    </message>
    <message>
        <source>Asked (UTC)</source>
        <translation>Beantragt (UTC)</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert vor</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Antrag</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::RequestsPage</name>
    <message>
        <source>It waits for a second person to approve it.</source>
        <translation>Wartet auf die Genehmigung einer zweiten Person.</translation>
    </message>
    <message>
        <source>It waits because no executor runs. Open Bursar on a computer that has the key.</source>
        <translation>Wartet, weil niemand Anträge ausführt. Bursar auf einem Rechner öffnen, der den Schlüssel hat.</translation>
    </message>
    <message>
        <source>The call to Vast.ai waits: %1, %2.</source>
        <translation>Der Aufruf an Vast.ai wartet: %1, %2.</translation>
    </message>
    <message>
        <source>Vast.ai does not answer now: %1.</source>
        <translation>Vast.ai antwortet zurzeit nicht: %1.</translation>
    </message>
    <message>
        <source>It waits for its turn.</source>
        <translation>Wartet, bis es an der Reihe ist.</translation>
    </message>
    <message>
        <source>The money is reserved; the call to Vast.ai comes next.</source>
        <translation>Das Geld ist reserviert; als Nächstes kommt der Aufruf an Vast.ai.</translation>
    </message>
    <message>
        <source>The call is under way. If its outcome is unknown, the instance list is searched first.</source>
        <translation>Der Aufruf läuft. Ist sein Ausgang unbekannt, wird zuerst die Instanzliste durchsucht.</translation>
    </message>
    <message>
        <source>Vast.ai has accepted it and is working on it.</source>
        <translation>Vast.ai hat es angenommen und arbeitet daran.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>count × GPU</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Nobody has asked for anything yet.</source>
        <translation>Noch hat niemand etwas beantragt.</translation>
    </message>
    <message>
        <source>Find offers</source>
        <translation>Angebote suchen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>Request, GPU, person or reason</source>
        <translation>Antrag, GPU, Person oder Grund</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Refused or failed</source>
        <translation>Abgelehnt oder fehlgeschlagen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>No request matches these filters.</source>
        <translation>Kein Antrag passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>Cancel request…</source>
        <translation>Antrag abbrechen…</translation>
    </message>
    <message>
        <source>Show instance</source>
        <translation>Instanz zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nichts wartet</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 Anträgen</translation>
    </message>
    <message>
        <source>No request chosen</source>
        <translation>Kein Antrag ausgewählt</translation>
    </message>
    <message>
        <source>Choose a request to see how it was decided and where it stands.</source>
        <translation>Einen Antrag auswählen, um zu sehen, wie er entschieden wurde und wo er steht.</translation>
    </message>
    <message>
        <source>Cancelling is asked already.</source>
        <translation>Der Abbruch ist schon verlangt.</translation>
    </message>
    <message>
        <source>It runs: destroy the instance instead.</source>
        <translation>Sie läuft: Stattdessen die Instanz löschen.</translation>
    </message>
    <message>
        <source>%1 · request %2</source>
        <translation>%1 · Antrag %2</translation>
    </message>
    <message numerus="yes">
        <source>%n reasons</source>
        <translation>
            <numerusform>%n Grund</numerusform>
            <numerusform>%n Gründe</numerusform>
        </translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Beantragt von</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Letzter Schritt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Policy version</source>
        <translation>Richtlinienversion</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Geplantes Ende</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Was beantragt wurde</translation>
    </message>
    <message>
        <source>$</source>
        <translation>$</translation>
    </message>
    <message>
        <source>True price per hour</source>
        <translation>Effektivpreis pro Stunde</translation>
    </message>
    <message>
        <source>Planned time</source>
        <translation>Geplante Zeit</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Cost until the end</source>
        <translation>Kosten bis zum Ende</translation>
    </message>
    <message>
        <source>Cancel %1?</source>
        <translation>%1 abbrechen?</translation>
    </message>
    <message>
        <source>What is reserved for it is free again. Nothing is rented.</source>
        <translation>Was dafür reserviert ist, wird wieder frei. Nichts wird gemietet.</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <translation>Antrag abbrechen</translation>
    </message>
    <message>
        <source>The request is cancelled.</source>
        <translation>Der Antrag ist abgebrochen.</translation>
    </message>
    <message>
        <source>Cancelling is asked; it ends as soon as it safely can.</source>
        <translation>Der Abbruch ist verlangt; er endet, sobald es sicher möglich ist.</translation>
    </message>
    <message>
        <source>the newest ones; older ones stand in Audit</source>
        <translation>die neuesten; ältere stehen im Prüfprotokoll</translation>
    </message>
    <message>
        <source>The instance is gone. The rental closes when Vast.ai's last charge is read.</source>
        <translation>Die Instanz gibt es nicht mehr. Die Miete schließt, wenn die letzte Belastung von Vast.ai gelesen ist.</translation>
    </message>
    <message>
        <source>Show in the audit trail</source>
        <translation>Im Prüfprotokoll zeigen</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>Zu genehmigen</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Genehmigen…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <source>Exception because</source>
        <translation>Ausnahme, weil</translation>
    </message>
    <message>
        <source>Rejected.</source>
        <translation>Abgelehnt.</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Abbrechen…</translation>
    </message>
    <message>
        <source>It waits for %1 to answer it.</source>
        <translation>Wartet auf die Antwort von %1.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>The last 90 days with it</source>
        <translation>Die letzten 90 Tage damit</translation>
    </message>
    <message>
        <source>Rentals</source>
        <translation>Mieten</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Verzögert</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Warten auf Genehmigung</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Nichts ändert sich.</translation>
    </message>
    <message>
        <source>Avoided</source>
        <translation>Vermieden</translation>
    </message>
    <message>
        <source>Hand on to somebody else…</source>
        <translation>An jemand anderen weitergeben…</translation>
    </message>
    <message>
        <source>Nobody named %1 has worked with this ledger.</source>
        <translation>Niemand namens %1 hat mit diesem Hauptbuch gearbeitet.</translation>
    </message>
    <message>
        <source>Name somebody who has.</source>
        <translation>Nennen Sie jemanden, der es hat.</translation>
    </message>
    <message>
        <source>%1 should answer it now.</source>
        <translation>%1 soll jetzt antworten.</translation>
    </message>
    <message>
        <source>Rent again…</source>
        <translation>Wieder mieten…</translation>
    </message>
    <message>
        <source>Opens the same rental with the next cheapest equal offer</source>
        <translation>Öffnet die gleiche Miete mit dem nächstbilligen gleichen Angebot</translation>
    </message>
    <message>
        <source>Cost from start to end</source>
        <translation>Kosten von Anfang bis Ende</translation>
    </message>
    <message>
        <source>It has become dearer since it was approved, so it waits to be approved again.</source>
        <translation>Sie ist seit der Freigabe teurer geworden und wartet darum auf eine neue Freigabe.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ResourceModel</name>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Group of workers</source>
        <translation>Worker-Gruppe</translation>
    </message>
    <message>
        <source>Secret (its name)</source>
        <translation>Geheimnis (nur der Name)</translation>
    </message>
    <message>
        <source>SSH key</source>
        <translation>SSH-Schlüssel</translation>
    </message>
    <message>
        <source>recommended by Vast.ai</source>
        <translation>von Vast.ai empfohlen</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message numerus="yes">
        <source>mounted by %n instances</source>
        <translation>
            <numerusform>von %n Instanz eingebunden</numerusform>
            <numerusform>von %n Instanzen eingebunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n workers</source>
        <translation>
            <numerusform>höchstens %n Worker</numerusform>
            <numerusform>höchstens %n Worker</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>$/h</source>
        <translation>$/h</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ResourceTeamDialog</name>
    <message>
        <source>Whose is %1?</source>
        <translation>Wem gehört %1?</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Nobody's</source>
        <translation>Niemandem</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>All named</source>
        <translation>Alle namens</translation>
    </message>
    <message>
        <source>For example vision-*: a rule for all names that fit. Empty: this one alone.</source>
        <translation>Zum Beispiel vision-*: eine Regel für alle passenden Namen. Leer: nur diese eine.</translation>
    </message>
    <message>
        <source>Use at most 80 characters.</source>
        <translation>Höchstens 80 Zeichen.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ResourcesView</name>
    <message>
        <source>Shared resources</source>
        <translation>Gemeinsame Ressourcen</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Zuordnen…</translation>
    </message>
    <message>
        <source>No templates, volumes or endpoints are known yet. The executor asks Vast.ai for them a few times a day.</source>
        <translation>Noch sind keine Vorlagen, Volumes oder Endpunkte bekannt. Vast.ai wird einige Male am Tag danach gefragt.</translation>
    </message>
    <message>
        <source>Search resources</source>
        <translation>Ressourcen suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Nothing fits the words.</source>
        <translation>Nichts passt zu den Worten.</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Costs per hour</source>
        <translation>Kosten je Stunde</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation>Nach der Regel</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ReviewModel</name>
    <message>
        <source>Too much</source>
        <translation>Zu viel</translation>
    </message>
    <message>
        <source>Too little</source>
        <translation>Zu wenig</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>May not</source>
        <translation>Darf nicht</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Versucht</translation>
    </message>
    <message>
        <source>Should</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ReviewsView</name>
    <message>
        <source>Sign for the quarter…</source>
        <translation>Für das Quartal zeichnen…</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Key reviews</source>
        <translation>Überprüfungen der Schlüssel</translation>
    </message>
    <message>
        <source>No key was tried yet. A review tries what each key can do beside what it should, by calls that do no harm: choose Review… under Keys.</source>
        <translation>Noch wurde kein Schlüssel ausprobiert. Eine Überprüfung vergleicht mit harmlosen Aufrufen, was jeder kann und was er soll: unter Schlüssel „Überprüfen…“ wählen.</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Überprüfungen</translation>
    </message>
    <message numerus="yes">
        <source>%n findings are not as they should be.</source>
        <translation>
            <numerusform>%n Befund ist nicht, wie er sein soll.</numerusform>
            <numerusform>%n Befunde sind nicht, wie sie sein sollen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed by %1 on %2 (UTC).</source>
        <translation>Gezeichnet von %1 am %2 (UTC).</translation>
    </message>
    <message>
        <source>No key was tried in this quarter.</source>
        <translation>In diesem Quartal wurde kein Schlüssel ausprobiert.</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>Tried at</source>
        <translation>Versucht am</translation>
    </message>
    <message>
        <source>Should</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>May not</source>
        <translation>Darf nicht</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Tried: %1.</source>
        <translation>Versucht: %1.</translation>
    </message>
    <message>
        <source>The key can do more than it should. Make one that cannot: New key…, then Revoke….</source>
        <translation>Der Schlüssel kann mehr, als er soll. Einen anlegen, der das nicht kann: Neuer Schlüssel…, dann Widerrufen….</translation>
    </message>
    <message>
        <source>The key cannot do what it should. Work that needs it fails.</source>
        <translation>Der Schlüssel kann nicht, was er soll. Arbeit, die das braucht, schlägt fehl.</translation>
    </message>
    <message>
        <source>The reviews of %1 are signed.</source>
        <translation>Die Überprüfungen von %1 sind gezeichnet.</translation>
    </message>
    <message>
        <source>Export reviews</source>
        <translation>Überprüfungen exportieren</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;CSV (*.csv)</source>
        <translation>PDF (*.pdf);;CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::RoleModel</name>
    <message>
        <source>template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>%1: all of it</source>
        <translation>%1: alles davon</translation>
    </message>
    <message>
        <source>%1: in part</source>
        <translation>%1: zum Teil</translation>
    </message>
    <message>
        <source>Both may the same.</source>
        <translation>Beide dürfen dasselbe.</translation>
    </message>
    <message>
        <source>Template of Bursar</source>
        <translation>Vorlage von Bursar</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Darf</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::RolesView</name>
    <message>
        <source>Save role…</source>
        <translation>Rolle speichern…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Roles at Vast.ai</source>
        <translation>Rollen bei Vast.ai</translation>
    </message>
    <message>
        <source>No roles are known yet.</source>
        <translation>Noch sind keine Rollen bekannt.</translation>
    </message>
    <message>
        <source>What the role may do</source>
        <translation>Was die Rolle darf</translation>
    </message>
    <message>
        <source>Beside what the role is shown</source>
        <translation>Womit die Rolle verglichen wird</translation>
    </message>
    <message>
        <source>The role as Vast.ai writes it, or its difference</source>
        <translation>Die Rolle, wie Vast.ai sie schreibt, oder ihr Unterschied</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>As Vast.ai writes it</source>
        <translation>Wie Vast.ai sie schreibt</translation>
    </message>
    <message>
        <source>Difference to %1</source>
        <translation>Unterschied zu %1</translation>
    </message>
    <message>
        <source>Connect an account first.</source>
        <translation>Zuerst ein Konto verbinden.</translation>
    </message>
    <message>
        <source>No role chosen</source>
        <translation>Keine Rolle gewählt</translation>
    </message>
    <message>
        <source>A template of Bursar: save it as a role of an account.</source>
        <translation>Eine Vorlage von Bursar: als Rolle eines Kontos speichern.</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Wer sie hat</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Niemand.</translation>
    </message>
    <message>
        <source>It is Vast.ai's own role and cannot be removed.</source>
        <translation>Das ist eine Rolle von Vast.ai selbst und bleibt.</translation>
    </message>
    <message>
        <source>Asked for. The executor saves the role at Vast.ai; see Requests.</source>
        <translation>Beantragt. Die Ausführung speichert die Rolle bei Vast.ai; siehe Anträge.</translation>
    </message>
    <message>
        <source>Remove the role %1 from %2?</source>
        <translation>Die Rolle %1 aus %2 entfernen?</translation>
    </message>
    <message>
        <source>Nobody has it.</source>
        <translation>Niemand hat sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n members lose what it lets them do.</source>
        <translation>
            <numerusform>%n Mitglied verliert, was sie erlaubt.</numerusform>
            <numerusform>%n Mitglieder verlieren, was sie erlaubt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove role</source>
        <translation>Rolle entfernen</translation>
    </message>
    <message>
        <source>Asked for. The executor removes the role; see Requests.</source>
        <translation>Beantragt. Die Ausführung entfernt die Rolle; siehe Anträge.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::RotateKeyDialog</name>
    <message>
        <source>Rotate key %1</source>
        <translation>Schlüssel %1 wechseln</translation>
    </message>
    <message>
        <source>Ask for the rotation</source>
        <translation>Wechsel beantragen</translation>
    </message>
    <message>
        <source>The executor makes a new key of %1, puts it there, tries it and calls with it from then on. Only then it revokes the old one.</source>
        <translation>Die Ausführung legt einen neuen Schlüssel von %1 an, verwahrt ihn dort, probiert ihn aus und arbeitet von da an damit. Erst dann widerruft sie den alten.</translation>
    </message>
    <message>
        <source>The executor makes a new key of %1, puts it there and tries it. Only then it revokes the old one: whoever uses that needs the new one by then.</source>
        <translation>Die Ausführung legt einen neuen Schlüssel von %1 an, verwahrt ihn dort und probiert ihn aus. Erst dann widerruft sie den alten: Wer diesen benutzt, braucht bis dahin den neuen.</translation>
    </message>
    <message>
        <source>It may the same: %1.</source>
        <translation>Er darf dasselbe: %1.</translation>
    </message>
    <message>
        <source>Bursar itself calls with this key</source>
        <translation>Bursar selbst arbeitet mit diesem Schlüssel</translation>
    </message>
    <message>
        <source>Bursar did not make it and cannot know. Others who use it would stand without.</source>
        <translation>Bursar hat ihn nicht angelegt und kann es nicht wissen. Andere, die ihn benutzen, stünden ohne da.</translation>
    </message>
    <message>
        <source>Bursar rotates what it made itself, or the key by which it calls.</source>
        <translation>Bursar wechselt, was es selbst angelegt hat, oder den Schlüssel, mit dem es arbeitet.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::RunningModel</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, instance %2, %3</source>
        <translation>%1, Instanz %2, %3</translation>
    </message>
    <message>
        <source>stranger</source>
        <translation>fremd</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>$/h</source>
        <translation>$/h</translation>
    </message>
    <message>
        <source>So far $</source>
        <translation>Bisher $</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::SampleBanner</name>
    <message>
        <source>Sample marketplace</source>
        <translation>Beispielmarkt</translation>
    </message>
    <message>
        <source>No key, no money, nothing leaves this computer.</source>
        <translation>Kein Schlüssel, kein Geld, nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>How fast the sample's time passes</source>
        <translation>Wie schnell die Zeit im Beispiel vergeht</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>1×</source>
        <translation>1×</translation>
    </message>
    <message>
        <source>60×</source>
        <translation>60×</translation>
    </message>
    <message>
        <source>3,600×</source>
        <translation>3.600×</translation>
    </message>
    <message>
        <source>Connect Vast.ai…</source>
        <translation>Vast.ai verbinden…</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::SaveRoleDialog</name>
    <message>
        <source>Save a role at Vast.ai</source>
        <translation>Eine Rolle bei Vast.ai speichern</translation>
    </message>
    <message>
        <source>Ask for the role</source>
        <translation>Rolle beantragen</translation>
    </message>
    <message>
        <source>In the account</source>
        <translation>Im Konto</translation>
    </message>
    <message>
        <source>May the same as</source>
        <translation>Darf dasselbe wie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The executor makes the role at Vast.ai, or changes the one of that name; all who have it may then: %1.</source>
        <translation>Die Ausführung legt die Rolle bei Vast.ai an oder ändert die dieses Namens; alle, die sie haben, dürfen dann: %1.</translation>
    </message>
    <message>
        <source>Connect an account first.</source>
        <translation>Zuerst ein Konto verbinden.</translation>
    </message>
    <message>
        <source>Name the role.</source>
        <translation>Die Rolle benennen.</translation>
    </message>
    <message>
        <source>%1 is Vast.ai's own role: take another name.</source>
        <translation>%1 ist eine Rolle von Vast.ai selbst: einen anderen Namen nehmen.</translation>
    </message>
    <message>
        <source>The role would allow nothing.</source>
        <translation>Die Rolle würde nichts erlauben.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::SaveSearchDialog</name>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>You find it again behind the bookmark in the search field.</source>
        <translation>Sie steht hinter dem Lesezeichen im Suchfeld.</translation>
    </message>
    <message>
        <source>Replace search</source>
        <translation>Suche ersetzen</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name fehlt.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::SavingsCard</name>
    <message>
        <source>Savings</source>
        <translation>Einsparungen</translation>
    </message>
    <message>
        <source>All savings</source>
        <translation>Alle Einsparungen</translation>
    </message>
    <message>
        <source>Nothing could be cheaper now.</source>
        <translation>Nichts könnte jetzt günstiger sein.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>machine, team</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 am Tag</translation>
    </message>
    <message>
        <source>%1 saved this month</source>
        <translation>%1 in diesem Monat gespart</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::SavingsModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>kind of saving · machine</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Per day $</source>
        <translation>Pro Tag $</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::SavingsPage</name>
    <message>
        <source>Nothing that runs or is stored could be cheaper now.</source>
        <translation>Nichts, was läuft oder gespeichert ist, könnte jetzt günstiger sein.</translation>
    </message>
    <message>
        <source>Show instances</source>
        <translation>Instanzen zeigen</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Einsparungen</translation>
    </message>
    <message>
        <source>What could be saved</source>
        <translation>Was gespart werden könnte</translation>
    </message>
    <message>
        <source>Saved this month</source>
        <translation>Diesen Monat gespart</translation>
    </message>
    <message>
        <source>nothing to save now</source>
        <translation>jetzt nichts zu sparen</translation>
    </message>
    <message numerus="yes">
        <source>%n ways to pay less</source>
        <translation>
            <numerusform>%n Weg, weniger zu zahlen</numerusform>
            <numerusform>%n Wege, weniger zu zahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Could be saved</source>
        <translation>Könnte gespart werden</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>am Tag</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>In 30 Tagen</translation>
    </message>
    <message>
        <source>if all of it stays as it is</source>
        <translation>wenn alles so bleibt</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>Choose a row to see why it costs and what helps.</source>
        <translation>Eine Zeile wählen, um zu sehen, warum es kostet und was hilft.</translation>
    </message>
    <message>
        <source>A request for it is on its way.</source>
        <translation>Eine Anfrage dafür ist unterwegs.</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Annehmen…</translation>
    </message>
    <message>
        <source>Destroy…</source>
        <translation>Zerstören…</translation>
    </message>
    <message>
        <source>Price now</source>
        <translation>Preis jetzt</translation>
    </message>
    <message>
        <source>Asked price</source>
        <translation>Verlangter Preis</translation>
    </message>
    <message>
        <source>Price then</source>
        <translation>Preis danach</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Market seen</source>
        <translation>Markt gesehen</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>Saves a day</source>
        <translation>Spart am Tag</translation>
    </message>
    <message>
        <source>Show instance</source>
        <translation>Instanz zeigen</translation>
    </message>
    <message>
        <source>Adds until its end</source>
        <translation>Kostet bis zum Ende mehr</translation>
    </message>
    <message>
        <source>Extends to</source>
        <translation>Verlängert bis</translation>
    </message>
    <message>
        <source>Cheaper: offer %1</source>
        <translation>Günstiger: Angebot %1</translation>
    </message>
    <message>
        <source>Policy and budgets would allow the new price.</source>
        <translation>Richtlinie und Budgets würden den neuen Preis erlauben.</translation>
    </message>
    <message>
        <source>The policy or a budget does not allow the new price.</source>
        <translation>Die Richtlinie oder ein Budget erlaubt den neuen Preis nicht.</translation>
    </message>
    <message>
        <source>Accepting is refused</source>
        <translation>Annehmen ist abgelehnt</translation>
    </message>
    <message>
        <source>Prepay %1 for instance %2?</source>
        <translation>%1 für Instanz %2 vorausbezahlen?</translation>
    </message>
    <message>
        <source>The money is bound to this instance until it is used up. If the instance is destroyed before %1 have run, it costs more than without.</source>
        <translation>Das Geld ist an diese Instanz gebunden, bis es verbraucht ist. Wird sie zerstört, bevor %1 gelaufen sind, kostet sie mehr als ohne.</translation>
    </message>
    <message>
        <source>It saves up to %1 a day.</source>
        <translation>Es spart bis zu %1 am Tag.</translation>
    </message>
    <message>
        <source>Prepay</source>
        <translation>Vorausbezahlen</translation>
    </message>
    <message>
        <source>Accept the dearer price of instance %1?</source>
        <translation>Den höheren Preis von Instanz %1 annehmen?</translation>
    </message>
    <message>
        <source>It will cost %1 instead of %2, at the latest when its contract is extended.</source>
        <translation>Sie wird %1 statt %2 kosten, spätestens wenn ihr Vertrag verlängert wird.</translation>
    </message>
    <message>
        <source>It adds up to %1 until its end.</source>
        <translation>Bis zu ihrem Ende kommen bis zu %1 dazu.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject the dearer price of instance %1?</source>
        <translation>Den höheren Preis von Instanz %1 ablehnen?</translation>
    </message>
    <message>
        <source>It goes on for %1 and stops when its contract ends, %2.</source>
        <translation>Sie läuft für %1 weiter und stoppt am Ende ihres Vertrags, %2.</translation>
    </message>
    <message>
        <source>It goes on for %1 and stops when its contract ends.</source>
        <translation>Sie läuft für %1 weiter und stoppt am Ende ihres Vertrags.</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>machine, team</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>stands on every invoice</source>
        <translation>steht auf jeder Rechnung</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save organisation</source>
        <translation>Organisation speichern</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>115 %</source>
        <translation>115 %</translation>
    </message>
    <message>
        <source>130 %</source>
        <translation>130 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Keep running in the background</source>
        <translation>Im Hintergrund weiterlaufen</translation>
    </message>
    <message>
        <source>Closing the window leaves Bursar at work while rentals are alive, so that budgets and planned ends still stop them.</source>
        <translation>Beim Schließen des Fensters arbeitet Bursar weiter, solange Mieten bestehen, damit Budgets und geplante Enden sie weiterhin stoppen.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>A backup is one file with the whole ledger: policies, requests, invoices, audit trail. It holds no key. Restoring makes a new ledger from it; the present one stays as it is.</source>
        <translation>Eine Sicherung ist eine Datei mit dem ganzen Hauptbuch: Richtlinien, Anträge, Rechnungen, Prüfprotokoll. Sie enthält keinen Schlüssel. Zurückspielen legt daraus ein neues Hauptbuch an; das jetzige bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sichern…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Zurückspielen…</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Noch hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>The organisation is saved. Invoices issued from now on show it.</source>
        <translation>Die Organisation ist gespeichert. Ab jetzt ausgestellte Rechnungen zeigen sie.</translation>
    </message>
    <message>
        <source>Back up the ledger</source>
        <translation>Hauptbuch sichern</translation>
    </message>
    <message>
        <source>Ledgers (*.sqlite)</source>
        <translation>Hauptbücher (*.sqlite)</translation>
    </message>
    <message>
        <source>Backed up as %1, SHA-256 %2.</source>
        <translation>Gesichert als %1, SHA-256 %2.</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Sicherung auswählen</translation>
    </message>
    <message>
        <source>Where the restored ledger shall stand</source>
        <translation>Wo das zurückgespielte Hauptbuch stehen soll</translation>
    </message>
    <message>
        <source>Restored and checked. Open it with: bursar --ledger %1</source>
        <translation>Zurückgespielt und geprüft. Öffnen mit: bursar --ledger %1</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ShareEdit</name>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::SidePanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::SignReviewsDialog</name>
    <message>
        <source>Sign the reviews of %1</source>
        <translation>Die Überprüfungen von %1 zeichnen</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Zeichnen</translation>
    </message>
    <message numerus="yes">
        <source>You say that you have looked at the last review of %n keys.</source>
        <translation>
            <numerusform>Damit ist bestätigt, dass die letzte Überprüfung von %n Schlüssel angesehen wurde.</numerusform>
            <numerusform>Damit ist bestätigt, dass die letzten Überprüfungen von %n Schlüsseln angesehen wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings are not as they should be; say what comes of them.</source>
        <translation>
            <numerusform>%n Befund ist nicht, wie er sein soll; angeben, was daraus folgt.</numerusform>
            <numerusform>%n Befunde sind nicht, wie sie sein sollen; angeben, was daraus folgt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your name and the note go into the audit trail. Notices about these findings end.</source>
        <translation>Name und Notiz gehen in das Prüfprotokoll ein. Hinweise zu diesen Befunden enden.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Notiz (optional)</translation>
    </message>
    <message>
        <source>Say what comes of the surprises.</source>
        <translation>Angeben, was aus den Abweichungen folgt.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::SpendChart</name>
    <message numerus="yes">
        <source>Spend by day, %n days</source>
        <translation>
            <numerusform>Ausgaben nach Tag, %n Tag</numerusform>
            <numerusform>Ausgaben nach Tag, %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is spent yet.</source>
        <translation>Noch ist nichts ausgegeben.</translation>
    </message>
    <message>
        <source>The chart cannot be drawn: a part of Bursar is missing. The figures beside are complete.</source>
        <translation>Das Diagramm kann nicht gezeichnet werden: Ein Teil von Bursar fehlt. Die Zahlen daneben sind vollständig.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::SpendExplorer</name>
    <message>
        <source>Lines</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Was aufgeführt ist</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>Rechnungsposten</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Nach Team</translation>
    </message>
    <message>
        <source>By department</source>
        <translation>Nach Abteilung</translation>
    </message>
    <message>
        <source>By cost centre</source>
        <translation>Nach Kostenstelle</translation>
    </message>
    <message>
        <source>By member</source>
        <translation>Nach Mitglied</translation>
    </message>
    <message>
        <source>By GPU</source>
        <translation>Nach GPU</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Nach Konto</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>Nach Bezeichnung</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>The month</source>
        <translation>Der Monat</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>The quarter</source>
        <translation>Das Quartal</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>Das Jahr</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>Tabelle als CSV …</translation>
    </message>
    <message>
        <source>Chart as PNG…</source>
        <translation>Diagramm als PNG …</translation>
    </message>
    <message>
        <source>Chart as SVG…</source>
        <translation>Diagramm als SVG …</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>by instance, as they will stand on the invoice</source>
        <translation>nach Instanz, wie sie auf der Rechnung stehen</translation>
    </message>
    <message>
        <source>Nothing was spent in these days.</source>
        <translation>In diesen Tagen wurde nichts ausgegeben.</translation>
    </message>
    <message>
        <source>Nothing was metered; it was charged all the same.</source>
        <translation>Gemessen wurde nichts; berechnet wurde es trotzdem.</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Spend by day, %1</source>
        <translation>Ausgaben nach Tag, %1</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::SpendReportModel</name>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Spent on</source>
        <translation>Ausgegeben für</translation>
    </message>
    <message>
        <source>GPU time $</source>
        <translation>GPU-Zeit $</translation>
    </message>
    <message>
        <source>Disk $</source>
        <translation>Speicher $</translation>
    </message>
    <message>
        <source>Traffic $</source>
        <translation>Verkehr $</translation>
    </message>
    <message>
        <source>Total $</source>
        <translation>Gesamt $</translation>
    </message>
    <message>
        <source>Before $</source>
        <translation>Vorher $</translation>
    </message>
    <message>
        <source>Change $</source>
        <translation>Änderung $</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::SpendSegmentModel</name>
    <message>
        <source>Metered in all</source>
        <translation>Insgesamt gemessen</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation>Von (UTC)</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>$ per hour</source>
        <translation>$ pro Stunde</translation>
    </message>
    <message>
        <source>Metered $</source>
        <translation>Gemessen $</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::StartPage</name>
    <message>
        <source>Budgets, rules and invoices for GPUs that teams rent on Vast.ai.</source>
        <translation>Budgets, Regeln und Rechnungen für GPUs, die Teams bei Vast.ai mieten.</translation>
    </message>
    <message>
        <source>Open the sample marketplace</source>
        <translation>Beispielmarkt öffnen</translation>
    </message>
    <message>
        <source>Try the sample marketplace</source>
        <translation>Beispielmarkt ausprobieren</translation>
    </message>
    <message>
        <source>Connect Vast.ai…</source>
        <translation>Vast.ai verbinden…</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Erst umsehen</translation>
    </message>
    <message>
        <source>Three teams, their budgets and three months of rentals on a marketplace inside this program.</source>
        <translation>Drei Teams, ihre Budgets und drei Monate Mieten auf einem Markt in diesem Programm.</translation>
    </message>
    <message>
        <source>It needs no key and costs no money, and nothing leaves this computer.</source>
        <translation>Das braucht keinen Schlüssel und kostet kein Geld, und nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Begin with your account</source>
        <translation>Mit Ihrem Konto beginnen</translation>
    </message>
    <message>
        <source>Teams rent through your Vast.ai account, inside the limits that you set.</source>
        <translation>Teams mieten über Ihr Vast.ai-Konto, innerhalb der Grenzen, die Sie setzen.</translation>
    </message>
    <message>
        <source>You need an API key. Bursar keeps a reference to it and never the key itself, unless you put it into this computer's keychain.</source>
        <translation>Sie brauchen einen API-Schlüssel. Bursar merkt sich, wo er liegt, und nie den Schlüssel selbst, außer Sie legen ihn in den Schlüsselbund dieses Rechners.</translation>
    </message>
    <message>
        <source>How much of the sample is made</source>
        <translation>Wie viel vom Beispiel angelegt ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Making the sample marketplace</source>
        <translation>Der Beispielmarkt wird angelegt</translation>
    </message>
    <message>
        <source>Taking back what was made…</source>
        <translation>Das Angelegte wird zurückgenommen…</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::StoryModel</name>
    <message>
        <source>for %1</source>
        <translation>%1 lang</translation>
    </message>
    <message>
        <source>Charged by Vast.ai</source>
        <translation>Von Vast.ai berechnet</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>$</source>
        <translation>$</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::StrangerModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>$/h</source>
        <translation>$/h</translation>
    </message>
    <message>
        <source>So far $</source>
        <translation>Bisher $</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::StrangersStep</name>
    <message>
        <source>They cost money already. Until they belong to a team, their cost stays unallocated.</source>
        <translation>Sie kosten schon Geld. Bis sie zu einem Team gehören, bleiben ihre Kosten nicht zugeordnet.</translation>
    </message>
    <message>
        <source>Instances that belong to no team</source>
        <translation>Instanzen, die zu keinem Team gehören</translation>
    </message>
    <message>
        <source>Belong to</source>
        <translation>Gehören zu</translation>
    </message>
    <message>
        <source>From day (UTC)</source>
        <translation>Ab Tag (UTC)</translation>
    </message>
    <message>
        <source>Earlier days count only in months that are not invoiced yet.</source>
        <translation>Frühere Tage zählen nur in Monaten, die noch nicht abgerechnet sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n instances run on this account already</source>
        <translation>
            <numerusform>%n Instanz läuft schon auf diesem Konto</numerusform>
            <numerusform>%n Instanzen laufen schon auf diesem Konto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::SuggestionCard</name>
    <message>
        <source>Suggested from use</source>
        <translation>Vorschlag nach Gebrauch</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>field, before, after</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>Put into the form</source>
        <translation>In das Formular setzen</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::SummaryStep</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 /GB</source>
        <translation>%1 /GB</translation>
    </message>
    <message>
        <source>GPU time, %1 × %2</source>
        <translation>GPU-Zeit, %1 × %2</translation>
    </message>
    <message>
        <source>%1 /h</source>
        <translation>%1 /h</translation>
    </message>
    <message>
        <source>Disk, %1</source>
        <translation>Speicher, %1</translation>
    </message>
    <message>
        <source>Download, expected</source>
        <translation>Download, erwartet</translation>
    </message>
    <message>
        <source>Upload, expected</source>
        <translation>Upload, erwartet</translation>
    </message>
    <message>
        <source>What this will cost</source>
        <translation>Was das kosten wird</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Gebunden</translation>
    </message>
    <message>
        <source>This rental</source>
        <translation>Diese Miete</translation>
    </message>
    <message>
        <source>Rate $</source>
        <translation>Preis $</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Amount $</source>
        <translation>Betrag $</translation>
    </message>
    <message>
        <source>Total until %1</source>
        <translation>Summe bis %1</translation>
    </message>
    <message numerus="yes">
        <source>Total of %n copies until %1</source>
        <translation>
            <numerusform>Summe von %n Kopie bis %1</numerusform>
            <numerusform>Summe von %n Kopien bis %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It is stopped then. Its disk goes on costing %1 until it is destroyed.</source>
        <translation>Dann wird sie gestoppt. Ihr Speicher kostet weiter %1, bis sie gelöscht wird.</translation>
    </message>
    <message>
        <source>Effect on the budget of %1</source>
        <translation>Wirkung auf das Budget von %1</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>%1 von %2 übrig</translation>
    </message>
    <message>
        <source>Allowed by policy version %1. It is decided again at the moment of renting.</source>
        <translation>Erlaubt nach Richtlinienversion %1. Beim Mieten wird erneut entschieden.</translation>
    </message>
    <message>
        <source>Refused by policy version %1. Go back to change disk, hours or the offer.</source>
        <translation>Abgelehnt nach Richtlinienversion %1. Zurückgehen, um Speicher, Stunden oder Angebot zu ändern.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>Copies and hours</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Ask for an exception: why should a manager let it pass?</source>
        <translation>Ausnahme erbitten: Warum soll sie genehmigt werden?</translation>
    </message>
    <message>
        <source>For example: the paper is due on Friday</source>
        <translation>Zum Beispiel: Die Arbeit ist am Freitag fällig</translation>
    </message>
    <message>
        <source>By policy version %1 a second person has to approve it. Nothing is rented before.</source>
        <translation>Nach Richtlinie Version %1 muss eine zweite Person zustimmen. Vorher wird nichts gemietet.</translation>
    </message>
    <message numerus="yes">
        <source>GPU time of %n machines</source>
        <translation>
            <numerusform>GPU-Zeit von %n Maschine</numerusform>
            <numerusform>GPU-Zeit von %n Maschinen</numerusform>
        </translation>
    </message>
    <message>
        <source>Disks, %1 each</source>
        <translation>Speicher, je %1</translation>
    </message>
    <message>
        <source>Traffic, expected</source>
        <translation>Datenverkehr, erwartet</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::TeamDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Neues Team</translation>
    </message>
    <message>
        <source>Save team</source>
        <translation>Team speichern</translation>
    </message>
    <message>
        <source>Add team</source>
        <translation>Team anlegen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As people say it: ml-research.</source>
        <translation>Wie man es nennt: ml-research.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>a–z, 0–9 and hyphens; stands in labels at Vast.ai and never changes.</source>
        <translation>a–z, 0–9 und Bindestriche; steht in Labels bei Vast.ai und ändert sich nie.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>The Vast.ai account that the team rents through.</source>
        <translation>Das Vast.ai-Konto, über das das Team mietet.</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>Its code, such as 4100; made when it is new.</source>
        <translation>Ihr Code, etwa 4100; wird angelegt, wenn er neu ist.</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>An address that invoices and notices name.</source>
        <translation>Eine Adresse, die Rechnungen und Hinweise nennen.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>The team's budgets begin at midnight there.</source>
        <translation>Dort beginnen die Budgets des Teams um Mitternacht.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Another account or cost centre holds from that day on.</source>
        <translation>Ein anderes Konto oder eine andere Kostenstelle gilt ab diesem Tag.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Goes into the audit trail with the first policy.</source>
        <translation>Geht mit der ersten Richtlinie ins Prüfprotokoll.</translation>
    </message>
    <message>
        <source>made from the name</source>
        <translation>aus dem Namen gebildet</translation>
    </message>
    <message>
        <source>Give the team a name.</source>
        <translation>Dem Team einen Namen geben.</translation>
    </message>
    <message>
        <source>The short name takes a–z, 0–9 and hyphens, at most 40.</source>
        <translation>Der Kurzname besteht aus a–z, 0–9 und Bindestrichen, höchstens 40.</translation>
    </message>
    <message>
        <source>Connect an account first, on the page Access.</source>
        <translation>Zuerst auf der Seite Zugänge ein Konto verbinden.</translation>
    </message>
    <message>
        <source>Choose a time zone such as Europe/Berlin.</source>
        <translation>Eine Zeitzone wählen, etwa Europe/Berlin.</translation>
    </message>
    <message>
        <source>Say why the team is added.</source>
        <translation>Angeben, warum das Team angelegt wird.</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Noch hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>First policy</source>
        <translation>Erste Richtlinie</translation>
    </message>
    <message>
        <source>What the team may rent until you change it.</source>
        <translation>Was das Team mieten darf, bis Sie es ändern.</translation>
    </message>
    <message>
        <source>%1. At most %2 instances, %3 a day, %4 each, reliability %5.</source>
        <comment>GPUs, count, money, price per hour, percent</comment>
        <translation>%1. Höchstens %2 Instanzen, %3 am Tag, je %4, Zuverlässigkeit %5.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::TeamListModel</name>
    <message>
        <source>%1 has used a budget; new rentals pause.</source>
        <translation>%1 hat ein Budget verbraucht; neue Mieten pausieren.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>$/day</source>
        <translation>$/Tag</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::TeamSpendModel</name>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Spent $</source>
        <translation>Ausgaben $</translation>
    </message>
    <message>
        <source>Budget $</source>
        <translation>Budget $</translation>
    </message>
    <message>
        <source>Used %</source>
        <translation>Genutzt %</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::TeamStep</name>
    <message>
        <source>Which team pays?</source>
        <translation>Welches Team zahlt?</translation>
    </message>
    <message>
        <source>Teams with their budget of today</source>
        <translation>Teams mit ihrem Budget von heute</translation>
    </message>
    <message>
        <source>There is no team yet. Make one on the Teams page first.</source>
        <translation>Es gibt noch kein Team. Zuerst auf der Seite Teams eines anlegen.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::TeamSwitcher</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alle Teams</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::TeamsPage</name>
    <message>
        <source>No team is set up. A team has a budget and rules, and rents inside them.</source>
        <translation>Kein Team ist eingerichtet. Ein Team hat ein Budget und Regeln und mietet innerhalb davon.</translation>
    </message>
    <message>
        <source>New team…</source>
        <translation>Neues Team…</translation>
    </message>
    <message>
        <source>Discard the draft for %1?</source>
        <translation>Den Entwurf für %1 verwerfen?</translation>
    </message>
    <message>
        <source>Its changes are not saved.</source>
        <translation>Seine Änderungen sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>CC %1</source>
        <comment>cost centre</comment>
        <translation>KSt. %1</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>Choose a team first.</source>
        <translation>Zuerst ein Team auswählen.</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Noch hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Say why: the reason goes into the audit trail.</source>
        <translation>Sagen, warum: Der Grund geht ins Prüfprotokoll.</translation>
    </message>
    <message>
        <source>Save version %1</source>
        <translation>Version %1 speichern</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Reading the last search…</source>
        <translation>Die letzte Suche wird gelesen…</translation>
    </message>
    <message>
        <source>The team has not searched for offers yet. Open Offers once, then the count appears here.</source>
        <translation>Das Team hat noch keine Angebote gesucht. Einmal Angebote öffnen, dann erscheint hier die Zahl.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>%1 is not a team file: %2</source>
        <translation>%1 ist keine Teamdatei: %2</translation>
    </message>
    <message>
        <source>Choose a JSON file with teams.</source>
        <translation>Eine JSON-Datei mit Teams wählen.</translation>
    </message>
    <message>
        <source>Version %1 is in force.</source>
        <translation>Version %1 ist in Kraft.</translation>
    </message>
    <message>
        <source>Archive %1?</source>
        <translation>%1 archivieren?</translation>
    </message>
    <message>
        <source>It can rent nothing any more. Its history, invoices and audit trail stay.</source>
        <translation>Es kann nichts mehr mieten. Geschichte, Rechnungen und Prüfprotokoll bleiben.</translation>
    </message>
    <message>
        <source>Archive team</source>
        <translation>Team archivieren</translation>
    </message>
    <message>
        <source>%1 is archived.</source>
        <translation>%1 ist archiviert.</translation>
    </message>
    <message>
        <source>Import teams</source>
        <translation>Teams importieren</translation>
    </message>
    <message>
        <source>Team files (*.json)</source>
        <translation>Teamdateien (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n teams are imported.</source>
        <translation>
            <numerusform>%n Team ist importiert.</numerusform>
            <numerusform>%n Teams sind importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archivieren…</translation>
    </message>
    <message>
        <source>Edit team…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Grund der Änderung</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>Version speichern</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Policy versions</source>
        <translation>Richtlinienversionen</translation>
    </message>
    <message>
        <source>No version is saved yet.</source>
        <translation>Noch ist keine Version gespeichert.</translation>
    </message>
    <message>
        <source>Reason (goes into the audit trail)</source>
        <translation>Grund (geht ins Prüfprotokoll)</translation>
    </message>
    <message>
        <source>Choose a time to come, or let it come into force at once.</source>
        <translation>Einen künftigen Zeitpunkt wählen oder sofort in Kraft setzen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Version %1 comes into force on %2.</source>
        <translation>Version %1 tritt am %2 in Kraft.</translation>
    </message>
    <message>
        <source>Export teams</source>
        <translation>Teams exportieren</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n teams have new rules.</source>
        <translation>
            <numerusform>%n Team hat neue Regeln.</numerusform>
            <numerusform>%n Teams haben neue Regeln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restores version %1</source>
        <translation>Stellt Version %1 wieder her</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Template…</source>
        <translation>Vorlage…</translation>
    </message>
    <message>
        <source>Gives several teams the same rules</source>
        <translation>Gibt mehreren Teams dieselben Regeln</translation>
    </message>
    <message>
        <source>%1 It stands under Requests, To approve.</source>
        <translation>%1 Zu finden unter Anträge, Zu genehmigen.</translation>
    </message>
    <message>
        <source>Budgets…</source>
        <translation>Budgets…</translation>
    </message>
    <message>
        <source>Everybody's budgets, and what changes them</source>
        <translation>Alle Budgets, und was sie ändert</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::TeamsStep</name>
    <message>
        <source>What they rent from today on is paid from this account. What runs already stays where it is until it ends.</source>
        <translation>Was sie ab heute mieten, wird aus diesem Konto bezahlt. Was schon läuft, bleibt bis zu seinem Ende, wo es ist.</translation>
    </message>
    <message>
        <source>Teams that will use the account</source>
        <translation>Teams, die das Konto nutzen werden</translation>
    </message>
    <message>
        <source>Which teams will use %1?</source>
        <translation>Welche Teams werden %1 nutzen?</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <comment>team, the account that it rents through</comment>
        <translation>%1, jetzt %2</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::TemplateDialog</name>
    <message>
        <source>Save as template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>For example: Fine-tuning</source>
        <translation>Zum Beispiel: Feinabstimmung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>It takes the place of the template of that name.</source>
        <translation>Sie tritt an die Stelle der Vorlage dieses Namens.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Einen Namen eingeben.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::TemplatePlanModel</name>
    <message>
        <source>Has these rules already</source>
        <translation>Hat diese Regeln schon</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nicht gewählt</translation>
    </message>
    <message>
        <source>Version %1 is in force</source>
        <translation>Version %1 gilt</translation>
    </message>
    <message>
        <source>Waits for a second person, request %1</source>
        <translation>Wartet auf eine zweite Person, Antrag %1</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::TemplatesDialog</name>
    <message>
        <source>Apply a template</source>
        <translation>Vorlage anwenden</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>As %1 has it</source>
        <translation>Wie bei %1</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Teams and what changes for them</source>
        <translation>Teams und was sich für sie ändert</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Stands in every team's history.</source>
        <translation>Steht im Verlauf jedes Teams.</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n teams</source>
        <translation>
            <numerusform>Auf %n Team anwenden</numerusform>
            <numerusform>Auf %n Teams anwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the teams whose rules shall change.</source>
        <translation>Die Teams wählen, deren Regeln sich ändern sollen.</translation>
    </message>
    <message>
        <source>Say why: the reason goes into the audit trail.</source>
        <translation>Sagen, warum: Der Grund geht ins Prüfprotokoll.</translation>
    </message>
    <message>
        <source>This is what became of each team. What waits stands under Requests.</source>
        <translation>Das wurde aus jedem Team. Was wartet, steht unter Anträge.</translation>
    </message>
    <message>
        <source>A ready one, your own, or the rules of a team.</source>
        <translation>Eine fertige, eine eigene oder die Regeln eines Teams.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern als…</translation>
    </message>
    <message>
        <source>Save these rules as a template</source>
        <translation>Diese Regeln als Vorlage speichern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this template</source>
        <translation>Diese Vorlage entfernen</translation>
    </message>
    <message>
        <source>These rules are kept; no team is changed by that.</source>
        <translation>Diese Regeln werden aufgehoben; kein Team ändert sich dadurch.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ToleranceDialog</name>
    <message>
        <source>Tolerance for differences</source>
        <translation>Toleranz für Abweichungen</translation>
    </message>
    <message>
        <source>Sign tolerance</source>
        <translation>Toleranz zeichnen</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>pro Tag</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Was %1: %2</source>
        <translation>War %1: %2</translation>
    </message>
    <message>
        <source>Per instance and meter. Such differences need no answer; 0 asks for all.</source>
        <translation>Je Instanz und Zähler. Solche Abweichungen brauchen keine Antwort; 0 fragt nach allen.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>It stands in the audit trail, with your name.</source>
        <translation>Es steht mit Ihrem Namen im Prüfprotokoll.</translation>
    </message>
    <message>
        <source>Say why so little is not worth a question.</source>
        <translation>Sagen Sie, warum so wenig keine Frage wert ist.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::TransferDialog</name>
    <message>
        <source>Transfer budget</source>
        <translation>Budget übertragen</translation>
    </message>
    <message>
        <source>Ask for the transfer</source>
        <translation>Übertragung beantragen</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>It moves for the period that runs now, and only for it.</source>
        <translation>Es wandert für den laufenden Zeitraum, und nur für ihn.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>A second person reads it before the budget moves.</source>
        <translation>Eine zweite Person liest ihn, bevor das Budget wandert.</translation>
    </message>
    <message>
        <source>%1 are left.</source>
        <translation>%1 sind übrig.</translation>
    </message>
    <message>
        <source>Nobody has a budget that could move.</source>
        <translation>Niemand hat ein Budget, das wandern könnte.</translation>
    </message>
    <message>
        <source>Choose two different owners.</source>
        <translation>Wählen Sie zwei verschiedene Inhaber.</translation>
    </message>
    <message>
        <source>Enter an amount above 0.</source>
        <translation>Geben Sie einen Betrag über 0 ein.</translation>
    </message>
    <message>
        <source>%1 has less left than that.</source>
        <translation>%1 hat weniger als das übrig.</translation>
    </message>
    <message>
        <source>Say why: the reason goes into the audit trail.</source>
        <translation>Sagen, warum: Der Grund geht ins Prüfprotokoll.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::TreasuryModel</name>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Left $</source>
        <translation>Übrig $</translation>
    </message>
    <message>
        <source>$ per hour</source>
        <translation>$ pro Stunde</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Tage übrig</translation>
    </message>
    <message>
        <source>Empty on</source>
        <translation>Leer am</translation>
    </message>
    <message>
        <source>Top up $</source>
        <translation>Aufladen $</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Stoppt</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::TreasuryView</name>
    <message>
        <source>Accounts' money</source>
        <translation>Geld der Konten</translation>
    </message>
    <message>
        <source>Transfer credit…</source>
        <translation>Guthaben übertragen…</translation>
    </message>
    <message>
        <source>No account is connected.</source>
        <translation>Kein Konto ist verbunden.</translation>
    </message>
    <message numerus="yes">
        <source>the one that runs dry first on top; Top up makes it last %n days</source>
        <translation>
            <numerusform>was zuerst leer ist, steht oben; Aufladen reicht für %n Tag</numerusform>
            <numerusform>was zuerst leer ist, steht oben; Aufladen reicht für %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes two accounts.</source>
        <translation>Dazu braucht es zwei Konten.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3 would let %3 last longer, and %2 long enough.</source>
        <translation>Mit %1 von %2 an %3 reicht %3 länger und %2 lange genug.</translation>
    </message>
    <message>
        <source>No account chosen</source>
        <translation>Kein Konto ausgewählt</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Spends</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Lasts for</source>
        <translation>Reicht für</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No top-up is needed for %n days.</source>
        <translation>
            <numerusform>Für %n Tag muss nichts aufgeladen werden.</numerusform>
            <numerusform>Für %n Tage muss nichts aufgeladen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its balance is not known yet.</source>
        <translation>Sein Saldo ist noch nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>Top up %1 before %2 to last %n days.</source>
        <translation>
            <numerusform>%1 vor %2 aufladen, damit es %n Tag reicht.</numerusform>
            <numerusform>%1 vor %2 aufladen, damit es %n Tage reicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Balance in %1</source>
        <translation>Saldo im %1</translation>
    </message>
    <message>
        <source>$</source>
        <translation>$</translation>
    </message>
    <message>
        <source>Reading the month…</source>
        <translation>Der Monat wird gelesen…</translation>
    </message>
    <message>
        <source>Opening, %1</source>
        <translation>Anfang, %1</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>Nicht erklärt</translation>
    </message>
    <message>
        <source>Closing, %1</source>
        <translation>Ende, %1</translation>
    </message>
    <message>
        <source>So far, %1</source>
        <translation>Bisher, %1</translation>
    </message>
    <message>
        <source>Stops on %1</source>
        <translation>Stoppt am %1</translation>
    </message>
    <message>
        <source>Stops at zero</source>
        <translation>Stoppt bei null</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::VendorCallModel</name>
    <message>
        <source>Nobody here</source>
        <translation>Niemand hier</translation>
    </message>
    <message>
        <source>At (UTC)</source>
        <translation>Am (UTC)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Beantragt durch</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::VendorLogView</name>
    <message>
        <source>Show request</source>
        <translation>Antrag zeigen</translation>
    </message>
    <message>
        <source>Vast.ai's log</source>
        <translation>Vast.ai-Protokoll</translation>
    </message>
    <message>
        <source>Vast.ai has noted no call that changed something. The executor reads the log while it runs.</source>
        <translation>Vast.ai hat keinen Aufruf vermerkt, der etwas geändert hat. Die Ausführung liest das Protokoll, während sie läuft.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody here asked for %n calls. Whoever made them has a key of the account.</source>
        <translation>
            <numerusform>%n Aufruf hat hier niemand beantragt. Wer ihn gemacht hat, hat einen Schlüssel des Kontos.</numerusform>
            <numerusform>%n Aufrufe hat hier niemand beantragt. Wer sie gemacht hat, hat einen Schlüssel des Kontos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No call chosen</source>
        <translation>Kein Aufruf gewählt</translation>
    </message>
    <message>
        <source>A call</source>
        <translation>Ein Aufruf</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>No request here explains this call. If nobody made it at Vast.ai's console, rotate the key.</source>
        <translation>Kein Antrag hier erklärt diesen Aufruf. Hat ihn niemand in der Konsole von Vast.ai gemacht, den Schlüssel wechseln.</translation>
    </message>
    <message>
        <source>Asked for by: %1.</source>
        <translation>Beantragt durch: %1.</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::VersionModel</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, und %n weitere</numerusform>
            <numerusform>%1, und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>you, not saved</source>
        <translation>Sie, nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day · person</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>in force from %1</source>
        <comment>a time to come</comment>
        <translation>in Kraft ab %1</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::VersionsDialog</name>
    <message>
        <source>Policy versions of %1</source>
        <translation>Richtlinienversionen von %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>These two versions say the same.</source>
        <translation>Diese beiden Versionen sagen dasselbe.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>The draft is not saved.</source>
        <translation>Der Entwurf ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Version %1, saved %2 by %3: %4</source>
        <comment>number, time, person, reason</comment>
        <translation>Version %1, gespeichert %2 von %3: %4</translation>
    </message>
    <message>
        <source>%1. It comes into force on %2.</source>
        <translation>%1. Sie tritt am %2 in Kraft.</translation>
    </message>
    <message>
        <source>%1. It is in force.</source>
        <translation>%1. Sie ist in Kraft.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Restore version %1…</source>
        <translation>Version %1 wiederherstellen…</translation>
    </message>
    <message>
        <source>It is in force already.</source>
        <translation>Sie ist schon in Kraft.</translation>
    </message>
    <message>
        <source>Puts its rules into the form; they are saved as a new version.</source>
        <translation>Setzt ihre Regeln in das Formular; gespeichert werden sie als neue Version.</translation>
    </message>
</context>
</TS>
