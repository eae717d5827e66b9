-- Pictures and films of a device. The files lie beside the shop's file, in `shots`, under names that are generated; here
-- stands what is known of each. `form` is that of the draft and of the repair it becomes.
create table shot (
    id        integer not null primary key,
    form      text    not null,
    file      text    not null check (file <> ''),
    type      text    not null check (type in ('JPEG', 'PNG', 'MP4', 'MOV', 'WEBM')),
    -- what it was called where it came from: for people, and for nothing else
    name      text    not null,
    bytes     integer not null check (bytes > 0),
    sha256    text    not null check (length(sha256) = 64),
    -- degrees
    turn      integer not null check (turn in (0, 90, 180, 270)),
    -- on the intake receipt it is counted
    at_intake integer not null check (at_intake in (0, 1)),
    at        integer not null,
    by        integer not null references staff
) strict;

create index shot_form on shot (form, id);
create index shot_file on shot (file);

-- Removed, and put back: the newest row of a shot counts.
create table shot_removed (
    id         integer not null primary key,
    shot       integer not null references shot,
    gone       integer not null check (gone in (0, 1)),
    -- with its draft, and so put back with it
    with_draft integer not null check (with_draft in (0, 1)),
    at         integer not null,
    by         integer not null references staff
) strict;

create index shot_removed_shot on shot_removed (shot, id);

-- The file is there no longer: it was removed, or its time had come.
create table shot_erased (
    file text    not null primary key,
    at   integer not null
) strict, without rowid;

create trigger shot_no_update before update on shot begin
    select raise(abort, 'what is known of a picture or film is never changed or removed');
end;

create trigger shot_no_delete before delete on shot begin
    select raise(abort, 'what is known of a picture or film is never changed or removed');
end;

create trigger shot_removed_no_update before update on shot_removed begin
    select raise(abort, 'the removal of a picture or film is never changed or removed');
end;

create trigger shot_removed_no_delete before delete on shot_removed begin
    select raise(abort, 'the removal of a picture or film is never changed or removed');
end;

create trigger shot_erased_no_update before update on shot_erased begin
    select raise(abort, 'the erasure of a picture or film is never changed or removed');
end;

create trigger shot_erased_no_delete before delete on shot_erased begin
    select raise(abort, 'the erasure of a picture or film is never changed or removed');
end;

pragma user_version = 24;
