-- By which rules and how far ahead a municipality plans. Only added: the last one counts.
create table planning_setting (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  -- A shipped rule set, and where the municipality departs from it.
  rule_set        text not null,
  overrides       jsonb not null check (jsonb_typeof(overrides) = 'object'),
  -- For how many days respite and short stays are planned.
  horizon_days    integer not null check (horizon_days between 1 and 730),
  primary key (municipality_id, id)
);

call make_register('planning_setting', append_only => true);
