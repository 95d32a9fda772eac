-- Respite grants with what families ask for, published rotation plans, and short stays that are asked for.

create table respite_grant (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  code            text not null check (not holds_national_number(code)),
  person_id       uuid not null,
  care_forms      text[] not null check (care_forms <@ array['RESPITE', 'CHILD_RESPITE']),
  -- The granted pattern: 14 of 56, 7 of 28 and so on (AV-02).
  stay_nights     integer not null check (stay_nights > 0),
  cycle_nights    integer not null check (cycle_nights >= stay_nights),
  starts          date not null,
  ends            date,
  -- The caregiver's burden, 1 to 5 (AV-04, AV-07).
  need_class      integer not null check (need_class between 1 and 5),
  start_days      text[] not null check (start_days <@ array[
    'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']),
  primary key (municipality_id, id),
  unique (municipality_id, code),
  foreign key (municipality_id, person_id) references person,
  check (starts < ends)
);

-- Cycles are counted from the start.
create trigger dates_are_kept before update on respite_grant
  for each row execute function keep_dates('starts', 'person_id');

-- Periods of a grant: asked for, not to be used, or spent in respite already.
create table grant_period (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  grant_id        uuid not null,
  kind            text not null check (kind in ('WISH', 'UNAVAILABLE', 'HISTORY')),
  starts          date not null,
  ends            date,
  primary key (municipality_id, id),
  foreign key (municipality_id, grant_id) references respite_grant,
  check (starts < ends)
);

create index grant_period_of_grant on grant_period (municipality_id, grant_id);

-- A rotation that families have been told of (AF-04, AF-07). Its stays are bookings.
create table rotation_plan (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  published_on    date not null,
  published_by    text not null,
  primary key (municipality_id, id)
);

create table short_stay (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  code            text not null check (not holds_national_number(code)),
  -- Missing where the hospital has not said yet who it is.
  person_id       uuid,
  sex             text not null check (sex in ('FEMALE', 'MALE', 'OTHER')),
  care_form       text not null check (care_form in ('SHORT_TERM', 'KAD', 'TRANSITION_FLAT', 'LONG_TERM_SHELTERED')),
  purpose         text not null check (purpose in (
    'ASSESSMENT', 'REHABILITATION', 'OTHER', 'PALLIATIVE', 'ACUTE', 'COMPANION')),
  earliest_start  date not null,
  latest_start    date not null,
  nights          integer not null check (nights > 0),
  need_class      integer not null check (need_class between 1 and 5),
  required_features text[] not null,
  -- Since when the municipality pays for each day in hospital.
  hospital_ready_since date,
  closed_on       date,
  primary key (municipality_id, id),
  unique (municipality_id, code),
  foreign key (municipality_id, person_id) references person,
  check (earliest_start <= latest_start)
);

call make_register('respite_grant');
call make_register('grant_period');
call make_register('rotation_plan', append_only => true);
call make_register('short_stay');
