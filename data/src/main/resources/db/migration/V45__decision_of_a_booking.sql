-- By which decision a place is held: asked of every case that is shown.
create index decision_item_of_booking on decision_item (municipality_id, booking_id) where booking_id is not null;
