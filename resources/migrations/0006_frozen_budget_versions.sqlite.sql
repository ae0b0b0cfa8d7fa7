-- As in 0003: what never changes once written.

CREATE TRIGGER budget_versions_no_update BEFORE UPDATE ON budget_versions
BEGIN
    SELECT RAISE(ABORT, 'a saved budget version cannot be changed');
END;

CREATE TRIGGER budget_versions_no_delete BEFORE DELETE ON budget_versions
BEGIN
    SELECT RAISE(ABORT, 'a saved budget version cannot be removed');
END;
