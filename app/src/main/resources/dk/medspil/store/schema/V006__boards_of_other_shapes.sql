-- Boards with two to four areas of their own, or other names for the four steps (handbook 8.1): four lines for each area.
-- One text and no table, because it is copied whole from the deck, read whole, and never searched or edited in part. An area
-- stands where a step would, so that "step" keeps its range. Empty for the usual four steps.
ALTER TABLE board ADD COLUMN shape TEXT NOT NULL DEFAULT '';
