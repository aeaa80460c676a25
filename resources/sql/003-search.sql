-- What a search asks. All of it is made of the other tables and can be made anew from them: triggers note what is to be
-- read, and the end of each transaction reads it (see SearchIndex), because SQL cannot fold letters as people type them.

drop trigger schedule_talk_added;
drop trigger schedule_talk_removed;
drop table schedule_words;
drop table schedule_parts;
drop view schedule_talk_words;
drop trigger visitor_note_added;
drop trigger visitor_note_edited;
drop trigger visitor_note_removed;
drop table visitor_words;

-- the words of talks, and once more of their titles and speakers alone, where the best answers are
create virtual table search_talk using fts5 (title, subtitle, speakers, track, room, text,
    content = '', contentless_delete = 1, tokenize = "ascii tokenchars '+#.'", prefix = '1 2 3');
create virtual table search_title using fts5 (title, speakers,
    content = '', contentless_delete = 1, tokenize = "ascii tokenchars '+#.'", prefix = '1 2 3');

-- what a visit says: notes, verdicts, own entries, and what is known of talks, should they leave the schedule
create table search_own (
    key        integer primary key,
    conference text not null,
    kind       text not null check (kind in ('note', 'verdict', 'entry', 'talk')),
    id         text not null, -- the note's, else the talk's
    author     text not null,
    unique (conference, kind, id, author)
) strict;

create virtual table search_visit using fts5 (title, speakers, text,
    content = '', contentless_delete = 1, tokenize = "ascii tokenchars '+#.'", prefix = '1 2 3');

-- every word of three letters and more that ever was in one of them, to find words inside of words
create table search_word (
    key  integer primary key,
    word text not null unique
) strict;

-- what is not in the tables above yet
create table search_pending (
    source text not null check (source in ('talk', 'own')),
    key    integer not null,
    primary key (source, key)
) strict, without rowid;

-- what narrows a search and what a track or a room has, without the texts of talks between
create index schedule_talk_track on schedule_talk (conference, track, starts, day, room);
create index schedule_talk_room on schedule_talk (conference, room, starts);

create trigger schedule_talk_added after insert on schedule_talk begin
    insert or ignore into search_pending (source, key) values ('talk', new.key);
end;

create trigger schedule_talk_removed before delete on schedule_talk begin
    delete from search_pending where source = 'talk' and key = old.key;
    delete from search_talk where rowid = old.key;
    delete from search_title where rowid = old.key;
end;

create trigger search_own_added after insert on search_own begin
    insert or ignore into search_pending (source, key) values ('own', new.key);
end;

create trigger search_own_removed before delete on search_own begin
    delete from search_pending where source = 'own' and key = old.key;
    delete from search_visit where rowid = old.key;
end;

create trigger visitor_note_added after insert on visitor_note when not new.deleted begin
    insert into search_own (conference, kind, id, author) values (new.conference, 'note', new.id, '');
end;

create trigger visitor_note_edited after update of conference, id, text, deleted on visitor_note
    when old.text is not new.text or old.deleted is not new.deleted or old.id is not new.id begin
    delete from search_own where conference = old.conference and kind = 'note' and id = old.id;
    insert into search_own (conference, kind, id, author)
        select new.conference, 'note', new.id, '' where not new.deleted;
end;

create trigger visitor_note_removed after delete on visitor_note begin
    delete from search_own where conference = old.conference and kind = 'note' and id = old.id;
end;

create trigger visitor_rating_added after insert on visitor_rating when new.verdict is not null begin
    insert into search_own (conference, kind, id, author) values (new.conference, 'verdict', new.talk, new.author);
end;

create trigger visitor_rating_edited after update of conference, talk, author, verdict on visitor_rating begin
    delete from search_own
        where conference = old.conference and kind = 'verdict' and id = old.talk and author = old.author;
    insert into search_own (conference, kind, id, author)
        select new.conference, 'verdict', new.talk, new.author where new.verdict is not null;
end;

create trigger visitor_rating_removed after delete on visitor_rating begin
    delete from search_own
        where conference = old.conference and kind = 'verdict' and id = old.talk and author = old.author;
end;

create trigger visitor_own_added after insert on visitor_own begin
    insert into search_own (conference, kind, id, author) values (new.conference, 'entry', new.id, '');
end;

create trigger visitor_own_edited after update on visitor_own begin
    delete from search_own where conference = old.conference and kind = 'entry' and id = old.id;
    insert into search_own (conference, kind, id, author) values (new.conference, 'entry', new.id, '');
end;

create trigger visitor_own_removed after delete on visitor_own begin
    delete from search_own where conference = old.conference and kind = 'entry' and id = old.id;
end;

create trigger visitor_talk_added after insert on visitor_talk begin
    insert into search_own (conference, kind, id, author) values (new.conference, 'talk', new.talk, '');
end;

create trigger visitor_talk_edited after update on visitor_talk begin
    delete from search_own where conference = old.conference and kind = 'talk' and id = old.talk;
    insert into search_own (conference, kind, id, author) values (new.conference, 'talk', new.talk, '');
end;

create trigger visitor_talk_removed after delete on visitor_talk begin
    delete from search_own where conference = old.conference and kind = 'talk' and id = old.talk;
end;

insert into search_own (conference, kind, id, author)
    select conference, 'note', id, '' from visitor_note where not deleted
    union all select conference, 'verdict', talk, author from visitor_rating where verdict is not null
    union all select conference, 'entry', id, '' from visitor_own
    union all select conference, 'talk', talk, '' from visitor_talk;
insert into search_pending (source, key) select 'talk', key from schedule_talk;
