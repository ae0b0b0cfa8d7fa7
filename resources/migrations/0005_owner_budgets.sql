-- Budgets of persons and of nodes above the team, in numbered versions as a team's policy has them. Their amounts stand in
-- budgets, with from_version = number; the owner of the kind 'organisation' is ''.
CREATE TABLE budget_versions (
    owner_kind TEXT NOT NULL,
    owner TEXT NOT NULL,
    number INTEGER NOT NULL,
    effective_from BIGINT NOT NULL,
    at BIGINT NOT NULL,
    by_member TEXT REFERENCES members (id),
    reason TEXT NOT NULL,
    PRIMARY KEY (owner_kind, owner, number)
);

-- The version in force is looked up for every decision, however many there are.
CREATE INDEX policy_versions_in_force ON policy_versions (team, effective_from, number);
