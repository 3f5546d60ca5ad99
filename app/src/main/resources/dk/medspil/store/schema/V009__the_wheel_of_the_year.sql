-- What a forum has to do in a year. Whether it is done is not written: it follows from an agenda item with an outcome or a
-- document. "task" is the id in the catalogue of duties, which is content and no table.
CREATE TABLE occurrence (
  id TEXT PRIMARY KEY,
  forum_id TEXT NOT NULL REFERENCES forum(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  task TEXT,
  ring TEXT NOT NULL CHECK (ring IN ('DUTY', 'FOCUS')),
  title TEXT NOT NULL,
  basis TEXT NOT NULL,
  background TEXT NOT NULL,
  questions TEXT NOT NULL,
  due TEXT NOT NULL,
  deviation_on TEXT,
  deviation_reference TEXT NOT NULL,
  item_id TEXT REFERENCES agenda_item(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  paper TEXT NOT NULL,
  paper_on TEXT,
  CHECK ((deviation_on IS NULL) = (trim(deviation_reference) = '')),
  CHECK ((paper_on IS NULL) = (trim(paper) = ''))
) STRICT;
CREATE INDEX occurrence_forum ON occurrence(forum_id, due);
CREATE INDEX occurrence_item ON occurrence(item_id);
-- An item is looked up by the occurrence, or the earlier item, it came from.
CREATE INDEX agenda_item_source ON agenda_item(origin_source) WHERE origin_source IS NOT NULL;

-- R18: a municipality may skip these by agreement, nobody else and nothing else (handbook 2.3).
CREATE TRIGGER occurrence_deviation_insert BEFORE INSERT ON occurrence
WHEN new.deviation_on IS NOT NULL AND (new.task IS NULL OR new.task NOT IN ('H08', 'L04', 'L08', 'L09', 'L10')
  OR NOT EXISTS (SELECT 1 FROM workplace w WHERE w.sector = 'MUNICIPALITY'))
BEGIN SELECT RAISE(ABORT, 'R18: this task may not be skipped'); END;
CREATE TRIGGER occurrence_deviation_update BEFORE UPDATE OF deviation_on ON occurrence
WHEN new.deviation_on IS NOT NULL AND old.deviation_on IS NULL
  AND (new.task IS NULL OR new.task NOT IN ('H08', 'L04', 'L08', 'L09', 'L10')
  OR NOT EXISTS (SELECT 1 FROM workplace w WHERE w.sector = 'MUNICIPALITY'))
BEGIN SELECT RAISE(ABORT, 'R18: this task may not be skipped'); END;

CREATE TRIGGER occurrence_search_added AFTER INSERT ON occurrence BEGIN
  INSERT INTO search_text(kind, id, home, title, body)
  VALUES ('occurrence', new.id, new.forum_id, new.title, new.basis || ' ' || new.background || ' ' || new.questions || ' ' || new.paper);
END;
CREATE TRIGGER occurrence_search_changed AFTER UPDATE OF title, basis, background, questions, paper ON occurrence BEGIN
  UPDATE search_text SET title = new.title, body = new.basis || ' ' || new.background || ' ' || new.questions || ' ' || new.paper
  WHERE id = new.id;
END;
CREATE TRIGGER occurrence_search_gone AFTER DELETE ON occurrence BEGIN
  DELETE FROM search_text WHERE id = old.id;
END;
