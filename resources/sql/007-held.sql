-- A version that was held back, as it was read, until the visitor decides: it is not lost when the window closes, or
-- when the source is gone.
create table schedule_held (
    conference text primary key references schedule_conference (id) on delete cascade,
    input      text not null, -- as somebody named it
    looked     text not null, -- when it was read
    source     text not null,
    format     text not null,
    digest     text not null,
    etag       text not null,
    modified   text not null,
    frame      text not null check (json_valid(frame)), -- what it says of the conference, its days and rooms
    talks      text not null check (json_valid(talks)),
    problems   text not null check (json_valid(problems)),
    -- how the columns of a table were understood; absent where it is none
    columns    text check (json_valid(columns))
) strict;
