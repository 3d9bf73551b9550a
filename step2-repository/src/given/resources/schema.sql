-- The tables of the issue log. The id is a text, so that every database keeps it alike.
create table if not exists issues (
    id varchar(36) not null primary key,
    reporter_name varchar not null,
    reporter_email varchar not null,
    description varchar not null
);

-- For the warm-down (2.5).
create table if not exists foos (
    id bigint not null primary key,
    latitude double precision not null
);
