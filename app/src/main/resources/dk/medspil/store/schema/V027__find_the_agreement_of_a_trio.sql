-- What a TRIO agreed on is found by its words, in the TRIO alone (R02).
CREATE VIEW trio_agreement_words AS
SELECT id, trim(roles || ' ' || decisions || ' ' || disagreement || ' ' || tools || ' ' || meetings || ' ' || purpose
  || ' ' || hearing || ' ' || telling || ' ' || involving) AS words
FROM trio_agreement;
INSERT INTO search_text(kind, id, home, title, body)
SELECT 'trio_agreement', a.id, a.forum_id, 'Aftale i TRIO', w.words
FROM trio_agreement a JOIN trio_agreement_words w ON w.id = a.id ORDER BY a.id;
CREATE TRIGGER trio_agreement_search_added AFTER INSERT ON trio_agreement BEGIN
  INSERT INTO search_text(kind, id, home, title, body) VALUES ('trio_agreement', new.id, new.forum_id, 'Aftale i TRIO',
    (SELECT words FROM trio_agreement_words WHERE id = new.id));
END;
CREATE TRIGGER trio_agreement_search_changed
AFTER UPDATE OF roles, decisions, disagreement, tools, meetings, purpose, hearing, telling, involving ON trio_agreement BEGIN
  UPDATE search_text SET body = (SELECT words FROM trio_agreement_words WHERE id = new.id) WHERE id = new.id;
END;
CREATE TRIGGER trio_agreement_search_gone AFTER DELETE ON trio_agreement BEGIN
  DELETE FROM search_text WHERE id = old.id;
END;
