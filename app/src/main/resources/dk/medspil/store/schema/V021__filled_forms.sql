-- Forms that are filled in. "template" is the form itself as it was then, so that a newer version of it changes nothing here.
CREATE TABLE filled_form (
  id TEXT PRIMARY KEY,
  forum_id TEXT NOT NULL REFERENCES forum(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  form TEXT NOT NULL,
  version INTEGER NOT NULL,
  template TEXT NOT NULL,
  title TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('DRAFT', 'FINISHED')),
  created_on TEXT NOT NULL,
  finished_on TEXT,
  deleted_at TEXT
) STRICT;
CREATE INDEX filled_form_forum ON filled_form(forum_id, created_on);

-- One thing somebody wrote: in a field, in a cell of a row, or at a point. The order of rows is the answer at the field itself.
CREATE TABLE form_answer (
  form_id TEXT NOT NULL REFERENCES filled_form(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  field TEXT NOT NULL,
  row TEXT NOT NULL,
  part TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (form_id, field, row, part)
) STRICT;

-- The words of a form as search finds them: no ticks, and no ids of rows.
CREATE VIEW form_words AS
SELECT form_id, group_concat(value, ' ') AS words FROM form_answer
WHERE value <> 'ja' AND NOT (row = '' AND value GLOB '????????-????-????-????-????????????*')
GROUP BY form_id;

ALTER TABLE task ADD COLUMN form_id TEXT REFERENCES filled_form(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE task ADD COLUMN form_row TEXT;
CREATE INDEX task_form ON task(form_id) WHERE form_id IS NOT NULL;

CREATE TRIGGER filled_form_search_added AFTER INSERT ON filled_form BEGIN
  INSERT INTO search_text(kind, id, home, title, body)
  VALUES ('filled_form', new.id, new.forum_id, new.title,
    coalesce((SELECT words FROM form_words WHERE form_id = new.id), ''));
END;
CREATE TRIGGER filled_form_search_changed AFTER UPDATE OF title ON filled_form BEGIN
  UPDATE search_text SET title = new.title WHERE id = new.id;
END;
CREATE TRIGGER filled_form_search_gone AFTER DELETE ON filled_form BEGIN
  DELETE FROM search_text WHERE id = old.id;
END;
CREATE TRIGGER form_answer_search_added AFTER INSERT ON form_answer BEGIN
  UPDATE search_text SET body = coalesce((SELECT words FROM form_words WHERE form_id = new.form_id), '')
  WHERE id = new.form_id;
END;
CREATE TRIGGER form_answer_search_changed AFTER UPDATE OF value ON form_answer BEGIN
  UPDATE search_text SET body = coalesce((SELECT words FROM form_words WHERE form_id = new.form_id), '')
  WHERE id = new.form_id;
END;
CREATE TRIGGER form_answer_search_gone AFTER DELETE ON form_answer BEGIN
  UPDATE search_text SET body = coalesce((SELECT words FROM form_words WHERE form_id = old.form_id), '')
  WHERE id = old.form_id;
END;
