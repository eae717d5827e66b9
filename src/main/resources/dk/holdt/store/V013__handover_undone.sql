-- A handover that was a mistake: the receipt it issued is worth nothing, and the device can be collected again. So who
-- collected may stand more than once; the newest row counts.

create table collection_of_all (
    id      integer not null primary key,
    repair  integer not null references repair,
    name    text    not null check (name <> ''),
    proof   text    not null check (proof in ('CUSTOMER', 'NAMED', 'RECEIPT', 'CALL')),
    words   text    not null,
    id_seen integer not null check (id_seen in (0, 1))
) strict;

insert into collection_of_all (repair, name, proof, words, id_seen)
select repair, name, proof, words, id_seen from collection order by repair;

drop table collection;

alter table collection_of_all rename to collection;

create index collection_repair on collection (repair, id);

create trigger collection_no_update before update on collection begin
    select raise(abort, 'who collected a device is never changed or removed');
end;

create trigger collection_no_delete before delete on collection begin
    select raise(abort, 'who collected a device is never changed or removed');
end;

create table handover_undone (
    document integer not null primary key references document,
    at       integer not null,
    by       integer not null references staff
) strict;

create trigger handover_undone_no_update before update on handover_undone begin
    select raise(abort, 'that a handover was taken back is never changed or removed');
end;

create trigger handover_undone_no_delete before delete on handover_undone begin
    select raise(abort, 'that a handover was taken back is never changed or removed');
end;

pragma user_version = 13;
