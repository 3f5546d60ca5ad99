-- What the people of a TRIO agreed on before they begin. One for each TRIO; it stays there (R02).
CREATE TABLE trio_agreement (
  id TEXT PRIMARY KEY,
  forum_id TEXT NOT NULL UNIQUE REFERENCES forum(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  roles TEXT NOT NULL,
  decisions TEXT NOT NULL,
  disagreement TEXT NOT NULL,
  tools TEXT NOT NULL,
  meetings TEXT NOT NULL,
  purpose TEXT NOT NULL,
  hearing TEXT NOT NULL,
  telling TEXT NOT NULL,
  involving TEXT NOT NULL,
  agreed_on TEXT,
  review_on TEXT
) STRICT;
