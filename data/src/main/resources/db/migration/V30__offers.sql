-- Places that were offered, and what was answered.
create table offer (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  decision_id     uuid not null,
  decision_item_id uuid not null,
  case_id         uuid not null,
  unit_id         uuid not null,
  sent_on         date not null,
  answer_by       date not null,
  sent_by         text not null,
  primary key (municipality_id, id),
  unique (municipality_id, decision_item_id),
  foreign key (municipality_id, decision_id) references decision,
  foreign key (municipality_id, decision_item_id) references decision_item,
  foreign key (municipality_id, case_id) references case_file,
  foreign key (municipality_id, unit_id) references unit,
  check (sent_on <= answer_by)
);

create table offer_event (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  offer_id        uuid not null,
  kind            text not null check (kind in ('REMINDED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
  happened_on     date not null,
  reason_code     text,
  reason          text check (not holds_national_number(reason)),
  registered_by   text not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, offer_id) references offer,
  check (kind <> 'DECLINED' or reason_code is not null),
  check (kind <> 'WITHDRAWN' or reason is not null)
);

create unique index offer_answered_once on offer_event (municipality_id, offer_id) where kind <> 'REMINDED';

call make_register('offer', append_only => true);
call make_register('offer_event', append_only => true);
