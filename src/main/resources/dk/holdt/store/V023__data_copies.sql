-- Copies of customers' data that the shop has made: where one lies and on which day it is deleted, that none was made,
-- or that it is deleted. Only added to; the newest row of a repair that was not said by mistake stands.

create table data_copy (
    id     integer not null primary key,
    repair integer not null references repair,
    state  text    not null check (state in ('KEPT', 'NONE_MADE', 'DELETED')),
    place  text    not null,
    -- on which it is deleted, or was
    day    text,
    at     integer not null,
    by     integer not null references staff,
    check ((state = 'NONE_MADE') = (place = '')),
    check (state <> 'NONE_MADE' or day is null),
    check (state <> 'DELETED' or day is not null)
) strict;

create index data_copy_repair on data_copy (repair, id);

create table data_copy_withdrawn (
    said integer not null primary key references data_copy,
    at   integer not null,
    by   integer not null references staff
) strict;

create trigger data_copy_no_update before update on data_copy begin
    select raise(abort, 'what was said of a copy of data is never changed or removed');
end;

create trigger data_copy_no_delete before delete on data_copy begin
    select raise(abort, 'what was said of a copy of data is never changed or removed');
end;

create trigger data_copy_withdrawn_no_update before update on data_copy_withdrawn begin
    select raise(abort, 'that something was taken back is never changed or removed');
end;

create trigger data_copy_withdrawn_no_delete before delete on data_copy_withdrawn begin
    select raise(abort, 'that something was taken back is never changed or removed');
end;

pragma user_version = 23;
