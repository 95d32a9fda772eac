-- A decision that someone was told of, or whose offer was accepted, is not simply taken back: the municipality repeals
-- it on a ground of forvaltningsloven § 35, or the case that it is about has ended.
alter table decision_event
  add column ground text check (ground in ('NOT_TO_HARM', 'NOT_REACHED', 'INVALID', 'OTHER_LAW', 'CASE_ENDED')),
  add constraint ground_of_taking_back check (ground is null or kind = 'TAKEN_BACK');

-- Whether a letter of the decision went out, or an offer of it was accepted.
create function decision_is_told(town uuid, decided uuid) returns boolean language sql stable as $$
  select exists (
      select from letter_file f
      join letter_receipt r on r.municipality_id = f.municipality_id and r.letter_id = f.id
      where f.municipality_id = town and f.decision_id = decided)
    or exists (
      select from offer o
      join offer_event e on e.municipality_id = o.municipality_id and e.offer_id = o.id and e.kind = 'ACCEPTED'
      where o.municipality_id = town and o.decision_id = decided)
$$;

-- As V43 made it, and what was told is taken back on a ground alone.
create or replace function check_decision_event() returns trigger language plpgsql security definer as $$
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
  if new.kind = 'TAKEN_BACK' and new.ground is null and decision_is_told(new.municipality_id, new.decision_id) then
    raise exception '"decision_may_follow": what someone was told is taken back on a ground alone'
      using errcode = 'restrict_violation', constraint = 'decision_may_follow';
  end if;
  return null;
end $$;

alter table letter_file
  drop constraint letter_file_kind_check,
  add constraint letter_file_kind_check check (kind in (
    'PLACE_GRANTED', 'ON_WAITLIST', 'REFUSED', 'MOVED', 'RESPITE_PLAN', 'HOUSING_GRANTED', 'SERVICES_GRANTED',
    'COMPLAINT_DECIDED', 'DECISION_REPEALED'));

-- As V31 made it, and a letter that tells of a repeal is of a decision that is not in force any more.
create or replace function hold_letter(letter uuid) returns void language plpgsql security definer as $$
declare
  about record;
begin
  select decision_id, kind into about from letter_file
    where municipality_id = acting_municipality() and id = letter for no key update;
  if exists (select from letter_discard where municipality_id = acting_municipality() and letter_id = letter) then
    raise exception 'the letter is discarded'
      using errcode = 'restrict_violation', constraint = 'letter_is_discarded';
  end if;
  if about.decision_id is not null then
    perform from decision where municipality_id = acting_municipality() and id = about.decision_id for update;
    if about.kind <> 'DECISION_REPEALED' and exists (
        select from decision_event
        where municipality_id = acting_municipality() and decision_id = about.decision_id
          and kind in ('SENT_BACK', 'DECLINED', 'TAKEN_BACK')) then
      raise exception 'the decision is not in force any more'
        using errcode = 'restrict_violation', constraint = 'letter_of_decision_in_force';
    end if;
  end if;
end $$;

do $$
declare
  guard regprocedure;
begin
  foreach guard in array array['check_decision_event()', 'hold_letter(uuid)']::regprocedure[] loop
    execute format('alter function %s set search_path = %I, pg_temp', guard, current_schema());
  end loop;
end $$;
