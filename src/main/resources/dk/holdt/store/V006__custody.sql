-- What the shop keeps for a customer, and for whom it lets go: places, stops, reminders, loans, collection, payment.
-- Everything that proves something is only added to; the newest row stands.

create table shelf_place (
    id     integer not null primary key,
    repair integer not null references repair,
    -- empty: taken from its place
    name   text    not null,
    at     integer not null,
    by     integer not null references staff
) strict;

create index shelf_place_repair on shelf_place (repair, id);

create table shelf_stop (
    id      integer not null primary key,
    repair  integer not null references repair,
    reason  text    not null check (reason in ('ESTATE', 'BANKRUPTCY', 'POLICE', 'THEFT_DOUBT', 'OTHER')),
    words   text    not null,
    -- the last day it stands by itself
    last_on text,
    at      integer not null,
    by      integer not null references staff
) strict;

create index shelf_stop_repair on shelf_stop (repair, id);

create table shelf_stop_end (
    stop  integer not null primary key references shelf_stop,
    words text    not null check (words <> ''),
    at    integer not null,
    by    integer not null references staff
) strict;

create table shelf_step (
    id     integer not null primary key,
    repair integer not null references repair,
    kind   text    not null check (kind in ('CALL', 'LETTER', 'CUSTOMER_COMES')),
    due_on text    not null,
    words  text    not null,
    at     integer not null,
    by     integer not null references staff
) strict;

create index shelf_step_repair on shelf_step (repair, id);

create table loan_device (
    id          integer not null primary key,
    number      text    not null unique check (number <> ''),
    name        text    not null check (name <> ''),
    condition   text    not null,
    accessories text    not null
) strict;

create table loan (
    id          integer not null primary key,
    repair      integer not null references repair,
    device      integer not null references loan_device,
    -- as they were when it went out
    condition   text    not null,
    accessories text    not null,
    at          integer not null,
    by          integer not null references staff
) strict;

create index loan_repair on loan (repair);
create index loan_by_device on loan (device);

create table loan_back (
    loan      integer not null primary key references loan,
    condition text    not null,
    at        integer not null,
    by        integer not null references staff
) strict;

create table collection (
    repair  integer not null primary key references repair,
    name    text    not null check (name <> ''),
    proof   text    not null check (proof in ('CUSTOMER', 'NAMED', 'RECEIPT', 'CALL')),
    words   text    not null,
    id_seen integer not null check (id_seen in (0, 1))
) strict;

create table payment (
    id           integer not null primary key,
    repair       integer not null references repair,
    how          text    not null check (how in ('PAID', 'LATER')),
    till_receipt text    not null,
    at           integer not null,
    by           integer not null references staff
) strict;

create index payment_repair on payment (repair, id);

-- a device that is out is not lent again
create trigger loan_one_at_a_time before insert on loan
    when exists (select 1 from loan where loan.device = new.device
        and not exists (select 1 from loan_back where loan_back.loan = loan.id)) begin
    select raise(abort, 'a loan device is lent to one customer at a time');
end;

create trigger shelf_place_no_update before update on shelf_place begin
    select raise(abort, 'where a device lay is never changed or removed');
end;

create trigger shelf_place_no_delete before delete on shelf_place begin
    select raise(abort, 'where a device lay is never changed or removed');
end;

create trigger shelf_stop_no_update before update on shelf_stop begin
    select raise(abort, 'a stop is never changed or removed');
end;

create trigger shelf_stop_no_delete before delete on shelf_stop begin
    select raise(abort, 'a stop is never changed or removed');
end;

create trigger shelf_stop_end_no_update before update on shelf_stop_end begin
    select raise(abort, 'the lifting of a stop is never changed or removed');
end;

create trigger shelf_stop_end_no_delete before delete on shelf_stop_end begin
    select raise(abort, 'the lifting of a stop is never changed or removed');
end;

create trigger shelf_step_no_update before update on shelf_step begin
    select raise(abort, 'a planned step is never changed or removed');
end;

create trigger shelf_step_no_delete before delete on shelf_step begin
    select raise(abort, 'a planned step is never changed or removed');
end;

create trigger loan_no_update before update on loan begin
    select raise(abort, 'a loan is never changed or removed');
end;

create trigger loan_no_delete before delete on loan begin
    select raise(abort, 'a loan is never changed or removed');
end;

create trigger loan_back_no_update before update on loan_back begin
    select raise(abort, 'the return of a loan is never changed or removed');
end;

create trigger loan_back_no_delete before delete on loan_back begin
    select raise(abort, 'the return of a loan is never changed or removed');
end;

create trigger collection_no_update before update on collection begin
    select raise(abort, 'who collected a device is never changed or removed');
end;

create trigger collection_no_delete before delete on collection begin
    select raise(abort, 'who collected a device is never changed or removed');
end;

create trigger payment_no_update before update on payment begin
    select raise(abort, 'a word about a payment is never changed or removed');
end;

create trigger payment_no_delete before delete on payment begin
    select raise(abort, 'a word about a payment is never changed or removed');
end;

create trigger loan_device_no_delete before delete on loan_device begin
    select raise(abort, 'a loan device is never removed');
end;

pragma user_version = 6;
