-- Cards that belong together, and dots given to cards and groups. The board says how many dots there are.
ALTER TABLE board ADD COLUMN dots INTEGER NOT NULL DEFAULT 0 CHECK (dots >= 0);
ALTER TABLE note ADD COLUMN group_id TEXT;
ALTER TABLE note ADD COLUMN dots INTEGER NOT NULL DEFAULT 0 CHECK (dots >= 0);

CREATE TABLE note_group (
  id TEXT PRIMARY KEY,
  board_id TEXT NOT NULL REFERENCES board(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  dots INTEGER NOT NULL CHECK (dots >= 0)
) STRICT;
CREATE INDEX note_group_board ON note_group(board_id);

-- The name of a group is found as a card of its board is.
CREATE TRIGGER note_group_search_added AFTER INSERT ON note_group BEGIN
  INSERT INTO search_text(kind, id, home, title, body) VALUES ('note', new.id, new.board_id, new.name, '');
END;
CREATE TRIGGER note_group_search_changed AFTER UPDATE OF name ON note_group BEGIN
  UPDATE search_text SET title = new.name, body = '' WHERE id = new.id;
END;
CREATE TRIGGER note_group_search_gone AFTER DELETE ON note_group BEGIN
  DELETE FROM search_text WHERE id = old.id;
END;
