-- One paper may tell of several devices of a visit. The repair it was issued with is in its own row, the others are here.
create table document_also (
    document integer not null references document,
    repair   integer not null references repair,
    primary key (document, repair)
) strict, without rowid;

create index document_also_repair on document_also (repair);

create trigger document_also_no_update before update on document_also begin
    select raise(abort, 'what a paper tells of is never changed or removed');
end;

create trigger document_also_no_delete before delete on document_also begin
    select raise(abort, 'what a paper tells of is never changed or removed');
end;

-- A paper that was not printed with its act, although a printer is chosen: one for more devices was to come.
create table document_held (
    document integer not null primary key references document
) strict;

create trigger document_held_no_update before update on document_held begin
    select raise(abort, 'that a paper was held is never changed or removed');
end;

create trigger document_held_no_delete before delete on document_held begin
    select raise(abort, 'that a paper was held is never changed or removed');
end;

pragma user_version = 19;
