-- Institutions, their wards, and units: one room or dwelling each.
-- "code" is how documents name a row; never a national identity number.

create table institution (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  code            text not null check (not holds_national_number(code)),
  name            text not null,
  lat             double precision check (lat between -90 and 90),
  lon             double precision check (lon between -180 and 180),
  -- Bought outside the municipality (GEN-08).
  external        boolean not null,
  primary key (municipality_id, id),
  unique (municipality_id, code),
  check ((lat is null) = (lon is null))
);

create table ward (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  institution_id  uuid not null,
  code            text not null check (not holds_national_number(code)),
  name            text not null,
  primary key (municipality_id, id),
  unique (municipality_id, institution_id, code),
  foreign key (municipality_id, institution_id) references institution
);

-- Days on which houses are closed as a rule (AF-01, AF-02). A calendar is followed by units, not by the
-- municipality: nursing-home respite is open when the respite house is not.
create table closure_calendar (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  name            text not null,
  primary key (municipality_id, id)
);

create table closure_rule (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  calendar_id     uuid not null,
  kind            text not null check (kind in ('DAY_OF_YEAR', 'DAY_FROM_EASTER', 'ISO_WEEK')),
  reason          text not null,
  month           integer check (month between 1 and 12),
  day             integer check (day between 1 and 31),
  -- Of Easter Sunday: -3 is Maundy Thursday, 50 Whit Monday.
  days_from_easter integer check (days_from_easter between -60 and 200),
  iso_week        integer check (iso_week between 1 and 53),
  primary key (municipality_id, id),
  foreign key (municipality_id, calendar_id) references closure_calendar,
  check (case kind
    when 'DAY_OF_YEAR' then num_nonnulls(month, day) = 2 and num_nonnulls(days_from_easter, iso_week) = 0
    when 'DAY_FROM_EASTER' then days_from_easter is not null and num_nonnulls(month, day, iso_week) = 0
    else iso_week is not null and num_nonnulls(month, day, days_from_easter) = 0 end)
);

create table unit (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  ward_id         uuid not null,
  code            text not null check (not holds_national_number(code)),
  name            text not null,
  care_form       text not null check (care_form in (
    'LONG_TERM_SOMATIC', 'LONG_TERM_SHELTERED', 'LONG_TERM_SPECIAL', 'HDO', 'CARE_HOUSING', 'CHILD_HOME',
    'SHORT_TERM', 'RESPITE', 'CHILD_RESPITE', 'TRANSITION_FLAT', 'KAD')),
  -- Further forms for a time that it may serve.
  also_usable_for text[] not null,
  -- How many live in it at the most. A room that is rebuilt is closed, and opens as another unit.
  capacity        integer not null check (capacity in (1, 2)),
  -- Meant for a couple (SB-05).
  couple_unit     boolean not null,
  features        text[] not null,
  reserved_for    text[] not null,
  -- Meets the test of pasient- og brukerrettighetsloven § 2-1 e; only HDO can.
  nursing_home_equivalent boolean not null,
  available_from  date,
  -- The first night without it.
  available_to    date,
  calendar_id     uuid,
  primary key (municipality_id, id),
  unique (municipality_id, code),
  unique (municipality_id, id, capacity),
  foreign key (municipality_id, ward_id) references ward,
  foreign key (municipality_id, calendar_id) references closure_calendar
);

-- Nights [starts, ends) on which a unit takes nobody. All that count are here, those too that a calendar gives.
create table unit_closure (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  unit_id         uuid not null,
  starts          date not null,
  ends            date,
  reason          text,
  -- The calendar that it was built from; missing where a person entered it.
  calendar_id     uuid,
  primary key (municipality_id, id),
  foreign key (municipality_id, unit_id) references unit,
  foreign key (municipality_id, calendar_id) references closure_calendar,
  check (starts < ends)
);

create index unit_closure_of_unit on unit_closure (municipality_id, unit_id);

call make_register('institution');
call make_register('ward');
call make_register('closure_calendar');
call make_register('closure_rule');
call make_register('unit');
call make_register('unit_closure');
