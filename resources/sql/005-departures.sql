-- Of two talks that overlap a visitor may see something of both: the first is left when the other begins.

create table visitor_departure (
    conference text not null,
    day        integer not null,
    talk       text not null,
    left_for   text not null,
    position   integer not null,
    primary key (conference, day, talk),
    foreign key (conference, day) references visitor_day (conference, day) on delete cascade
) strict;
