-- Persons, with only what allocation needs to know of them. Names, addresses, relatives and the ids of other
-- systems lie in tables of their own, which planning never reads.

create table person (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  code            text not null check (not holds_national_number(code)),
  birth_date      date not null,
  sex             text not null check (sex in ('FEMALE', 'MALE', 'OTHER')),
  -- Since when the person has lived in the municipality (HDO-01).
  resident_since  date,
  lat             double precision check (lat between -90 and 90),
  lon             double precision check (lon between -180 and 180),
  required_features text[] not null,
  accepts_shared_room boolean not null,
  -- SK-01 to SK-03.
  dementia_diagnosis  boolean not null,
  cognitive_impairment boolean not null,
  sheltering_behaviours text[] not null check (sheltering_behaviours <@ array[
    'CHALLENGING_TOWARD_OTHERS', 'SITUATIONAL_NEEDS_PROTECTION', 'NEEDS_ASSISTED_EXIT']),
  primary key (municipality_id, id),
  unique (municipality_id, code),
  check ((lat is null) = (lon is null))
);

-- Nights of short-term stay in a year that no occupancy here tells of (TO-12 counts 60 in a calendar year).
create table short_term_balance (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  person_id       uuid not null,
  year            integer not null,
  -- Below 0 where fewer were counted than the occupancies tell of.
  nights          integer not null,
  primary key (municipality_id, id),
  unique (municipality_id, person_id, year),
  foreign key (municipality_id, person_id) references person
);

-- What a letter needs. Shown to those only who write letters.
create table person_details (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  person_id       uuid not null,
  name            text not null,
  address         text,
  -- Adressesperre: the address is hidden from all but the roles that may see it.
  address_protected boolean not null,
  letter_language text not null check (letter_language in ('nb', 'nn')),
  primary key (municipality_id, id),
  unique (municipality_id, person_id),
  foreign key (municipality_id, person_id) references person
);

-- Whom letters go to and who is heard beside the person (FL-02, AV-06, KA-08).
create table contact (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  person_id       uuid not null,
  kind            text not null check (kind in ('GUARDIAN', 'ATTORNEY', 'NEXT_OF_KIN', 'PARENT', 'CAREGIVER')),
  name            text not null,
  address         text,
  address_protected boolean not null,
  letter_language text not null check (letter_language in ('nb', 'nn')),
  gets_letters    boolean not null,
  is_heard        boolean not null,
  -- A mandate or power of attorney may end.
  valid_from      date not null,
  valid_to        date,
  primary key (municipality_id, id),
  foreign key (municipality_id, person_id) references person,
  check (valid_from < valid_to)
);

-- What other systems call the same person or unit, so that no id of theirs is a key here.
create table external_reference (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  person_id       uuid,
  unit_id         uuid,
  system          text not null,
  value           text not null,
  primary key (municipality_id, id),
  unique (municipality_id, system, value),
  foreign key (municipality_id, person_id) references person,
  foreign key (municipality_id, unit_id) references unit,
  check (num_nonnulls(person_id, unit_id) = 1)
);

call make_register('person');
call make_register('short_term_balance');
call make_register('person_details');
call make_register('contact');
call make_register('external_reference');
