-- What an auditor says of a look that was taken in an emergency. Said once.
create table emergency_review (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  look_number     bigint not null,
  justified       boolean not null,
  remark          text not null check (remark <> ''),
  reviewed_by     text not null,
  reviewed_at     timestamptz not null,
  primary key (municipality_id, id),
  unique (municipality_id, look_number),
  foreign key (municipality_id, look_number) references person_look (municipality_id, number)
);

call make_register('emergency_review', append_only => true);
