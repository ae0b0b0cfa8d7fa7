-- Record: who is what in Bursar. Team '' is every team. No row at all: roles are off, and everybody may do everything.
CREATE TABLE member_roles (
    member TEXT NOT NULL REFERENCES members (id),
    role TEXT NOT NULL,
    team TEXT NOT NULL,
    PRIMARY KEY (member, role, team)
);
