-- Of two who decide on the same at the same moment one wins, also where the code that asks has not made them wait.

-- A grant gives one stay on a night, whether it is decided or published. What stood before this rule, or before the
-- registers, shares the grant's own party: it stands as it is, and nothing is added to it.
alter table booking add column stay_party uuid;

create function set_stay_party() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    new.stay_party := old.stay_party;
  elsif new.grant_id is null or current_setting('romslig.inherits', true) is not distinct from 'on' then
    new.stay_party := null;
  else
    new.stay_party := new.id;
  end if;
  return new;
end $$;

create trigger set_stay_party before insert or update on booking
  for each row execute function set_stay_party();

alter table booking add constraint stay_is_given_once exclude using gist (
  municipality_id with =, grant_id with =, (coalesce(stay_party, grant_id)) with <>, daterange(starts, ends) with &&)
  where (grant_id is not null);

-- Where a decision stands, by what became of it; leaving out one event that is about to be judged.
create function decision_stands(town uuid, decided uuid, but uuid default null) returns text language sql stable as $$
  select case
    when d.verb in ('NOT_NOW', 'REJECT') then 'NOTHING_GIVEN'
    when 'MOVED_IN' = any (happened.kinds) then 'CARRIED_OUT'
    when array['SENT_BACK', 'DECLINED', 'TAKEN_BACK'] && happened.kinds then 'UNDONE'
    when d.second_person and not 'APPROVED' = any (happened.kinds) then 'AWAITING_APPROVAL'
    else 'IN_FORCE' end
  from decision d, lateral (
    select coalesce(array_agg(e.kind), '{}') as kinds from decision_event e
    where e.municipality_id = town and e.decision_id = decided and e.id is distinct from but) as happened
  where d.municipality_id = town and d.id = decided
$$;

-- Two who act on one decision wait for each other here. With the owner's rights: what is only added to, nobody else
-- may lock.
create function check_decision_event() returns trigger language plpgsql security definer as $$
declare
  stands text;
begin
  perform from decision where municipality_id = new.municipality_id and id = new.decision_id for no key update;
  stands := decision_stands(new.municipality_id, new.decision_id, new.id);
  if not new.kind = any (case stands
        when 'AWAITING_APPROVAL' then array['APPROVED', 'SENT_BACK', 'TAKEN_BACK']
        when 'IN_FORCE' then array['DECLINED', 'TAKEN_BACK', 'MOVED_IN']
        else array[]::text[] end)
      or exists (
        select from decision_event
        where municipality_id = new.municipality_id and decision_id = new.decision_id and id > new.id) then
    raise exception '"decision_may_follow": % does not follow %', new.kind, stands
      using errcode = 'restrict_violation', constraint = 'decision_may_follow';
  end if;
  return null;
end $$;

create trigger check_decision_event after insert on decision_event
  for each row execute function check_decision_event();

-- An item is decided on as long as no decision on it stands. Two who decide on items of one run wait for each other
-- here, once they have what they want.
create function check_decision_item() returns trigger language plpgsql security definer as $$
declare
  run uuid;
begin
  select run_id into run from decision where municipality_id = new.municipality_id and id = new.decision_id;
  perform from register_run where municipality_id = new.municipality_id and id = run for no key update;
  if exists (
      select from decision d
      join decision_item i on i.municipality_id = d.municipality_id and i.decision_id = d.id and i.item = new.item
      where d.municipality_id = new.municipality_id and d.run_id = run and d.id <> new.decision_id
        and decision_stands(d.municipality_id, d.id) in ('AWAITING_APPROVAL', 'IN_FORCE', 'CARRIED_OUT')) then
    raise exception '"item_is_decided_once": a decision on % stands', new.item
      using errcode = 'restrict_violation', constraint = 'item_is_decided_once';
  end if;
  return null;
end $$;

create trigger check_decision_item after insert on decision_item
  for each row execute function check_decision_item();

-- Only a decision that is in force is offered.
create function check_offer() returns trigger language plpgsql security definer as $$
begin
  perform from decision where municipality_id = new.municipality_id and id = new.decision_id for no key update;
  if decision_stands(new.municipality_id, new.decision_id) <> 'IN_FORCE' then
    raise exception '"offer_is_in_force": the decision is not in force'
      using errcode = 'restrict_violation', constraint = 'offer_is_in_force';
  end if;
  return null;
end $$;

create trigger check_offer after insert on offer
  for each row execute function check_offer();

-- Nothing follows an answer.
create function check_offer_event() returns trigger language plpgsql security definer as $$
begin
  perform from offer where municipality_id = new.municipality_id and id = new.offer_id for no key update;
  if exists (
      select from offer_event
      where municipality_id = new.municipality_id and offer_id = new.offer_id and id <> new.id
        and (kind <> 'REMINDED' or id > new.id)) then
    raise exception '"offer_may_follow": % comes after an answer', new.kind
      using errcode = 'restrict_violation', constraint = 'offer_may_follow';
  end if;
  return null;
end $$;

create trigger check_offer_event after insert on offer_event
  for each row execute function check_offer_event();

do $$
declare
  guard regprocedure;
begin
  foreach guard in array array[
    'set_stay_party()', 'check_decision_event()', 'check_decision_item()', 'check_offer()', 'check_offer_event()'
    ]::regprocedure[] loop
    execute format('alter function %s set search_path = %I, pg_temp', guard, current_schema());
  end loop;
end $$;

-- Keys of requests are kept in one place, with what was sent. Those from before stay in the history of their rows.
drop index decision_once_requested;
alter table decision drop column request_key;
