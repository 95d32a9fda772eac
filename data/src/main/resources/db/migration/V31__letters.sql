-- Letters of decisions: drafts, what was approved and can never change, and what was handed over.

-- What every letter of the municipality shows of its sender. Only added: the last one counts.
create table letter_setting (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  office          text not null check (length(trim(office)) > 0),
  address_lines   text[] not null check (cardinality(address_lines) > 0),
  telephone       text not null check (length(trim(telephone)) > 0),
  -- Whose state administrator decides complaints and whose ombud helps.
  county          text not null check (length(trim(county)) > 0),
  housing_office  text not null check (length(trim(housing_office)) > 0),
  primary key (municipality_id, id)
);

-- The name and title with which someone signs letters. Only added: the last one of a subject counts.
create table letter_signature (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  subject         text not null,
  name            text not null check (length(trim(name)) > 0 and not holds_national_number(name)),
  title           text not null check (length(trim(title)) > 0 and not holds_national_number(title)),
  primary key (municipality_id, id)
);

create index letter_signature_of_subject on letter_signature (municipality_id, subject);

-- A letter to one recipient. What it says is fixed when it is drafted, save the caseworker's own words.
create table letter_file (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  -- Letters that were drafted together.
  batch_id        uuid not null,
  kind            text not null check (kind in (
    'PLACE_GRANTED', 'ON_WAITLIST', 'REFUSED', 'MOVED', 'RESPITE_PLAN', 'HOUSING_GRANTED', 'SERVICES_GRANTED',
    'COMPLAINT_DECIDED')),
  service         text not null,
  written_form    text not null check (written_form in ('NB', 'NN')),
  -- What it tells of: items of a decision, or a step of a case.
  decision_id     uuid,
  decision_item_id uuid,
  case_step_id    uuid,
  case_id         uuid,
  person_id       uuid not null,
  recipient       text not null check (recipient in ('CONCERNED', 'GUARDIAN', 'ATTORNEY', 'CAREGIVER')),
  -- The contact who gets it; the person where missing.
  contact_id      uuid,
  -- Whether someone else than the writer must approve.
  second_person   boolean not null,
  -- The facts, from which the text is made as long as it is a draft.
  content         jsonb not null check (jsonb_typeof(content) = 'object'),
  own_words       text check (length(own_words) between 1 and 1500 and not holds_national_number(own_words)),
  written_by      text not null,
  written_on      date not null,
  primary key (municipality_id, id),
  unique (municipality_id, id, written_by, second_person),
  foreign key (municipality_id, decision_id) references decision,
  foreign key (municipality_id, decision_item_id) references decision_item,
  foreign key (municipality_id, case_step_id) references case_step,
  foreign key (municipality_id, case_id) references case_file,
  foreign key (municipality_id, person_id) references person,
  foreign key (municipality_id, contact_id) references contact,
  constraint about_one_thing check (num_nonnulls(decision_id, case_step_id) = 1),
  check ((decision_id is null) = (decision_item_id is null)),
  check ((recipient = 'CONCERNED') = (contact_id is null))
);

create index letter_of_decision on letter_file (municipality_id, decision_id) where decision_id is not null;
create index letter_of_step on letter_file (municipality_id, case_step_id) where case_step_id is not null;
create index letter_of_person on letter_file (municipality_id, person_id);

-- The document of an approved letter. Not a register: its history would be the same bytes again.
create table letter_document (
  municipality_id uuid not null default acting_municipality() references municipality,
  letter_id       uuid not null,
  content         bytea not null check (length(content) > 0),
  sha256          text not null generated always as (encode(sha256(content), 'hex')) stored,
  primary key (municipality_id, letter_id),
  unique (municipality_id, letter_id, sha256),
  foreign key (municipality_id, letter_id) references letter_file
);

alter table letter_document enable row level security, force row level security;
create policy own_municipality on letter_document
  using (municipality_id = acting_municipality()) with check (municipality_id = acting_municipality());
create trigger letter_document_is_kept before update or delete on letter_document
  for each row execute function refuse_change();
create trigger letter_document_is_not_emptied before truncate on letter_document
  for each statement execute function refuse_change();
grant select, insert on letter_document to ${runtime_role};

-- That a letter was approved: from then on it is frozen.
create table letter_approval (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  letter_id       uuid not null,
  written_by      text not null,
  second_person   boolean not null,
  approved_by     text not null,
  approved_on     date not null,
  title           text not null,
  case_number     text not null,
  addressee       text not null,
  -- Missing where the address is protected.
  address_lines   text[],
  -- The rule set and the catalogues it was written by, with their versions.
  rules           text not null,
  sha256          text not null,
  primary key (municipality_id, id),
  unique (municipality_id, letter_id),
  unique (municipality_id, letter_id, sha256),
  foreign key (municipality_id, letter_id, written_by, second_person)
    references letter_file (municipality_id, id, written_by, second_person),
  foreign key (municipality_id, letter_id, sha256) references letter_document (municipality_id, letter_id, sha256),
  constraint letter_approved_by_another check (not second_person or approved_by <> written_by)
);

-- That it was handed over, once.
create table letter_receipt (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  letter_id       uuid not null,
  sha256          text not null,
  channel         text not null check (channel in ('PRINT', 'JOURNAL', 'DIGITAL_POST')),
  delivered_at    timestamptz not null,
  delivered_on    date not null,
  reference       text not null check (not holds_national_number(reference)),
  sent_by         text not null,
  primary key (municipality_id, id),
  unique (municipality_id, letter_id),
  foreign key (municipality_id, letter_id, sha256) references letter_approval (municipality_id, letter_id, sha256)
);

-- That it is not to be used, before it was handed over.
create table letter_discard (
  id              uuid not null,
  municipality_id uuid not null default acting_municipality() references municipality,
  version         integer not null,
  letter_id       uuid not null,
  discarded_by    text not null,
  discarded_on    date not null,
  reason          text not null check (length(trim(reason)) >= 10 and not holds_national_number(reason)),
  primary key (municipality_id, id),
  unique (municipality_id, letter_id),
  foreign key (municipality_id, letter_id) references letter_file
);

call make_register('letter_setting', append_only => true);
call make_register('letter_signature', append_only => true);
call make_register('letter_file');
call make_register('letter_approval', append_only => true);
call make_register('letter_receipt', append_only => true);
call make_register('letter_discard', append_only => true);

-- Of a letter only a draft's own words ever change.
create function keep_letter() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'a letter is kept' using errcode = 'restrict_violation', constraint = 'letter_is_kept';
  end if;
  if to_jsonb(old) - 'own_words' - 'version' is distinct from to_jsonb(new) - 'own_words' - 'version' then
    raise exception 'what a letter says is kept as it was drafted'
      using errcode = 'restrict_violation', constraint = 'letter_is_kept';
  end if;
  if exists (select from letter_document where municipality_id = old.municipality_id and letter_id = old.id) then
    raise exception 'an approved letter never changes'
      using errcode = 'restrict_violation', constraint = 'letter_is_frozen';
  end if;
  if exists (select from letter_discard where municipality_id = old.municipality_id and letter_id = old.id) then
    raise exception 'the letter is discarded'
      using errcode = 'restrict_violation', constraint = 'letter_is_discarded';
  end if;
  return new;
end $$;

create trigger keep_letter before update or delete on letter_file
  for each row execute function keep_letter();

-- Locks a letter and its decision, so that nobody takes the decision back meanwhile; refuses where it is not in force
-- any more or the letter is discarded. With the owner's rights, since nobody else may lock what is only added to.
create function hold_letter(letter uuid) returns void language plpgsql security definer as $$
declare
  about record;
begin
  select decision_id into about from letter_file
    where municipality_id = acting_municipality() and id = letter for no key update;
  if exists (select from letter_discard where municipality_id = acting_municipality() and letter_id = letter) then
    raise exception 'the letter is discarded'
      using errcode = 'restrict_violation', constraint = 'letter_is_discarded';
  end if;
  if about.decision_id is not null then
    perform from decision where municipality_id = acting_municipality() and id = about.decision_id for update;
    if exists (
        select from decision_event
        where municipality_id = acting_municipality() and decision_id = about.decision_id
          and kind in ('SENT_BACK', 'DECLINED', 'TAKEN_BACK')) then
      raise exception 'the decision is not in force any more'
        using errcode = 'restrict_violation', constraint = 'letter_of_decision_in_force';
    end if;
  end if;
end $$;

create function check_letter_held() returns trigger language plpgsql as $$
begin
  perform hold_letter(new.letter_id);
  return new;
end $$;

create trigger check_letter_held before insert on letter_document
  for each row execute function check_letter_held();
create trigger check_letter_held before insert on letter_approval
  for each row execute function check_letter_held();
create trigger check_letter_held before insert on letter_receipt
  for each row execute function check_letter_held();

create function check_letter_unsent() returns trigger language plpgsql as $$
begin
  perform from letter_file where municipality_id = new.municipality_id and id = new.letter_id for no key update;
  if exists (select from letter_receipt where municipality_id = new.municipality_id and letter_id = new.letter_id) then
    raise exception 'the letter has been sent'
      using errcode = 'restrict_violation', constraint = 'letter_is_sent';
  end if;
  return new;
end $$;

create trigger check_letter_unsent before insert on letter_discard
  for each row execute function check_letter_unsent();

-- As V20 says of the others.
do $$
declare
  guard regprocedure;
begin
  foreach guard in array array[
    'keep_letter()', 'hold_letter(uuid)', 'check_letter_held()', 'check_letter_unsent()']::regprocedure[]
  loop
    execute format('alter function %s set search_path = %I, pg_temp', guard, current_schema());
  end loop;
end $$;
