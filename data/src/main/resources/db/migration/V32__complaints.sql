-- Complaints on decisions: who complains by what right, the deadline, and the course (KA-01 to KA-09).

create table complaint (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  -- What is complained of: an item of a decision, or a step of a case.
  decision_id     uuid,
  decision_item_id uuid,
  case_step_id    uuid,
  case_id         uuid,
  person_id       uuid not null,
  service         text not null,
  decided_on      date not null,
  -- Who complains, and by what right (KA-08).
  complainant     text not null check (complainant in (
    'PARTY', 'GUARDIAN', 'ATTORNEY', 'LAWYER', 'PARENT', 'NEXT_OF_KIN', 'CAREGIVER', 'HEALTH_PERSONNEL', 'OTHER')),
  contact_id      uuid,
  says            text check (not holds_national_number(says)),
  -- When the municipality had it, and when it was posted, where that is known.
  received_on     date not null,
  posted_on       date,
  -- When the complainant learned of the decision; missing = never told in writing, so that no time has run.
  noticed_on      date,
  -- As the rule set said when it was registered (C8).
  track           text not null check (track in ('STATE_ADMINISTRATOR', 'MUNICIPAL_BOARD')),
  deadline_weeks  integer not null check (deadline_weeks > 0),
  deadline        date,
  rule_set        text not null,
  registered_by   text not null,
  registered_on   date not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, decision_id) references decision,
  foreign key (municipality_id, decision_item_id) references decision_item,
  foreign key (municipality_id, case_step_id) references case_step,
  foreign key (municipality_id, case_id) references case_file,
  foreign key (municipality_id, person_id) references person,
  foreign key (municipality_id, contact_id) references contact,
  check (num_nonnulls(decision_id, case_step_id) = 1),
  check ((decision_id is null) = (decision_item_id is null)),
  check ((noticed_on is null) = (deadline is null)),
  check (decided_on <= received_on and posted_on <= received_on and noticed_on <= received_on),
  check (received_on <= registered_on)
);

create index complaint_of_decision on complaint (municipality_id, decision_id) where decision_id is not null;
create index complaint_of_person on complaint (municipality_id, person_id);

-- The course of a complaint, step by step; the last ones count.
create table complaint_step (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  complaint_id    uuid not null,
  kind            text not null check (kind in (
    'RECEIVED', 'MENDING_ASKED', 'MENDED', 'RIGHT_SHOWN', 'ADMITTED_LATE',
    'UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD', 'REJECTED', 'FORWARDED', 'ANSWERED', 'WITHDRAWN')),
  happened_on     date not null,
  reason          text check (not holds_national_number(reason)),
  -- Until when a fault is to be mended (KA-05).
  due             date,
  -- Why it is rejected (KA-09).
  ground          text check (ground in ('TOO_LATE', 'WITHOUT_RIGHT', 'NOT_MENDED')),
  -- Which body it went to, and what that body made of it.
  body            text check (body in ('STATE_ADMINISTRATOR', 'MUNICIPAL_BOARD')),
  answer          text check (answer in ('CONFIRMED', 'CHANGED', 'REPEALED', 'RETURNED')),
  acted_by        text not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, complaint_id) references complaint,
  check ((kind = 'MENDING_ASKED') = (due is not null)),
  check ((kind = 'REJECTED') = (ground is not null)),
  check ((kind = 'FORWARDED') = (body is not null)),
  check ((kind = 'ANSWERED') = (answer is not null)),
  check (happened_on <= due),
  check (kind in ('RECEIVED', 'MENDED', 'FORWARDED', 'ANSWERED', 'WITHDRAWN') or coalesce(length(trim(reason)), 0) >= 10)
);

create index complaint_step_of_complaint on complaint_step (municipality_id, complaint_id);

-- What was asked about the facts of the decision: what if some were different, and what would have had to be.
create table complaint_question (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  complaint_id    uuid not null,
  kind            text not null check (kind in ('WHAT_IF', 'SMALLEST_CHANGE')),
  run_id          uuid not null,
  case_code       text not null,
  -- The facts that are imagined, typed.
  changes         jsonb not null check (jsonb_typeof(changes) = 'array'),
  asked_by        text not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, complaint_id) references complaint,
  foreign key (municipality_id, run_id) references register_run,
  check ((kind = 'SMALLEST_CHANGE') = (changes = '[]'))
);

-- The answer, about the one who complains alone.
create table complaint_answer (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  question_id     uuid not null,
  content         jsonb not null,
  sha256          text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  primary key (municipality_id, id),
  unique (municipality_id, question_id),
  foreign key (municipality_id, question_id) references complaint_question
);

call make_register('complaint', append_only => true);
call make_register('complaint_step', append_only => true);
call make_register('complaint_question', append_only => true);
call make_register('complaint_answer', append_only => true);

create function complaint_may_follow(earlier text, later text) returns boolean language sql immutable as $$
  select later = any (case earlier
    when 'RECEIVED' then array['MENDING_ASKED', 'MENDED', 'RIGHT_SHOWN', 'ADMITTED_LATE',
      'UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD', 'REJECTED', 'WITHDRAWN']
    when 'PARTLY_UPHELD' then array['FORWARDED', 'WITHDRAWN']
    when 'NOT_UPHELD' then array['FORWARDED', 'WITHDRAWN']
    when 'REJECTED' then array['FORWARDED', 'WITHDRAWN']
    when 'FORWARDED' then array['ANSWERED', 'WITHDRAWN']
    else array[]::text[] end)
$$;

-- Two who act on one complaint wait for each other here. With the owner's rights: what is only added to, nobody else
-- may lock.
create function check_complaint_step() returns trigger language plpgsql security definer as $$
declare
  received date;
  earlier  record;
  stands   text;
  today    date := (acting_at() at time zone 'Europe/Oslo')::date;
begin
  select received_on into received from complaint
    where municipality_id = new.municipality_id and id = new.complaint_id for update;
  select id, kind, happened_on into earlier from complaint_step
    where municipality_id = new.municipality_id and complaint_id = new.complaint_id order by id desc limit 1;
  select kind into stands from complaint_step
    where municipality_id = new.municipality_id and complaint_id = new.complaint_id
      and kind not in ('MENDING_ASKED', 'MENDED', 'RIGHT_SHOWN', 'ADMITTED_LATE')
    order by id desc limit 1;
  if earlier.id is null then
    if new.kind <> 'RECEIVED' then
      raise exception 'a complaint begins when it is received'
        using errcode = 'restrict_violation', constraint = 'complaint_may_follow';
    end if;
  elsif new.id <= earlier.id or not complaint_may_follow(stands, new.kind) then
    raise exception '% does not follow %', new.kind, stands
      using errcode = 'restrict_violation', constraint = 'complaint_may_follow';
  end if;
  if new.happened_on < coalesce(earlier.happened_on, received) or new.happened_on > today then
    raise exception 'a step is registered when it has happened, and in order'
      using errcode = 'restrict_violation', constraint = 'complaint_steps_in_order';
  end if;
  return new;
end $$;

create trigger check_complaint_step before insert on complaint_step
  for each row execute function check_complaint_step();

-- Letters of what becomes of complaints.
alter table letter_file
  add column complaint_id uuid,
  add foreign key (municipality_id, complaint_id) references complaint,
  drop constraint about_one_thing,
  add constraint about_one_thing check (num_nonnulls(decision_id, case_step_id, complaint_id) = 1);

create index letter_of_complaint on letter_file (municipality_id, complaint_id) where complaint_id is not null;

do $$
begin
  execute format('alter function check_complaint_step() set search_path = %I, pg_temp', current_schema());
end $$;
