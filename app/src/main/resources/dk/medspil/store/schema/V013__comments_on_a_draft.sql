-- What was written in the margin of a draft. No part of the minutes, so no lock guards it (R24) and search leaves it out.
CREATE TABLE review_comment (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  item_id TEXT REFERENCES agenda_item(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  author TEXT NOT NULL,
  day TEXT,
  passage TEXT NOT NULL,
  text TEXT NOT NULL,
  state TEXT NOT NULL
) STRICT;
CREATE INDEX review_comment_meeting ON review_comment(meeting_id);
CREATE INDEX review_comment_item ON review_comment(item_id);
