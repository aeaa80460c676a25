-- Beginnings of four letters are in the index too: many words of a large library begin alike, and to gather all their
-- talks first takes longer than anything else in a search.

drop table search_talk;
drop table search_title;

create virtual table search_talk using fts5 (title, subtitle, speakers, track, room, text,
    content = '', contentless_delete = 1, tokenize = "ascii tokenchars '+#.'", prefix = '1 2 3 4');
create virtual table search_title using fts5 (title, speakers,
    content = '', contentless_delete = 1, tokenize = "ascii tokenchars '+#.'", prefix = '1 2 3 4');

insert or ignore into search_pending (source, key) select 'talk', key from schedule_talk;
