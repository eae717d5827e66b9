-- A print job is a document or the labels of a repair. Every paper of a document after its first is a numbered copy.
create table print_job_of_anything (
    id        integer not null primary key,
    document  integer references document,
    labels_of integer references repair,
    printer   text    not null check (printer <> ''),
    state     text    not null check (state in ('WAITING', 'SENDING', 'SENT', 'FAILED', 'CANCELLED')),
    reason    text,
    -- counted when the job begins: 0 for the first paper, 1 for the first copy
    copy      integer check (copy >= 0),
    check ((document is null) <> (labels_of is null)),
    check ((state = 'FAILED') = (reason is not null)),
    check (copy is not null or state in ('WAITING', 'CANCELLED'))
) strict;

insert into print_job_of_anything (id, document, printer, state, reason, copy)
select id, document, printer, state, reason,
       case when state in ('WAITING', 'CANCELLED') then null
            else (select count(*) from print_job as before
                   where before.document = print_job.document and before.id < print_job.id
                     and (before.state in ('SENDING', 'SENT') or before.reason = 'INTERRUPTED'))
       end
  from print_job;

drop table print_job;
alter table print_job_of_anything rename to print_job;

create index print_job_waiting on print_job (id) where state = 'WAITING';
create index print_job_document on print_job (document);
create index print_job_labels on print_job (labels_of);

-- one printer for everything becomes a printer for each kind of receipt
insert or ignore into setting (name, value) select 'printer-intake', value from setting where name = 'printer';
insert or ignore into setting (name, value) select 'printer-repair', value from setting where name = 'printer';
delete from setting where name = 'printer';

pragma user_version = 8;
