-- What a named person decided about items of a proposal, and everything that the proposal can be found again by.
create table decision (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  run_id          uuid not null,
  -- Nobody decides from what was imagined.
  run_decidable   boolean not null check (run_decidable),
  snapshot_hash   text not null check (snapshot_hash ~ '^[0-9a-f]{64}$'),
  proposal_hash   text not null check (proposal_hash ~ '^[0-9a-f]{64}$'),
  rule_set_id     text not null,
  rule_set_version text not null,
  seed            bigint not null,
  verb            text not null check (verb in ('ACCEPT', 'CHOOSE', 'NOT_NOW', 'REJECT', 'PUBLISH')),
  -- Coded, and in a sentence, wherever it departs from the proposal.
  reason_code     text,
  reason          text check (not holds_national_number(reason)),
  -- The price that was shown, as it was shown.
  price_id        uuid,
  price_hash      text,
  decided_by      text not null,
  decided_on      date not null,
  -- Whether a second, different person must approve of it.
  second_person   boolean not null,
  request_key     text,
  primary key (municipality_id, id),
  unique (municipality_id, id, decided_by),
  foreign key (municipality_id, run_id, run_decidable) references register_run (municipality_id, id, decidable),
  foreign key (municipality_id, price_id, price_hash) references price_result (municipality_id, price_id, sha256),
  check (verb in ('ACCEPT', 'PUBLISH') or (num_nonnulls(reason_code, reason) = 2 and length(trim(reason)) >= 10)),
  check ((verb = 'CHOOSE') = (price_id is not null)),
  check ((price_id is null) = (price_hash is null))
);

create index decision_of_run on decision (municipality_id, run_id);
create unique index decision_once_requested on decision (municipality_id, decided_by, request_key)
  where request_key is not null;

-- The items that were decided together: a couple, a chain, a swap, or one alone.
create table decision_item (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  decision_id     uuid not null,
  -- Where it stands in the proposal, such as placements-3.
  item            text not null,
  kind            text not null check (kind in ('PLACEMENT', 'COMPANION', 'RELOCATION', 'RESPITE', 'SHORT_STAY', 'UNPLACED')),
  person_id       uuid,
  case_id         uuid,
  grant_id        uuid,
  short_stay_id   uuid,
  -- What was given, where something was.
  unit_id         uuid,
  starts          date,
  ends            date,
  booking_id      uuid,
  -- The item, word for word.
  proposed        jsonb not null,
  primary key (municipality_id, id),
  unique (municipality_id, decision_id, item),
  foreign key (municipality_id, decision_id) references decision,
  foreign key (municipality_id, person_id) references person,
  foreign key (municipality_id, case_id) references case_file,
  foreign key (municipality_id, grant_id) references respite_grant,
  foreign key (municipality_id, short_stay_id) references short_stay,
  foreign key (municipality_id, unit_id) references unit,
  check (starts < ends),
  check (num_nonnulls(unit_id, starts, booking_id) in (0, 3))
);

create index decision_item_of_decision on decision_item (municipality_id, decision_id);

-- What became of a decision: approved by a second person, or no longer in force and why.
create table decision_event (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  decision_id     uuid not null,
  kind            text not null check (kind in ('APPROVED', 'SENT_BACK', 'DECLINED', 'TAKEN_BACK', 'MOVED_IN')),
  decided_by      text not null,
  acted_by        text not null,
  happened_on     date not null,
  reason          text check (not holds_national_number(reason)),
  primary key (municipality_id, id),
  foreign key (municipality_id, decision_id, decided_by) references decision (municipality_id, id, decided_by),
  -- The second person is another than the first.
  constraint approved_by_another check (kind not in ('APPROVED', 'SENT_BACK') or acted_by <> decided_by),
  check (kind in ('APPROVED', 'MOVED_IN') or length(trim(reason)) >= 10)
);

create unique index decision_approved_once on decision_event (municipality_id, decision_id) where kind = 'APPROVED';
create unique index decision_ended_once on decision_event (municipality_id, decision_id)
  where kind in ('SENT_BACK', 'DECLINED', 'TAKEN_BACK', 'MOVED_IN');

call make_register('decision', append_only => true);
call make_register('decision_item', append_only => true);
call make_register('decision_event', append_only => true);
