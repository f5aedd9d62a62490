-- Tables that grow: the tenant stands first in every key, so that they can be spread over machines as they are.
CREATE TABLE account (
  tenant text NOT NULL,
  id uuid NOT NULL,
  user_name text NOT NULL CHECK (user_name ~ '^[a-z0-9][a-z0-9.-]{0,62}$'),
  display_name text NOT NULL,
  password_hash text NOT NULL,
  post text NOT NULL CHECK (post IN ('leader', 'department', 'commune-officer', 'commune-chair', 'auditor', 'administrator')),
  department text,
  administrative_unit text REFERENCES plan_unit (code),
  demonstration boolean NOT NULL DEFAULT false,
  disabled_at timestamptz(3),
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant, id),
  UNIQUE (tenant, user_name),
  CONSTRAINT account_department_of_departments CHECK ((post = 'department') = (department IS NOT NULL)),
  CONSTRAINT account_unit_of_communes CHECK ((post IN ('commune-officer', 'commune-chair')) = (administrative_unit IS NOT NULL))
);

CREATE TABLE session (
  tenant text NOT NULL,
  token_hash bytea NOT NULL,
  account_id uuid NOT NULL,
  created_at timestamptz(3) NOT NULL,
  last_seen_at timestamptz(3) NOT NULL,
  expires_at timestamptz(3) NOT NULL,
  PRIMARY KEY (tenant, token_hash),
  FOREIGN KEY (tenant, account_id) REFERENCES account (tenant, id)
);
CREATE INDEX session_tenant_account_id_idx ON session (tenant, account_id);

CREATE TABLE organisation (
  tenant text NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  unit text REFERENCES plan_unit (code),
  valid_from date,
  valid_to date,
  demonstration boolean NOT NULL DEFAULT false,
  PRIMARY KEY (tenant, id),
  CHECK (valid_from <= valid_to)
);

CREATE TABLE import_batch (
  tenant text NOT NULL,
  id uuid NOT NULL,
  account_id uuid NOT NULL,
  file_name text NOT NULL,
  file_hash text NOT NULL,
  measures text[] NOT NULL,
  year integer NOT NULL,
  state text NOT NULL CHECK (state IN ('checked', 'merged', 'undone')),
  rows integer NOT NULL CHECK (rows >= 0),
  changes jsonb NOT NULL,
  problems jsonb NOT NULL,
  notes jsonb NOT NULL,
  headings jsonb NOT NULL,
  recorded_at timestamptz(3) NOT NULL,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, account_id) REFERENCES account (tenant, id)
);

CREATE TABLE import_mapping (
  tenant text NOT NULL,
  fingerprint text NOT NULL,
  mapping jsonb NOT NULL,
  account_id uuid NOT NULL,
  at timestamptz(3) NOT NULL,
  PRIMARY KEY (tenant, fingerprint),
  FOREIGN KEY (tenant, account_id) REFERENCES account (tenant, id)
);

CREATE TABLE observation (
  tenant text NOT NULL,
  id uuid NOT NULL,
  measure text NOT NULL REFERENCES measure (id),
  unit text REFERENCES plan_unit (code),
  reporting_unit text,
  organisation uuid,
  year integer NOT NULL CHECK (year BETWEEN 2000 AND 2100),
  standard text,
  version integer NOT NULL CHECK (version >= 1),
  numerator bigint CHECK (numerator >= 0),
  denominator bigint CHECK (denominator >= 0),
  quantity bigint CHECK (quantity >= 0),
  level integer CHECK (level BETWEEN 0 AND 9),
  state text NOT NULL CHECK (state IN ('draft', 'submitted', 'accepted', 'returned')),
  note text CHECK (length(note) <= 2000),
  based_on uuid,
  author_id uuid NOT NULL,
  recorded_at timestamptz(3) NOT NULL,
  import_id uuid,
  is_latest boolean NOT NULL,
  is_counted boolean NOT NULL,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, organisation) REFERENCES organisation (tenant, id),
  FOREIGN KEY (tenant, author_id) REFERENCES account (tenant, id),
  FOREIGN KEY (tenant, based_on) REFERENCES observation (tenant, id),
  FOREIGN KEY (tenant, import_id) REFERENCES import_batch (tenant, id),
  CONSTRAINT observation_of_one_place CHECK (unit IS NULL OR organisation IS NULL),
  CONSTRAINT observation_first_is_based_on_nothing CHECK ((version = 1) = (based_on IS NULL)),
  CONSTRAINT observation_counted_is_accepted CHECK (NOT is_counted OR state = 'accepted'),
  CONSTRAINT observation_returned_has_note CHECK (state <> 'returned' OR note IS NOT NULL),
  CONSTRAINT observation_rate_is_whole CHECK ((numerator IS NULL) = (denominator IS NULL)),
  CONSTRAINT observation_one_kind_of_value CHECK (num_nonnulls(numerator, quantity, level) <= 1)
);
CREATE INDEX observation_tenant_measure_year_idx ON observation (tenant, measure, year);
CREATE UNIQUE INDEX observation_one_version ON observation (tenant, measure, unit, organisation, year, standard, version) NULLS NOT DISTINCT;
CREATE UNIQUE INDEX observation_one_latest ON observation (tenant, measure, unit, organisation, year, standard) NULLS NOT DISTINCT WHERE is_latest;
CREATE UNIQUE INDEX observation_one_counted ON observation (tenant, measure, unit, organisation, year, standard) NULLS NOT DISTINCT WHERE is_counted;

-- Fields by what the measure takes; a share's numerator is not above its denominator. Rules of one row that need the measure's.
CREATE FUNCTION observation_fits_measure() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  m measure;
BEGIN
  SELECT * INTO m FROM measure WHERE id = NEW.measure;
  IF NEW.numerator IS NOT NULL AND m.takes NOT IN ('share', 'quotient') OR NEW.quantity IS NOT NULL AND m.takes <> 'quantity' OR NEW.level IS NOT NULL AND m.takes <> 'level' THEN
    RAISE EXCEPTION 'observation of % has a field that the measure does not take', NEW.measure USING ERRCODE = 'check_violation', CONSTRAINT = 'observation_fits_measure';
  END IF;
  IF m.takes = 'share' AND NEW.numerator > NEW.denominator THEN
    RAISE EXCEPTION 'observation of % has a numerator above its denominator', NEW.measure USING ERRCODE = 'check_violation', CONSTRAINT = 'observation_share_within_whole';
  END IF;
  IF NEW.level > m.max_level THEN
    RAISE EXCEPTION 'observation of % has a level above %', NEW.measure, m.max_level USING ERRCODE = 'check_violation', CONSTRAINT = 'observation_level_in_range';
  END IF;
  IF (NEW.standard IS NOT NULL) <> m.by_standard THEN
    RAISE EXCEPTION 'observation of % must name a standard exactly when its measure has one', NEW.measure USING ERRCODE = 'check_violation', CONSTRAINT = 'observation_standard_of_measure';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER observation_fits_measure BEFORE INSERT ON observation FOR EACH ROW EXECUTE FUNCTION observation_fits_measure();

-- Nothing is overwritten: only the state, its note and the two marks of a version may change.
CREATE FUNCTION observation_keeps_its_value() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.tenant, NEW.id, NEW.measure, NEW.unit, NEW.reporting_unit, NEW.organisation, NEW.year, NEW.standard, NEW.version, NEW.numerator, NEW.denominator, NEW.quantity, NEW.level, NEW.based_on, NEW.author_id, NEW.recorded_at, NEW.import_id)
    IS DISTINCT FROM
     (OLD.tenant, OLD.id, OLD.measure, OLD.unit, OLD.reporting_unit, OLD.organisation, OLD.year, OLD.standard, OLD.version, OLD.numerator, OLD.denominator, OLD.quantity, OLD.level, OLD.based_on, OLD.author_id, OLD.recorded_at, OLD.import_id) THEN
    RAISE EXCEPTION 'a version is never overwritten' USING ERRCODE = 'check_violation', CONSTRAINT = 'observation_keeps_its_value';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER observation_keeps_its_value BEFORE UPDATE ON observation FOR EACH ROW EXECUTE FUNCTION observation_keeps_its_value();

CREATE TABLE reporting_year (
  tenant text NOT NULL,
  id uuid NOT NULL,
  year integer NOT NULL CHECK (year BETWEEN 2000 AND 2100),
  set_by uuid,
  set_at timestamptz(3) NOT NULL,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, set_by) REFERENCES account (tenant, id)
);

CREATE TABLE revision (
  tenant text PRIMARY KEY,
  value bigint NOT NULL
);

CREATE TABLE audit_entry (
  tenant text NOT NULL,
  id uuid NOT NULL,
  at timestamptz(3) NOT NULL,
  account_id uuid,
  action text NOT NULL CHECK (action ~ '^[a-z-]+:[a-z-]+$'),
  subject text NOT NULL,
  detail jsonb NOT NULL,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, account_id) REFERENCES account (tenant, id)
);
CREATE INDEX audit_entry_tenant_subject_idx ON audit_entry (tenant, subject);

CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the log is append-only' USING ERRCODE = 'check_violation', CONSTRAINT = 'audit_is_append_only';
END $$;
CREATE TRIGGER audit_is_append_only BEFORE UPDATE OR DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION audit_is_append_only();

CREATE TABLE outbox_event (
  tenant text NOT NULL,
  id uuid NOT NULL,
  at timestamptz(3) NOT NULL,
  topic text NOT NULL,
  payload jsonb NOT NULL,
  PRIMARY KEY (tenant, id)
);

CREATE TABLE idempotency_key (
  tenant text NOT NULL,
  account_id uuid NOT NULL,
  key text NOT NULL CHECK (length(key) BETWEEN 1 AND 200),
  operation text NOT NULL,
  body_hash text NOT NULL,
  answer jsonb,
  at timestamptz(3) NOT NULL,
  PRIMARY KEY (tenant, account_id, key),
  FOREIGN KEY (tenant, account_id) REFERENCES account (tenant, id)
);
