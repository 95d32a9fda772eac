-- A temporary table is found before a register of the same name, unless the path says otherwise. What guards the
-- registers looks into the registers themselves, whatever the session has made.
do $$
declare
  guard regprocedure;
begin
  foreach guard in array array[
    'keep_change()', 'complete_booking()', 'check_release()', 'absence_changes_booking()',
    'check_absence_inside()', 'check_one_couple()']::regprocedure[] loop
    execute format('alter function %s set search_path = %I, pg_temp', guard, current_schema());
  end loop;
end $$;
