-- What no constraint over one row can say.

-- An absence lies in its stay. Looked at when the transaction ends, since both may change in it.
create function check_absence_inside() returns trigger language plpgsql as $$
declare
  stay uuid;
begin
  if tg_table_name = 'absence' then
    stay := new.booking_id;
  else
    stay := new.id;
  end if;
  if exists (
      select from absence a join booking b on b.municipality_id = a.municipality_id and b.id = a.booking_id
      where b.municipality_id = new.municipality_id and b.id = stay
        and not daterange(b.starts, b.ends) @> daterange(a.starts, a.ends)) then
    raise exception 'an absence lies outside of its stay'
      using errcode = 'check_violation', constraint = 'absence_inside_stay';
  end if;
  return null;
end $$;

create constraint trigger absence_inside_stay after insert or update on absence
  deferrable initially deferred for each row execute function check_absence_inside();
create constraint trigger absence_inside_stay after update of starts, ends on booking
  deferrable initially deferred for each row execute function check_absence_inside();

-- Nobody is one of two couples, whether as the first or the second. Two who register at once wait for each other.
create function check_one_couple() returns trigger language plpgsql as $$
begin
  perform from person
    where municipality_id = new.municipality_id and id in (new.first_id, new.second_id)
    order by id for no key update;
  if exists (
      select from couple
      where municipality_id = new.municipality_id and id <> new.id and ended_on is null
        and array[first_id, second_id] && array[new.first_id, new.second_id]) then
    raise exception 'a person is one of another couple'
      using errcode = 'exclusion_violation', constraint = 'one_couple_each';
  end if;
  return null;
end $$;

create trigger one_couple_each after insert or update of first_id, second_id, ended_on on couple
  for each row when (new.ended_on is null) execute function check_one_couple();
