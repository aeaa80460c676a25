-- The first library: schedules, which an import may rebuild, and visits, which no import may touch.
-- Instants are ISO 8601 in UTC; dates and wall clocks ISO 8601; lengths are seconds; lists are JSON; yes is 1.

pragma application_id = 1416784738; -- "Trkb"

create table schedule_conference (
    id        text primary key,
    title     text not null,
    venue     text not null,
    city      text not null,
    zone      text not null,
    zone_from text not null check (zone_from in ('schedule', 'place', 'computer', 'user')),
    version   text not null,
    first_day text not null,
    last_day  text not null
) strict;

create table schedule_day (
    conference text not null references schedule_conference (id) on delete cascade,
    number     integer not null check (number > 0),
    date       text not null,
    starts     text not null,
    ends       text not null,
    primary key (conference, number)
) strict;

create table schedule_room (
    conference text not null references schedule_conference (id) on delete cascade,
    position   integer not null,
    name       text not null,
    primary key (conference, position)
) strict;

-- starts is the instant, wall the clock of the place: a corrected zone moves the instant and nothing else
create table schedule_talk (
    key         integer primary key,
    conference  text not null references schedule_conference (id) on delete cascade,
    id          text not null,
    position    integer not null,
    guid        text,
    kind        text not null check (kind in ('talk', 'break', 'stand', 'info')),
    status      text not null check (status in ('planned', 'cancelled', 'amended')),
    day         integer not null,
    starts      text not null,
    wall        text not null,
    zone        text not null,
    zone_from   text not null check (zone_from in ('schedule', 'place', 'computer', 'user')),
    seconds     integer not null check (seconds >= 0),
    title       text not null,
    room        text,
    track       text,
    speakers    text not null check (json_valid(speakers)),
    names       text not null, -- of the speakers, as they are read and searched
    subtitle    text not null,
    summary     text not null,
    description text not null,
    language    text not null,
    type        text not null,
    links       text not null check (json_valid(links)),
    attachments text not null check (json_valid(attachments)),
    recordings  text not null check (json_valid(recordings)),
    url         text not null,
    feedback    text not null,
    slug        text not null,
    unique (conference, id)
) strict;

create index schedule_talk_kind on schedule_talk (conference, kind);

-- ids that talks had in earlier versions of a schedule
create table schedule_former_id (
    conference text not null references schedule_conference (id) on delete cascade,
    former     text not null,
    talk       text not null,
    primary key (conference, former)
) strict;

-- every import that changed something; number counts from 1
create table schedule_import (
    conference text not null references schedule_conference (id) on delete cascade,
    number     integer not null check (number > 0),
    imported   text not null,
    source     text not null,
    format     text not null,
    digest     text not null,
    version    text not null,
    entries    integer not null,
    added      integer not null,
    removed    integer not null,
    moved      integer not null,
    changed    integer not null,
    primary key (conference, number)
) strict;

-- whole words and their beginnings, accents folded; and three letters anywhere in a title or a name
create view schedule_talk_words as
    select key, title, subtitle, names as speakers, summary || char(10) || description as text,
        coalesce(track, '') as track, coalesce(room, '') as room
    from schedule_talk;

create virtual table schedule_words using fts5 (title, subtitle, speakers, text, track, room,
    content = 'schedule_talk_words', content_rowid = 'key',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');

create virtual table schedule_parts using fts5 (title, speakers,
    content = 'schedule_talk_words', content_rowid = 'key', tokenize = 'trigram remove_diacritics 1');

create trigger schedule_talk_added after insert on schedule_talk begin
    insert into schedule_words (rowid, title, subtitle, speakers, text, track, room)
        select key, title, subtitle, speakers, text, track, room from schedule_talk_words where key = new.key;
    insert into schedule_parts (rowid, title, speakers)
        select key, title, speakers from schedule_talk_words where key = new.key;
end;

create trigger schedule_talk_removed before delete on schedule_talk begin
    insert into schedule_words (schedule_words, rowid, title, subtitle, speakers, text, track, room)
        select 'delete', key, title, subtitle, speakers, text, track, room from schedule_talk_words where key = old.key;
    insert into schedule_parts (schedule_parts, rowid, title, speakers)
        select 'delete', key, title, speakers from schedule_talk_words where key = old.key;
end;

-- a changed talk is removed and added again; only its place in the order is ever updated
create trigger schedule_talk_fixed before update of key, title, subtitle, names, summary, description, track, room
    on schedule_talk begin
    select raise(abort, 'a talk of a schedule is replaced, not updated');
end;

create table visitor_visit (
    conference text primary key,
    visitor    text,
    archived   integer not null default 0 check (archived in (0, 1))
) strict;

-- what was last known of the talks that a visit names
create table visitor_talk (
    conference text not null references visitor_visit (conference) on delete cascade,
    talk       text not null,
    guid       text,
    title      text not null,
    starts     text,
    room       text,
    speakers   text not null check (json_valid(speakers)),
    primary key (conference, talk)
) strict;

create table visitor_own (
    conference text not null references visitor_visit (conference) on delete cascade,
    id         text not null,
    day        integer not null,
    starts     text not null,
    seconds    integer not null check (seconds >= 0),
    title      text not null,
    room       text,
    track      text,
    speakers   text not null check (json_valid(speakers)),
    position   integer not null,
    primary key (conference, id)
) strict;

create table visitor_day (
    conference text not null references visitor_visit (conference) on delete cascade,
    day        integer not null,
    track      text,
    label      text,
    edited     text,
    primary key (conference, day)
) strict;

create table visitor_choice (
    conference text not null,
    day        integer not null,
    choice     text not null check (choice in ('starred', 'short', 'dropped')),
    talk       text not null,
    position   integer not null,
    primary key (conference, day, choice, talk),
    foreign key (conference, day) references visitor_day (conference, day) on delete cascade
) strict;

create table visitor_backup (
    conference text not null,
    day        integer not null,
    talk       text not null,
    stands_for text not null,
    position   integer not null,
    primary key (conference, day, talk),
    foreign key (conference, day) references visitor_day (conference, day) on delete cascade
) strict;

create table visitor_hidden_track (
    conference text not null references visitor_visit (conference) on delete cascade,
    track      text not null,
    position   integer not null,
    primary key (conference, track)
) strict;

-- about is what the note is about; the columns behind it are filled as it needs
create table visitor_note (
    key         integer primary key,
    conference  text not null references visitor_visit (conference) on delete cascade,
    id          text not null,
    about       text not null check (about in ('talks', 'day', 'moment', 'trip')),
    about_talks text check (json_valid(about_talks)),
    about_day   integer,
    about_time  text,
    about_part  text,
    text        text not null,
    author      text,
    created     text,
    edited      text,
    deleted     integer not null check (deleted in (0, 1)),
    position    integer not null,
    unique (conference, id)
) strict;

-- older texts of a note, oldest first
create table visitor_revision (
    conference text not null,
    note       text not null,
    position   integer not null,
    text       text not null,
    edited     text,
    author     text,
    primary key (conference, note, position),
    foreign key (conference, note) references visitor_note (conference, id) on delete cascade
) strict;

-- the author is empty where it is the visitor, here and below: so there is one of each
create table visitor_rating (
    conference text not null references visitor_visit (conference) on delete cascade,
    talk       text not null,
    author     text not null,
    stars      integer not null check (stars between 1 and 5),
    verdict    text,
    edited     text,
    position   integer not null,
    primary key (conference, talk, author)
) strict;

create table visitor_attendance (
    conference text not null references visitor_visit (conference) on delete cascade,
    talk       text not null,
    author     text not null,
    state      text check (state in ('attended', 'left_early', 'room_full', 'missed')),
    watch      integer not null check (watch in (0, 1)),
    edited     text,
    position   integer not null,
    primary key (conference, talk, author)
) strict;

create table visitor_person (
    conference   text not null references visitor_visit (conference) on delete cascade,
    id           text not null,
    name         text,
    organisation text,
    about        text,
    next         text,
    done         integer not null check (done in (0, 1)),
    edited       text,
    author       text,
    position     integer not null,
    primary key (conference, id)
) strict;

create table visitor_action (
    conference text not null references visitor_visit (conference) on delete cascade,
    note       text not null,
    line       text not null,
    done       integer not null check (done in (0, 1)),
    position   integer not null,
    primary key (conference, note, line)
) strict;

create table visitor_trip (
    conference   text primary key references visitor_visit (conference) on delete cascade,
    place        text,
    purpose      text,
    objectives   text not null check (json_valid(objectives)),
    attend_again integer check (attend_again in (0, 1)),
    cost_centre  text,
    costs        text not null check (json_valid(costs))
) strict;

create table visitor_term (
    conference text not null references visitor_visit (conference) on delete cascade,
    position   integer not null,
    term       text not null,
    url        text,
    bold       integer not null check (bold in (0, 1)),
    primary key (conference, position)
) strict;

create table visitor_photo (
    conference  text not null references visitor_visit (conference) on delete cascade,
    id          text not null,
    file        text not null,
    sha256      text,
    width       integer not null,
    height      integer not null,
    alt         text not null,
    caption     text,
    taken       text,
    about       text check (about in ('talks', 'day', 'moment', 'trip')),
    about_talks text check (json_valid(about_talks)),
    about_day   integer,
    about_time  text,
    about_part  text,
    note        text,
    placing     text check (placing in ('before_closing', 'after_note', 'none')),
    edited      text,
    position    integer not null,
    primary key (conference, id)
) strict;

create table visitor_report (
    conference       text primary key references visitor_visit (conference) on delete cascade,
    kind             text,
    flavour          text,
    language         text,
    title            text,
    author           text,
    tags             text not null check (json_valid(tags)),
    slug             text,
    date             text,
    extra            text not null check (json_valid(extra)),
    sections         text not null check (json_valid(sections)),
    off              text not null check (json_valid(off)),
    narrative        integer check (narrative in (0, 1)),
    speakers         text check (speakers in ('bold', 'link', 'bold_link', 'plain')),
    show_ratings     integer check (show_ratings in (0, 1)),
    show_talk_titles integer check (show_talk_titles in (0, 1)),
    show_talk_links  integer check (show_talk_links in (0, 1)),
    verdicts         integer check (verdicts in (0, 1)),
    authors          text check (authors in ('named', 'merged')),
    flow             text not null check (json_valid(flow)),
    outputs          text not null
) strict;

-- what a visit file held that this version does not understand
create table visitor_unknown (
    conference text not null references visitor_visit (conference) on delete cascade,
    path       text not null,
    json       text not null,
    primary key (conference, path)
) strict;

create virtual table visitor_words using fts5 (text, content = 'visitor_note', content_rowid = 'key',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');

create trigger visitor_note_added after insert on visitor_note begin
    insert into visitor_words (rowid, text) values (new.key, new.text);
end;

create trigger visitor_note_edited after update of key, text on visitor_note begin
    insert into visitor_words (visitor_words, rowid, text) values ('delete', old.key, old.text);
    insert into visitor_words (rowid, text) values (new.key, new.text);
end;

create trigger visitor_note_removed after delete on visitor_note begin
    insert into visitor_words (visitor_words, rowid, text) values ('delete', old.key, old.text);
end;

-- the text last written to a file, to tell what its reader changed in it since
create table visitor_export (
    conference text not null references visitor_visit (conference) on delete cascade,
    file       text not null,
    text       text not null,
    written    text not null,
    primary key (conference, file)
) strict;
