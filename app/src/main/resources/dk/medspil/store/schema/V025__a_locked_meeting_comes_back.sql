-- R24 forbids another title or day for a meeting whose minutes are final, not the same again: to take back that it was
-- deleted writes the whole row.
DROP TRIGGER meeting_locked;
CREATE TRIGGER meeting_locked BEFORE UPDATE ON meeting
WHEN (old.title, old.day, old.starts, old.ends, old.place, old.guests)
  IS NOT (new.title, new.day, new.starts, new.ends, new.place, new.guests)
  AND EXISTS (SELECT 1 FROM minutes m WHERE m.meeting_id = old.id AND m.final_on IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'R24: the minutes are locked'); END;
