-- What cases, respite grants and short stays have in common. Together they are called matters.

-- An assessed fact that the rule catalogue demands. Only added: the last one of a rule counts.
create table assessed_fact (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  case_id         uuid,
  grant_id        uuid,
  short_stay_id   uuid,
  rule            text not null,
  met             boolean not null,
  assessed_on     date not null,
  assessed_by     text not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, case_id) references case_file,
  foreign key (municipality_id, grant_id) references respite_grant,
  foreign key (municipality_id, short_stay_id) references short_stay,
  check (num_nonnulls(case_id, grant_id, short_stay_id) = 1)
);

-- Institutions that are preferred, in the order of their rows: a wish, not a veto (LT-10).
create table preferred_institution (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  case_id         uuid,
  grant_id        uuid,
  short_stay_id   uuid,
  institution_id  uuid not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, case_id) references case_file,
  foreign key (municipality_id, grant_id) references respite_grant,
  foreign key (municipality_id, short_stay_id) references short_stay,
  foreign key (municipality_id, institution_id) references institution,
  check (num_nonnulls(case_id, grant_id, short_stay_id) = 1)
);

-- A named person's exception from one hard rule, for one thing. Only added; it is ended, never taken back unseen.
create table waiver (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  rule            text not null,
  case_id         uuid,
  grant_id        uuid,
  short_stay_id   uuid,
  relocation_id   uuid,
  couple_id       uuid,
  reason          text not null,
  given_by        text not null,
  given_on        date not null,
  ended_on        date,
  primary key (municipality_id, id),
  foreign key (municipality_id, case_id) references case_file,
  foreign key (municipality_id, grant_id) references respite_grant,
  foreign key (municipality_id, short_stay_id) references short_stay,
  foreign key (municipality_id, relocation_id) references relocation,
  foreign key (municipality_id, couple_id) references couple,
  -- More than one where a document calls two things by the same name.
  check (num_nonnulls(case_id, grant_id, short_stay_id, relocation_id, couple_id) >= 1)
);

create trigger dates_are_kept before update on waiver
  for each row execute function keep_dates('rule', 'reason', 'given_by', 'given_on');

call make_register('assessed_fact', append_only => true);
call make_register('preferred_institution');
call make_register('waiver');
