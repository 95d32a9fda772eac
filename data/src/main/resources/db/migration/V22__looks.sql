-- Who has looked at whom, and why. Each row carries the hash of the one before it, so that none can be edited,
-- taken out or moved without the rest telling of it; the head tells of rows that are cut off at the end.
create table person_look (
  municipality_id  uuid not null default acting_municipality() references municipality,
  -- From 1, without gaps, in each municipality.
  number           bigint not null,
  looked_at        timestamptz not null,
  subject          text not null,
  -- The register's id, or the code by which a document calls the person; * is everyone in what was seen.
  person           text not null check (person <> '' and not holds_national_number(person)),
  -- The command in which it was done.
  purpose          text not null,
  -- What the person was seen in, such as run/ and its id.
  seen_in          text check (seen_in <> '' and not holds_national_number(seen_in)),
  -- Why the look was needed at once, where the looker had no other right to it.
  emergency        text check (emergency <> ''),
  previous_hash    text not null,
  hash             text not null,
  primary key (municipality_id, number),
  -- The hash is taken over lines.
  check (concat(subject, person, purpose, seen_in, emergency) !~ '[\n\r]')
);

create index person_look_at_person on person_look (municipality_id, person, number);

-- The number and hash of the last row. Only the trigger below writes it.
create table person_look_head (
  municipality_id uuid primary key references municipality,
  number          bigint not null,
  hash            text not null
);

-- Numbers and chains the row. It runs with the owner's rights, so that nobody else needs the right to; one look waits
-- for the other. Who, when and why are those of the transaction, whatever the row says.
create function chain_look() returns trigger language plpgsql security definer as $$
declare
  last person_look_head;
begin
  if new.municipality_id is distinct from acting_municipality() or acting_municipality() is null
      or acting_subject() is null or acting_command() is null or acting_at() is null then
    raise exception 'nobody looks: looks are told of in named transactions only' using errcode = 'insufficient_privilege';
  end if;
  insert into person_look_head values (new.municipality_id, 0, '') on conflict do nothing;
  select * into last from person_look_head where municipality_id = new.municipality_id for update;
  new.number := last.number + 1;
  new.looked_at := acting_at();
  new.subject := acting_subject();
  new.purpose := acting_command();
  new.previous_hash := last.hash;
  new.hash := encode(sha256(convert_to(concat_ws(E'\n',
    new.municipality_id, new.number, (extract(epoch from new.looked_at) * 1000000)::bigint, new.subject, new.person,
    new.purpose, coalesce(new.seen_in, ''), coalesce(new.emergency, ''), new.previous_hash), 'UTF8')), 'hex');
  update person_look_head set number = new.number, hash = new.hash where municipality_id = new.municipality_id;
  return new;
end $$;

create trigger chain_look before insert on person_look for each row execute function chain_look();

create trigger person_look_is_kept before update or delete on person_look
  for each row execute function refuse_change();
create trigger person_look_is_not_emptied before truncate on person_look
  for each statement execute function refuse_change();

do $$
declare
  name regclass;
begin
  execute format('alter function chain_look() set search_path = %I, pg_temp', current_schema());
  foreach name in array array['person_look', 'person_look_head']::regclass[] loop
    execute format('alter table %s enable row level security, force row level security', name);
    execute format(
      'create policy own_municipality on %s using (municipality_id = acting_municipality())'
      || ' with check (municipality_id = acting_municipality())', name);
    execute format('grant select on %s to ${runtime_role}', name);
  end loop;
end $$;
grant insert (person, seen_in, emergency) on person_look to ${runtime_role};
