-- A number is part of a Patient.
create function tell_of_number() returns trigger language plpgsql as $$
declare
  about person_number := coalesce(new, old);
begin
  perform tell_event('Patient', about.person_id::text, about.person_id);
  return null;
end $$;

-- What is wished for is part of the application.
create function tell_of_preference() returns trigger language plpgsql as $$
declare
  about preferred_institution := coalesce(new, old);
begin
  perform tell_event('ServiceRequest', application_id::text, person_id) from case_file
    where municipality_id = about.municipality_id and id = about.case_id;
  return null;
end $$;

-- What was told of the day before counts no more.
create function tell_of_superseded() returns trigger language plpgsql as $$
begin
  perform tell_event('Observation', s.id::text, new.person_id)
    from need_assessment a
    join function_score s on s.municipality_id = a.municipality_id and s.assessment_id = a.id
    where a.municipality_id = new.municipality_id and a.person_id = new.person_id
      and a.assessed_on = new.assessed_on and a.id <> new.id;
  return null;
end $$;

call tell_of_rows('person_number', 'tell_of_number');
call tell_of_rows('preferred_institution', 'tell_of_preference');
create trigger tell_of_superseded after insert on need_assessment
  for each row execute function tell_of_superseded();

-- As V20 says of the others.
do $$
declare
  guard regprocedure;
begin
  for guard in
    select p.oid from pg_proc p
    where p.pronamespace = current_schema()::regnamespace
      and p.proname in ('tell_of_number', 'tell_of_preference', 'tell_of_superseded')
  loop
    execute format('alter routine %s set search_path = %I, pg_temp', guard, current_schema());
  end loop;
end $$;
