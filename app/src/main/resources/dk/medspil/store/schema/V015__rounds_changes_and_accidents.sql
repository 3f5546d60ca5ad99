-- Rounds of mapping with what they found, changes that make topics wrong, and accidents. None of them holds a person.
CREATE TABLE apv_round (
  id TEXT PRIMARY KEY,
  forum_id TEXT NOT NULL REFERENCES forum(id) DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL,
  method TEXT NOT NULL,
  first_day TEXT NOT NULL,
  last_day TEXT,
  amo TEXT NOT NULL,
  others TEXT NOT NULL,
  sources TEXT NOT NULL,
  finished_on TEXT,
  deleted_at TEXT
) STRICT;
CREATE INDEX apv_round_forum ON apv_round(forum_id, first_day);
CREATE TABLE round_topic (
  round_id TEXT NOT NULL REFERENCES apv_round(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  topic_id TEXT NOT NULL REFERENCES topic(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (round_id, topic_id)
) STRICT;
CREATE TABLE round_result (
  id TEXT PRIMARY KEY,
  round_id TEXT NOT NULL REFERENCES apv_round(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  topic_id TEXT REFERENCES topic(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  answers INTEGER,
  answer_sum INTEGER,
  low INTEGER,
  high INTEGER,
  high_is_good INTEGER,
  line_id TEXT REFERENCES plan_line(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  CHECK ((answers IS NULL) = (answer_sum IS NULL) AND (answers IS NULL) = (low IS NULL)
    AND (answers IS NULL) = (high IS NULL) AND (answers IS NULL) = (high_is_good IS NULL)),
  CHECK (answers IS NULL OR (low < high AND answer_sum BETWEEN answers * low AND answers * high))
) STRICT;
CREATE INDEX round_result_round ON round_result(round_id, position);
CREATE INDEX round_result_line ON round_result(line_id);

-- R19: no path keeps what fewer than five answered.
CREATE TRIGGER round_result_few_insert BEFORE INSERT ON round_result
WHEN new.answers < 5
BEGIN SELECT RAISE(ABORT, 'R19: a result needs five answers'); END;
CREATE TRIGGER round_result_few_update BEFORE UPDATE OF answers ON round_result
WHEN new.answers < 5
BEGIN SELECT RAISE(ABORT, 'R19: a result needs five answers'); END;

CREATE TABLE apv_change (
  id TEXT PRIMARY KEY,
  forum_id TEXT NOT NULL REFERENCES forum(id) DEFERRABLE INITIALLY DEFERRED,
  day TEXT NOT NULL,
  kind TEXT NOT NULL,
  what TEXT NOT NULL,
  deleted_at TEXT
) STRICT;
CREATE INDEX apv_change_forum ON apv_change(forum_id, day);
CREATE TABLE change_topic (
  change_id TEXT NOT NULL REFERENCES apv_change(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  topic_id TEXT NOT NULL REFERENCES topic(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (change_id, topic_id)
) STRICT;

CREATE TABLE accident (
  id TEXT PRIMARY KEY,
  forum_id TEXT NOT NULL REFERENCES forum(id) DEFERRABLE INITIALLY DEFERRED,
  day TEXT NOT NULL,
  kind TEXT NOT NULL,
  place TEXT NOT NULL,
  what TEXT NOT NULL,
  absence TEXT NOT NULL,
  learning TEXT NOT NULL,
  line_id TEXT REFERENCES plan_line(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  reported_on TEXT,
  deleted_at TEXT
) STRICT;
CREATE INDEX accident_forum ON accident(forum_id, day);
CREATE INDEX accident_line ON accident(line_id);

CREATE TRIGGER apv_round_search_added AFTER INSERT ON apv_round BEGIN
  INSERT INTO search_text(kind, id, home, title, body) VALUES ('apv_round', new.id, new.id, new.title, new.others);
END;
CREATE TRIGGER apv_round_search_changed AFTER UPDATE OF title, others ON apv_round BEGIN
  UPDATE search_text SET title = new.title, body = new.others WHERE id = new.id;
END;
CREATE TRIGGER apv_round_search_gone AFTER DELETE ON apv_round BEGIN
  DELETE FROM search_text WHERE id = old.id;
END;
CREATE TRIGGER round_result_search_added AFTER INSERT ON round_result BEGIN
  INSERT INTO search_text(kind, id, home, title, body) VALUES ('round_result', new.id, new.round_id, new.text, '');
END;
CREATE TRIGGER round_result_search_changed AFTER UPDATE OF text ON round_result BEGIN
  UPDATE search_text SET title = new.text, body = '' WHERE id = new.id;
END;
CREATE TRIGGER round_result_search_gone AFTER DELETE ON round_result BEGIN
  DELETE FROM search_text WHERE id = old.id;
END;
CREATE TRIGGER apv_change_search_added AFTER INSERT ON apv_change BEGIN
  INSERT INTO search_text(kind, id, home, title, body) VALUES ('apv_change', new.id, new.id, new.what, '');
END;
CREATE TRIGGER apv_change_search_changed AFTER UPDATE OF what ON apv_change BEGIN
  UPDATE search_text SET title = new.what, body = '' WHERE id = new.id;
END;
CREATE TRIGGER apv_change_search_gone AFTER DELETE ON apv_change BEGIN
  DELETE FROM search_text WHERE id = old.id;
END;
CREATE TRIGGER accident_search_added AFTER INSERT ON accident BEGIN
  INSERT INTO search_text(kind, id, home, title, body) VALUES ('accident', new.id, new.id, new.what, new.place || ' ' || new.learning);
END;
CREATE TRIGGER accident_search_changed AFTER UPDATE OF what, place, learning ON accident BEGIN
  UPDATE search_text SET title = new.what, body = new.place || ' ' || new.learning WHERE id = new.id;
END;
CREATE TRIGGER accident_search_gone AFTER DELETE ON accident BEGIN
  DELETE FROM search_text WHERE id = old.id;
END;
