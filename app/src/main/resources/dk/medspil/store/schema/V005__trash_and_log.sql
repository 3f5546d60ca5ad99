-- Own templates and decks go to the trash first, as meetings, boards and plan lines do.
ALTER TABLE own_content ADD COLUMN deleted_at TEXT;

-- What was exported, deleted for good, restored, or opened of confidential parts: never what it said. "detail" holds
-- words of the program, such as a file format; forum_id is no foreign key, because the log outlives what it is about.
CREATE TABLE activity (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  subject_id TEXT,
  forum_id TEXT,
  day TEXT,
  detail TEXT NOT NULL CHECK (detail NOT GLOB '*[^A-Z0-9_ ]*' AND length(detail) <= 40)
) STRICT;
CREATE TRIGGER activity_fixed BEFORE UPDATE ON activity
BEGIN SELECT RAISE(ABORT, 'the log is added to, never edited'); END;
CREATE TRIGGER activity_kept BEFORE DELETE ON activity
BEGIN SELECT RAISE(ABORT, 'the log is added to, never shortened'); END;
