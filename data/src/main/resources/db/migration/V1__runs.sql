-- One run: what was asked for, where it stands, and how it ended.
create table run (
  id                  uuid primary key,
  version             integer not null,
  state               text not null check (state in ('QUEUED', 'RUNNING', 'DONE', 'STOPPED', 'FAILED')),
  created_at          timestamptz not null,
  started_at          timestamptz,
  stop_asked_at       timestamptz,
  ended_at            timestamptz,
  starts              integer not null check (starts >= 0),
  municipality_number text not null,
  municipality_name   text not null,
  as_of               date not null,
  snapshot_hash       text not null check (snapshot_hash ~ '^[0-9a-f]{64}$'),
  rule_set_id         text not null,
  rule_set_version    text not null,
  seed                bigint not null,
  steps_asked         bigint check (steps_asked >= 0),
  seconds_asked       integer check (seconds_asked > 0),
  steps_done          bigint check (steps_done >= 0),
  product_version     text not null,
  replay_of           uuid references run,
  identical           boolean,
  failure             text,
  check (steps_asked is not null or seconds_asked is not null),
  check ((ended_at is not null) = (state in ('DONE', 'STOPPED', 'FAILED'))),
  check ((failure is not null) = (state = 'FAILED')),
  check (identical is null or replay_of is not null)
);

create index run_replays on run (replay_of) where replay_of is not null;

-- Where a run stands while it works; apart from the run, so that telling of it never stands in the way.
create table run_progress (
  run_id         uuid primary key references run,
  phase          text not null,
  steps          bigint not null,
  missing        bigint not null,
  bound          bigint not null,
  elapsed_millis bigint not null,
  told_at        timestamptz not null
);

-- What a run was given and what it answered, compressed (gzip).
create table run_document (
  run_id   uuid not null references run,
  kind     text not null check (kind in ('SNAPSHOT', 'RULE_SET', 'DRAFT', 'PROPOSAL')),
  sha256   text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size     bigint not null,
  packed   bytea not null,
  saved_at timestamptz not null,
  primary key (run_id, kind)
);

-- Input and answer are kept as they were, whoever asks: a replay years later rests on them.
create function keep_run_document() returns trigger language plpgsql as $$
begin
  raise exception 'run document % of run % is kept as it is', old.kind, old.run_id
    using errcode = 'restrict_violation';
end $$;

create trigger run_document_is_kept
  before update or delete on run_document
  for each row when (old.kind <> 'DRAFT') execute function keep_run_document();

grant select, insert, update on run to ${runtime_role};
grant select, insert, update, delete on run_progress to ${runtime_role};
grant select, insert, update, delete on run_document to ${runtime_role};
