-- Handbook 3.5: a workplace that counts severity and likelihood from 1 to 4 has no line with a 5. What lies in the trash is
-- no line of the plan, but does not come back from there with a 5. The setting begins with the size of the scale.
CREATE TRIGGER risk_scale_insert BEFORE INSERT ON setting
WHEN new.name = 'apv.riskScale' AND substr(new.value, 1, 2) = '4 ' AND EXISTS (
  SELECT 1 FROM plan_line WHERE deleted_at IS NULL AND max(severity, likelihood) > 4)
BEGIN SELECT RAISE(ABORT, 'H3.5: a line has no place on the scale of risks'); END;
CREATE TRIGGER risk_scale_update BEFORE UPDATE ON setting
WHEN new.name = 'apv.riskScale' AND substr(new.value, 1, 2) = '4 ' AND EXISTS (
  SELECT 1 FROM plan_line WHERE deleted_at IS NULL AND max(severity, likelihood) > 4)
BEGIN SELECT RAISE(ABORT, 'H3.5: a line has no place on the scale of risks'); END;
CREATE TRIGGER plan_line_scale_insert BEFORE INSERT ON plan_line
WHEN new.deleted_at IS NULL AND max(new.severity, new.likelihood) > 4 AND EXISTS (
  SELECT 1 FROM setting WHERE name = 'apv.riskScale' AND substr(value, 1, 2) = '4 ')
BEGIN SELECT RAISE(ABORT, 'H3.5: a line has no place on the scale of risks'); END;
CREATE TRIGGER plan_line_scale_update BEFORE UPDATE OF severity, likelihood, deleted_at ON plan_line
WHEN new.deleted_at IS NULL AND max(new.severity, new.likelihood) > 4 AND EXISTS (
  SELECT 1 FROM setting WHERE name = 'apv.riskScale' AND substr(value, 1, 2) = '4 ')
BEGIN SELECT RAISE(ABORT, 'H3.5: a line has no place on the scale of risks'); END;
