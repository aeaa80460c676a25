-- the names that a phone's calendar knows talks by, so that they stay the same whatever id a talk gets
create table visitor_uid (
    conference text not null references visitor_visit (conference) on delete cascade,
    uid        text not null,
    talk       text not null,
    primary key (conference, uid)
) strict;
