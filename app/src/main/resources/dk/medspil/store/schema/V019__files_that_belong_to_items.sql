-- Files that belong to agenda items. The content lies apart and once for each SHA-256, in parts of at most a megabyte, so
-- that neither a list of files nor what can be undone ever holds it. Content that no attachment points to any more is kept
-- while the removal can still be undone, and goes when the program opens the store or something is deleted for good.
CREATE TABLE attachment (
  id TEXT PRIMARY KEY,
  item_id TEXT NOT NULL REFERENCES agenda_item(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  name TEXT NOT NULL CHECK (name <> '' AND length(name) <= 120 AND name NOT GLOB '*[/\]*'),
  description TEXT NOT NULL,
  size INTEGER NOT NULL CHECK (size BETWEEN 1 AND 52428800),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  in_public INTEGER NOT NULL,
  deleted_at TEXT
) STRICT;
CREATE INDEX attachment_item ON attachment(item_id, position);
CREATE INDEX attachment_content ON attachment(sha256);

CREATE TABLE attachment_part (
  sha256 TEXT NOT NULL,
  part INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (sha256, part)
) STRICT;
CREATE TRIGGER attachment_part_fixed BEFORE UPDATE ON attachment_part
BEGIN SELECT RAISE(ABORT, 'the content of a file is added or removed, never edited'); END;

-- R24: what finally approved minutes were read with stays with them; whether a file may follow the public edition is about
-- the edition and not about the minutes.
CREATE TRIGGER attachment_locked_insert BEFORE INSERT ON attachment
WHEN EXISTS (SELECT 1 FROM minutes m JOIN agenda_item i ON i.meeting_id = m.meeting_id
             WHERE i.id = new.item_id AND m.final_on IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'R24: the minutes are locked'); END;
CREATE TRIGGER attachment_locked_update BEFORE UPDATE ON attachment
WHEN (old.item_id, old.position, old.name, old.description, old.sha256, old.deleted_at)
  IS NOT (new.item_id, new.position, new.name, new.description, new.sha256, new.deleted_at)
  AND EXISTS (SELECT 1 FROM minutes m JOIN agenda_item i ON i.meeting_id = m.meeting_id
              WHERE i.id = old.item_id AND m.final_on IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'R24: the minutes are locked'); END;
CREATE TRIGGER attachment_locked_delete BEFORE DELETE ON attachment
WHEN old.deleted_at IS NULL
  AND EXISTS (SELECT 1 FROM minutes m JOIN agenda_item i ON i.meeting_id = m.meeting_id
              JOIN meeting g ON g.id = m.meeting_id AND g.deleted_at IS NULL
              WHERE i.id = old.item_id AND m.final_on IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'R24: the minutes are locked'); END;

CREATE TRIGGER attachment_search_added AFTER INSERT ON attachment BEGIN
  INSERT INTO search_text(kind, id, home, title, body)
  VALUES ('attachment', new.id, new.item_id, new.name, new.description);
END;
CREATE TRIGGER attachment_search_changed AFTER UPDATE OF name, description ON attachment BEGIN
  UPDATE search_text SET title = new.name, body = new.description WHERE id = new.id;
END;
CREATE TRIGGER attachment_search_gone AFTER DELETE ON attachment BEGIN
  DELETE FROM search_text WHERE id = old.id;
END;
