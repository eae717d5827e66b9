-- A device is looked up by its serial number while its owner stands there: bare of what is typed or scanned between it.
create index device_serial on device (replace(replace(replace(upper(serial), ' ', ''), '-', ''), '+', ''));

pragma user_version = 27;
