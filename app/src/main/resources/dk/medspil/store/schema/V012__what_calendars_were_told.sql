-- What a calendar file last said about a meeting and its deadlines: a change needs a higher number than the one before, and a
-- fingerprint tells whether there is a change. Goes with its meeting.
CREATE TABLE calendar_entry (
  uid TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  sequence INTEGER NOT NULL CHECK (sequence >= 0),
  content TEXT NOT NULL CHECK (length(content) = 64)
) STRICT;
CREATE INDEX calendar_entry_meeting ON calendar_entry(meeting_id);
