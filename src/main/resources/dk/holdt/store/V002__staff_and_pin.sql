-- Roles, tiles and PINs. The table is made anew because a check cannot be changed; what refers to it does so by name.

create table staff_new (
    id         integer not null primary key,
    name       text    not null check (name <> ''),
    role       text    not null check (role in ('COUNTER', 'TECHNICIAN', 'MANAGER')),
    -- the digit that chooses them; none for who came tenth or has left
    tile       integer unique check (tile between 1 and 9),
    -- how long their PIN is; 0 while they have none
    pin_digits integer not null default 0 check (pin_digits = 0 or pin_digits between 4 and 6),
    "left"     integer not null default 0 check ("left" in (0, 1)),
    check ("left" = 0 or tile is null)
) strict;

-- who was not a manager has the least role, and can do all they could do before
insert into staff_new (id, name, role, tile)
select id, name, case role when 'MANAGER' then role else 'COUNTER' end, case when place <= 9 then place end
  from (select id, name, role, row_number() over (order by id) as place from staff);

drop table staff;
alter table staff_new rename to staff;

-- the last few, so that none is taken again; the newest is the one that counts
create table pin (
    id    integer not null primary key,
    staff integer not null references staff,
    hash  text    not null check (hash <> ''),
    at    integer not null
) strict;

create index pin_staff on pin (staff, id);

-- wrong ones in a row, and the wait that the last of them brought
create table pin_tries (
    place   text    not null check (place in ('MEMBER', 'STATION')),
    id      integer not null,
    wrong   integer not null check (wrong >= 0),
    wait_ms integer not null check (wait_ms >= 0),
    primary key (place, id)
) strict, without rowid;

create table staff_event (
    id    integer not null primary key,
    at    integer not null,
    what  text    not null check (what <> ''),
    staff integer not null references staff,
    by    integer references staff
) strict;

create index staff_event_staff on staff_event (staff);

create trigger pin_no_update before update on pin begin
    select raise(abort, 'a PIN is replaced by another, never changed');
end;

create trigger staff_event_no_update before update on staff_event begin
    select raise(abort, 'what happened about staff is only added to');
end;

create trigger staff_event_no_delete before delete on staff_event begin
    select raise(abort, 'what happened about staff is only added to');
end;

create trigger staff_no_delete before delete on staff begin
    select raise(abort, 'a member of staff who leaves is kept for what they did');
end;

pragma user_version = 2;
