-- How a fault that is not always there can be made to happen, in the customer's words: blank when nobody knows, and null
-- for one that is always there.
alter table fault add column comes_and_goes text;

pragma user_version = 11;
