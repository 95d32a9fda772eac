-- Whole views of a journal that were sent at once: to be entered into empty registers, or to be held against what is
-- there. No registers: what stands here is work under way, and goes.
create table bulk_job (
  municipality_id uuid not null default acting_municipality() references municipality,
  id              uuid not null,
  kind            text not null check (kind in ('FIRST_LOAD', 'TRIAL', 'RECONCILIATION')),
  -- Who sent it, by an opaque id.
  ordered_by      text not null default acting_subject(),
  ordered_at      timestamptz not null default acting_at(),
  -- Where the server was when it was sent, for what is told of it.
  server          text not null,
  status          text not null check (status in (
    'RECEIVING', 'WAITING', 'RUNNING', 'DONE', 'FAULTY', 'FAILED', 'GIVEN_UP')),
  -- How often it was begun: who dies under it begins again.
  starts          integer not null default 0,
  phase           text not null default 'FORM' check (phase in ('FORM', 'BEFORE', 'ENTER', 'AFTER')),
  lines_done      integer not null default 0,
  lines           integer not null default 0,
  ended_at        timestamptz,
  primary key (municipality_id, id),
  check ((ended_at is not null) = (status in ('DONE', 'FAULTY', 'FAILED', 'GIVEN_UP')))
);

-- One at a time.
create unique index bulk_job_under_way on bulk_job (municipality_id) where status in ('WAITING', 'RUNNING');

-- What was sent, until it is done, and what came of it, until it is too old: in parts, each packed by itself.
create table bulk_part (
  municipality_id uuid not null default acting_municipality() references municipality,
  job_id          uuid not null,
  file            text not null check (file in ('SENT', 'ERRORS', 'WARNINGS', 'DIFFERENCES', 'TABLE')),
  number          integer not null check (number >= 0),
  packed          bytea not null,
  primary key (municipality_id, job_id, file, number),
  foreign key (municipality_id, job_id) references bulk_job on delete cascade
);

do $$
declare
  name regclass;
begin
  foreach name in array array['bulk_job', 'bulk_part']::regclass[] loop
    execute format('alter table %s enable row level security, force row level security', name);
    execute format(
      'create policy own_municipality on %s using (municipality_id = acting_municipality())'
      || ' with check (municipality_id = acting_municipality())', name);
  end loop;
end $$;
grant select, insert, update, delete on bulk_job to ${runtime_role};
grant select, insert, delete on bulk_part to ${runtime_role};
