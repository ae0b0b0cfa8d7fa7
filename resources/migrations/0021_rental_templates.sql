-- What teams rent again and again. `folded` is the name without its capitals, so that two do not differ by them alone.
-- The launch holds no secret: of what is secret only the variable's name.
CREATE TABLE rental_templates (
    team TEXT NOT NULL,
    folded TEXT NOT NULL,
    name TEXT NOT NULL,
    image TEXT NOT NULL,
    disk BIGINT NOT NULL,
    planned_time BIGINT NOT NULL,
    launch_json TEXT NOT NULL,
    by_member TEXT NOT NULL,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (team, folded)
);
