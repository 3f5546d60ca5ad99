-- Surveys run in the room or on paper (R19). There is a counter for each number of each question and never a row for a person.
-- All counters of a run are there from its start: made one by one, their order would tell how the first one answered.
CREATE TABLE survey (
  id TEXT PRIMARY KEY,
  forum_id TEXT NOT NULL REFERENCES forum(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  way TEXT NOT NULL CHECK (way IN ('PAPER', 'ROOM')),
  held_on TEXT NOT NULL,
  participants INTEGER NOT NULL CHECK (participants >= 0),
  sheets INTEGER NOT NULL CHECK (sheets >= 0),
  counted_on TEXT,
  note TEXT NOT NULL,
  figure TEXT NOT NULL CHECK (figure IN ('BARS', 'SUM', 'RADAR')),
  lowest INTEGER NOT NULL,
  highest INTEGER NOT NULL CHECK (highest > lowest),
  low_word TEXT NOT NULL,
  high_word TEXT NOT NULL,
  low_is_good INTEGER NOT NULL,
  deleted_at TEXT,
  CHECK (counted_on IS NULL OR sheets >= 5)
) STRICT;
CREATE INDEX survey_forum ON survey(forum_id, held_on);

CREATE TABLE survey_question (
  survey_id TEXT NOT NULL REFERENCES survey(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  code TEXT NOT NULL,
  theme TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (survey_id, position)
) STRICT;

CREATE TABLE survey_count (
  survey_id TEXT NOT NULL REFERENCES survey(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  question TEXT NOT NULL,
  value INTEGER NOT NULL,
  count INTEGER NOT NULL CHECK (count >= 0),
  PRIMARY KEY (survey_id, question, value)
) STRICT;

CREATE TABLE improvement (
  id TEXT PRIMARY KEY,
  survey_id TEXT NOT NULL REFERENCES survey(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  text TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('TASK', 'AGENDA_ITEM', 'PLAN_LINE')),
  task_id TEXT REFERENCES task(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  item_id TEXT REFERENCES agenda_item(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  plan_line_id TEXT REFERENCES plan_line(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX improvement_survey ON improvement(survey_id);
CREATE INDEX improvement_task ON improvement(task_id) WHERE task_id IS NOT NULL;
CREATE INDEX improvement_item ON improvement(item_id) WHERE item_id IS NOT NULL;
CREATE INDEX improvement_line ON improvement(plan_line_id) WHERE plan_line_id IS NOT NULL;

-- R19: the counting ends once, with five sheets and no counter left of a question that fewer answered.
CREATE TRIGGER survey_ends BEFORE UPDATE OF counted_on ON survey
WHEN new.counted_on IS NOT NULL AND old.counted_on IS NULL AND (
  NOT EXISTS (SELECT 1 FROM survey_count c WHERE c.survey_id = new.id)
  OR EXISTS (SELECT 1 FROM survey_count c WHERE c.survey_id = new.id GROUP BY c.question HAVING sum(c.count) < 5))
BEGIN SELECT RAISE(ABORT, 'R19: fewer than five answers'); END;
CREATE TRIGGER survey_comes_counted BEFORE INSERT ON survey
WHEN new.counted_on IS NOT NULL AND
  EXISTS (SELECT 1 FROM survey_count c WHERE c.survey_id = new.id GROUP BY c.question HAVING sum(c.count) < 5)
BEGIN SELECT RAISE(ABORT, 'R19: fewer than five answers'); END;
-- R19: had one sheet more been let in afterwards, the difference would be one person's answers.
CREATE TRIGGER survey_stays_counted BEFORE UPDATE OF counted_on, sheets ON survey
WHEN old.counted_on IS NOT NULL AND (new.counted_on IS NOT old.counted_on OR new.sheets <> old.sheets)
BEGIN SELECT RAISE(ABORT, 'R19: counted to the end'); END;
CREATE TRIGGER survey_count_more BEFORE INSERT ON survey_count
WHEN EXISTS (SELECT 1 FROM survey s WHERE s.id = new.survey_id AND s.counted_on IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'R19: counted to the end'); END;
CREATE TRIGGER survey_count_other BEFORE UPDATE ON survey_count
WHEN EXISTS (SELECT 1 FROM survey s WHERE s.id = old.survey_id AND s.counted_on IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'R19: counted to the end'); END;
CREATE TRIGGER survey_count_fewer BEFORE DELETE ON survey_count
WHEN EXISTS (SELECT 1 FROM survey s WHERE s.id = old.survey_id AND s.counted_on IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'R19: counted to the end'); END;

CREATE TRIGGER survey_search_added AFTER INSERT ON survey BEGIN
  INSERT INTO search_text(kind, id, home, title, body) VALUES ('survey', new.id, new.forum_id, new.title, new.note);
END;
CREATE TRIGGER survey_search_changed AFTER UPDATE OF title, note ON survey BEGIN
  UPDATE search_text SET title = new.title, body = new.note WHERE id = new.id;
END;
CREATE TRIGGER survey_search_gone AFTER DELETE ON survey BEGIN
  DELETE FROM search_text WHERE id = old.id;
END;
