-- What never changes once written. Triggers are spelled differently by every engine, so this file is SQLite's own;
-- RAISE ends the statement with the text that people see.

CREATE TRIGGER audit_events_no_update BEFORE UPDATE ON audit_events
BEGIN
    SELECT RAISE(ABORT, 'an entry of the audit trail cannot be changed');
END;

CREATE TRIGGER audit_events_no_delete BEFORE DELETE ON audit_events
BEGIN
    SELECT RAISE(ABORT, 'an entry of the audit trail cannot be removed');
END;

-- The head moves one event at a time, to an event that exists.
CREATE TRIGGER audit_head_moves_on BEFORE UPDATE ON audit_head
WHEN NEW.id <> OLD.id OR NEW.seq <> OLD.seq + 1
    OR NOT EXISTS (SELECT 1 FROM audit_events WHERE seq = NEW.seq AND hash = NEW.hash AND prev = OLD.hash)
BEGIN
    SELECT RAISE(ABORT, 'the head of the audit trail only moves to the next event');
END;

CREATE TRIGGER audit_head_no_delete BEFORE DELETE ON audit_head
BEGIN
    SELECT RAISE(ABORT, 'the head of the audit trail cannot be removed');
END;

CREATE TRIGGER ledger_facts_no_update BEFORE UPDATE ON ledger_facts
BEGIN
    SELECT RAISE(ABORT, 'a ledger keeps its id and its clock');
END;

CREATE TRIGGER ledger_facts_no_delete BEFORE DELETE ON ledger_facts
BEGIN
    SELECT RAISE(ABORT, 'a ledger keeps its id and its clock');
END;

CREATE TRIGGER policy_versions_no_update BEFORE UPDATE ON policy_versions
BEGIN
    SELECT RAISE(ABORT, 'a saved policy version cannot be changed');
END;

CREATE TRIGGER policy_versions_no_delete BEFORE DELETE ON policy_versions
BEGIN
    SELECT RAISE(ABORT, 'a saved policy version cannot be removed');
END;

CREATE TRIGGER budgets_no_update BEFORE UPDATE ON budgets
BEGIN
    SELECT RAISE(ABORT, 'a saved budget cannot be changed');
END;

CREATE TRIGGER budgets_no_delete BEFORE DELETE ON budgets
BEGIN
    SELECT RAISE(ABORT, 'a saved budget cannot be removed');
END;

CREATE TRIGGER segments_no_update BEFORE UPDATE ON segments
BEGIN
    SELECT RAISE(ABORT, 'metered usage cannot be changed');
END;

CREATE TRIGGER segments_no_delete BEFORE DELETE ON segments
BEGIN
    SELECT RAISE(ABORT, 'metered usage cannot be removed');
END;

-- The one change that an issued invoice may see is that it was credited.
CREATE TRIGGER invoices_frozen BEFORE UPDATE ON invoices
WHEN NEW.number <> OLD.number OR NEW.series <> OLD.series OR NEW.serial <> OLD.serial OR NEW.team <> OLD.team
    OR NEW.month <> OLD.month OR NEW.issued_at <> OLD.issued_at OR NEW.total <> OLD.total OR NEW.sha256 <> OLD.sha256
    OR NEW.document <> OLD.document OR NEW.pdf <> OLD.pdf
    OR NOT (NEW.state = OLD.state OR (OLD.state = 'issued' AND NEW.state = 'credited'))
BEGIN
    SELECT RAISE(ABORT, 'an issued invoice cannot be changed');
END;

CREATE TRIGGER invoices_no_delete BEFORE DELETE ON invoices
BEGIN
    SELECT RAISE(ABORT, 'an issued invoice cannot be removed');
END;
