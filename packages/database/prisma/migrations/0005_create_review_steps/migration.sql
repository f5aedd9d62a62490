-- What happens to a household between the opening of a review and its recognition. Facts only, each row written once: which
-- step a household or a hamlet is at follows from them and from the day.

CREATE TABLE review_household (
  tenant text NOT NULL,
  id uuid NOT NULL,
  review_id uuid NOT NULL,
  household_id uuid NOT NULL,
  -- where it lived when it was put on the list; one that has moved on since is listed again in its new hamlet
  hamlet_id uuid NOT NULL,
  unit text NOT NULL REFERENCES plan_unit (code),
  code text NOT NULL,
  origin text NOT NULL CHECK (origin IN ('on-list', 'request', 'escape-request', 'found')),
  requested_on date,
  added_by uuid NOT NULL,
  added_at timestamptz(3) NOT NULL,
  PRIMARY KEY (tenant, id),
  UNIQUE (tenant, review_id, household_id, hamlet_id),
  FOREIGN KEY (tenant, review_id) REFERENCES review (tenant, id),
  FOREIGN KEY (tenant, household_id) REFERENCES household (tenant, id),
  FOREIGN KEY (tenant, hamlet_id) REFERENCES hamlet (tenant, id),
  FOREIGN KEY (tenant, added_by) REFERENCES account (tenant, id),
  CONSTRAINT review_household_request_has_day CHECK ((origin IN ('request', 'escape-request')) = (requested_on IS NOT NULL))
);
CREATE INDEX review_household_tenant_review_id_unit_hamlet_id_code_idx ON review_household (tenant, review_id, unit, hamlet_id, code);

-- A complaint of somebody about the result of one household; holds back that household only.
CREATE TABLE complaint (
  tenant text NOT NULL,
  id uuid NOT NULL,
  review_household_id uuid NOT NULL,
  received_on date NOT NULL,
  complainant text NOT NULL CHECK (length(complainant) BETWEEN 1 AND 200),
  content text NOT NULL CHECK (length(content) BETWEEN 1 AND 4000),
  answer_by date NOT NULL,
  recorded_by uuid NOT NULL,
  recorded_at timestamptz(3) NOT NULL,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, review_household_id) REFERENCES review_household (tenant, id),
  FOREIGN KEY (tenant, recorded_by) REFERENCES account (tenant, id),
  CHECK (received_on <= answer_by)
);
CREATE INDEX complaint_tenant_review_household_id_idx ON complaint (tenant, review_household_id);

-- Points of sheet B1 as a district loaded them; none are shipped.
CREATE TABLE score_table (
  tenant text NOT NULL,
  id uuid NOT NULL,
  source text NOT NULL CHECK (length(source) BETWEEN 1 AND 500),
  valid_from date NOT NULL,
  valid_to date,
  sample boolean NOT NULL,
  options jsonb NOT NULL,
  loaded_by uuid NOT NULL,
  loaded_at timestamptz(3) NOT NULL,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, loaded_by) REFERENCES account (tenant, id),
  CHECK (valid_from <= valid_to)
);

-- A filled sheet: each saving is a version of its own, draft or final.
CREATE TABLE survey (
  tenant text NOT NULL,
  id uuid NOT NULL,
  review_household_id uuid NOT NULL,
  version integer NOT NULL CHECK (version >= 1),
  state text NOT NULL CHECK (state IN ('draft', 'final')),
  surveyed_on date,
  surveyor text CHECK (length(surveyor) BETWEEN 1 AND 200),
  -- the complaint that it answers (phúc tra)
  complaint_id uuid,
  area text CHECK (area IN ('rural', 'urban')),
  facts jsonb NOT NULL,
  members jsonb NOT NULL,
  policy_family boolean,
  unable_to_work boolean,
  causes text[] NOT NULL,
  wishes text[] NOT NULL,
  -- VND per person a month
  income bigint CHECK (income >= 0),
  b1 integer CHECK (b1 BETWEEN 0 AND 10000),
  b1_answers jsonb,
  score_table_id uuid,
  -- the life event that brought it into the register
  event_id uuid,
  saved_by uuid NOT NULL,
  saved_at timestamptz(3) NOT NULL,
  PRIMARY KEY (tenant, id),
  UNIQUE (tenant, review_household_id, version),
  FOREIGN KEY (tenant, review_household_id) REFERENCES review_household (tenant, id),
  FOREIGN KEY (tenant, complaint_id) REFERENCES complaint (tenant, id),
  FOREIGN KEY (tenant, score_table_id) REFERENCES score_table (tenant, id),
  FOREIGN KEY (tenant, event_id) REFERENCES life_event (tenant, id),
  FOREIGN KEY (tenant, saved_by) REFERENCES account (tenant, id),
  CONSTRAINT survey_final_is_dated CHECK (state = 'draft' OR num_nulls(surveyed_on, surveyor, event_id) = 0),
  CONSTRAINT survey_b1_by_area CHECK (b1 IS NULL OR area IS NOT NULL),
  CONSTRAINT survey_b1_answers_by_table CHECK ((b1_answers IS NULL) = (score_table_id IS NULL))
);

-- What a sheet says under one standard, in the version of it that was in force when it was saved.
CREATE TABLE survey_outcome (
  tenant text NOT NULL,
  survey_id uuid NOT NULL,
  standard text NOT NULL,
  standard_version integer NOT NULL,
  class text NOT NULL CHECK (class IN ('poor', 'near-poor', 'average-living-standard', 'above', 'unknown')),
  deprived integer NOT NULL CHECK (deprived >= 0),
  unknown integer NOT NULL CHECK (unknown >= 0),
  b2 integer CHECK (b2 >= 0),
  PRIMARY KEY (tenant, survey_id, standard),
  FOREIGN KEY (tenant, survey_id) REFERENCES survey (tenant, id),
  CONSTRAINT survey_outcome_known_or_deprived CHECK (deprived & unknown = 0)
);

-- Họp dân. Accepted with at least half of those present; else survey again and meet again: the next round.
CREATE TABLE village_meeting (
  tenant text NOT NULL,
  id uuid NOT NULL,
  review_id uuid NOT NULL,
  hamlet_id uuid NOT NULL,
  unit text NOT NULL REFERENCES plan_unit (code),
  round integer NOT NULL CHECK (round >= 1),
  held_on date NOT NULL,
  chair text NOT NULL CHECK (length(chair) BETWEEN 1 AND 200),
  secretary text NOT NULL CHECK (length(secretary) BETWEEN 1 AND 200),
  representatives text[] NOT NULL,
  front_invited boolean NOT NULL,
  front_present boolean NOT NULL,
  present integer NOT NULL CHECK (present > 0),
  agreed integer NOT NULL,
  minutes text NOT NULL CHECK (length(minutes) BETWEEN 1 AND 20000),
  recorded_by uuid NOT NULL,
  recorded_at timestamptz(3) NOT NULL,
  PRIMARY KEY (tenant, id),
  UNIQUE (tenant, review_id, hamlet_id, round),
  FOREIGN KEY (tenant, review_id) REFERENCES review (tenant, id),
  FOREIGN KEY (tenant, hamlet_id) REFERENCES hamlet (tenant, id),
  FOREIGN KEY (tenant, recorded_by) REFERENCES account (tenant, id),
  CHECK (agreed BETWEEN 0 AND present)
);

-- The sheet of each household that lay before a meeting.
CREATE TABLE village_meeting_household (
  tenant text NOT NULL,
  review_household_id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  survey_id uuid NOT NULL,
  PRIMARY KEY (tenant, review_household_id, meeting_id),
  FOREIGN KEY (tenant, review_household_id) REFERENCES review_household (tenant, id),
  FOREIGN KEY (tenant, meeting_id) REFERENCES village_meeting (tenant, id),
  FOREIGN KEY (tenant, survey_id) REFERENCES survey (tenant, id)
);

-- Niêm yết: of a hamlet's results, or after a complaint of one household's.
CREATE TABLE posting (
  tenant text NOT NULL,
  id uuid NOT NULL,
  review_id uuid NOT NULL,
  hamlet_id uuid NOT NULL,
  unit text NOT NULL REFERENCES plan_unit (code),
  complaint_id uuid,
  posted_on date NOT NULL,
  places text[] NOT NULL CHECK (cardinality(places) > 0),
  -- its last day, by the limit and the calendar as they were known when it was posted
  ends_on date NOT NULL,
  posted_by uuid NOT NULL,
  posted_at timestamptz(3) NOT NULL,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, review_id) REFERENCES review (tenant, id),
  FOREIGN KEY (tenant, hamlet_id) REFERENCES hamlet (tenant, id),
  FOREIGN KEY (tenant, complaint_id) REFERENCES complaint (tenant, id),
  FOREIGN KEY (tenant, posted_by) REFERENCES account (tenant, id),
  CHECK (posted_on <= ends_on)
);
CREATE INDEX posting_tenant_review_id_hamlet_id_idx ON posting (tenant, review_id, hamlet_id);

CREATE TABLE posting_household (
  tenant text NOT NULL,
  review_household_id uuid NOT NULL,
  posting_id uuid NOT NULL,
  survey_id uuid NOT NULL,
  PRIMARY KEY (tenant, review_household_id, posting_id),
  FOREIGN KEY (tenant, review_household_id) REFERENCES review_household (tenant, id),
  FOREIGN KEY (tenant, posting_id) REFERENCES posting (tenant, id),
  FOREIGN KEY (tenant, survey_id) REFERENCES survey (tenant, id)
);
CREATE INDEX posting_household_tenant_posting_id_idx ON posting_household (tenant, posting_id);

CREATE TABLE complaint_answer (
  tenant text NOT NULL,
  complaint_id uuid NOT NULL,
  survey_id uuid NOT NULL,
  answered_on date NOT NULL,
  upheld boolean NOT NULL,
  answer text NOT NULL CHECK (length(answer) BETWEEN 1 AND 4000),
  answered_by uuid NOT NULL,
  answered_at timestamptz(3) NOT NULL,
  PRIMARY KEY (tenant, complaint_id),
  FOREIGN KEY (tenant, complaint_id) REFERENCES complaint (tenant, id),
  FOREIGN KEY (tenant, survey_id) REFERENCES survey (tenant, id),
  FOREIGN KEY (tenant, answered_by) REFERENCES account (tenant, id)
);

-- The consulted authority is asked about a unit's results.
CREATE TABLE opinion (
  tenant text NOT NULL,
  id uuid NOT NULL,
  review_id uuid NOT NULL,
  unit text NOT NULL REFERENCES plan_unit (code),
  asked_on date NOT NULL,
  authority text NOT NULL CHECK (length(authority) BETWEEN 1 AND 300),
  answer_by date NOT NULL,
  asked_by uuid NOT NULL,
  asked_at timestamptz(3) NOT NULL,
  PRIMARY KEY (tenant, id),
  UNIQUE (tenant, review_id, unit),
  FOREIGN KEY (tenant, review_id) REFERENCES review (tenant, id),
  FOREIGN KEY (tenant, asked_by) REFERENCES account (tenant, id),
  CHECK (asked_on <= answer_by)
);

CREATE TABLE opinion_answer (
  tenant text NOT NULL,
  opinion_id uuid NOT NULL,
  answered_on date NOT NULL,
  agrees boolean NOT NULL,
  content text NOT NULL CHECK (length(content) <= 4000),
  answered_by uuid NOT NULL,
  answered_at timestamptz(3) NOT NULL,
  PRIMARY KEY (tenant, opinion_id),
  FOREIGN KEY (tenant, opinion_id) REFERENCES opinion (tenant, id),
  FOREIGN KEY (tenant, answered_by) REFERENCES account (tenant, id)
);

-- The sheet of each household that a decision recognised. Households that nobody surveyed have a result without a sheet.
CREATE TABLE recognised_survey (
  tenant text NOT NULL,
  review_household_id uuid NOT NULL,
  recognition_id uuid NOT NULL,
  survey_id uuid NOT NULL,
  PRIMARY KEY (tenant, review_household_id, recognition_id),
  FOREIGN KEY (tenant, review_household_id) REFERENCES review_household (tenant, id),
  FOREIGN KEY (tenant, recognition_id) REFERENCES recognition (tenant, id),
  FOREIGN KEY (tenant, survey_id) REFERENCES survey (tenant, id)
);

-- Giấy chứng nhận hộ nghèo, hộ cận nghèo: number/GCN-HN.HCN, running by issuing unit and year.
CREATE TABLE certificate (
  tenant text NOT NULL,
  unit text NOT NULL REFERENCES plan_unit (code),
  year integer NOT NULL CHECK (year BETWEEN 2000 AND 2100),
  number integer NOT NULL CHECK (number >= 1),
  recognition_id uuid NOT NULL,
  household_id uuid NOT NULL,
  class text NOT NULL CHECK (class IN ('poor', 'near-poor')),
  PRIMARY KEY (tenant, unit, year, number),
  UNIQUE (tenant, recognition_id, household_id),
  FOREIGN KEY (tenant, recognition_id) REFERENCES recognition (tenant, id),
  FOREIGN KEY (tenant, household_id) REFERENCES household (tenant, id)
);

-- What the department for labour has set against the shipped data; the row set last for a name or a day holds.
CREATE TABLE review_limit (
  tenant text NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL CHECK (name IN ('posting', 'complaint', 'opinion')),
  working_days integer NOT NULL CHECK (working_days BETWEEN 0 AND 60),
  source text NOT NULL CHECK (length(source) BETWEEN 1 AND 500),
  confirmed boolean NOT NULL,
  set_by uuid NOT NULL,
  set_at timestamptz(3) NOT NULL,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, set_by) REFERENCES account (tenant, id)
);

CREATE TABLE consulted_authority (
  tenant text NOT NULL,
  id uuid NOT NULL,
  valid_from date NOT NULL,
  -- null: nobody is known to be consulted from this day on
  name text CHECK (length(name) BETWEEN 1 AND 300),
  source text NOT NULL CHECK (length(source) BETWEEN 1 AND 500),
  confirmed boolean NOT NULL,
  set_by uuid NOT NULL,
  set_at timestamptz(3) NOT NULL,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, set_by) REFERENCES account (tenant, id)
);

CREATE TABLE calendar_day (
  tenant text NOT NULL,
  id uuid NOT NULL,
  day date NOT NULL,
  working boolean NOT NULL,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  source text NOT NULL CHECK (length(source) BETWEEN 1 AND 500),
  confirmed boolean NOT NULL,
  set_by uuid NOT NULL,
  set_at timestamptz(3) NOT NULL,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, set_by) REFERENCES account (tenant, id)
);
