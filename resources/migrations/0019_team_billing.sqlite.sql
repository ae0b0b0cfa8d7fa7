-- What invoices say and add beside costs. Triggers are spelled differently by every engine: SQLite's own file.

-- Record: a team without a row has the fields' defaults.
CREATE TABLE team_billing (
    team TEXT PRIMARY KEY REFERENCES teams (id),
    fields TEXT NOT NULL
);

-- Record: lines that people add to a month's invoice before it is issued.
CREATE TABLE invoice_corrections (
    id INTEGER PRIMARY KEY,
    team TEXT NOT NULL REFERENCES teams (id),
    month TEXT NOT NULL,
    amount BIGINT NOT NULL,
    reason TEXT NOT NULL,
    withdrawn INTEGER NOT NULL,
    at BIGINT NOT NULL,
    by_member TEXT REFERENCES members (id)
);
CREATE INDEX invoice_corrections_by_month ON invoice_corrections (month, team);

-- Record: how unallocated cost is shared, signed off by a person; the last one holds for months not yet booked.
CREATE TABLE sharing_rules (
    number INTEGER PRIMARY KEY,
    at BIGINT NOT NULL,
    by_member TEXT REFERENCES members (id),
    rule TEXT NOT NULL,
    reason TEXT NOT NULL
);

-- Record: the rule under which a month's unallocated cost was shared; fixed with the first booking of the month.
CREATE TABLE booked_sharing (
    month TEXT PRIMARY KEY,
    rule TEXT NOT NULL
);

CREATE TRIGGER sharing_rules_no_update BEFORE UPDATE ON sharing_rules
BEGIN
    SELECT RAISE(ABORT, 'a signed rule cannot be changed');
END;

CREATE TRIGGER sharing_rules_no_delete BEFORE DELETE ON sharing_rules
BEGIN
    SELECT RAISE(ABORT, 'a signed rule cannot be removed');
END;

CREATE TRIGGER booked_sharing_no_update BEFORE UPDATE ON booked_sharing
BEGIN
    SELECT RAISE(ABORT, 'a booked cost cannot be changed');
END;

CREATE TRIGGER booked_sharing_no_delete BEFORE DELETE ON booked_sharing
BEGIN
    SELECT RAISE(ABORT, 'a booked cost cannot be removed');
END;

CREATE TRIGGER invoice_corrections_no_delete BEFORE DELETE ON invoice_corrections
BEGIN
    SELECT RAISE(ABORT, 'a correction cannot be removed, only withdrawn');
END;

CREATE TRIGGER invoice_corrections_frozen BEFORE UPDATE ON invoice_corrections
WHEN NEW.team <> OLD.team OR NEW.month <> OLD.month OR NEW.amount <> OLD.amount OR NEW.reason <> OLD.reason
    OR OLD.withdrawn <> 0
BEGIN
    SELECT RAISE(ABORT, 'a correction cannot be changed, only withdrawn');
END;
