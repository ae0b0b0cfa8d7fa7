-- What never changes once written, of closing months (see 0003).

CREATE TRIGGER closed_months_no_update BEFORE UPDATE ON closed_months
BEGIN
    SELECT RAISE(ABORT, 'a closed month cannot be changed');
END;

CREATE TRIGGER closed_months_no_delete BEFORE DELETE ON closed_months
BEGIN
    SELECT RAISE(ABORT, 'a closed month cannot be opened again');
END;

CREATE TRIGGER booked_costs_no_update BEFORE UPDATE ON booked_costs
BEGIN
    SELECT RAISE(ABORT, 'a booked cost cannot be changed');
END;

CREATE TRIGGER booked_costs_no_delete BEFORE DELETE ON booked_costs
BEGIN
    SELECT RAISE(ABORT, 'a booked cost cannot be removed');
END;

CREATE TRIGGER booked_teams_no_update BEFORE UPDATE ON booked_teams
BEGIN
    SELECT RAISE(ABORT, 'a booked cost cannot be changed');
END;

CREATE TRIGGER booked_teams_no_delete BEFORE DELETE ON booked_teams
BEGIN
    SELECT RAISE(ABORT, 'a booked cost cannot be removed');
END;

CREATE TRIGGER disputes_no_delete BEFORE DELETE ON disputes
BEGIN
    SELECT RAISE(ABORT, 'a dispute cannot be removed, only settled');
END;

CREATE TRIGGER reconciliation_rules_no_update BEFORE UPDATE ON reconciliation_rules
BEGIN
    SELECT RAISE(ABORT, 'a signed rule cannot be changed');
END;

CREATE TRIGGER reconciliation_rules_no_delete BEFORE DELETE ON reconciliation_rules
BEGIN
    SELECT RAISE(ABORT, 'a signed rule cannot be removed');
END;

CREATE TRIGGER invoices_reference_frozen BEFORE UPDATE OF reference ON invoices
WHEN NEW.reference IS NOT OLD.reference
BEGIN
    SELECT RAISE(ABORT, 'an issued invoice cannot be changed');
END;
