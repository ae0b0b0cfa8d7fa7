-- Percent of the amount that the next period may have on top, of what this one left unused; 0: nothing.
ALTER TABLE budgets ADD COLUMN carry_over INTEGER NOT NULL DEFAULT 0;
