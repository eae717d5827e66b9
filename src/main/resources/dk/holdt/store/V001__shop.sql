create table counter (
    name  text    not null primary key check (name <> ''),
    value integer not null check (value >= 0)
) strict, without rowid;

pragma application_id = 0x486F6C64;
pragma user_version = 1;
