-- Files of a watched folder whose rows are in the registers: none is taken twice, and its answer can be given again.
create table taken_file (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  -- Of which sheet it was and what was in it.
  digest          text not null check (digest ~ '^[0-9a-f]{64}$'),
  -- How many rows of each sheet were created, changed and left; nothing of a person.
  answer          jsonb not null,
  primary key (municipality_id, id),
  unique (municipality_id, digest)
);

call make_register('taken_file', append_only => true);
