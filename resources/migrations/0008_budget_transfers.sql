-- Budget that one owner gave another for the period that contains the moment; carried out with its request.
CREATE TABLE budget_transfers (
    request TEXT PRIMARY KEY REFERENCES requests (id),
    from_kind TEXT NOT NULL,
    from_owner TEXT NOT NULL,
    to_kind TEXT NOT NULL,
    to_owner TEXT NOT NULL,
    period TEXT NOT NULL,
    amount BIGINT NOT NULL,
    at BIGINT NOT NULL
);

-- Who approved it under four eyes; NULL: nobody had to.
ALTER TABLE policy_versions ADD COLUMN approved_by TEXT REFERENCES members (id);
ALTER TABLE budget_versions ADD COLUMN approved_by TEXT REFERENCES members (id);

-- Who should answer it, as somebody who was asked has said.
ALTER TABLE requests ADD COLUMN answerer TEXT REFERENCES members (id);
