-- Runs that start from the registers: why, and what was held out of them because something is missing.
create table register_run (
  -- The run's.
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  kind            text not null check (kind in ('DAILY', 'BY_HAND', 'WHAT_IF', 'PRICE')),
  -- Whether people may decide from it. What was imagined stays imagined: decisions point to this.
  decidable       boolean not null generated always as (kind in ('DAILY', 'BY_HAND')) stored,
  as_of           date not null,
  ordered_by      text not null,
  -- [{kind, code, missing}]
  held_out        jsonb not null check (jsonb_typeof(held_out) = 'array'),
  -- What was imagined, as typed changes.
  changes         jsonb not null check (jsonb_typeof(changes) = 'array'),
  primary key (municipality_id, id),
  unique (municipality_id, id, decidable),
  foreign key (municipality_id, id) references run (municipality_id, id),
  check (decidable is true or kind in ('WHAT_IF', 'PRICE')),
  check (kind = 'WHAT_IF' or changes = '[]')
);

-- Once a day by schedule, however many processes look at the clock.
create unique index daily_run_once on register_run (municipality_id, as_of) where kind = 'DAILY';

call make_register('register_run', append_only => true);

-- From what time of the day the daily run is ordered; missing = never.
alter table planning_setting add column daily_run_at time;
