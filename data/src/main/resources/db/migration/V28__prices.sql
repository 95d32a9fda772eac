-- What it would cost others to choose otherwise than a proposal: asked for, worked out, and shown before it is confirmed.
create table price (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  -- The proposal, and the item of it that someone would decide otherwise.
  run_id          uuid not null,
  item            text not null,
  unit_id         uuid not null,
  starts          date not null,
  ends            date,
  -- The same registers without and with the choice, both from that proposal.
  base_run_id     uuid not null,
  choice_run_id   uuid not null,
  asked_by        text not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, run_id) references register_run,
  foreign key (municipality_id, base_run_id) references register_run,
  foreign key (municipality_id, choice_run_id) references register_run,
  foreign key (municipality_id, unit_id) references unit,
  check (starts < ends)
);

create table price_result (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  price_id        uuid not null,
  -- Whether every hard rule is kept; where one is not, the choice cannot be confirmed.
  allowed         boolean not null,
  content         jsonb not null,
  sha256          text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  primary key (municipality_id, id),
  unique (municipality_id, price_id),
  unique (municipality_id, price_id, sha256),
  foreign key (municipality_id, price_id) references price
);

call make_register('price', append_only => true);
call make_register('price_result', append_only => true);
