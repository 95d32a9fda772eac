-- What all registers stand on: who acts, for which municipality, and the history of every row.
-- One installation may serve several municipalities; their rows are kept apart here, not only in code.

-- Exclusion constraints over "the same room" and "overlapping nights" together.
create extension if not exists btree_gist;

-- Who acts is set for each transaction and forgotten with it. What is not set is null, and nothing fits null.
create function acting_municipality() returns uuid language sql stable parallel safe as $$
  select nullif(current_setting('romslig.municipality', true), '')::uuid
$$;

create function acting_subject() returns text language sql stable parallel safe as $$
  select nullif(current_setting('romslig.subject', true), '')
$$;

create function acting_command() returns text language sql stable parallel safe as $$
  select nullif(current_setting('romslig.command', true), '')
$$;

-- The application's clock, not the server's.
create function acting_at() returns timestamptz language sql stable parallel safe as $$
  select nullif(current_setting('romslig.at', true), '')::timestamptz
$$;

-- A municipality is known by its number, which changes where municipalities merge; the id does not.
create table municipality (
  id      uuid primary key,
  version integer not null,
  number  text not null unique check (number ~ '^[0-9]{4}$'),
  name    text not null
);

-- Which municipalities there are is no secret; only the acting one may be written.
alter table municipality enable row level security, force row level security;
create policy known_to_all on municipality for select using (true);
create policy own_row_made on municipality for insert with check (id = acting_municipality());
create policy own_row_changed on municipality for update using (id = acting_municipality());
grant select, insert, update on municipality to ${runtime_role};

-- Every version that a row of a register has had: who made it so, when, and in doing what.
-- Written by triggers alone; see make_register.
create table register_change (
  id              bigint generated always as identity primary key,
  municipality_id uuid not null default acting_municipality() references municipality,
  register        text not null,
  row_id          uuid not null,
  operation       text not null check (operation in ('INSERT', 'UPDATE', 'DELETE')),
  -- The row as it is from now on; of a deleted one, as it was.
  content         jsonb not null,
  made_at         timestamptz not null default acting_at(),
  made_by         text not null default acting_subject(),
  command         text not null default acting_command()
);

create index register_change_of_row on register_change (municipality_id, row_id, id);

alter table register_change enable row level security, force row level security;
create policy own_municipality on register_change
  using (municipality_id = acting_municipality()) with check (municipality_id = acting_municipality());
grant select on register_change to ${runtime_role};

-- Runs with the owner's rights, so that nobody else needs the right to write history.
create function keep_change() returns trigger language plpgsql
  security definer set search_path from current as $$
begin
  if acting_municipality() is null or acting_subject() is null or acting_command() is null or acting_at() is null then
    raise exception 'nobody acts: % is changed in named transactions only', tg_table_name
      using errcode = 'insufficient_privilege';
  end if;
  insert into register_change (register, row_id, operation, content)
  values (
    tg_table_name,
    case when tg_op = 'DELETE' then old.id else new.id end,
    tg_op,
    case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end);
  return null;
end $$;

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is kept as it is', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger register_change_is_kept before update or delete on register_change
  for each row execute function refuse_change();
create trigger register_change_is_not_emptied before truncate on register_change
  for each statement execute function refuse_change();

-- Makes a table a register: rows of the acting municipality only, a history, and rights for the runtime role.
-- An append-only one is only added to: what was registered stays as it was, and a later row takes its place.
create procedure make_register(name regclass, append_only boolean default false) language plpgsql as $$
begin
  execute format('alter table %s enable row level security, force row level security', name);
  execute format(
    'create policy own_municipality on %s using (municipality_id = acting_municipality())'
    || ' with check (municipality_id = acting_municipality())', name);
  execute format(
    'create trigger keep_change_of_new after insert or delete on %s for each row execute function keep_change()', name);
  execute format(
    'create trigger keep_change after update on %s for each row when (old.* is distinct from new.*)'
    || ' execute function keep_change()', name);
  execute format(
    'create trigger keep_all before truncate on %s for each statement execute function refuse_change()', name);
  if append_only then
    execute format(
      'create trigger append_only before update or delete on %s for each row execute function refuse_change()', name);
    execute format('grant select, insert on %s to ${runtime_role}', name);
  else
    execute format('grant select, insert, update, delete on %s to ${runtime_role}', name);
  end if;
end $$;

create trigger keep_change_of_new after insert or delete on municipality
  for each row execute function keep_change();
create trigger keep_change after update on municipality
  for each row when (old.* is distinct from new.*) execute function keep_change();

-- Whether a text holds a fødselsnummer, D-number, H-number or one of the synthetic series: codes never do.
create function holds_national_number(value text) returns boolean language sql immutable as $$
  select exists (
    select from regexp_matches(value, '(?<![0-9A-Za-z])([0-9]{6})[ -]?([0-9]{5})(?![0-9A-Za-z])', 'g') as found,
      lateral (select string_to_array(found[1] || found[2], null)::integer[] as d) as digits,
      lateral (select d[1] * 10 + d[2] as day, d[3] * 10 + d[4] as month) as date
    where d[1] < 8 and day % 40 between 1 and 31
      and (month between 1 and 12 or month between 41 and 52 or month between 66 and 77 or month between 81 and 92)
      -- From 2032 the first check digit may leave a remainder of up to 3.
      and (3*d[1] + 7*d[2] + 6*d[3] + d[4] + 8*d[5] + 9*d[6] + 4*d[7] + 5*d[8] + 2*d[9] + d[10]) % 11 <= 3
      and (5*d[1] + 4*d[2] + 3*d[3] + 2*d[4] + 7*d[5] + 6*d[6] + 5*d[7] + 4*d[8] + 3*d[9] + 2*d[10] + d[11]) % 11 = 0)
$$;

-- Dates that the law counts from are never written over (a wrong one shows in its history, and is told).
create function keep_dates() returns trigger language plpgsql as $$
declare
  kept text;
begin
  foreach kept in array tg_argv loop
    if to_jsonb(old) -> kept is distinct from to_jsonb(new) -> kept then
      raise exception '% of % is kept as it is', kept, tg_table_name using errcode = 'restrict_violation';
    end if;
  end loop;
  return new;
end $$;
