-- Who has which place on which nights: occupancies, what a person has decided, and published respite stays.
-- All three are bookings in one table, because only so can the database refuse that two of them meet.
--
-- A unit has as many slots as it has room for. On every night a slot is held by one, and a person is in one place.

create table booking (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  kind            text not null check (kind in ('OCCUPANCY', 'COMMITMENT', 'PUBLISHED')),
  unit_id         uuid not null,
  unit_capacity   integer not null,
  slot            integer not null,
  -- Missing where a short stay does not say yet whose it is.
  person_id       uuid,
  -- Nights [starts, ends); what is open has no end.
  starts          date not null,
  ends            date,
  -- The form that an occupancy serves.
  care_form       text,
  -- What a commitment decides, and about what.
  decides         text check (decides in ('PLACEMENT', 'RELOCATION', 'RESPITE', 'SHORT_STAY')),
  case_id         uuid,
  grant_id        uuid,
  short_stay_id   uuid,
  plan_id         uuid,

  -- The person's own decided lasting place, and its first night: this booking holds nothing from then on.
  released_by     uuid,
  released_from   date,

  -- Who holds the slot, and where the person is. Bookings that had met before the registers knew them share one
  -- party: they stand as they are, and nobody is added.
  holder          uuid not null generated always as (coalesce(person_id, short_stay_id)) stored,
  slot_party      uuid not null,
  place_party     uuid not null,
  -- The nights on which the slot is taken: without those when it may be lent (LT-15), and what is released.
  holds           datemultirange not null,
  -- The nights on which the person is there: without all absences.
  present         datemultirange not null,

  primary key (municipality_id, id),
  foreign key (municipality_id, unit_id, unit_capacity) references unit (municipality_id, id, capacity)
    on update cascade,
  foreign key (municipality_id, person_id) references person,
  foreign key (municipality_id, case_id) references case_file,
  foreign key (municipality_id, grant_id) references respite_grant,
  foreign key (municipality_id, short_stay_id) references short_stay,
  foreign key (municipality_id, plan_id) references rotation_plan,

  -- Follows the decision when its day moves, and takes the place back when the decision is gone.
  unique (municipality_id, id, person_id, starts),
  foreign key (municipality_id, released_by, person_id, released_from)
    references booking (municipality_id, id, person_id, starts)
    on update cascade on delete set null (released_by, released_from)
    -- The own place is left before the other is taken.
    deferrable initially deferred,
  check ((released_by is null) = (released_from is null)),

  check (starts < ends),
  check (slot between 1 and unit_capacity),
  check (case kind
    when 'OCCUPANCY' then person_id is not null and care_form is not null
      and num_nonnulls(decides, case_id, grant_id, short_stay_id, plan_id) = 0
    when 'PUBLISHED' then person_id is not null and num_nonnulls(grant_id, plan_id, ends) = 3
      and num_nonnulls(decides, care_form, case_id, short_stay_id) = 0
    else decides is not null and num_nonnulls(care_form, plan_id) = 0 end),
  check (case decides
    when 'PLACEMENT' then person_id is not null and case_id is not null and num_nonnulls(grant_id, short_stay_id) = 0
    when 'RELOCATION' then person_id is not null and num_nonnulls(case_id, grant_id, short_stay_id) = 0
    when 'RESPITE' then person_id is not null and num_nonnulls(grant_id, ends) = 2 and num_nonnulls(case_id, short_stay_id) = 0
    when 'SHORT_STAY' then num_nonnulls(short_stay_id, ends) = 2 and num_nonnulls(case_id, grant_id) = 0
    else true end),

  -- Two do not hold one slot on one night (CAPACITY).
  constraint slot_is_held_by_one exclude using gist (
    municipality_id with =, unit_id with =, slot with =, slot_party with <>, holds with &&),
  -- Nobody is in two places on one night (ONE-PLACE).
  constraint person_is_in_one_place exclude using gist (
    municipality_id with =, person_id with =, place_party with <>, present with &&)
);

-- Something is decided once; respite, once for each stay.
create unique index decided_once_of_case on booking (municipality_id, case_id) where decides = 'PLACEMENT';
create unique index decided_once_of_person on booking (municipality_id, person_id) where decides = 'RELOCATION';
create unique index decided_once_of_short_stay on booking (municipality_id, short_stay_id) where decides = 'SHORT_STAY';

create index booking_of_person on booking (municipality_id, person_id);
create index booking_released_by on booking (municipality_id, released_by) where released_by is not null;

-- Nights when a resident is away. The place is guaranteed back, and may meanwhile be lent for short stays (LT-15).
create table absence (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  booking_id      uuid not null,
  starts          date not null,
  ends            date not null,
  may_be_lent     boolean not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, booking_id) references booking on delete cascade,
  check (starts < ends),
  constraint away_once exclude using gist (
    municipality_id with =, booking_id with =, daterange(starts, ends) with &&)
);

-- Fills in what follows from the rest of the row, and from the absences.
create function complete_booking() returns trigger language plpgsql as $$
declare
  lived datemultirange;
  away  datemultirange;
  lent  datemultirange;
begin
  new.slot_party := coalesce(new.slot_party, new.person_id, new.short_stay_id);
  new.place_party := coalesce(new.place_party, new.unit_id);
  if tg_op = 'INSERT' then
    new.unit_capacity := (
      select capacity from unit where municipality_id = new.municipality_id and id = new.unit_id);
    if current_setting('romslig.inherits', true) is distinct from 'on'
        and (new.slot_party, new.place_party) is distinct from (coalesce(new.person_id, new.short_stay_id), new.unit_id) then
      raise exception 'only what stood before the registers may share a party' using errcode = 'restrict_violation';
    end if;
  elsif new.slot_party <> old.slot_party or new.place_party <> old.place_party then
    raise exception 'a booking keeps its parties' using errcode = 'restrict_violation';
  end if;
  lived := datemultirange(daterange(new.starts, case
    when new.released_from is null then new.ends
    else least(new.ends, greatest(new.starts, new.released_from)) end));
  select coalesce(range_agg(daterange(starts, ends)), '{}'),
         coalesce(range_agg(daterange(starts, ends)) filter (where may_be_lent), '{}')
    into away, lent
    from absence where municipality_id = new.municipality_id and booking_id = new.id;
  -- A dwelling is the tenant's own home, and is never lent.
  new.holds := lived - case when new.care_form in ('HDO', 'CARE_HOUSING', 'TRANSITION_FLAT') then '{}' else lent end;
  new.present := lived - away;
  return new;
end $$;

create trigger complete_booking before insert or update on booking
  for each row execute function complete_booking();

-- A home is given up for a lasting place only.
create function check_release() returns trigger language plpgsql as $$
begin
  if not exists (
      select from booking
      where municipality_id = new.municipality_id and id = new.released_by and decides in ('PLACEMENT', 'RELOCATION')) then
    raise exception 'only a decided lasting place releases another' using errcode = 'restrict_violation';
  end if;
  return null;
end $$;

create constraint trigger check_release after insert or update of released_by on booking
  deferrable initially deferred
  for each row when (new.released_by is not null) execute function check_release();

-- An absence that is entered, ended or taken back changes what its booking holds; where a guest is, it is refused.
create function absence_changes_booking() returns trigger language plpgsql as $$
begin
  update booking set version = version
    where municipality_id = coalesce(new.municipality_id, old.municipality_id)
      and id in (new.booking_id, old.booking_id);
  return null;
end $$;

create trigger absence_changes_booking after insert or update or delete on absence
  for each row execute function absence_changes_booking();

call make_register('booking');
call make_register('absence');
