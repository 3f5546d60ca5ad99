-- Strategies: goals and efforts by theme, each with where it is worked on and a trail of how far it was (handbook 8.1 no. 26).
CREATE TABLE strategy (
  id TEXT PRIMARY KEY,
  forum_id TEXT NOT NULL REFERENCES forum(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL,
  aim TEXT NOT NULL,
  from_year INTEGER NOT NULL,
  to_year INTEGER NOT NULL CHECK (to_year >= from_year),
  deleted_at TEXT
) STRICT;
CREATE INDEX strategy_forum ON strategy(forum_id, from_year);

CREATE TABLE strategy_theme (
  id TEXT PRIMARY KEY,
  strategy_id TEXT NOT NULL REFERENCES strategy(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX strategy_theme_strategy ON strategy_theme(strategy_id, position);

CREATE TABLE goal (
  id TEXT PRIMARY KEY,
  strategy_id TEXT NOT NULL REFERENCES strategy(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  theme_id TEXT NOT NULL REFERENCES strategy_theme(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('GOAL', 'EFFORT')),
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  owner TEXT NOT NULL
) STRICT;
CREATE INDEX goal_theme ON goal(theme_id, position);
CREATE INDEX goal_strategy ON goal(strategy_id);

CREATE TABLE goal_link (
  id TEXT PRIMARY KEY,
  goal_id TEXT NOT NULL REFERENCES goal(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('PLAN_LINE', 'BOARD', 'AGENDA_ITEM', 'INDICATOR')),
  plan_line_id TEXT REFERENCES plan_line(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  board_id TEXT REFERENCES board(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  item_id TEXT REFERENCES agenda_item(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX goal_link_goal ON goal_link(goal_id);
CREATE INDEX goal_link_line ON goal_link(plan_line_id) WHERE plan_line_id IS NOT NULL;
CREATE INDEX goal_link_board ON goal_link(board_id) WHERE board_id IS NOT NULL;
CREATE INDEX goal_link_item ON goal_link(item_id) WHERE item_id IS NOT NULL;

CREATE TABLE goal_status (
  id TEXT PRIMARY KEY,
  goal_id TEXT NOT NULL REFERENCES goal(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  day TEXT NOT NULL,
  word TEXT NOT NULL CHECK (word IN ('NOT_BEGUN', 'UNDER_WAY', 'REACHED', 'DROPPED')),
  note TEXT NOT NULL
) STRICT;
CREATE INDEX goal_status_goal ON goal_status(goal_id, day);
-- What was said of a year is added to and never rewritten.
CREATE TRIGGER goal_status_fixed BEFORE UPDATE ON goal_status
BEGIN SELECT RAISE(ABORT, 'goal_status: what was said stays'); END;

CREATE TRIGGER strategy_search_added AFTER INSERT ON strategy BEGIN
  INSERT INTO search_text(kind, id, home, title, body) VALUES ('strategy', new.id, new.forum_id, new.title, new.aim);
END;
CREATE TRIGGER strategy_search_changed AFTER UPDATE OF title, aim ON strategy BEGIN
  UPDATE search_text SET title = new.title, body = new.aim WHERE id = new.id;
END;
CREATE TRIGGER strategy_search_gone AFTER DELETE ON strategy BEGIN
  DELETE FROM search_text WHERE id = old.id;
END;
CREATE TRIGGER goal_search_added AFTER INSERT ON goal BEGIN
  INSERT INTO search_text(kind, id, home, title, body) VALUES ('goal', new.id, new.strategy_id, new.text, new.owner);
END;
CREATE TRIGGER goal_search_changed AFTER UPDATE OF text, owner ON goal BEGIN
  UPDATE search_text SET title = new.text, body = new.owner WHERE id = new.id;
END;
CREATE TRIGGER goal_search_gone AFTER DELETE ON goal BEGIN
  DELETE FROM search_text WHERE id = old.id;
END;
