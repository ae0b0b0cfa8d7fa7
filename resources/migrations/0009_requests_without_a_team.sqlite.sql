-- A change of the organisation's budget belongs to no team. SQLite takes NOT NULL from a column only by a new table; the
-- contracts let go of their requests for that moment.
CREATE TABLE requests_of_contracts (
    instance BIGINT PRIMARY KEY,
    request TEXT NOT NULL
);
INSERT INTO requests_of_contracts SELECT instance, request FROM contracts WHERE request IS NOT NULL;
UPDATE contracts SET request = NULL WHERE request IS NOT NULL;

CREATE TABLE requests_with_or_without (
    id TEXT PRIMARY KEY,
    team TEXT REFERENCES teams (id),
    kind TEXT NOT NULL,
    batch TEXT,
    state TEXT NOT NULL,
    by_member TEXT REFERENCES members (id),
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    reason TEXT NOT NULL,
    order_json TEXT NOT NULL,
    decision_json TEXT,
    policy_version INTEGER NOT NULL,
    instance BIGINT,
    planned_end BIGINT,
    error TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    cancel_asked INTEGER NOT NULL,
    answerer TEXT REFERENCES members (id)
);
INSERT INTO requests_with_or_without SELECT id, team, kind, batch, state, by_member, created_at, changed_at, reason,
    order_json, decision_json, policy_version, instance, planned_end, error, attempts, cancel_asked, answerer FROM requests;
DROP TABLE requests;
ALTER TABLE requests_with_or_without RENAME TO requests;
CREATE INDEX requests_by_state ON requests (state, created_at);
CREATE INDEX requests_by_team ON requests (team, created_at);

UPDATE contracts SET request = (SELECT request FROM requests_of_contracts kept WHERE kept.instance = contracts.instance)
    WHERE instance IN (SELECT instance FROM requests_of_contracts);
DROP TABLE requests_of_contracts;

-- As in 0003: what never changes once written.
CREATE TRIGGER budget_transfers_no_update BEFORE UPDATE ON budget_transfers
BEGIN
    SELECT RAISE(ABORT, 'a transfer of budget cannot be changed');
END;

CREATE TRIGGER budget_transfers_no_delete BEFORE DELETE ON budget_transfers
BEGIN
    SELECT RAISE(ABORT, 'a transfer of budget cannot be removed');
END;
