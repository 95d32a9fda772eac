-- Runs belong to municipalities as registers do: no row is seen or taken by another one, or by nobody.
alter table run          add column municipality_id uuid default acting_municipality() references municipality;
alter table run_document add column municipality_id uuid default acting_municipality();
alter table run_progress add column municipality_id uuid default acting_municipality();

-- What is kept as it was gets its municipality here once.
alter table run_document disable trigger run_document_is_kept;

-- Runs from before name their municipality by number and title. Those that are not known yet are enrolled.
do $$
declare
  town record;
  home uuid;
begin
  perform set_config('romslig.subject', 'romslig', true), set_config('romslig.command', 'MIGRATE_RUNS', true),
    set_config('romslig.at', now()::text, true);
  for town in
    select distinct on (municipality_number) municipality_number as number, municipality_name as name
    from run order by municipality_number, id desc
  loop
    select id into home from municipality where number = town.number;
    if home is null then
      home := uuidv7();
      perform set_config('romslig.municipality', home::text, true);
      insert into municipality (id, version, number, name) values (home, 0, town.number, town.name);
    end if;
    update run set municipality_id = home where municipality_number = town.number;
  end loop;
  update run_document d set municipality_id = r.municipality_id from run r where r.id = d.run_id;
  update run_progress p set municipality_id = r.municipality_id from run r where r.id = p.run_id;
  -- A queued run is worked on for its municipality, which its place in the queue names.
  update scheduled_tasks t set task_instance = r.municipality_id || '/' || t.task_instance
  from run r where t.task_name = 'solve-run' and t.task_instance = r.id::text;
  perform set_config('romslig.municipality', '', true), set_config('romslig.subject', '', true),
    set_config('romslig.command', '', true), set_config('romslig.at', '', true);
end $$;

alter table run_document enable trigger run_document_is_kept;

alter table run          alter column municipality_id set not null, add unique (municipality_id, id);
alter table run_document alter column municipality_id set not null;
alter table run_progress alter column municipality_id set not null;

-- No run, document or progress points across.
alter table run
  drop constraint run_replay_of_fkey,
  drop constraint run_previous_fkey,
  add foreign key (municipality_id, replay_of) references run (municipality_id, id),
  add foreign key (municipality_id, previous) references run (municipality_id, id);
alter table run_document
  drop constraint run_document_run_id_fkey,
  add foreign key (municipality_id, run_id) references run (municipality_id, id);
alter table run_progress
  drop constraint run_progress_run_id_fkey,
  add foreign key (municipality_id, run_id) references run (municipality_id, id);

create index run_newest on run (municipality_id, id desc);

do $$
declare
  name regclass;
begin
  foreach name in array array['run', 'run_document', 'run_progress']::regclass[] loop
    execute format('alter table %s enable row level security, force row level security', name);
    execute format(
      'create policy own_municipality on %s using (municipality_id = acting_municipality())'
      || ' with check (municipality_id = acting_municipality())', name);
  end loop;
end $$;
