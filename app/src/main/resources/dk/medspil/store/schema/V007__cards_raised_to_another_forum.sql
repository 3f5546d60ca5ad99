-- The card a proposal was made of; once it is an item, the item's origin keeps the card.
ALTER TABLE proposal ADD COLUMN note_id TEXT;
CREATE INDEX proposal_note ON proposal(note_id);
CREATE INDEX agenda_item_note ON agenda_item(origin_source) WHERE origin_kind = 'BOARD';
