-- A task that was deleted can be taken back, as all else. The line of minutes it was agreed in keeps its tie, and is
-- read as a line without a task until then.
ALTER TABLE task ADD COLUMN deleted_at TEXT;
