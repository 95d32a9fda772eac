-- Kartlegging: how a person manages, by function variables (GEN-12). Assessments are only added: the latest counts,
-- the earlier ones stay. Which variables there are is a list that the municipality may replace by a later version.

create table function_list (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  name            text not null,
  edition         text not null,
  valid_from      date not null,
  primary key (municipality_id, id),
  unique (municipality_id, name, edition)
);

create table function_variable (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  list_id         uuid not null,
  code            text not null,
  name_nb         text not null,
  name_nn         text not null,
  primary key (municipality_id, id),
  unique (municipality_id, list_id, code),
  unique (municipality_id, list_id, id),
  foreign key (municipality_id, list_id) references function_list
);

create table need_assessment (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  person_id       uuid not null,
  list_id         uuid not null,
  assessed_on     date not null,
  assessed_by     text not null,
  primary key (municipality_id, id),
  unique (municipality_id, id, list_id),
  foreign key (municipality_id, person_id) references person,
  foreign key (municipality_id, list_id) references function_list
);

-- 1 no problem to 5 full need; 9 is not relevant: it is missing, not high, and is never averaged.
create table function_score (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  assessment_id   uuid not null,
  list_id         uuid not null,
  variable_id     uuid not null,
  score           integer not null check (score between 1 and 5 or score = 9),
  primary key (municipality_id, id),
  unique (municipality_id, assessment_id, variable_id),
  -- Of the list that the assessment was made by.
  foreign key (municipality_id, assessment_id, list_id) references need_assessment (municipality_id, id, list_id),
  foreign key (municipality_id, list_id, variable_id) references function_variable (municipality_id, list_id, id)
);

call make_register('function_list', append_only => true);
call make_register('function_variable', append_only => true);
call make_register('need_assessment', append_only => true);
call make_register('function_score', append_only => true);
