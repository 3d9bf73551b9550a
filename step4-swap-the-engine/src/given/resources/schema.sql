-- The tables of the issue log. The id is a text, so that every database keeps it alike.
create table if not exists issues (
    id varchar(36) not null primary key,
    reporter_name varchar not null,
    reporter_email varchar not null,
    description varchar not null
);
