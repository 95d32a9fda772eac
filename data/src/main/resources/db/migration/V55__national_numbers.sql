-- National numbers, by which patient journals know persons: in a register of their own, which only the interface for
-- journals reads. Nothing else holds one.
create table person_number (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  person_id       uuid not null,
  -- Fødselsnummer, D-nummer, felles hjelpenummer.
  kind            text not null check (kind in ('NATIONAL', 'D_NUMBER', 'COMMON_HELP')),
  number          text not null check (number ~ '^[0-9]{11}$'),
  primary key (municipality_id, id),
  unique (municipality_id, number),
  foreign key (municipality_id, person_id) references person
);

create index person_number_of_person on person_number (municipality_id, person_id);

-- The day of death, as a journal told it.
alter table person add column died_on date;

-- What a journal calls something that it has told of, so that the same thing is not registered twice.
create table journal_record (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  -- As FHIR calls it, such as ServiceRequest.
  resource_type   text not null,
  -- Its id there.
  resource_id     text not null,
  system          text not null check (not holds_national_number(system)),
  value           text not null check (not holds_national_number(value)),
  primary key (municipality_id, id),
  unique (municipality_id, resource_type, system, value)
);

create index journal_record_of_resource on journal_record (municipality_id, resource_type, resource_id);

call make_register('person_number');
call make_register('journal_record');
