-- Who decides in the end and when (R05).
ALTER TABLE agenda_item ADD COLUMN decided_by TEXT NOT NULL DEFAULT '';
ALTER TABLE agenda_item ADD COLUMN decided_on TEXT;

-- How something from the meeting is told; direction is set for those lines only.
ALTER TABLE outcome ADD COLUMN direction TEXT;
ALTER TABLE outcome ADD COLUMN audience TEXT NOT NULL DEFAULT '';
ALTER TABLE outcome ADD COLUMN channel TEXT NOT NULL DEFAULT '';
ALTER TABLE outcome ADD COLUMN access TEXT NOT NULL DEFAULT '';

-- Who came instead, and the items a member left the room for: ids with a blank between them.
ALTER TABLE attendance ADD COLUMN substitute TEXT NOT NULL DEFAULT '';
ALTER TABLE attendance ADD COLUMN away TEXT NOT NULL DEFAULT '';
