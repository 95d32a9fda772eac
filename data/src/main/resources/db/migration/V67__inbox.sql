-- Messages of journals, each with what became of it. No register: a register's history keeps everything for good, and a
-- message holds names and national numbers. What a message changed stands in the registers.
create table inbox_message (
  municipality_id uuid not null default acting_municipality() references municipality,
  id              uuid not null,
  -- The system that sent it, and what that calls it.
  sender          text not null,
  business_id     text not null check (length(business_id) <= 500 and not holds_national_number(business_id)),
  kind            text not null check (kind in ('TELL', 'CORRECT', 'ANNUL')),
  -- The message of the same sender that is corrected or annulled, as that is called.
  about           text check (not holds_national_number(about)),
  sent_at         timestamptz not null,
  received_at     timestamptz not null default acting_at(),
  -- Of the content, by which the same message with another content is noticed.
  digest          text not null check (digest ~ '^[0-9a-f]{64}$'),
  content         text not null,
  -- Where it was sent to: what it refers to may begin so.
  server          text not null,
  state           text not null check (state in ('WAITING', 'DONE', 'FAILED', 'REPLACED', 'ANNULLED', 'DISMISSED')),
  -- What was found when it was last tried: places, and what is expected there; nothing of a person.
  outcome         jsonb,
  attempts        integer not null default 0,
  next_attempt_at timestamptz default acting_at(),
  -- Digests of what it is about or refers to, and of the message that it is about.
  waits_for       text[] not null,
  -- Digests of partners, who are told of as contacts where nobody knows them yet.
  hopes_for       text[] not null,
  settled_at      timestamptz,
  -- Who settled it by hand, and why.
  settled_by      text,
  reason          text check (not holds_national_number(reason)),
  primary key (municipality_id, id),
  unique (municipality_id, sender, business_id),
  check ((kind = 'TELL') = (about is null)),
  check ((state = 'DISMISSED') = (reason is not null))
);

create index inbox_message_by_time on inbox_message (municipality_id, next_attempt_at) where state = 'WAITING';
create index inbox_message_by_what on inbox_message using gin (waits_for) where state = 'WAITING';
create index inbox_message_by_hope on inbox_message using gin (hopes_for) where state = 'DONE';
create index inbox_message_about on inbox_message (municipality_id, sender, about) where about is not null;
create index inbox_message_by_state on inbox_message (municipality_id, state, id);

-- What messages have told of: of several that count, the last one holds. A correction stands where what it corrects stood.
create table inbox_subject (
  municipality_id uuid not null default acting_municipality() references municipality,
  message_id      uuid not null,
  -- Digest of a type, a system and a value.
  subject         text not null check (subject ~ '^[0-9a-f]{64}$'),
  stands_at       timestamptz not null,
  primary key (municipality_id, message_id, subject),
  foreign key (municipality_id, message_id) references inbox_message
);

create index inbox_subject_newest on inbox_subject (municipality_id, subject, stands_at desc);

do $$
declare
  name regclass;
begin
  foreach name in array array['inbox_message', 'inbox_subject']::regclass[] loop
    execute format('alter table %s enable row level security, force row level security', name);
    execute format(
      'create policy own_municipality on %s using (municipality_id = acting_municipality())'
      || ' with check (municipality_id = acting_municipality())', name);
  end loop;
end $$;
grant select, insert, update on inbox_message to ${runtime_role};
grant select, insert, delete on inbox_subject to ${runtime_role};
