-- What the codes mean by which a municipality's journals call services and function variables, where these are no codes
-- that everybody knows.
create table local_code (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  -- The journal's own list of codes.
  system          text not null check (length(system) between 1 and 500 and system !~ '\s' and not holds_national_number(system)),
  code            text not null check (length(code) between 1 and 100 and not holds_national_number(code)),
  -- Which list the meaning is of: Volven 9151, the care forms, or the function variables.
  kind            text not null check (kind in ('SERVICE_TYPE', 'CARE_FORM', 'FUNCTION_VARIABLE')),
  meaning         text not null check (meaning ~ '^[A-Z0-9_]+$'),
  primary key (municipality_id, id),
  unique (municipality_id, system, code)
);

call make_register('local_code');
