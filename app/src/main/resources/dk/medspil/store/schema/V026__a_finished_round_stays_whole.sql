-- R07: topics have the last day of a finished round as the day they were mapped, and the work environment organisation
-- took part in it. A round that lacks either goes on again, and none can lose them while it is finished. A topic that is
-- removed leaves its rounds, so the topics are not guarded.
UPDATE apv_round SET finished_on = NULL
WHERE finished_on IS NOT NULL AND (last_day IS NULL
  OR instr(amo, 'PLANNING') = 0 OR instr(amo, 'ORGANISING') = 0 OR instr(amo, 'CARRYING_OUT') = 0);
CREATE TRIGGER apv_round_whole_insert BEFORE INSERT ON apv_round
WHEN new.finished_on IS NOT NULL AND (new.last_day IS NULL
  OR instr(new.amo, 'PLANNING') = 0 OR instr(new.amo, 'ORGANISING') = 0 OR instr(new.amo, 'CARRYING_OUT') = 0)
BEGIN SELECT RAISE(ABORT, 'R07: a finished round has its last day and the work environment organisation'); END;
CREATE TRIGGER apv_round_whole_update BEFORE UPDATE OF last_day, amo, finished_on ON apv_round
WHEN new.finished_on IS NOT NULL AND (new.last_day IS NULL
  OR instr(new.amo, 'PLANNING') = 0 OR instr(new.amo, 'ORGANISING') = 0 OR instr(new.amo, 'CARRYING_OUT') = 0)
BEGIN SELECT RAISE(ABORT, 'R07: a finished round has its last day and the work environment organisation'); END;
