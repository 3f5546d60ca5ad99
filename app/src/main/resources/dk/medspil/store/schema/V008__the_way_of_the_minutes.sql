-- The steps after the draft have deadlines of their own; old rules get the usual distance.
ALTER TABLE forum ADD COLUMN comment_days INTEGER NOT NULL DEFAULT 0;
ALTER TABLE forum ADD COLUMN sent_days INTEGER NOT NULL DEFAULT 0;
UPDATE forum SET comment_days = min(365, minutes_days + 3), sent_days = min(365, minutes_days + 7);

-- Whose step froze a version; what was frozen before this is nobody's we know of.
ALTER TABLE minutes_version ADD COLUMN frozen_by TEXT NOT NULL DEFAULT '';
