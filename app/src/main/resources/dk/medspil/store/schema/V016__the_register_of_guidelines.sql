-- The guidelines a forum talks about and has agreed on (handbook 1.5). That one has expired is not written: it follows from its
-- last day. What the two sides said stands with it; with the reason it is the record when no agreement is reached.
CREATE TABLE guideline (
  id TEXT PRIMARY KEY,
  forum_id TEXT NOT NULL REFERENCES forum(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('PROCEDURE', 'REQUIRED', 'VOLUNTARY')),
  content TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('WISHED', 'DISCUSSED', 'ADOPTED', 'REFUSED', 'TERMINATED')),
  agreed_on TEXT,
  notice_on TEXT,
  last_day TEXT,
  reason TEXT NOT NULL,
  wished_by TEXT NOT NULL,
  employees TEXT NOT NULL,
  management TEXT NOT NULL,
  review_on TEXT,
  created_on TEXT NOT NULL,
  deleted_at TEXT,
  CHECK ((agreed_on IS NOT NULL) = (state IN ('ADOPTED', 'TERMINATED'))),
  CHECK ((notice_on IS NOT NULL) = (state = 'TERMINATED')),
  CHECK ((last_day IS NOT NULL) = (state = 'TERMINATED')),
  CHECK ((trim(reason) = '') = (state <> 'REFUSED'))
) STRICT;
CREATE INDEX guideline_forum ON guideline(forum_id);

-- What happened with a guideline. The line of minutes that says so may be gone, what it said stays.
CREATE TABLE guideline_event (
  id TEXT PRIMARY KEY,
  guideline_id TEXT NOT NULL REFERENCES guideline(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  day TEXT NOT NULL,
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  outcome_id TEXT REFERENCES outcome(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX guideline_event_guideline ON guideline_event(guideline_id);
CREATE INDEX guideline_event_outcome ON guideline_event(outcome_id);

-- A matter brought up to another level (handbook 1.6); checks are words with a blank between them.
CREATE TABLE escalation (
  id TEXT PRIMARY KEY,
  guideline_id TEXT NOT NULL REFERENCES guideline(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  level TEXT NOT NULL,
  question TEXT NOT NULL,
  view TEXT NOT NULL,
  checks TEXT NOT NULL,
  sent_on TEXT,
  answered_on TEXT,
  reply TEXT NOT NULL,
  back_on TEXT,
  CHECK (answered_on IS NULL OR (sent_on IS NOT NULL AND answered_on >= sent_on))
) STRICT;
CREATE INDEX escalation_guideline ON escalation(guideline_id);

-- R03: a procedure or required guideline must exist. R04: three calendar months, in the shortest month to its last day.
CREATE TRIGGER guideline_notice_insert BEFORE INSERT ON guideline
WHEN new.state = 'TERMINATED' AND new.kind <> 'VOLUNTARY'
BEGIN SELECT RAISE(ABORT, 'R03: this kind of guideline may not be terminated'); END;
CREATE TRIGGER guideline_notice_update BEFORE UPDATE ON guideline
WHEN new.state = 'TERMINATED' AND new.kind <> 'VOLUNTARY'
BEGIN SELECT RAISE(ABORT, 'R03: this kind of guideline may not be terminated'); END;
CREATE TRIGGER guideline_expiry_insert BEFORE INSERT ON guideline
WHEN new.last_day < date(new.notice_on, '+3 months', 'floor')
BEGIN SELECT RAISE(ABORT, 'R04: a guideline binds three months after its notice'); END;
CREATE TRIGGER guideline_expiry_update BEFORE UPDATE ON guideline
WHEN new.last_day < date(new.notice_on, '+3 months', 'floor')
BEGIN SELECT RAISE(ABORT, 'R04: a guideline binds three months after its notice'); END;

-- H1.5: no path, not even undo or import, reaches a state that the trail does not tell of.
CREATE TRIGGER guideline_borne_insert BEFORE INSERT ON guideline
WHEN new.state <> 'WISHED' AND NOT EXISTS (SELECT 1 FROM guideline_event e WHERE e.guideline_id = new.id AND
  CASE new.state WHEN 'DISCUSSED' THEN e.kind = 'DISCUSSED'
    WHEN 'ADOPTED' THEN e.kind IN ('AGREED', 'REGISTERED')
    WHEN 'REFUSED' THEN e.kind = 'REFUSED'
    ELSE e.kind = 'TERMINATED' AND e.day = new.notice_on END)
BEGIN SELECT RAISE(ABORT, 'H1.5: the trail does not tell of this state'); END;
CREATE TRIGGER guideline_borne_update BEFORE UPDATE OF state, notice_on ON guideline
WHEN new.state <> 'WISHED' AND NOT EXISTS (SELECT 1 FROM guideline_event e WHERE e.guideline_id = new.id AND
  CASE new.state WHEN 'DISCUSSED' THEN e.kind = 'DISCUSSED'
    WHEN 'ADOPTED' THEN e.kind IN ('AGREED', 'REGISTERED')
    WHEN 'REFUSED' THEN e.kind = 'REFUSED'
    ELSE e.kind = 'TERMINATED' AND e.day = new.notice_on END)
BEGIN SELECT RAISE(ABORT, 'H1.5: the trail does not tell of this state'); END;
CREATE TRIGGER guideline_event_keep BEFORE DELETE ON guideline_event
WHEN EXISTS (SELECT 1 FROM guideline g WHERE g.id = old.guideline_id AND
    CASE g.state WHEN 'DISCUSSED' THEN old.kind = 'DISCUSSED'
      WHEN 'ADOPTED' THEN old.kind IN ('AGREED', 'REGISTERED')
      WHEN 'REFUSED' THEN old.kind IN ('DISCUSSED', 'REFUSED')
      WHEN 'TERMINATED' THEN old.kind IN ('AGREED', 'REGISTERED', 'TERMINATED')
      ELSE 0 END)
  AND NOT EXISTS (SELECT 1 FROM guideline_event e
    WHERE e.guideline_id = old.guideline_id AND e.kind = old.kind AND e.id <> old.id)
BEGIN SELECT RAISE(ABORT, 'H1.5: the trail of this state stays'); END;
CREATE TRIGGER guideline_event_fixed BEFORE UPDATE OF id, guideline_id, day, kind, text ON guideline_event
BEGIN SELECT RAISE(ABORT, 'H1.5: a trail is added to, never edited'); END;

CREATE TRIGGER guideline_search_added AFTER INSERT ON guideline BEGIN
  INSERT INTO search_text(kind, id, home, title, body)
  VALUES ('guideline', new.id, new.forum_id, new.title,
    new.content || ' ' || new.reason || ' ' || new.employees || ' ' || new.management);
END;
CREATE TRIGGER guideline_search_changed AFTER UPDATE OF title, content, reason, employees, management ON guideline BEGIN
  UPDATE search_text SET title = new.title,
    body = new.content || ' ' || new.reason || ' ' || new.employees || ' ' || new.management
  WHERE id = new.id;
END;
CREATE TRIGGER guideline_search_gone AFTER DELETE ON guideline BEGIN
  DELETE FROM search_text WHERE id = old.id;
END;
