-- What was decided about a person, and which moves were asked for, are looked up by the person.
create index decision_item_of_person on decision_item (municipality_id, person_id) where person_id is not null;
create index relocation_of_person on relocation (municipality_id, person_id);
