-- The files documents are made with: the workplace's logo, and the Word template of its municipality. Colour, texts and the order of
-- parts are settings. In a table of their own, so that no reading of settings carries them along.
CREATE TABLE look_file (
  kind TEXT PRIMARY KEY CHECK (kind IN ('LOGO', 'WORD_TEMPLATE')),
  name TEXT NOT NULL,
  description TEXT NOT NULL,
  content BLOB NOT NULL CHECK (length(content) <= 2097152)
) STRICT;
