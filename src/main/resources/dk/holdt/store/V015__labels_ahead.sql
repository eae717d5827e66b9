-- A number that was printed on a label before the intake was finished. It is given to no other intake, also when this one
-- is thrown away: the label may still be about.
create table reserved_number (
    number text    not null primary key,
    form   text    not null unique,
    at     integer not null,
    by     integer not null references staff
) strict, without rowid;

create trigger reserved_number_no_update before update on reserved_number begin
    select raise(abort, 'a number that stands on a label is never changed or removed');
end;

create trigger reserved_number_no_delete before delete on reserved_number begin
    select raise(abort, 'a number that stands on a label is never changed or removed');
end;

-- A print job is a document, the labels of a repair, or those of an intake that is not finished.
create table print_job_of_more (
    id        integer not null primary key,
    document  integer references document,
    labels_of integer references repair,
    ahead     text    references reserved_number,
    printer   text    not null check (printer <> ''),
    state     text    not null check (state in ('WAITING', 'SENDING', 'SENT', 'FAILED', 'CANCELLED')),
    reason    text,
    -- counted when the job begins: 0 for the first paper, 1 for the first copy
    copy      integer check (copy >= 0),
    check ((document is not null) + (labels_of is not null) + (ahead is not null) = 1),
    check ((state = 'FAILED') = (reason is not null)),
    check (copy is not null or state in ('WAITING', 'CANCELLED'))
) strict;

insert into print_job_of_more (id, document, labels_of, printer, state, reason, copy)
select id, document, labels_of, printer, state, reason, copy from print_job;

drop table print_job;
alter table print_job_of_more rename to print_job;

create index print_job_waiting on print_job (id) where state = 'WAITING';
create index print_job_document on print_job (document);
create index print_job_labels on print_job (labels_of);
create index print_job_ahead on print_job (ahead);

pragma user_version = 15;
