-- What a form was begun from: an item that is lifted to another level, a plan line or a task. One at most.
ALTER TABLE filled_form ADD COLUMN item_id TEXT REFERENCES agenda_item(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE filled_form ADD COLUMN line_id TEXT REFERENCES plan_line(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE filled_form ADD COLUMN task_id TEXT REFERENCES task(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX filled_form_item ON filled_form(item_id) WHERE item_id IS NOT NULL;
CREATE INDEX filled_form_line ON filled_form(line_id) WHERE line_id IS NOT NULL;
CREATE INDEX filled_form_task ON filled_form(task_id) WHERE task_id IS NOT NULL;
