-- What was noted by mistake keeps its row; here is that it was a mistake, and nobody goes by it any longer.

create table contact_withdrawn (
    contact integer not null primary key references contact,
    at      integer not null,
    by      integer not null references staff
) strict;

create table payment_withdrawn (
    payment integer not null primary key references payment,
    at      integer not null,
    by      integer not null references staff
) strict;

create table shelf_step_withdrawn (
    step integer not null primary key references shelf_step,
    at   integer not null,
    by   integer not null references staff
) strict;

-- A device that was never lent. One whose return was a mistake is lent again, in a row of its own.
create table loan_withdrawn (
    loan integer not null primary key references loan,
    at   integer not null,
    by   integer not null references staff
) strict;

-- Not only the receipt of a handover: any paper that came of a mistake.
create table document_withdrawn (
    document integer not null primary key references document,
    at       integer not null,
    by       integer not null references staff
) strict;

insert into document_withdrawn (document, at, by) select document, at, by from handover_undone order by document;

drop table handover_undone;

create trigger contact_withdrawn_no_update before update on contact_withdrawn begin
    select raise(abort, 'that something was taken back is never changed or removed');
end;

create trigger contact_withdrawn_no_delete before delete on contact_withdrawn begin
    select raise(abort, 'that something was taken back is never changed or removed');
end;

create trigger payment_withdrawn_no_update before update on payment_withdrawn begin
    select raise(abort, 'that something was taken back is never changed or removed');
end;

create trigger payment_withdrawn_no_delete before delete on payment_withdrawn begin
    select raise(abort, 'that something was taken back is never changed or removed');
end;

create trigger shelf_step_withdrawn_no_update before update on shelf_step_withdrawn begin
    select raise(abort, 'that something was taken back is never changed or removed');
end;

create trigger shelf_step_withdrawn_no_delete before delete on shelf_step_withdrawn begin
    select raise(abort, 'that something was taken back is never changed or removed');
end;

create trigger loan_withdrawn_no_update before update on loan_withdrawn begin
    select raise(abort, 'that something was taken back is never changed or removed');
end;

create trigger loan_withdrawn_no_delete before delete on loan_withdrawn begin
    select raise(abort, 'that something was taken back is never changed or removed');
end;

create trigger document_withdrawn_no_update before update on document_withdrawn begin
    select raise(abort, 'that something was taken back is never changed or removed');
end;

create trigger document_withdrawn_no_delete before delete on document_withdrawn begin
    select raise(abort, 'that something was taken back is never changed or removed');
end;

drop trigger loan_one_at_a_time;

-- a device that is out is not lent again
create trigger loan_one_at_a_time before insert on loan
    when exists (select 1 from loan where loan.device = new.device
        and not exists (select 1 from loan_back where loan_back.loan = loan.id)
        and not exists (select 1 from loan_withdrawn where loan_withdrawn.loan = loan.id)) begin
    select raise(abort, 'a loan device is lent to one customer at a time');
end;

-- A code that was erased at a handover stays erased when the handover is taken back, and another may be given then: so
-- how a device is unlocked may stand more than once; the newest row counts.

create table unlock_of_all (
    id        integer not null primary key,
    repair    integer not null references repair,
    how       text    not null check (how in ('NOTED', 'CUSTOMER_UNLOCKS', 'NONE')),
    sealed    text    check (sealed glob 'rs1:*'),
    erased_at integer,
    check ((how = 'NOTED') = (sealed is not null or erased_at is not null)),
    check (sealed is null or erased_at is null)
) strict;

insert into unlock_of_all (repair, how, sealed, erased_at)
select repair, how, sealed, erased_at from unlock order by repair;

drop table unlock;

alter table unlock_of_all rename to unlock;

create index unlock_repair on unlock (repair, id);

create trigger unlock_erased_for_good before update on unlock when old.erased_at is not null begin
    select raise(abort, 'a code that was erased stays erased');
end;

create trigger unlock_no_delete before delete on unlock begin
    select raise(abort, 'how a device was unlocked is never removed');
end;

pragma user_version = 16;
