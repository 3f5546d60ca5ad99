-- What the privacy guard found and the user said may stand: a fingerprint of the word in its sentence, and no words. It belongs
-- to no meeting, because the same sentence may be carried to the next one.
CREATE TABLE cleared_finding (
  fingerprint TEXT PRIMARY KEY CHECK (length(fingerprint) = 64),
  cleared_on TEXT NOT NULL
) STRICT;
