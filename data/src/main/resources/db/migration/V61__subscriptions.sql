-- Who wants to be told of events, where, and how far they have been.
create table subscription (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  -- The system that asked for it, which alone sees it.
  subscriber      text not null,
  endpoint        text not null check (length(endpoint) <= 1000 and not holds_national_number(endpoint)),
  -- Where the subscriber reads what it is told of.
  server          text not null,
  reason          text not null check (length(trim(reason)) > 0 and not holds_national_number(reason)),
  -- Of which types; all where there are none.
  resource_types  text[] not null,
  ends_at         timestamptz,
  status          text not null check (status in ('REQUESTED', 'ACTIVE', 'ERROR', 'OFF')),
  primary key (municipality_id, id)
);

-- The same is not sent twice because a request for it was.
create unique index subscription_once on subscription (municipality_id, subscriber, endpoint, resource_types)
  where status <> 'OFF';

call make_register('subscription');

-- What only sending needs. Apart, since a register's history keeps everything that stands in it.
create table subscription_secret (
  municipality_id uuid not null default acting_municipality() references municipality,
  subscription_id uuid not null,
  -- By which notifications are signed.
  secret          text not null,
  header_names    text[] not null,
  header_values   text[] not null,
  primary key (municipality_id, subscription_id),
  foreign key (municipality_id, subscription_id) references subscription on delete cascade,
  check (cardinality(header_names) = cardinality(header_values))
);

-- How far a subscriber has been told.
create table subscription_progress (
  municipality_id uuid not null default acting_municipality() references municipality,
  subscription_id uuid not null,
  -- Whether the subscriber has ever accepted something.
  is_known        boolean not null default false,
  -- The last event that was looked at.
  position        bigint not null,
  -- How many events were for this subscriber so far.
  events          bigint not null default 0,
  -- How often in a row it did not accept, since when, and when it is tried again.
  failures        integer not null default 0,
  failing_since   timestamptz,
  next_attempt_at timestamptz,
  last_failure    text check (last_failure in ('NOT_REACHED', 'TIMED_OUT', 'REFUSED', 'NOT_ALLOWED')),
  last_status     integer,
  -- Who sends, until when by the database's own clock.
  leased_by       uuid,
  leased_until    timestamptz,
  primary key (municipality_id, subscription_id),
  foreign key (municipality_id, subscription_id) references subscription on delete cascade
);

-- What a subscriber is still to be told.
create table notification (
  municipality_id uuid not null default acting_municipality() references municipality,
  subscription_id uuid not null,
  -- From 1 in each subscription.
  sequence        bigint not null,
  event_number    bigint not null,
  -- What is kept in order: a person, or a resource that is about nobody.
  lane            text not null,
  attempts        integer not null default 0,
  failing_since   timestamptz,
  next_attempt_at timestamptz,
  primary key (municipality_id, subscription_id, sequence),
  foreign key (municipality_id, subscription_id) references subscription on delete cascade
);

create index notification_of_lane on notification (municipality_id, subscription_id, lane, sequence);

do $$
declare
  name regclass;
begin
  foreach name in array array['subscription_secret', 'subscription_progress', 'notification']::regclass[] loop
    execute format('alter table %s enable row level security, force row level security', name);
    execute format(
      'create policy own_municipality on %s using (municipality_id = acting_municipality())'
      || ' with check (municipality_id = acting_municipality())', name);
  end loop;
end $$;
grant select, insert on subscription_secret to ${runtime_role};
grant select, insert, update on subscription_progress to ${runtime_role};
grant select, insert, update, delete on notification to ${runtime_role};
