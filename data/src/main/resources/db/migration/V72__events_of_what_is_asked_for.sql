-- A short stay that is asked for is read by journals, as soon as it is known whose it is.
create or replace function tell_of_short_stay() returns trigger language plpgsql as $$
begin
  if new.person_id is not null then
    perform tell_event('ServiceRequest', new.id::text, new.person_id);
    if exists (
        select from booking where municipality_id = new.municipality_id and short_stay_id = new.id) then
      perform tell_event('EpisodeOfCare', new.id::text, new.person_id);
    end if;
  elsif tg_op = 'UPDATE' and old.person_id is not null then
    perform tell_event('ServiceRequest', new.id::text, old.person_id, 'REMOVED');
  end if;
  return null;
end $$;

-- As V20 says of the others; those that V70 wrote anew, too.
do $$
declare
  guard regprocedure;
begin
  for guard in
    select p.oid from pg_proc p
    where p.pronamespace = current_schema()::regnamespace
      and p.proname in ('tell_of_short_stay', 'tell_of_unit', 'tell_of_care_form', 'tell_that_care_form_is')
  loop
    execute format('alter routine %s set search_path = %I, pg_temp', guard, current_schema());
  end loop;
end $$;
