-- Trigrams cannot find words of one or two letters, such as TR. This index holds whole words and answers for those.
-- It is kept free of what was deleted, as the file itself is (secure_delete).
CREATE VIRTUAL TABLE search_word USING fts5(
  title, body, content = 'search_text', content_rowid = 'row',
  tokenize = "unicode61 remove_diacritics 0", columnsize = 0
);
INSERT INTO search_word(search_word, rank) VALUES ('secure-delete', 1);
INSERT INTO search_word(search_word) VALUES ('rebuild');
CREATE TRIGGER search_word_added AFTER INSERT ON search_text BEGIN
  INSERT INTO search_word(rowid, title, body) VALUES (new.row, new.title, new.body);
END;
CREATE TRIGGER search_word_gone AFTER DELETE ON search_text BEGIN
  INSERT INTO search_word(search_word, rowid, title, body) VALUES ('delete', old.row, old.title, old.body);
END;
CREATE TRIGGER search_word_changed AFTER UPDATE ON search_text BEGIN
  INSERT INTO search_word(search_word, rowid, title, body) VALUES ('delete', old.row, old.title, old.body);
  INSERT INTO search_word(rowid, title, body) VALUES (new.row, new.title, new.body);
END;

-- A line of minutes that became a task is found by who is responsible as that task, not twice.
DROP TRIGGER outcome_search_added;
DROP TRIGGER outcome_search_changed;
CREATE TRIGGER outcome_search_added AFTER INSERT ON outcome BEGIN
  INSERT INTO search_text(kind, id, home, title, body) VALUES ('outcome', new.id, new.item_id, new.text, iif(new.task_id IS NULL, new.responsible, ''));
END;
CREATE TRIGGER outcome_search_changed AFTER UPDATE OF text, responsible, task_id ON outcome BEGIN
  UPDATE search_text SET title = new.text, body = iif(new.task_id IS NULL, new.responsible, '') WHERE id = new.id;
END;
UPDATE search_text SET body = '' WHERE kind = 'outcome' AND id IN (SELECT id FROM outcome WHERE task_id IS NOT NULL);
