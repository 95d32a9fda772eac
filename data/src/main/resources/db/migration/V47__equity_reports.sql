-- Equity reports as they were first given. One that changed with the registers would tell, by its changes, of single
-- persons.
create table equity_report (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  -- The first day of the quarter.
  quarter         date not null check (quarter = date_trunc('quarter', quarter)::date),
  -- Sums only; nothing of a person.
  content         jsonb not null check (jsonb_typeof(content) = 'object'),
  primary key (municipality_id, id),
  unique (municipality_id, quarter)
);

call make_register('equity_report', append_only => true);
