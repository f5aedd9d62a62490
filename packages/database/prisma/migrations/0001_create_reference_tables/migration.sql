-- Reference tables: the same in every installation, filled from packages/plan at each start.
CREATE TABLE plan_unit (
  code text PRIMARY KEY,
  name text NOT NULL
);

CREATE TABLE measure (
  id text PRIMARY KEY,
  department text NOT NULL,
  takes text NOT NULL CHECK (takes IN ('share', 'quotient', 'quantity', 'level')),
  decimals integer NOT NULL CHECK (decimals IN (0, 6)),
  max_level integer CHECK (max_level BETWEEN 1 AND 9),
  by_standard boolean NOT NULL,
  reported_by text NOT NULL CHECK (reported_by IN ('commune', 'office', 'organisation')),
  CONSTRAINT measure_levels_only_of_levels CHECK ((takes = 'level') = (max_level IS NOT NULL))
);
