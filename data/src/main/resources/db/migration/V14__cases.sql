-- Applications for a lasting place, the cases that they open, and what becomes of them.

create table application (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  person_id       uuid not null,
  -- RE-01; supervision has found wrong ones in almost every decision, so it is never written over.
  received_on     date not null,
  -- How it came: IMPORTED tells of a case that was decided before the registers knew it.
  origin          text not null check (origin in ('WRITTEN', 'ORAL', 'IMPORTED')),
  -- GEN-11: a signature or power of attorney, and a valid consent.
  signed_on       date,
  consent         text check (consent in ('GIVEN', 'BY_REPRESENTATIVE', 'NOT_GIVEN')),
  primary key (municipality_id, id),
  foreign key (municipality_id, person_id) references person
);

create trigger dates_are_kept before update on application
  for each row execute function keep_dates('received_on', 'person_id');

create table case_file (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  code            text not null check (not holds_national_number(code)),
  application_id  uuid not null,
  person_id       uuid not null,
  -- From when the wait counts between two of equal need; never before the application.
  waiting_since   date not null,
  -- The lasting forms that the decision grants, best first; empty until it is made.
  care_forms      text[] not null,
  ready_from      date,
  whereabouts     text not null check (whereabouts in (
    'HOME', 'HOSPITAL_READY', 'SHORT_TERM', 'RESPITE', 'HDO', 'INSTITUTION', 'ELSEWHERE')),
  -- A safe service meanwhile is recorded (VL-02).
  interim_service boolean not null,
  wishes_care_housing boolean not null,
  closed_on       date,
  primary key (municipality_id, id),
  unique (municipality_id, code),
  foreign key (municipality_id, application_id) references application,
  foreign key (municipality_id, person_id) references person
);

-- A person has one open case at the most.
create unique index one_open_case on case_file (municipality_id, person_id) where closed_on is null;

create trigger dates_are_kept before update on case_file
  for each row execute function keep_dates('waiting_since', 'application_id', 'person_id');

-- The steps of a case, in order; the last one counts. Dates of earlier steps cannot be changed afterwards.
create table case_step (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  case_id         uuid not null,
  status          text not null check (status in (
    'UNDER_ASSESSMENT', 'RIGHT', 'WAITLIST', 'REFUSED', 'PROPOSED', 'OFFERED', 'ACCEPTED', 'DECLINED',
    'MOVED_IN', 'ENDED')),
  happened_on     date not null,
  reason          text,
  primary key (municipality_id, id),
  foreign key (municipality_id, case_id) references case_file
);

create index case_step_of_case on case_step (municipality_id, case_id);

-- Scored need, and a professional's override of it. Only added: the last of each kind counts.
create table need_rating (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  case_id         uuid not null,
  kind            text not null check (kind in ('SCORED', 'OVERRIDDEN', 'OVERRIDE_WITHDRAWN')),
  -- 1 to 5, 5 the greatest; 0 to 100 within the class.
  need_class      integer check (need_class between 1 and 5),
  need_score      integer check (need_score between 0 and 100),
  -- The assessment that was scored, where the registers have it.
  assessment_id   uuid,
  reason          text,
  given_by        text,
  primary key (municipality_id, id),
  foreign key (municipality_id, case_id) references case_file,
  foreign key (municipality_id, assessment_id) references need_assessment,
  check (kind <> 'SCORED' or num_nonnulls(need_class, need_score) = 2),
  check (kind <> 'OVERRIDDEN' or num_nonnulls(reason, given_by) = 2)
);

create index need_rating_of_case on need_rating (municipality_id, case_id);

-- Time on the waitlist (VL-01): when put on it, when off it and why.
create table waitlist_entry (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  case_id         uuid not null,
  starts          date not null,
  ends            date,
  end_reason      text check (end_reason in ('PLACED', 'RIGHT', 'WITHDRAWN', 'NEED_CEASED', 'MOVED_AWAY', 'DIED')),
  primary key (municipality_id, id),
  foreign key (municipality_id, case_id) references case_file,
  check (starts <= ends),
  check ((ends is null) = (end_reason is null)),
  constraint on_the_list_once exclude using gist (
    municipality_id with =, case_id with =, daterange(starts, ends, '[]') with &&)
);

create trigger dates_are_kept before update on waitlist_entry
  for each row execute function keep_dates('starts', 'case_id');

-- Places that were offered and declined; they are not proposed again, and declining never changes the rank.
create table declined_place (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  case_id         uuid not null,
  unit_id         uuid not null,
  -- Not known of what was imported.
  declined_on     date,
  reason          text,
  primary key (municipality_id, id),
  unique (municipality_id, case_id, unit_id),
  foreign key (municipality_id, case_id) references case_file,
  foreign key (municipality_id, unit_id) references unit
);

-- Samboergaranti: two who both wish to live together (SB-01 to SB-05).
create table couple (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  code            text not null check (not holds_national_number(code)),
  first_id        uuid not null,
  second_id       uuid not null,
  guarantee_invoked boolean not null,
  mode            text not null check (mode in ('TOGETHER_ONLY', 'PLACE_THEN_REUNITE')),
  -- How a partner without a case comes along, and whether care is needed (SB-04).
  companion_stay  text check (companion_stay in ('SHORT_TERM', 'LONG_TERM', 'TENANT')),
  companion_care_need boolean,
  ended_on        date,
  primary key (municipality_id, id),
  unique (municipality_id, code),
  foreign key (municipality_id, first_id) references person,
  foreign key (municipality_id, second_id) references person,
  check (first_id <> second_id),
  check ((companion_stay is null) = (companion_care_need is null))
);

create unique index first_of_one_couple on couple (municipality_id, first_id) where ended_on is null;
create unique index second_of_one_couple on couple (municipality_id, second_id) where ended_on is null;

-- A resident who may or must move (FL-01 to FL-05).
create table relocation (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  person_id       uuid not null,
  target_care_forms text[] not null,
  mandatory       boolean not null,
  initiative      text not null check (initiative in ('OFFICE', 'RESIDENT')),
  need_class      integer not null check (need_class between 1 and 5),
  need_score      integer not null check (need_score between 0 and 100),
  since           date not null,
  -- The resident and the relatives (FL-02).
  heard           boolean not null,
  -- FL-04: who disagrees gets a new decision first.
  agrees          boolean,
  new_decision    boolean,
  reason          text,
  closed_on       date,
  primary key (municipality_id, id),
  foreign key (municipality_id, person_id) references person
);

create unique index one_open_relocation on relocation (municipality_id, person_id) where closed_on is null;

create trigger dates_are_kept before update on relocation
  for each row execute function keep_dates('since', 'person_id');

call make_register('application');
call make_register('case_file');
call make_register('case_step', append_only => true);
call make_register('need_rating', append_only => true);
call make_register('waitlist_entry');
call make_register('declined_place');
call make_register('couple');
call make_register('relocation');
