-- Which step of a case may follow which, and when. docs/cases.md draws it; no code is needed to keep it.

-- Someone else may report a need (GEN-10); what is said or reported is confirmed with the person.
alter table application
  drop constraint application_origin_check,
  add constraint application_origin_check check (origin in ('WRITTEN', 'ORAL', 'REPORTED', 'IMPORTED')),
  add column confirmed_on date;

-- Days that are registered later than the rest, and from then on are kept as they are.
create function keep_once() returns trigger language plpgsql as $$
declare
  kept text;
begin
  foreach kept in array tg_argv loop
    if to_jsonb(old) ->> kept is not null and to_jsonb(old) -> kept is distinct from to_jsonb(new) -> kept then
      raise exception '% of % is kept as it is', kept, tg_table_name using errcode = 'restrict_violation';
    end if;
  end loop;
  return new;
end $$;

create trigger days_are_kept before update on application
  for each row execute function keep_once('signed_on', 'confirmed_on');

-- What a professional finds and a step rests on. Not a criterion of a place: planning never reads it. Only added: the
-- last one of each kind counts.
create table case_finding (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  case_id         uuid not null,
  kind            text not null check (kind in (
    'ONLY_SAFE_OFFER', 'HEARD', 'AGREES_TO_MOVE', 'NEW_DECISION', 'CHOSE_TO_MOVE_OUT')),
  holds           boolean not null,
  found_on        date not null,
  found_by        text not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, case_id) references case_file
);

create index case_finding_of_case on case_finding (municipality_id, case_id);

call make_register('case_finding', append_only => true);

-- Why a case ended.
alter table case_step
  add column cause text check (cause in ('WITHDRAWN', 'NEED_CEASED', 'MOVED_AWAY', 'MOVED_OUT', 'DIED')),
  add constraint only_an_end_has_a_cause check (cause is null or status = 'ENDED');

create function may_follow(earlier text, later text) returns boolean language sql immutable as $$
  select later = any (case earlier
    when 'UNDER_ASSESSMENT' then array['RIGHT', 'WAITLIST', 'REFUSED', 'ENDED']
    when 'REFUSED' then array['UNDER_ASSESSMENT']
    when 'RIGHT' then array['WAITLIST', 'PROPOSED', 'ENDED']
    when 'WAITLIST' then array['RIGHT', 'PROPOSED', 'ENDED']
    when 'PROPOSED' then array['RIGHT', 'WAITLIST', 'OFFERED', 'ENDED']
    when 'OFFERED' then array['RIGHT', 'WAITLIST', 'ACCEPTED', 'DECLINED', 'ENDED']
    when 'DECLINED' then array['RIGHT', 'WAITLIST', 'PROPOSED', 'ENDED']
    when 'ACCEPTED' then array['RIGHT', 'WAITLIST', 'MOVED_IN', 'ENDED']
    when 'MOVED_IN' then array['ENDED']
    else array[]::text[] end)
$$;

-- Two who register a step of one case wait for each other here, and the second sees the first one's.
create function check_step() returns trigger language plpgsql as $$
declare
  applied record;
  earlier record;
  today   date := (acting_at() at time zone 'Europe/Oslo')::date;
begin
  perform from case_file where municipality_id = new.municipality_id and id = new.case_id for no key update;
  select a.received_on, a.origin into applied
    from case_file f join application a on a.municipality_id = f.municipality_id and a.id = f.application_id
    where f.municipality_id = new.municipality_id and f.id = new.case_id;
  select id, status, happened_on into earlier
    from case_step where municipality_id = new.municipality_id and case_id = new.case_id
    order by id desc limit 1;
  if earlier.id is null then
    if new.status <> 'UNDER_ASSESSMENT' and not (applied.origin = 'IMPORTED' and new.status in ('RIGHT', 'WAITLIST')) then
      raise exception 'a case does not begin with %', new.status
        using errcode = 'restrict_violation', constraint = 'step_may_follow';
    end if;
  else
    if new.id <= earlier.id then
      raise exception 'a later step has been registered'
        using errcode = 'restrict_violation', constraint = 'step_may_follow';
    end if;
    if not may_follow(earlier.status, new.status) then
      raise exception '% does not follow %', new.status, earlier.status
        using errcode = 'restrict_violation', constraint = 'step_may_follow';
    end if;
    if new.happened_on < earlier.happened_on then
      raise exception 'a step is no earlier than the one before it'
        using errcode = 'restrict_violation', constraint = 'steps_in_order';
    end if;
  end if;
  if new.happened_on < applied.received_on then
    raise exception 'a step is no earlier than its application'
      using errcode = 'restrict_violation', constraint = 'steps_in_order';
  end if;
  -- What was decided before the registers knew of it carries the day that a document tells.
  if new.happened_on > today and not (earlier.id is null and applied.origin = 'IMPORTED') then
    raise exception 'a step is registered when it has happened'
      using errcode = 'restrict_violation', constraint = 'steps_in_order';
  end if;
  return new;
end $$;

create trigger check_step before insert on case_step
  for each row execute function check_step();

-- A case is on the waitlist as long as WAITLIST is where it stands by law (VL-01). Looked at when the transaction ends.
create function check_waitlist() returns trigger language plpgsql as $$
declare
  stands text;
  listed boolean;
begin
  select status into stands from case_step
    where municipality_id = new.municipality_id and case_id = new.case_id
      and status not in ('PROPOSED', 'OFFERED', 'ACCEPTED', 'DECLINED')
    order by id desc limit 1;
  listed := exists (
    select from waitlist_entry
    where municipality_id = new.municipality_id and case_id = new.case_id and ends is null);
  if listed <> (stands is not distinct from 'WAITLIST') then
    raise exception 'the waitlist does not follow the steps of the case'
      using errcode = 'restrict_violation', constraint = 'waitlist_follows_steps';
  end if;
  return null;
end $$;

create constraint trigger waitlist_follows_steps after insert on case_step
  deferrable initially deferred for each row execute function check_waitlist();
create constraint trigger waitlist_follows_steps after insert or update on waitlist_entry
  deferrable initially deferred for each row execute function check_waitlist();

-- As V20 says of the others.
do $$
declare
  guard regprocedure;
begin
  foreach guard in array array['check_step()', 'check_waitlist()']::regprocedure[] loop
    execute format('alter function %s set search_path = %I, pg_temp', guard, current_schema());
  end loop;
end $$;
