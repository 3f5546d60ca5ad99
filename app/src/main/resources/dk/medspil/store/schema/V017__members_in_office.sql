-- From when a member is in the forum and in office, and whom a substitute stands in for.
ALTER TABLE member ADD COLUMN joined_on TEXT;
ALTER TABLE member ADD COLUMN elected_on TEXT;
-- 2 to 4 years (R15).
ALTER TABLE member ADD COLUMN term_years INTEGER CHECK (term_years BETWEEN 2 AND 4);
ALTER TABLE member ADD COLUMN stands_in_for_id TEXT REFERENCES member(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED;

-- What is noted of a member's courses. Deadlines are not written: they follow from the member's dates (R12, R13, R14).
CREATE TABLE course (
  id TEXT PRIMARY KEY,
  member_id TEXT NOT NULL REFERENCES member(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('WORK_ENVIRONMENT', 'SUPPLEMENTARY', 'MED')),
  year INTEGER NOT NULL,
  offered_on TEXT,
  outcome TEXT CHECK (outcome IN ('DONE', 'DECLINED', 'EXEMPT')),
  settled_on TEXT,
  hours INTEGER,
  provider TEXT NOT NULL,
  kept_on TEXT,
  UNIQUE (member_id, kind, year),
  CHECK ((outcome IS NULL) = (settled_on IS NULL)),
  CHECK ((kind = 'SUPPLEMENTARY') = (year > 0))
) STRICT;
