-- The last day as a member. Locked minutes name their members, so they are never removed (R24).
ALTER TABLE member ADD COLUMN left_on TEXT;
