<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>InvoiceDocument</name>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Charged to</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>none, not issued</source>
        <translation>keine, nicht ausgestellt</translation>
    </message>
    <message>
        <source>Document hash SHA-256: %1</source>
        <translation>Prüfsumme SHA-256: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Made with Bursar. An invoice gets its number when it is issued.</source>
        <translation>Erstellt mit Bursar. Ihre Nummer erhält eine Rechnung beim Ausstellen.</translation>
    </message>
    <message>
        <source>Issued with Bursar. An issued invoice never changes; corrections are credit notes.</source>
        <translation>Ausgestellt mit Bursar. Eine ausgestellte Rechnung ändert sich nie; Korrekturen sind Gutschriften.</translation>
    </message>
    <message>
        <source>No usage</source>
        <translation>Keine Nutzung</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unit price %1</source>
        <translation>Preis %1</translation>
    </message>
    <message>
        <source>Amount %1</source>
        <translation>Betrag %1</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1, Fortsetzung</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Kostenaufstellung</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Amount credited</source>
        <translation>Gutgeschriebener Betrag</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>Zu zahlender Betrag</translation>
    </message>
    <message>
        <source>Draft, estimated: some days have no charge from Vast.ai yet. Not for payment.</source>
        <translation>Entwurf, geschätzt: Für einige Tage fehlt noch die Abrechnung von Vast.ai. Nicht zur Zahlung.</translation>
    </message>
    <message>
        <source>Draft: amounts may still change. Not for payment.</source>
        <translation>Entwurf: Beträge können sich noch ändern. Nicht zur Zahlung.</translation>
    </message>
    <message>
        <source>Tax ID %1</source>
        <translation>Steuernummer %1</translation>
    </message>
    <message>
        <source>Cost centre %1</source>
        <translation>Kostenstelle %1</translation>
    </message>
    <message>
        <source>Team lead: %1</source>
        <translation>Teamleitung: %1</translation>
    </message>
    <message>
        <source>not issued</source>
        <translation>nicht ausgestellt</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt am</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Zahlungsziel</translation>
    </message>
    <message>
        <source>Rental account</source>
        <translation>Mietkonto</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Tax %1 %</source>
        <translation>Steuer %1 %</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Zwischensumme</translation>
    </message>
    <message>
        <source>Mark-up</source>
        <translation>Aufschlag</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Gesamtbetrag %1</translation>
    </message>
    <message>
        <source>Shared cost</source>
        <translation>Gemeinsame Kosten</translation>
    </message>
    <message>
        <source>Instance %1</source>
        <translation>Instanz %1</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>GPU time</source>
        <translation>GPU-Zeit</translation>
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
        <source>Upload</source>
        <translation>Upload</translation>
    </message>
    <message>
        <source>GB-month</source>
        <translation>GB-Monat</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>This is a draft. Nothing is due.</source>
        <translation>Dies ist ein Entwurf. Es ist nichts zu zahlen.</translation>
    </message>
    <message>
        <source>Book against cost centre %1, internal allocation.</source>
        <translation>Auf Kostenstelle %1 buchen, interne Verrechnung.</translation>
    </message>
    <message>
        <source>No bank transfer is needed.</source>
        <translation>Eine Überweisung ist nicht nötig.</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Verwendungszweck: %1</translation>
    </message>
    <message>
        <source>Monthly budget %1, used %2 %.</source>
        <translation>Monatsbudget %1, davon verbraucht %2 %.</translation>
    </message>
    <message>
        <source>%1: %2, difference %3.</source>
        <translation>%1: %2, Unterschied %3.</translation>
    </message>
    <message>
        <source>Quantity and unit price explain an amount. The amount itself is the line&apos;s share of what Vast.ai charged, in whole cents, and may differ from their product by rounding.</source>
        <translation>Menge und Preis erklären einen Betrag. Der Betrag selbst ist der Anteil der Zeile an dem, was Vast.ai berechnet hat, in ganzen Cent; vom Produkt aus Menge und Preis kann er durch Rundung abweichen.</translation>
    </message>
    <message>
        <source>No instance was used in this period.</source>
        <translation>In diesem Zeitraum wurde keine Instanz genutzt.</translation>
    </message>
    <message>
        <source>Amount of the draft</source>
        <translation>Betrag des Entwurfs</translation>
    </message>
    <message>
        <source>This amount is credited. Nothing is to be paid.</source>
        <translation>Dieser Betrag wird gutgeschrieben. Es ist nichts zu zahlen.</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Attention: %1</source>
        <translation>Zu Händen: %1</translation>
    </message>
    <message>
        <source>Credits invoice</source>
        <translation>Zu Rechnung</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>charge</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Reason of the credit: %1</source>
        <translation>Grund der Gutschrift: %1</translation>
    </message>
    <message>
        <source>Cost that belongs to no team is shared among the teams; the line says by which method.</source>
        <translation>Kosten, die zu keinem Team gehören, werden auf die Teams verteilt; die Position nennt das Verfahren.</translation>
    </message>
    <message>
        <source>per GPU-hour</source>
        <translation>je GPU-Stunde</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1, %2 instances</source>
        <translation>%1, %2 Instanzen</translation>
    </message>
    <message>
        <source>Shown in %1 at the rate %2 of %3. What is due is the amount in %4.</source>
        <translation>In %1 umgerechnet zum Kurs %2 vom %3. Geschuldet ist der Betrag in %4.</translation>
    </message>
    <message>
        <source>Audit trail before this document: %1 events, root hash %2.</source>
        <translation>Prüfprotokoll vor diesem Dokument: %1 Ereignisse, Wurzelprüfsumme %2.</translation>
    </message>
</context>
<context>
    <name>InvoiceLines</name>
    <message>
        <source>%1, instance %2</source>
        <translation>%1, Instanz %2</translation>
    </message>
    <message>
        <source>Disk, instance %1</source>
        <translation>Speicher, Instanz %1</translation>
    </message>
    <message>
        <source>Disk %1 GB, instance %2</source>
        <translation>Speicher %1 GB, Instanz %2</translation>
    </message>
    <message>
        <source>Upload, instance %1</source>
        <translation>Upload, Instanz %1</translation>
    </message>
    <message>
        <source>Download, instance %1</source>
        <translation>Download, Instanz %1</translation>
    </message>
    <message>
        <source>Other charges of Vast.ai, instance %1</source>
        <translation>Sonstige Kosten von Vast.ai, Instanz %1</translation>
    </message>
    <message>
        <source>%1, as charged by Vast.ai</source>
        <translation>%1, wie von Vast.ai berechnet</translation>
    </message>
    <message>
        <source>%1, with $%2 that Vast.ai charged without naming a meter</source>
        <translation>%1, darin %2 $, die Vast.ai ohne Angabe eines Zählers berechnet hat</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>upload</source>
        <translation>Upload</translation>
    </message>
    <message>
        <source>other charges</source>
        <translation>sonstige Kosten</translation>
    </message>
    <message>
        <source>Credited late for %1: %2, instance %3</source>
        <translation>Nachträglich gutgeschrieben für %1: %2, Instanz %3</translation>
    </message>
    <message>
        <source>Charged late for %1: %2, instance %3</source>
        <translation>Nachträglich berechnet für %1: %2, Instanz %3</translation>
    </message>
    <message>
        <source>Cost of no team in %1, shared in proportion to each team&apos;s own cost</source>
        <translation>Kosten ohne Team im Monat %1, verteilt im Verhältnis der eigenen Kosten</translation>
    </message>
    <message>
        <source>Cost of no team in %1, shared evenly among the teams with cost</source>
        <translation>Kosten ohne Team im Monat %1, gleichmäßig auf die Teams mit Kosten verteilt</translation>
    </message>
    <message>
        <source>Cost of no team in %1, shared by fixed shares</source>
        <translation>Kosten ohne Team im Monat %1, nach festen Anteilen verteilt</translation>
    </message>
    <message>
        <source>Cost of no team in %1</source>
        <translation>Kosten ohne Team im Monat %1</translation>
    </message>
    <message>
        <source>GPU not seen</source>
        <translation>GPU nicht beobachtet</translation>
    </message>
    <message>
        <source>Without a label</source>
        <translation>Ohne Bezeichnung</translation>
    </message>
    <message>
        <source>Rented outside Bursar</source>
        <translation>Außerhalb von Bursar gemietet</translation>
    </message>
    <message>
        <source>Credit on invoice %1: %2</source>
        <translation>Gutschrift zur Rechnung %1: %2</translation>
    </message>
</context>
</TS>
