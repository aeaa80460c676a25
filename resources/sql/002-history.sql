-- What each refresh changed, so that it can be told and taken back; and what the visitor said of the schedule itself.

-- instant: the schedule publishes nothing but instants, so that a corrected zone moves clocks
alter table schedule_conference add column published text not null default 'wall'
    check (published in ('wall', 'instant'));

-- what the server said of the version it sent, to ask whether there is a newer one; empty where it said nothing
alter table schedule_import add column etag text not null default '';
alter table schedule_import add column modified text not null default '';
-- the import whose version was brought back by this one
alter table schedule_import add column restored integer;
-- what the schedule said before of the conference itself, its days and rooms, and where words were led; its talks follow
-- from those after it and from schedule_change. Absent where nothing was known before.
alter table schedule_import add column before text check (json_valid(before));

-- every talk that is other than before, those rows too that a reader would call no change ('same'): so the version
-- before can be made again, sign by sign. The talk as it was stands here; as it became, in the next version.
create table schedule_change (
    conference text not null,
    number     integer not null,
    position   integer not null,
    kind       text not null check (kind in ('added', 'removed', 'moved', 'changed', 'same')),
    matched    text not null, -- by what both are the same talk
    was        text check (json_valid(was)),
    became     text, -- its id in the next version
    primary key (conference, number, position),
    foreign key (conference, number) references schedule_import (conference, number) on delete cascade
) strict;

-- the number of the last import whose changes the visitor has looked at
alter table visitor_visit add column seen integer not null default 0;
-- how the visitor said that the columns of a table are to be read: field to header
alter table visitor_visit add column columns text not null default '{}' check (json_valid(columns));

-- notes that were attached to another talk than they were written about, to detach them again
create table visitor_attached (
    conference text not null references visitor_visit (conference) on delete cascade,
    note       text not null,
    talk       text not null,
    former     text not null,
    primary key (conference, note, talk)
) strict;
