-- What the register of households counts stands in the cells of the plan as a line of versions of its own, beside what was typed there.
ALTER TABLE observation
  ADD COLUMN source text NOT NULL DEFAULT 'typed',
  ADD COLUMN review_id uuid,
  ADD COLUMN recognition_id uuid,
  ADD CONSTRAINT observation_source_check CHECK (source IN ('typed', 'register')),
  ADD CONSTRAINT observation_register_names_its_decision CHECK ((source = 'register') = (recognition_id IS NOT NULL) AND (review_id IS NULL) = (recognition_id IS NULL)),
  ADD CONSTRAINT observation_register_is_accepted CHECK (source <> 'register' OR state = 'accepted' AND unit IS NOT NULL AND import_id IS NULL),
  ADD CONSTRAINT observation_tenant_review_id_fkey FOREIGN KEY (tenant, review_id) REFERENCES review (tenant, id),
  ADD CONSTRAINT observation_tenant_recognition_id_fkey FOREIGN KEY (tenant, recognition_id) REFERENCES recognition (tenant, id);

-- In this transaction and not by themselves, because no moment may pass without them.
DROP INDEX observation_one_version;
DROP INDEX observation_one_latest;
DROP INDEX observation_one_counted;
CREATE UNIQUE INDEX observation_one_version ON observation (tenant, measure, unit, organisation, year, standard, source, version) NULLS NOT DISTINCT;
CREATE UNIQUE INDEX observation_one_latest ON observation (tenant, measure, unit, organisation, year, standard, source) NULLS NOT DISTINCT WHERE is_latest;
CREATE UNIQUE INDEX observation_one_counted ON observation (tenant, measure, unit, organisation, year, standard, source) NULLS NOT DISTINCT WHERE is_counted;

CREATE OR REPLACE FUNCTION observation_keeps_its_value() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.tenant, NEW.id, NEW.measure, NEW.unit, NEW.reporting_unit, NEW.organisation, NEW.year, NEW.standard, NEW.source, NEW.version, NEW.numerator, NEW.denominator, NEW.quantity, NEW.level, NEW.based_on, NEW.author_id, NEW.recorded_at, NEW.import_id, NEW.review_id, NEW.recognition_id)
    IS DISTINCT FROM
     (OLD.tenant, OLD.id, OLD.measure, OLD.unit, OLD.reporting_unit, OLD.organisation, OLD.year, OLD.standard, OLD.source, OLD.version, OLD.numerator, OLD.denominator, OLD.quantity, OLD.level, OLD.based_on, OLD.author_id, OLD.recorded_at, OLD.import_id, OLD.review_id, OLD.recognition_id) THEN
    RAISE EXCEPTION 'a version is never overwritten' USING ERRCODE = 'check_violation', CONSTRAINT = 'observation_keeps_its_value';
  END IF;
  RETURN NEW;
END $$;
