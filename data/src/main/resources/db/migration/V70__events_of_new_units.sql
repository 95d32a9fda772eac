-- A new unit is itself what its institution's care form is there for: nobody need be looked for. Looking made the load of
-- a large town grow with the square of its units.
create function tell_that_care_form_is(town uuid, of_ward uuid, form text) returns void language plpgsql as $$
declare
  house uuid;
begin
  select institution_id into house from ward where municipality_id = town and id = of_ward;
  perform tell_event('HealthcareService', house || '-' || replace(lower(form), '_', '-'), null);
end $$;

create or replace function tell_of_unit() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    perform tell_that_care_form_is(new.municipality_id, new.ward_id, new.care_form);
  elsif tg_op = 'DELETE' then
    perform tell_of_care_form(old.municipality_id, old.ward_id, old.care_form);
  elsif (old.ward_id, old.care_form) <> (new.ward_id, new.care_form) then
    perform tell_of_care_form(old.municipality_id, old.ward_id, old.care_form);
    perform tell_that_care_form_is(new.municipality_id, new.ward_id, new.care_form);
  end if;
  return null;
end $$;
