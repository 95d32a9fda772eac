-- Why someone looked at what is hidden, in their own words: a protected address, for one. It is part of the chain; a
-- look without a reason keeps the hash that it has always had.
alter table person_look add column reason text
  check (reason <> '' and reason !~ '[\n\r]' and not holds_national_number(reason));

create or replace function chain_look() returns trigger language plpgsql security definer as $$
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
    new.purpose, coalesce(new.seen_in, ''), coalesce(new.emergency, ''), new.previous_hash, new.reason), 'UTF8')), 'hex');
  update person_look_head set number = new.number, hash = new.hash where municipality_id = new.municipality_id;
  return new;
end $$;

do $$
begin
  execute format('alter function chain_look() set search_path = %I, pg_temp', current_schema());
end $$;

grant insert (reason) on person_look to ${runtime_role};
