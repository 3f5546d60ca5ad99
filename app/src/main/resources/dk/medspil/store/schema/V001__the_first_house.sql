-- Ids are UUIDs as text, dates ISO 8601 (yyyy-mm-dd), times hh:mm, instants ISO 8601 in UTC.
-- Texts are never NULL: an empty text is ''. NULL means "not set".
CREATE TABLE workplace (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  organisation TEXT NOT NULL,
  sector TEXT NOT NULL
) STRICT;

CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

-- What stands in a capture line but was not entered yet: at most a second of typing may be lost.
CREATE TABLE draft (
  place TEXT PRIMARY KEY,
  text TEXT NOT NULL
) STRICT;

CREATE TABLE forum (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  parent_id TEXT REFERENCES forum(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  meetings_per_year INTEGER NOT NULL,
  proposal_days INTEGER NOT NULL,
  agenda_days INTEGER NOT NULL,
  minutes_days INTEGER NOT NULL,
  working_days INTEGER NOT NULL,
  formalised INTEGER NOT NULL,
  position INTEGER NOT NULL
) STRICT;

CREATE TABLE member (
  id TEXT PRIMARY KEY,
  forum_id TEXT NOT NULL REFERENCES forum(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  side TEXT NOT NULL,
  duty TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX member_forum ON member(forum_id);

CREATE TABLE meeting (
  id TEXT PRIMARY KEY,
  forum_id TEXT NOT NULL REFERENCES forum(id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  day TEXT NOT NULL,
  starts TEXT NOT NULL,
  ends TEXT NOT NULL,
  place TEXT NOT NULL,
  state TEXT NOT NULL,
  template TEXT,
  agenda_sent_on TEXT,
  current_item TEXT,
  guests TEXT NOT NULL,
  deleted_at TEXT
) STRICT;
CREATE INDEX meeting_forum_day ON meeting(forum_id, day);

CREATE TABLE agenda_item (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  level INTEGER NOT NULL,
  title TEXT NOT NULL,
  form TEXT NOT NULL,
  planned_minutes INTEGER NOT NULL,
  used_seconds INTEGER NOT NULL,
  background TEXT NOT NULL,
  questions TEXT NOT NULL,
  rule TEXT NOT NULL,
  raised_by TEXT NOT NULL,
  origin_kind TEXT NOT NULL,
  origin_source TEXT,
  origin_day TEXT,
  origin_detail TEXT NOT NULL,
  confidential INTEGER NOT NULL,
  confidential_reason TEXT NOT NULL,
  confidential_until TEXT,
  private_note TEXT NOT NULL,
  state TEXT NOT NULL,
  recurring INTEGER NOT NULL
) STRICT;
CREATE INDEX agenda_item_meeting ON agenda_item(meeting_id, position);

CREATE TABLE outcome (
  id TEXT PRIMARY KEY,
  item_id TEXT NOT NULL REFERENCES agenda_item(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  side TEXT,
  text TEXT NOT NULL,
  responsible TEXT NOT NULL,
  due TEXT,
  task_id TEXT,
  note_id TEXT,
  confidential INTEGER NOT NULL
) STRICT;
CREATE INDEX outcome_item ON outcome(item_id, position);
CREATE INDEX outcome_note ON outcome(note_id);

CREATE TABLE attendance (
  meeting_id TEXT NOT NULL REFERENCES meeting(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  member_id TEXT NOT NULL REFERENCES member(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  presence TEXT NOT NULL,
  came TEXT,
  went TEXT,
  PRIMARY KEY (meeting_id, member_id)
) STRICT;

CREATE TABLE proposal (
  id TEXT PRIMARY KEY,
  forum_id TEXT NOT NULL REFERENCES forum(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL,
  raised_by TEXT NOT NULL,
  day TEXT NOT NULL
) STRICT;

CREATE TABLE board (
  id TEXT PRIMARY KEY,
  forum_id TEXT NOT NULL REFERENCES forum(id) DEFERRABLE INITIALLY DEFERRED,
  meeting_id TEXT,
  item_id TEXT,
  title TEXT NOT NULL,
  deck TEXT NOT NULL,
  intro TEXT NOT NULL,
  step INTEGER NOT NULL CHECK (step BETWEEN 1 AND 4),
  started_on TEXT NOT NULL,
  deleted_at TEXT
) STRICT;
CREATE INDEX board_forum ON board(forum_id);
CREATE INDEX board_meeting ON board(meeting_id);

CREATE TABLE board_prompt (
  id TEXT PRIMARY KEY,
  board_id TEXT NOT NULL REFERENCES board(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  step INTEGER NOT NULL CHECK (step BETWEEN 1 AND 4),
  field TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX board_prompt_board ON board_prompt(board_id);

CREATE TABLE note (
  id TEXT PRIMARY KEY,
  board_id TEXT NOT NULL REFERENCES board(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  step INTEGER NOT NULL CHECK (step BETWEEN 1 AND 4),
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  role TEXT,
  hidden INTEGER NOT NULL,
  prompt_id TEXT
) STRICT;
CREATE INDEX note_board ON note(board_id, step, position);

CREATE TABLE task (
  id TEXT PRIMARY KEY,
  forum_id TEXT NOT NULL REFERENCES forum(id) DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL,
  responsible TEXT NOT NULL,
  due TEXT,
  state TEXT NOT NULL,
  meeting_id TEXT,
  item_id TEXT,
  note_id TEXT,
  plan_line_id TEXT,
  created_on TEXT NOT NULL,
  closed_on TEXT,
  remark TEXT NOT NULL
) STRICT;
CREATE INDEX task_forum_state ON task(forum_id, state, due);
CREATE INDEX task_meeting ON task(meeting_id);

CREATE TABLE minutes (
  meeting_id TEXT PRIMARY KEY REFERENCES meeting(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  ready_on TEXT,
  chair_on TEXT,
  vice_chair_on TEXT,
  sent_on TEXT,
  final_on TEXT,
  final_meeting TEXT
) STRICT;

CREATE TABLE minutes_version (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  number INTEGER NOT NULL,
  state TEXT NOT NULL,
  at TEXT NOT NULL,
  content TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  UNIQUE (meeting_id, number)
) STRICT;

CREATE TABLE addendum (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  day TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;

CREATE TABLE topic (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  last_mapped TEXT,
  position INTEGER NOT NULL
) STRICT;

CREATE TABLE plan_line (
  id TEXT PRIMARY KEY,
  forum_id TEXT NOT NULL REFERENCES forum(id) DEFERRABLE INITIALLY DEFERRED,
  topic_id TEXT REFERENCES topic(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  location TEXT NOT NULL,
  problem TEXT NOT NULL,
  cause TEXT NOT NULL,
  severity INTEGER NOT NULL CHECK (severity BETWEEN 1 AND 5),
  likelihood INTEGER NOT NULL CHECK (likelihood BETWEEN 1 AND 5),
  affected INTEGER,
  solution TEXT,
  measure TEXT NOT NULL,
  responsible TEXT NOT NULL,
  deadline TEXT,
  follow_up TEXT,
  status TEXT NOT NULL,
  source TEXT NOT NULL,
  sickness_related INTEGER NOT NULL,
  note_id TEXT,
  item_id TEXT,
  created_on TEXT NOT NULL,
  done_on TEXT,
  deleted_at TEXT
) STRICT;
CREATE INDEX plan_line_forum ON plan_line(forum_id, status);

CREATE TABLE evaluation (
  id TEXT PRIMARY KEY,
  line_id TEXT NOT NULL REFERENCES plan_line(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  day TEXT NOT NULL,
  verdict TEXT NOT NULL,
  evidence TEXT NOT NULL,
  by_whom TEXT NOT NULL,
  next_step TEXT NOT NULL,
  next_follow_up TEXT
) STRICT;
CREATE INDEX evaluation_line ON evaluation(line_id);

CREATE TABLE trail (
  id TEXT PRIMARY KEY,
  line_id TEXT NOT NULL REFERENCES plan_line(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  day TEXT NOT NULL,
  kind TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX trail_line ON trail(line_id);

-- The user's own templates and decks, as the JSON that content reads and writes.
CREATE TABLE own_content (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  json TEXT NOT NULL
) STRICT;

-- R10: no path, not even undo or import, reaches SOLVED without a judged effect.
CREATE TRIGGER plan_line_close_insert BEFORE INSERT ON plan_line
WHEN new.status = 'SOLVED'
BEGIN SELECT RAISE(ABORT, 'R10: a plan line closes only with a judged effect'); END;
CREATE TRIGGER plan_line_close_update BEFORE UPDATE OF status ON plan_line
WHEN new.status = 'SOLVED' AND old.status <> 'SOLVED'
  AND NOT EXISTS (SELECT 1 FROM evaluation e WHERE e.line_id = new.id AND e.verdict = 'YES')
BEGIN SELECT RAISE(ABORT, 'R10: a plan line closes only with a judged effect'); END;
CREATE TRIGGER evaluation_keep BEFORE DELETE ON evaluation
WHEN EXISTS (SELECT 1 FROM plan_line l WHERE l.id = old.line_id AND l.status = 'SOLVED')
BEGIN SELECT RAISE(ABORT, 'R10: the judgement of a closed plan line stays'); END;
CREATE TRIGGER evaluation_fixed BEFORE UPDATE ON evaluation
BEGIN SELECT RAISE(ABORT, 'R10: a judgement is added, never edited'); END;
CREATE TRIGGER trail_fixed BEFORE UPDATE ON trail
BEGIN SELECT RAISE(ABORT, 'a trail is added to, never edited'); END;

-- R24: finally approved minutes are locked; only an addendum may be added. What lies in the trash may still be
-- deleted for good.
CREATE TRIGGER outcome_locked_insert BEFORE INSERT ON outcome
WHEN EXISTS (SELECT 1 FROM minutes m JOIN agenda_item i ON i.meeting_id = m.meeting_id
             WHERE i.id = new.item_id AND m.final_on IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'R24: the minutes are locked'); END;
CREATE TRIGGER outcome_locked_update BEFORE UPDATE ON outcome
WHEN EXISTS (SELECT 1 FROM minutes m JOIN agenda_item i ON i.meeting_id = m.meeting_id
             WHERE i.id = old.item_id AND m.final_on IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'R24: the minutes are locked'); END;
CREATE TRIGGER outcome_locked_delete BEFORE DELETE ON outcome
WHEN EXISTS (SELECT 1 FROM minutes m JOIN agenda_item i ON i.meeting_id = m.meeting_id
             JOIN meeting g ON g.id = m.meeting_id AND g.deleted_at IS NULL
             WHERE i.id = old.item_id AND m.final_on IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'R24: the minutes are locked'); END;
CREATE TRIGGER item_locked_insert BEFORE INSERT ON agenda_item
WHEN EXISTS (SELECT 1 FROM minutes m WHERE m.meeting_id = new.meeting_id AND m.final_on IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'R24: the minutes are locked'); END;
CREATE TRIGGER item_locked_update BEFORE UPDATE ON agenda_item
WHEN EXISTS (SELECT 1 FROM minutes m WHERE m.meeting_id = old.meeting_id AND m.final_on IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'R24: the minutes are locked'); END;
CREATE TRIGGER item_locked_delete BEFORE DELETE ON agenda_item
WHEN EXISTS (SELECT 1 FROM minutes m JOIN meeting g ON g.id = m.meeting_id AND g.deleted_at IS NULL
             WHERE m.meeting_id = old.meeting_id AND m.final_on IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'R24: the minutes are locked'); END;
CREATE TRIGGER attendance_locked_insert BEFORE INSERT ON attendance
WHEN EXISTS (SELECT 1 FROM minutes m WHERE m.meeting_id = new.meeting_id AND m.final_on IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'R24: the minutes are locked'); END;
CREATE TRIGGER attendance_locked_update BEFORE UPDATE ON attendance
WHEN EXISTS (SELECT 1 FROM minutes m WHERE m.meeting_id = old.meeting_id AND m.final_on IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'R24: the minutes are locked'); END;
CREATE TRIGGER attendance_locked_delete BEFORE DELETE ON attendance
WHEN EXISTS (SELECT 1 FROM minutes m JOIN meeting g ON g.id = m.meeting_id AND g.deleted_at IS NULL
             WHERE m.meeting_id = old.meeting_id AND m.final_on IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'R24: the minutes are locked'); END;
CREATE TRIGGER meeting_locked BEFORE UPDATE OF title, day, starts, ends, place, guests ON meeting
WHEN EXISTS (SELECT 1 FROM minutes m WHERE m.meeting_id = old.id AND m.final_on IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'R24: the minutes are locked'); END;
CREATE TRIGGER minutes_locked BEFORE UPDATE ON minutes WHEN old.final_on IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'R24: the minutes are locked'); END;
CREATE TRIGGER minutes_version_fixed BEFORE UPDATE ON minutes_version
BEGIN SELECT RAISE(ABORT, 'a version is frozen'); END;
CREATE TRIGGER minutes_keep BEFORE DELETE ON minutes
WHEN old.final_on IS NOT NULL
  AND EXISTS (SELECT 1 FROM meeting g WHERE g.id = old.meeting_id AND g.deleted_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'R24: the minutes are locked'); END;
CREATE TRIGGER minutes_version_keep BEFORE DELETE ON minutes_version
WHEN EXISTS (SELECT 1 FROM minutes m JOIN meeting g ON g.id = m.meeting_id AND g.deleted_at IS NULL
             WHERE m.meeting_id = old.meeting_id AND m.final_on IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'R24: the minutes are locked'); END;
CREATE TRIGGER addendum_fixed BEFORE UPDATE ON addendum
BEGIN SELECT RAISE(ABORT, 'R24: a correction is added, never edited'); END;

-- Search finds parts of compound words: trigrams over every text a person wrote. "home" is the meeting, board or
-- forum a hit belongs to; a hit whose home lies in the trash is left out when searching.
CREATE TABLE search_text (
  row INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  id TEXT NOT NULL UNIQUE,
  home TEXT NOT NULL,
  title TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE search USING fts5(
  title, body, content = 'search_text', content_rowid = 'row', tokenize = 'trigram'
);
CREATE TRIGGER search_text_added AFTER INSERT ON search_text BEGIN
  INSERT INTO search(rowid, title, body) VALUES (new.row, new.title, new.body);
END;
CREATE TRIGGER search_text_gone AFTER DELETE ON search_text BEGIN
  INSERT INTO search(search, rowid, title, body) VALUES ('delete', old.row, old.title, old.body);
END;
CREATE TRIGGER search_text_changed AFTER UPDATE ON search_text BEGIN
  INSERT INTO search(search, rowid, title, body) VALUES ('delete', old.row, old.title, old.body);
  INSERT INTO search(rowid, title, body) VALUES (new.row, new.title, new.body);
END;
CREATE TRIGGER meeting_search_added AFTER INSERT ON meeting BEGIN
  INSERT INTO search_text(kind, id, home, title, body) VALUES ('meeting', new.id, new.id, new.title, new.place || ' ' || new.guests);
END;
CREATE TRIGGER meeting_search_changed AFTER UPDATE OF title, place, guests ON meeting BEGIN
  UPDATE search_text SET title = new.title, body = new.place || ' ' || new.guests WHERE id = new.id;
END;
CREATE TRIGGER meeting_search_gone AFTER DELETE ON meeting BEGIN
  DELETE FROM search_text WHERE id = old.id;
END;
CREATE TRIGGER agenda_item_search_added AFTER INSERT ON agenda_item BEGIN
  INSERT INTO search_text(kind, id, home, title, body) VALUES ('agenda_item', new.id, new.meeting_id, new.title, new.background || ' ' || new.questions);
END;
CREATE TRIGGER agenda_item_search_changed AFTER UPDATE OF title, background, questions ON agenda_item BEGIN
  UPDATE search_text SET title = new.title, body = new.background || ' ' || new.questions WHERE id = new.id;
END;
CREATE TRIGGER agenda_item_search_gone AFTER DELETE ON agenda_item BEGIN
  DELETE FROM search_text WHERE id = old.id;
END;
CREATE TRIGGER outcome_search_added AFTER INSERT ON outcome BEGIN
  INSERT INTO search_text(kind, id, home, title, body) VALUES ('outcome', new.id, new.item_id, new.text, new.responsible);
END;
CREATE TRIGGER outcome_search_changed AFTER UPDATE OF text, responsible ON outcome BEGIN
  UPDATE search_text SET title = new.text, body = new.responsible WHERE id = new.id;
END;
CREATE TRIGGER outcome_search_gone AFTER DELETE ON outcome BEGIN
  DELETE FROM search_text WHERE id = old.id;
END;
CREATE TRIGGER board_search_added AFTER INSERT ON board BEGIN
  INSERT INTO search_text(kind, id, home, title, body) VALUES ('board', new.id, new.id, new.title, new.intro);
END;
CREATE TRIGGER board_search_changed AFTER UPDATE OF title, intro ON board BEGIN
  UPDATE search_text SET title = new.title, body = new.intro WHERE id = new.id;
END;
CREATE TRIGGER board_search_gone AFTER DELETE ON board BEGIN
  DELETE FROM search_text WHERE id = old.id;
END;
CREATE TRIGGER note_search_added AFTER INSERT ON note BEGIN
  INSERT INTO search_text(kind, id, home, title, body) VALUES ('note', new.id, new.board_id, new.text, '');
END;
CREATE TRIGGER note_search_changed AFTER UPDATE OF text ON note BEGIN
  UPDATE search_text SET title = new.text, body = '' WHERE id = new.id;
END;
CREATE TRIGGER note_search_gone AFTER DELETE ON note BEGIN
  DELETE FROM search_text WHERE id = old.id;
END;
CREATE TRIGGER task_search_added AFTER INSERT ON task BEGIN
  INSERT INTO search_text(kind, id, home, title, body) VALUES ('task', new.id, new.forum_id, new.title, new.responsible || ' ' || new.remark);
END;
CREATE TRIGGER task_search_changed AFTER UPDATE OF title, responsible, remark ON task BEGIN
  UPDATE search_text SET title = new.title, body = new.responsible || ' ' || new.remark WHERE id = new.id;
END;
CREATE TRIGGER task_search_gone AFTER DELETE ON task BEGIN
  DELETE FROM search_text WHERE id = old.id;
END;
CREATE TRIGGER plan_line_search_added AFTER INSERT ON plan_line BEGIN
  INSERT INTO search_text(kind, id, home, title, body) VALUES ('plan_line', new.id, new.forum_id, new.problem, new.location || ' ' || new.cause || ' ' || new.measure);
END;
CREATE TRIGGER plan_line_search_changed AFTER UPDATE OF problem, location, cause, measure ON plan_line BEGIN
  UPDATE search_text SET title = new.problem, body = new.location || ' ' || new.cause || ' ' || new.measure WHERE id = new.id;
END;
CREATE TRIGGER plan_line_search_gone AFTER DELETE ON plan_line BEGIN
  DELETE FROM search_text WHERE id = old.id;
END;
CREATE TRIGGER addendum_search_added AFTER INSERT ON addendum BEGIN
  INSERT INTO search_text(kind, id, home, title, body) VALUES ('addendum', new.id, new.meeting_id, new.text, '');
END;
CREATE TRIGGER addendum_search_changed AFTER UPDATE OF text ON addendum BEGIN
  UPDATE search_text SET title = new.text, body = '' WHERE id = new.id;
END;
CREATE TRIGGER addendum_search_gone AFTER DELETE ON addendum BEGIN
  DELETE FROM search_text WHERE id = old.id;
END;
