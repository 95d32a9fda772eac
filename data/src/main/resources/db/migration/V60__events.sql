-- What has changed of the resources that journals read, written in the transaction that changes it. An event names a
-- resource to be read again, and has nothing of it.
create table outgoing_event (
  municipality_id uuid not null default acting_municipality() references municipality,
  -- As written: with gaps, and seen by others only once its transaction is over.
  id              bigint generated always as identity,
  -- From 1, without gaps, in each municipality. Given by number_events, once the transaction is over.
  number          bigint,
  happened_at     timestamptz not null default acting_at(),
  caused_by       text not null default acting_subject(),
  command         text not null default acting_command(),
  -- CHANGED is also what is new.
  kind            text not null check (kind in ('CHANGED', 'REMOVED')),
  resource_type   text not null check (resource_type ~ '^[A-Z][A-Za-z]+$'),
  resource_id     text not null check (resource_id ~ '^[A-Za-z0-9.-]{1,64}$'),
  -- Whom it is about; missing of places, and of a stay that nobody is known for yet.
  person_id       uuid,
  transaction_id  xid8 not null default pg_current_xact_id(),
  primary key (municipality_id, id)
);

create unique index outgoing_event_by_number on outgoing_event (municipality_id, number) where number is not null;

-- A transaction tells of a resource once.
create unique index outgoing_event_once on outgoing_event
  (municipality_id, transaction_id, resource_type, resource_id) where number is null;

create table outgoing_event_head (
  municipality_id uuid primary key references municipality,
  number          bigint not null
);

do $$
declare
  name regclass;
begin
  foreach name in array array['outgoing_event', 'outgoing_event_head']::regclass[] loop
    execute format('alter table %s enable row level security, force row level security', name);
    execute format(
      'create policy own_municipality on %s using (municipality_id = acting_municipality())'
      || ' with check (municipality_id = acting_municipality())', name);
    execute format('grant select on %s to ${runtime_role}', name);
  end loop;
end $$;

-- Tells of a resource. With the owner's rights, so that nobody else needs the right to write events. Of a resource that
-- is told of twice in a transaction, the last word counts.
create function tell_event(resource text, resource_key text, person uuid, what text default 'CHANGED')
  returns void language plpgsql security definer as $$
begin
  insert into outgoing_event as told (resource_type, resource_id, person_id, kind)
    values (resource, resource_key, person, what)
    on conflict (municipality_id, transaction_id, resource_type, resource_id) where number is null
      do update set kind = excluded.kind where told.kind <> excluded.kind;
end $$;

-- Numbers events whose transactions are over, those that were written first at first, and tells how many. Who numbers
-- waits for whoever does; who writes events waits for nobody. A number is given when all that have lower ones can be
-- seen, so whoever reads on from a number misses none.
create function number_events(most integer) returns integer language plpgsql security definer as $$
declare
  last     bigint;
  numbered integer;
begin
  if not exists (select from outgoing_event where municipality_id = acting_municipality() and number is null) then
    return 0;
  end if;
  insert into outgoing_event_head values (acting_municipality(), 0) on conflict do nothing;
  select number into last from outgoing_event_head where municipality_id = acting_municipality() for update;
  update outgoing_event e set number = last + placed.place
    from (
      select id, row_number() over (order by id) as place from (
        select id from outgoing_event
        where municipality_id = acting_municipality() and number is null order by id limit most) as waiting) as placed
    where e.municipality_id = acting_municipality() and e.id = placed.id;
  get diagnostics numbered = row_count;
  update outgoing_event_head set number = last + numbered where municipality_id = acting_municipality();
  return numbered;
end $$;

-- Which resources a row is part of. The façade makes them of rows, so here is the other way round.

create function tell_of_municipality() returns trigger language plpgsql as $$
begin
  perform tell_event('Organization', new.id::text, null);
  return null;
end $$;

create function tell_of_location() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    perform tell_event('Location', old.id::text, null, 'REMOVED');
  else
    perform tell_event('Location', new.id::text, null);
  end if;
  return null;
end $$;

-- A care form of an institution is there as long as one of its units has it.
create function tell_of_care_form(town uuid, of_ward uuid, form text) returns void language plpgsql as $$
declare
  house uuid;
begin
  select institution_id into house from ward where municipality_id = town and id = of_ward;
  perform tell_event(
    'HealthcareService', house || '-' || replace(lower(form), '_', '-'), null,
    case when exists (
        select from unit u join ward w on w.municipality_id = u.municipality_id and w.id = u.ward_id
        where u.municipality_id = town and w.institution_id = house and u.care_form = form)
      then 'CHANGED' else 'REMOVED' end);
end $$;

create function tell_of_unit() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    perform tell_of_care_form(new.municipality_id, new.ward_id, new.care_form);
  elsif tg_op = 'DELETE' then
    perform tell_of_care_form(old.municipality_id, old.ward_id, old.care_form);
  elsif (old.ward_id, old.care_form) <> (new.ward_id, new.care_form) then
    perform tell_of_care_form(old.municipality_id, old.ward_id, old.care_form);
    perform tell_of_care_form(new.municipality_id, new.ward_id, new.care_form);
  end if;
  return null;
end $$;

-- A service has its institution's name.
create function tell_of_institution() returns trigger language plpgsql as $$
begin
  perform tell_of_care_form(new.municipality_id, w.id, u.care_form)
    from ward w join unit u on u.municipality_id = w.municipality_id and u.ward_id = w.id
    where w.municipality_id = new.municipality_id and w.institution_id = new.id;
  return null;
end $$;

create function tell_of_person() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    perform tell_event('Patient', old.id::text, old.id, 'REMOVED');
  else
    perform tell_event('Patient', new.id::text, new.id);
  end if;
  return null;
end $$;

-- Whatever tells where someone lives, or will.
create function tell_of_places(town uuid, person uuid) returns void language plpgsql as $$
begin
  perform tell_event('Encounter', id::text, person) from booking
    where municipality_id = town and person_id = person;
  perform tell_event('CarePlan', id::text, person) from respite_grant g
    where municipality_id = town and person_id = person and exists (
      select from booking b where b.municipality_id = town and b.grant_id = g.id and b.kind = 'PUBLISHED');
  perform tell_event('ServiceRequest', id::text, person) from decision_item
    where municipality_id = town and person_id = person and unit_id is not null;
  perform tell_event('Task', d.run_id || '-' || i.item, person)
    from decision_item i join decision d on d.municipality_id = i.municipality_id and d.id = i.decision_id
    where i.municipality_id = town and i.person_id = person;
  perform tell_event('DocumentReference', f.id::text, person)
    from letter_file f join letter_approval a on a.municipality_id = f.municipality_id and a.letter_id = f.id
    where f.municipality_id = town and f.person_id = person;
end $$;

-- A name is also that of someone's partner, and of someone whose address is protected no place is told.
create function tell_of_details() returns trigger language plpgsql as $$
declare
  about person_details := coalesce(new, old);
begin
  perform tell_event('Patient', about.person_id::text, about.person_id);
  perform tell_event('RelatedPerson', id || '-1', first_id) from couple
    where municipality_id = about.municipality_id and second_id = about.person_id;
  perform tell_event('RelatedPerson', id || '-2', second_id) from couple
    where municipality_id = about.municipality_id and first_id = about.person_id;
  if coalesce(old.address_protected, false) <> coalesce(new.address_protected, false) then
    perform tell_of_places(about.municipality_id, about.person_id);
  end if;
  return null;
end $$;

create function tell_of_reference() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    perform tell_event('Patient', old.person_id::text, old.person_id) where old.person_id is not null;
    perform tell_event('Location', old.unit_id::text, null) where old.unit_id is not null;
  end if;
  if tg_op <> 'DELETE' then
    perform tell_event('Patient', new.person_id::text, new.person_id) where new.person_id is not null;
    perform tell_event('Location', new.unit_id::text, null) where new.unit_id is not null;
  end if;
  return null;
end $$;

create function tell_of_contact() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    perform tell_event('RelatedPerson', old.id::text, old.person_id, 'REMOVED');
  else
    perform tell_event('RelatedPerson', new.id::text, new.person_id);
  end if;
  return null;
end $$;

create function tell_of_couple() returns trigger language plpgsql as $$
declare
  about couple := coalesce(new, old);
  what  text := case when tg_op = 'DELETE' then 'REMOVED' else 'CHANGED' end;
begin
  perform tell_event('RelatedPerson', about.id || '-1', about.first_id, what);
  perform tell_event('RelatedPerson', about.id || '-2', about.second_id, what);
  return null;
end $$;

create function tell_of_score() returns trigger language plpgsql as $$
begin
  perform tell_event('Observation', new.id::text, person_id) from need_assessment
    where municipality_id = new.municipality_id and id = new.assessment_id;
  return null;
end $$;

create function tell_of_application() returns trigger language plpgsql as $$
begin
  perform tell_event('ServiceRequest', new.id::text, new.person_id);
  return null;
end $$;

-- A case is an episode from its right or the waitlist on.
create function tell_of_episode(town uuid, file uuid, person uuid) returns void language plpgsql as $$
begin
  if exists (
      select from case_step
      where municipality_id = town and case_id = file and status in ('RIGHT', 'WAITLIST')) then
    perform tell_event('EpisodeOfCare', file::text, person);
  end if;
end $$;

create function tell_of_case() returns trigger language plpgsql as $$
begin
  perform tell_event('ServiceRequest', new.application_id::text, new.person_id);
  perform tell_of_episode(new.municipality_id, new.id, new.person_id);
  return null;
end $$;

create function tell_of_step() returns trigger language plpgsql as $$
begin
  perform tell_of_episode(new.municipality_id, new.case_id, person_id) from case_file
    where municipality_id = new.municipality_id and id = new.case_id;
  return null;
end $$;

-- A plan is there as long as its grant has published stays.
create function tell_of_plan(town uuid, plan_of uuid, person uuid, is_removed boolean) returns void language plpgsql as $$
declare
  is_there boolean := exists (
    select from booking where municipality_id = town and grant_id = plan_of and kind = 'PUBLISHED');
begin
  if is_there or is_removed then
    perform tell_event('CarePlan', plan_of::text, person, case when is_there then 'CHANGED' else 'REMOVED' end);
  end if;
end $$;

create function tell_of_grant() returns trigger language plpgsql as $$
begin
  perform tell_event('EpisodeOfCare', new.id::text, new.person_id);
  perform tell_of_plan(new.municipality_id, new.id, new.person_id, false);
  return null;
end $$;

-- A short stay is an episode once it is known whose it is and a place is decided.
create function tell_of_short_stay() returns trigger language plpgsql as $$
begin
  if new.person_id is not null and exists (
      select from booking where municipality_id = new.municipality_id and short_stay_id = new.id) then
    perform tell_event('EpisodeOfCare', new.id::text, new.person_id);
  end if;
  return null;
end $$;

create function tell_of_booking() returns trigger language plpgsql as $$
declare
  about   booking := coalesce(new, old);
  is_gone boolean := tg_op = 'DELETE';
  what    text := case when tg_op = 'DELETE' then 'REMOVED' else 'CHANGED' end;
begin
  perform tell_event('Encounter', about.id::text, about.person_id, what);
  if about.kind = 'PUBLISHED' then
    perform tell_of_plan(about.municipality_id, about.grant_id, about.person_id, is_gone);
  end if;
  if about.short_stay_id is not null and about.person_id is not null then
    perform tell_event('EpisodeOfCare', about.short_stay_id::text, about.person_id, what);
  end if;
  return null;
end $$;

create function tell_of_absence() returns trigger language plpgsql as $$
declare
  about absence := coalesce(new, old);
begin
  perform tell_event('Encounter', id::text, person_id) from booking
    where municipality_id = about.municipality_id and id = about.booking_id;
  return null;
end $$;

-- An item of a proposal is a task, and what becomes of it is told by who did it, too. Of the decision's events, the
-- first is -1.
create function tell_of_item() returns trigger language plpgsql as $$
begin
  if new.person_id is not null then
    perform tell_event('Task', run_id || '-' || new.item, new.person_id) from decision
      where municipality_id = new.municipality_id and id = new.decision_id;
    perform tell_event('Provenance', new.id::text, new.person_id);
    if new.unit_id is not null then
      perform tell_event('ServiceRequest', new.id::text, new.person_id);
      perform tell_event('Encounter', id::text, person_id) from booking
        where municipality_id = new.municipality_id and id = new.booking_id;
    end if;
  end if;
  return null;
end $$;

create function tell_of_decision_event() returns trigger language plpgsql as $$
declare
  about record;
begin
  for about in
    select i.*, d.run_id from decision_item i
    join decision d on d.municipality_id = i.municipality_id and d.id = i.decision_id
    where i.municipality_id = new.municipality_id and i.decision_id = new.decision_id and i.person_id is not null
    order by i.id
  loop
    perform tell_event('Task', about.run_id || '-' || about.item, about.person_id);
    perform tell_event('Provenance', about.id || '-' || count(*), about.person_id) from decision_event
      where municipality_id = new.municipality_id and decision_id = new.decision_id;
    if about.unit_id is not null then
      perform tell_event('ServiceRequest', about.id::text, about.person_id);
    end if;
  end loop;
  -- What tells of a decision that is not in force any more is no letter to be used.
  perform tell_event('DocumentReference', f.id::text, f.person_id)
    from letter_file f join letter_approval a on a.municipality_id = f.municipality_id and a.letter_id = f.id
    where f.municipality_id = new.municipality_id and f.decision_id = new.decision_id;
  return null;
end $$;

-- A task ends with the time to answer that the offer gives.
create function tell_of_offer() returns trigger language plpgsql as $$
begin
  perform tell_event('Task', d.run_id || '-' || i.item, i.person_id)
    from decision_item i join decision d on d.municipality_id = i.municipality_id and d.id = i.decision_id
    where i.municipality_id = new.municipality_id and i.id = new.decision_item_id and i.person_id is not null;
  return null;
end $$;

-- A letter is there for others once it is approved, which is what the others come after.
create function tell_of_letter() returns trigger language plpgsql as $$
begin
  perform tell_event('DocumentReference', f.id::text, f.person_id) from letter_file f
    where f.municipality_id = new.municipality_id and f.id = new.letter_id and exists (
      select from letter_approval a where a.municipality_id = f.municipality_id and a.letter_id = f.id);
  if tg_table_name = 'letter_receipt' then
    perform tell_event('Communication', new.id::text, f.person_id) from letter_file f
      where f.municipality_id = new.municipality_id and f.id = new.letter_id;
  end if;
  return null;
end $$;

-- That people were heard before a move.
create function tell_of_hearing() returns trigger language plpgsql as $$
begin
  if new.heard_on is not null then
    perform tell_event('Communication', new.id::text, new.person_id);
  elsif tg_op = 'UPDATE' and old.heard_on is not null then
    perform tell_event('Communication', new.id::text, new.person_id, 'REMOVED');
  end if;
  return null;
end $$;

-- Has a function tell of each row of a register that is added, changed or taken away.
create procedure tell_of_rows(name regclass, teller text) language plpgsql as $$
begin
  execute format(
    'create trigger %I after insert or delete on %s for each row execute function %I()',
    teller || '_new', name, teller);
  execute format(
    'create trigger %I after update on %s for each row when (old.* is distinct from new.*)'
    || ' execute function %I()', teller, name, teller);
end $$;

call tell_of_rows('municipality', 'tell_of_municipality');
call tell_of_rows('institution', 'tell_of_location');
call tell_of_rows('ward', 'tell_of_location');
call tell_of_rows('unit', 'tell_of_location');
call tell_of_rows('unit', 'tell_of_unit');
call tell_of_rows('person', 'tell_of_person');
call tell_of_rows('person_details', 'tell_of_details');
call tell_of_rows('external_reference', 'tell_of_reference');
call tell_of_rows('contact', 'tell_of_contact');
call tell_of_rows('couple', 'tell_of_couple');
call tell_of_rows('booking', 'tell_of_booking');
call tell_of_rows('absence', 'tell_of_absence');

create trigger tell_of_institution after update of name on institution
  for each row when (old.name <> new.name) execute function tell_of_institution();

-- What is never taken away.
create trigger tell_of_score after insert on function_score
  for each row execute function tell_of_score();
create trigger tell_of_application after insert or update on application
  for each row execute function tell_of_application();
create trigger tell_of_case after insert or update on case_file
  for each row execute function tell_of_case();
create trigger tell_of_step after insert on case_step
  for each row execute function tell_of_step();
create trigger tell_of_grant after insert or update on respite_grant
  for each row execute function tell_of_grant();
create trigger tell_of_short_stay after insert or update on short_stay
  for each row execute function tell_of_short_stay();
create trigger tell_of_item after insert on decision_item
  for each row execute function tell_of_item();
create trigger tell_of_offer after insert on offer
  for each row execute function tell_of_offer();
create trigger tell_of_hearing after insert or update on relocation
  for each row execute function tell_of_hearing();
create trigger tell_of_decision_event after insert on decision_event
  for each row execute function tell_of_decision_event();
create trigger tell_of_letter after insert on letter_approval
  for each row execute function tell_of_letter();
create trigger tell_of_letter after insert on letter_receipt
  for each row execute function tell_of_letter();
create trigger tell_of_letter after insert on letter_discard
  for each row execute function tell_of_letter();

-- As V20 says of the others.
do $$
declare
  guard regprocedure;
begin
  for guard in
    select p.oid from pg_proc p
    where p.pronamespace = current_schema()::regnamespace
      and (p.proname like 'tell\_of\_%' or p.proname in ('tell_event', 'number_events'))
  loop
    execute format('alter routine %s set search_path = %I, pg_temp', guard, current_schema());
  end loop;
end $$;
