-- Days that are no working time, as dates of the team's zone; '' is the organisation, whose days hold for every team.
CREATE TABLE holidays (
    team TEXT NOT NULL,
    day TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (team, day)
);
