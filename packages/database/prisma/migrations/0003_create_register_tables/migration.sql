-- In a schema of their own, so that what is ours stays countable in `public`.
CREATE SCHEMA IF NOT EXISTS extensions;
CREATE EXTENSION IF NOT EXISTS btree_gist SCHEMA extensions;
CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA extensions;

-- A hamlet keeps the unit of the plan's set that it lay in in 2021; which unit that is on another date, and whether it is rural, the plan says.
CREATE TABLE hamlet (
  tenant text NOT NULL,
  id uuid NOT NULL,
  unit text NOT NULL REFERENCES plan_unit (code),
  name text NOT NULL,
  valid_from date,
  valid_to date,
  demonstration boolean NOT NULL DEFAULT false,
  PRIMARY KEY (tenant, id),
  UNIQUE (tenant, unit, name),
  CHECK (valid_from < valid_to)
);

-- What happened to households and persons; each version of a row names the event that opened it and the one that closed it.
CREATE TABLE life_event (
  tenant text NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('registration', 'birth', 'death', 'marriage-in', 'marriage-out', 'split', 'join', 'move', 'departure', 'survey', 'correction', 'same-person', 'undo')),
  happened_on date NOT NULL,
  recorded_at timestamptz(3) NOT NULL,
  account_id uuid NOT NULL,
  unit text NOT NULL REFERENCES plan_unit (code),
  undoes uuid,
  detail jsonb NOT NULL,
  PRIMARY KEY (tenant, id),
  UNIQUE (tenant, undoes),
  FOREIGN KEY (tenant, account_id) REFERENCES account (tenant, id),
  FOREIGN KEY (tenant, undoes) REFERENCES life_event (tenant, id),
  CONSTRAINT life_event_undo_names_event CHECK ((kind = 'undo') = (undoes IS NOT NULL))
);

CREATE TABLE household (
  tenant text NOT NULL,
  id uuid NOT NULL,
  code text NOT NULL CHECK (code ~ '^[A-Z]{2}-[0-9]{6,9}$'),
  last_event uuid NOT NULL,
  PRIMARY KEY (tenant, id),
  UNIQUE (tenant, code),
  FOREIGN KEY (tenant, last_event) REFERENCES life_event (tenant, id)
);

CREATE TABLE life_event_household (
  tenant text NOT NULL,
  household_id uuid NOT NULL,
  event_id uuid NOT NULL,
  PRIMARY KEY (tenant, household_id, event_id),
  FOREIGN KEY (tenant, household_id) REFERENCES household (tenant, id),
  FOREIGN KEY (tenant, event_id) REFERENCES life_event (tenant, id)
);

-- In exclusion constraints the tenant comes last: a GiST index splits by its first column, and the tenant is the same in most rows.
-- Two axes of time: valid_from to valid_to (not included) is when it was so, known_from to known_to when the register said so.
CREATE TABLE household_version (
  tenant text NOT NULL,
  id uuid NOT NULL,
  household_id uuid NOT NULL,
  code text NOT NULL,
  hamlet_id uuid NOT NULL,
  unit text NOT NULL REFERENCES plan_unit (code),
  valid_from date NOT NULL,
  valid_to date,
  known_from timestamptz(3) NOT NULL,
  known_to timestamptz(3),
  opened_by uuid NOT NULL,
  closed_by uuid,
  ethnicity text,
  phone text,
  policy_family boolean,
  unable_to_work boolean,
  causes text[] NOT NULL,
  wishes text[] NOT NULL,
  facts jsonb NOT NULL,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, household_id) REFERENCES household (tenant, id),
  FOREIGN KEY (tenant, hamlet_id) REFERENCES hamlet (tenant, id),
  FOREIGN KEY (tenant, opened_by) REFERENCES life_event (tenant, id),
  FOREIGN KEY (tenant, closed_by) REFERENCES life_event (tenant, id),
  CHECK (valid_from < valid_to),
  CHECK (known_from <= known_to),
  CONSTRAINT household_version_closed_by_event CHECK ((known_to IS NULL) = (closed_by IS NULL)),
  CONSTRAINT household_version_one_at_a_time EXCLUDE USING gist (household_id WITH =, daterange(valid_from, valid_to) WITH &&, tenant WITH =) WHERE (known_to IS NULL)
);
CREATE INDEX household_version_tenant_household_id_idx ON household_version (tenant, household_id);
CREATE INDEX household_version_by_code ON household_version (tenant, code) WHERE known_to IS NULL;
CREATE INDEX household_version_by_unit ON household_version (tenant, unit, code) WHERE known_to IS NULL;
CREATE INDEX household_version_by_hamlet ON household_version (tenant, hamlet_id, code) WHERE known_to IS NULL;

CREATE TABLE person (
  tenant text NOT NULL,
  id uuid NOT NULL,
  PRIMARY KEY (tenant, id)
);

CREATE TABLE person_version (
  tenant text NOT NULL,
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  household_id uuid NOT NULL,
  valid_from date NOT NULL,
  valid_to date,
  known_from timestamptz(3) NOT NULL,
  known_to timestamptz(3),
  opened_by uuid NOT NULL,
  closed_by uuid,
  relation text NOT NULL CHECK (relation IN ('head', 'spouse', 'child', 'child-in-law', 'grandchild', 'parent', 'parent-in-law', 'grandparent', 'sibling', 'other-relative', 'not-related')),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  name_folded text NOT NULL,
  birth_date date,
  birth_year integer CHECK (birth_year BETWEEN 1880 AND 2100),
  sex text CHECK (sex IN ('female', 'male')),
  ethnicity text,
  citizen_number_sealed bytea,
  citizen_number_hash bytea,
  citizen_number_tail text CHECK (citizen_number_tail ~ '^[0-9]{4}$'),
  facts jsonb NOT NULL,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, person_id) REFERENCES person (tenant, id),
  FOREIGN KEY (tenant, household_id) REFERENCES household (tenant, id),
  FOREIGN KEY (tenant, opened_by) REFERENCES life_event (tenant, id),
  FOREIGN KEY (tenant, closed_by) REFERENCES life_event (tenant, id),
  CHECK (valid_from < valid_to),
  CHECK (known_from <= known_to),
  CONSTRAINT person_version_closed_by_event CHECK ((known_to IS NULL) = (closed_by IS NULL)),
  CONSTRAINT person_version_birth_agrees CHECK (birth_date IS NULL OR birth_year = extract(year FROM birth_date)),
  CONSTRAINT person_version_citizen_number_whole CHECK (num_nonnulls(citizen_number_sealed, citizen_number_hash, citizen_number_tail) IN (0, 3)),
  CONSTRAINT person_version_one_household EXCLUDE USING gist (person_id WITH =, daterange(valid_from, valid_to) WITH &&, tenant WITH =) WHERE (known_to IS NULL),
  CONSTRAINT person_version_one_head EXCLUDE USING gist (household_id WITH =, daterange(valid_from, valid_to) WITH &&, tenant WITH =) WHERE (known_to IS NULL AND relation = 'head'),
  -- half of the keyed hash, as a uuid: a GiST index of long bytes takes three times as long to fill
  CONSTRAINT person_version_citizen_number_of_one EXCLUDE USING gist ((encode(substring(citizen_number_hash FROM 1 FOR 16), 'hex')::uuid) WITH =, person_id WITH <>, tenant WITH =) WHERE (known_to IS NULL AND citizen_number_hash IS NOT NULL)
);
CREATE INDEX person_version_tenant_person_id_idx ON person_version (tenant, person_id);
CREATE INDEX person_version_tenant_household_id_idx ON person_version (tenant, household_id);
CREATE INDEX person_version_by_name ON person_version USING gin (name_folded extensions.gin_trgm_ops) WHERE known_to IS NULL;
CREATE INDEX person_version_by_tail ON person_version (tenant, citizen_number_tail) WHERE known_to IS NULL;

-- What the register said is never overwritten: a row may only be closed, once.
CREATE FUNCTION register_row_only_closes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.known_to IS NOT NULL OR NEW.known_to IS NULL OR to_jsonb(NEW) - 'known_to' - 'closed_by' IS DISTINCT FROM to_jsonb(OLD) - 'known_to' - 'closed_by' THEN
    RAISE EXCEPTION 'a version of the register may only be closed' USING ERRCODE = 'check_violation', CONSTRAINT = 'register_row_only_closes';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER household_version_only_closes BEFORE UPDATE ON household_version FOR EACH ROW EXECUTE FUNCTION register_row_only_closes();
CREATE TRIGGER person_version_only_closes BEFORE UPDATE ON person_version FOR EACH ROW EXECUTE FUNCTION register_row_only_closes();

-- Two rows that look like one person, and what a person decided of them.
CREATE TABLE double_decision (
  tenant text NOT NULL,
  id uuid NOT NULL,
  one uuid NOT NULL,
  other uuid NOT NULL,
  same boolean NOT NULL,
  event_id uuid,
  account_id uuid NOT NULL,
  at timestamptz(3) NOT NULL,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, one) REFERENCES person (tenant, id),
  FOREIGN KEY (tenant, other) REFERENCES person (tenant, id),
  FOREIGN KEY (tenant, event_id) REFERENCES life_event (tenant, id),
  FOREIGN KEY (tenant, account_id) REFERENCES account (tenant, id),
  CHECK (one < other),
  CONSTRAINT double_decision_same_is_an_event CHECK (NOT same OR event_id IS NOT NULL)
);
CREATE INDEX double_decision_tenant_one_other_idx ON double_decision (tenant, one, other);

CREATE TABLE review (
  tenant text NOT NULL,
  id uuid NOT NULL,
  year integer NOT NULL CHECK (year BETWEEN 2000 AND 2100),
  kind text NOT NULL CHECK (kind IN ('periodic', 'irregular')),
  opens_on date NOT NULL,
  closes_on date NOT NULL,
  -- the households as the register knew them on this date
  counted_on date NOT NULL,
  standards text[] NOT NULL CHECK (cardinality(standards) > 0),
  note text,
  opened_by uuid NOT NULL,
  opened_at timestamptz(3) NOT NULL,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, opened_by) REFERENCES account (tenant, id),
  CHECK (opens_on <= closes_on)
);
CREATE UNIQUE INDEX review_one_periodic ON review (tenant, year) WHERE kind = 'periodic';

-- The commune chair's decision; a later one of the same review and unit points to the one that it changes.
CREATE TABLE recognition (
  tenant text NOT NULL,
  id uuid NOT NULL,
  review_id uuid NOT NULL,
  unit text NOT NULL REFERENCES plan_unit (code),
  number text NOT NULL CHECK (length(number) BETWEEN 1 AND 60),
  decided_on date NOT NULL,
  signed_by uuid NOT NULL,
  recognised_at timestamptz(3) NOT NULL,
  changes uuid,
  PRIMARY KEY (tenant, id),
  UNIQUE (tenant, changes),
  FOREIGN KEY (tenant, review_id) REFERENCES review (tenant, id),
  FOREIGN KEY (tenant, signed_by) REFERENCES account (tenant, id),
  FOREIGN KEY (tenant, changes) REFERENCES recognition (tenant, id)
);
CREATE UNIQUE INDEX recognition_one_first ON recognition (tenant, review_id, unit) WHERE changes IS NULL;

-- One household as a review recognised it under one standard. Bit i of deprived and unknown is indicator i of the standard.
CREATE TABLE review_result (
  tenant text NOT NULL,
  recognition_id uuid NOT NULL,
  standard text NOT NULL,
  -- the version of the standard that was in force here when it was classified
  standard_version integer NOT NULL DEFAULT 1 CHECK (standard_version >= 1),
  household_id uuid NOT NULL,
  review_id uuid NOT NULL,
  year integer NOT NULL,
  code text NOT NULL,
  unit text NOT NULL REFERENCES plan_unit (code),
  hamlet_id uuid NOT NULL,
  area text NOT NULL CHECK (area IN ('rural', 'urban')),
  class text NOT NULL CHECK (class IN ('poor', 'near-poor', 'average-living-standard', 'above', 'unknown')),
  deprived integer NOT NULL CHECK (deprived >= 0),
  unknown integer NOT NULL CHECK (unknown >= 0),
  income bigint CHECK (income >= 0),
  b1 integer CHECK (b1 >= 0),
  b2 integer CHECK (b2 >= 0),
  persons integer NOT NULL CHECK (persons > 0),
  ethnicity text,
  policy_family boolean,
  unable_to_work boolean,
  causes text[] NOT NULL,
  is_current boolean NOT NULL,
  PRIMARY KEY (tenant, recognition_id, standard, household_id),
  FOREIGN KEY (tenant, recognition_id) REFERENCES recognition (tenant, id),
  FOREIGN KEY (tenant, household_id) REFERENCES household (tenant, id),
  FOREIGN KEY (tenant, review_id) REFERENCES review (tenant, id),
  FOREIGN KEY (tenant, hamlet_id) REFERENCES hamlet (tenant, id),
  CONSTRAINT review_result_known_or_deprived CHECK (deprived & unknown = 0)
);
CREATE UNIQUE INDEX review_result_one_current ON review_result (tenant, review_id, standard, household_id) WHERE is_current;
CREATE INDEX review_result_by_class ON review_result (tenant, year, standard, class, code) WHERE is_current;
CREATE INDEX review_result_by_unit ON review_result (tenant, year, standard, unit, class, code) WHERE is_current;
CREATE INDEX review_result_tenant_household_id_idx ON review_result (tenant, household_id);

-- Recognised once, frozen: only a later decision may take a result's place.
CREATE FUNCTION review_result_is_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.is_current OR to_jsonb(NEW) - 'is_current' IS DISTINCT FROM to_jsonb(OLD) - 'is_current' THEN
    RAISE EXCEPTION 'a recognised result is changed by a new decision only' USING ERRCODE = 'check_violation', CONSTRAINT = 'review_result_is_frozen';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER review_result_is_frozen BEFORE UPDATE ON review_result FOR EACH ROW EXECUTE FUNCTION review_result_is_frozen();

-- Running numbers per tenant (household codes); taken in the transaction that uses them.
CREATE TABLE running_number (
  tenant text NOT NULL,
  series text NOT NULL,
  last bigint NOT NULL,
  PRIMARY KEY (tenant, series)
);

-- Which key file the citizen numbers of this tenant are sealed with: with another one they could not be opened again.
CREATE TABLE personal_data_key (
  tenant text PRIMARY KEY,
  fingerprint text NOT NULL,
  made_at timestamptz(3) NOT NULL
);

-- A standard as the department for labour has corrected it; version 1 is the shipped one and has no row.
CREATE TABLE standard_version (
  tenant text NOT NULL,
  standard text NOT NULL,
  version integer NOT NULL CHECK (version >= 2),
  content jsonb NOT NULL,
  source text NOT NULL CHECK (length(source) BETWEEN 1 AND 500),
  account_id uuid NOT NULL,
  at timestamptz(3) NOT NULL,
  PRIMARY KEY (tenant, standard, version),
  FOREIGN KEY (tenant, account_id) REFERENCES account (tenant, id)
);
