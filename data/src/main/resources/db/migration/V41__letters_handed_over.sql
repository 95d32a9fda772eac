-- Letters that are handed over in person, as one to a protected address is: of them the day is known and how it was
-- done, no instant, and no other side calls it anything.
alter table letter_receipt
  add column how text check (length(trim(how)) between 10 and 500 and not holds_national_number(how)),
  alter column delivered_at drop not null,
  alter column reference drop not null,
  drop constraint letter_receipt_channel_check,
  add constraint letter_receipt_channel_check
    check (channel in ('PRINT', 'JOURNAL', 'DIGITAL_POST', 'IN_PERSON')),
  add constraint letter_receipt_tells_how check (case channel
    when 'IN_PERSON' then how is not null and num_nonnulls(delivered_at, reference) = 0
    else how is null and num_nonnulls(delivered_at, reference) = 2 end);

-- The deadline for a complaint runs from this day.
create function check_letter_delivered() returns trigger language plpgsql as $$
declare
  approved date;
begin
  select approved_on into approved from letter_approval
    where municipality_id = new.municipality_id and letter_id = new.letter_id;
  if new.delivered_on < approved or new.delivered_on > (acting_at() at time zone 'Europe/Oslo')::date then
    raise exception 'a letter is delivered once it is approved, and that is registered once it has happened'
      using errcode = 'restrict_violation', constraint = 'letter_delivered_when_approved';
  end if;
  return new;
end $$;

create trigger check_letter_delivered before insert on letter_receipt
  for each row execute function check_letter_delivered();

do $$
begin
  execute format('alter function check_letter_delivered() set search_path = %I, pg_temp', current_schema());
end $$;
