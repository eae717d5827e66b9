-- The key itself lies in a file beside this one. Here is which key it is, and, once its paper has been printed and
-- asked back, the key wrapped by what stands on that paper.

create table vault_key (
    id            integer not null primary key check (id = 1),
    key_id        text    not null check (key_id <> ''),
    wrapped       text    check (wrapped glob 'rk1:*'),
    asked_back_at integer,
    asked_back_by integer references staff,
    check ((wrapped is null) = (asked_back_at is null) and (wrapped is null) = (asked_back_by is null))
) strict;

-- How a device is unlocked. A code is only ever here sealed, and only until the device is handed over.

create table unlock (
    repair    integer not null primary key references repair,
    how       text    not null check (how in ('NOTED', 'CUSTOMER_UNLOCKS', 'NONE')),
    sealed    text    check (sealed glob 'rs1:*'),
    erased_at integer,
    check ((how = 'NOTED') = (sealed is not null or erased_at is not null)),
    check (sealed is null or erased_at is null)
) strict;

create trigger unlock_erased_for_good before update on unlock when old.erased_at is not null begin
    select raise(abort, 'a code that was erased stays erased');
end;

create trigger unlock_no_delete before delete on unlock begin
    select raise(abort, 'how a device was unlocked is never removed');
end;

pragma user_version = 3;
