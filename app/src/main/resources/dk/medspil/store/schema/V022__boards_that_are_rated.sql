-- A board can be rated beside its cards: pairs of professions or units by seven qualities, or the whole by six factors.
-- A board can also be led by a plan of rounds; like its areas it is copied whole from the deck and never edited in part.
ALTER TABLE board ADD COLUMN rating TEXT CHECK (rating IN ('RELATIONS', 'FACTORS'));
ALTER TABLE board ADD COLUMN rounds TEXT NOT NULL DEFAULT '';

CREATE TABLE board_part (
  id TEXT PRIMARY KEY,
  board_id TEXT NOT NULL REFERENCES board(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL CHECK (position >= 0),
  name TEXT NOT NULL
) STRICT;
CREATE INDEX board_part_board ON board_part(board_id);

CREATE TABLE board_score (
  id TEXT PRIMARY KEY,
  board_id TEXT NOT NULL REFERENCES board(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  first_part_id TEXT REFERENCES board_part(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  second_part_id TEXT REFERENCES board_part(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  quality TEXT NOT NULL,
  points INTEGER NOT NULL CHECK (points BETWEEN 1 AND 5),
  CHECK (first_part_id < second_part_id)
) STRICT;
CREATE INDEX board_score_board ON board_score(board_id);
CREATE INDEX board_score_first ON board_score(first_part_id);
CREATE INDEX board_score_second ON board_score(second_part_id);

-- The name of a profession or unit is found as a card of its board is.
CREATE TRIGGER board_part_search_added AFTER INSERT ON board_part BEGIN
  INSERT INTO search_text(kind, id, home, title, body) VALUES ('note', new.id, new.board_id, new.name, '');
END;
CREATE TRIGGER board_part_search_changed AFTER UPDATE OF name ON board_part BEGIN
  UPDATE search_text SET title = new.name, body = '' WHERE id = new.id;
END;
CREATE TRIGGER board_part_search_gone AFTER DELETE ON board_part BEGIN
  DELETE FROM search_text WHERE id = old.id;
END;
