-- Rules that the organisation gives to many teams, beside the ready ones. `folded` is the name without its capitals.
CREATE TABLE policy_templates (
    folded TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    fields_json TEXT NOT NULL,
    by_member TEXT NOT NULL REFERENCES members (id),
    changed_at BIGINT NOT NULL
);
