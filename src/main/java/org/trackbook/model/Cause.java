package org.trackbook.model;

/// What is wrong. Each has its sentence in the bundle: `problem.` and the name in lower case.
public enum Cause {
    /** There is no such file. */
    NOT_FOUND,
    /** The file cannot be read. */
    UNREADABLE,
    /** A folder, where a file is wanted. */
    FOLDER,
    /** An address, where a file is wanted. */
    ADDRESS,
    /** An address that cannot be asked. */
    BAD_ADDRESS,
    /** An address of a kind that is not fetched; facts: its scheme. */
    SCHEME,
    /** An address with a name or password in it. */
    CREDENTIALS,
    /** Nobody knows the host of an address; facts: the host. */
    UNKNOWN_HOST,
    /** The host of an address takes no connection; facts: the host. */
    NO_CONNECTION,
    /** There is no secure connection to the host; facts: the host. */
    NOT_SECURE,
    /** The host hung up, or says what is no HTTP; facts: the host. */
    NO_ANSWER,
    /** Nothing came for too long; facts: the seconds. */
    SILENT,
    /** Fetching took too long in all; facts: the seconds. */
    OUT_OF_TIME,
    /** What came broke off, or was damaged on its way. */
    CUT_OFF,
    /** What came is packed in an unknown way; facts: its name. */
    UNKNOWN_ENCODING,
    /** An address that sends on and on. */
    REDIRECT_LOOP,
    /** An address that sends on to where it is not safe to go; facts: where. */
    REDIRECT_REFUSED,
    /** The server wants to know who asks; facts: the host. */
    LOGIN_WANTED,
    /** The server has nothing there; facts: the host. */
    GONE,
    /** The server wants fewer requests; facts: the host. */
    BUSY,
    /** The server is in trouble; facts: the host, the status. */
    SERVER_FAILED,
    /** The server answers with an unexpected status; facts: the host, the status. */
    ODD_ANSWER,
    /** A web page, on another host, where a schedule was asked for; facts: the host. */
    LED_AWAY,
    /** A web page where a schedule was asked for. */
    PAGE_FOR_FILE,
    /** A web page that leads to no schedule; facts: the addresses that were tried. */
    NO_SCHEDULE,
    /** A schedule goes on at an address, and is a file here; facts: the address. */
    FURTHER_PAGE,
    /** A schedule in pages that goes on and on; facts: how many pages were read. */
    ENDLESS_PAGES,
    /** There are no bytes, or only blanks. */
    EMPTY,
    /** More bytes than any schedule or visit file has. */
    TOO_LARGE,
    /** A web page, perhaps of a captive portal. */
    WEB_PAGE,
    /** Nothing that looks like any schedule. */
    UNKNOWN_FORMAT,
    /** XML, but not that of any schedule; facts: the name of its outermost element. */
    UNKNOWN_XML,
    /** A catalogue of conferences, where a schedule is wanted. */
    CATALOGUE,
    /** JSON, but not that of any schedule. */
    UNKNOWN_JSON,
    /** An archive that breaks off or is damaged; facts: what is said of it. */
    BROKEN_ARCHIVE,
    /** An archive that asks for a password. */
    ENCRYPTED,
    /** An archive within an archive, and so on; facts: the greatest depth. */
    ARCHIVE_IN_ARCHIVE,
    /** An archive with more than one schedule; facts: their names. */
    SEVERAL_SCHEDULES,
    /** An archive without a schedule; facts: what it holds. */
    NO_SCHEDULE_INSIDE,
    /** A spreadsheet or text of an office program. */
    OFFICE_DOCUMENT,
    /** A table of which nobody knows what its columns hold; facts: their headers. */
    UNKNOWN_TABLE,
    /** Somebody names a column that a table does not have; facts: what was named, the headers. */
    UNKNOWN_COLUMN,
    /** What is to be taken back is no longer there: something else was done to it since. */
    CHANGED_SINCE,
    /** Somebody says what the columns of a schedule mean that is no table. */
    NO_COLUMNS,
    /** Somebody names a field that no column can be for; facts: what was named, the fields. */
    UNKNOWN_FIELD,
    /** A table that says no date for any of its talks. */
    NO_DATE,
    /** A table says no date, and one is taken from its name; facts: the date. */
    DATE_OF_TABLE,
    /** A row of a table says no date, and that of the row above is taken; facts: the date. */
    DATE_FROM_ABOVE,
    /** Dates of a table that can be read in two ways; facts: one as written, the date taken for it. */
    DATE_ORDER,
    /** Clocks of a table that begin with one again after noon; facts: one as written, the time taken for it. */
    TWELVE_HOURS,
    /** Quotes of a table that do not pair, taken for themselves. */
    STRAY_QUOTE,
    /** The mark-up breaks off or is wrong; facts: what the parser says. */
    BROKEN,
    /** The file defines or uses entities of its own. */
    ENTITY,
    /** Elements within elements, deeper than in any schedule; facts: the greatest depth. */
    TOO_DEEP,
    /** More talks than any conference has; facts: the greatest number. */
    TOO_MANY_TALKS,
    /** More days than any conference has; facts: the greatest number. */
    TOO_MANY_DAYS,
    /** A text longer than any talk's was cut; facts: what it is (`description`), the greatest number of signs. */
    TOO_LONG,
    /** A sign that is no text was taken out; facts: its code (`U+0006`). */
    CONTROL_CHARACTER,
    /** An ampersand that begins nothing was taken for itself. */
    STRAY_AMPERSAND,
    /** Bytes that are no text in the charset they claim; facts: the charset claimed, the one they were read in. */
    WRONG_CHARSET,
    /** A schedule without a title of its own; facts: the words taken for it. */
    CONFERENCE_TITLE,
    /** An entry that cannot be read; facts: what the parser says. */
    BROKEN_ENTRY,
    /** An entry of which the same file holds a newer version; facts: its id. */
    OLDER_VERSION,
    /** An entry that repeats, more often than was taken; facts: the rule, how many were taken. */
    SERIES,
    /** Names behind a hyphen in a title that holds several; facts: the names taken for speakers. */
    SPEAKERS_FROM_TITLE,
    /** A schedule without any talk or day. */
    NO_DAYS,
    /** A talk without a title. */
    NO_TITLE,
    /** A talk without a start, or with one that is no time; facts: what stands there. */
    BAD_START,
    /** A talk without a start of its own, taken from its date; facts: what stands there, the start taken. */
    START_FROM_DATE,
    /** The start and the date of a talk disagree and the start is taken; facts: the start, the date. */
    TIMES_DISAGREE,
    /** A start in the small hours, where no day change is declared, is taken for the night after; facts: the start. */
    NIGHT_AFTER,
    /** A length that is no time, or longer than the conference; facts: what stands there, the minutes taken. */
    BAD_LENGTH,
    /** A length of three parts that can be read in two ways; facts: what stands there, minutes. */
    LENGTH_OF_THREE_PARTS,
    /** A day without a date, or with one that is no date; facts: what stands there. */
    BAD_DATE,
    /** A day without a date, or with one that is no date; facts: what stands there, the date taken. */
    DATE_OF_DAY,
    /** A day without a number, or with one that another day has; facts: what stands there, the number taken. */
    DAY_NUMBER,
    /** A talk that stands outside of all days. */
    NO_DAY,
    /** A talk without a time: it is not on the schedule; facts: its state. */
    NOT_SCHEDULED,
    /** People or kinds of talks that are referred to by code and named nowhere; facts: which (`speakers`), how many. */
    NAMED_NOWHERE,
    /** Rooms or tracks that are referred to by number and named nowhere; facts: which (`rooms`), how many. */
    NUMBER_AS_NAME,
    /** The document goes on elsewhere, and that part is not here; facts: its address. */
    GOES_ON,
    /** An answer with speakers, but no talks. */
    ONLY_SPEAKERS,
    /** Talks without any times; facts: how many. */
    NO_TIMES,
    /** Times without any talks. */
    ONLY_TIMES,
    /** An id that another item has; facts: the id, the id it has here. */
    REPEATED_ID,
    /** An item without an id; facts: the id it has here. */
    NO_ID,
    /** A link without an address; facts: its words. */
    EMPTY_LINK,
    /** A link without an address whose words are one; facts: the address. */
    LINK_IN_WORDS,
    /** A guid that another item has: it does not tell them apart; facts: the guid. */
    REPEATED_GUID,
    /** The status was taken from a remark within the title, which stays; facts: the status. */
    STATUS_FROM_REMARK,
    /** The kind of an item was taken from its wording; facts: the kind. */
    KIND_FROM_WORDS,
    /** The file does not say in which charset it is; facts: the charset it was read in. */
    CHARSET,
    /** The schedule names no zone; facts: the zone. */
    ZONE_FROM_PLACE,
    /** The schedule names no zone and no known place; facts: the zone. */
    ZONE_FROM_COMPUTER,
    /** The schedule names no zone, but its times say how far from UTC they are; facts: the zone. */
    ZONE_FROM_OFFSET,
    /** The schedule names a zone that does not exist; facts: what stands there, the zone. */
    UNKNOWN_ZONE,
    /** The end of the conference lies before its start, or a talk outside of its day; facts: what stands there. */
    WRONG_DAY,
    /** No visit file; facts: the format it names, or nothing. */
    NO_VISIT,
    /** A visit file of a newer kind; facts: the format it names. */
    NEWER_VISIT,
    /** No catalogue of conferences. */
    NO_CATALOGUE,
    /** Something that a visit file must say is missing; the place says what. */
    MISSING,
    /** A visit file says something that cannot be meant; facts: what stands there. */
    WRONG_VALUE,
    /** A visit file says the same thing twice; facts: what. */
    SAID_TWICE,
    /** A photo's file lies outside of the folder of photos; facts: the file. */
    FILE_OUTSIDE,
    /** A picture of a kind that cannot be drawn; facts: the kind. */
    PHOTO_FORMAT,
    /** No picture at all, or none of a known kind. */
    NO_PHOTO,
    /** A picture that breaks off, or is damaged. */
    PHOTO_CUT,
    /** A picture of too many pixels; facts: width, height, how many millions there may be. */
    PHOTO_TOO_LARGE,
    /** The library is no database, or one of another program; facts: what is said of it. */
    LIBRARY_FOREIGN,
    /** A newer version made the library; facts: its schema, the newest that is understood. */
    LIBRARY_NEWER,
    /** Another program keeps the library for itself; facts: what SQLite says. */
    LIBRARY_LOCKED,
    /** The library or its folder cannot be written; facts: what the system says. */
    LIBRARY_NOT_WRITABLE,
    /** The library is damaged; facts: what SQLite says. */
    LIBRARY_DAMAGED,
    /** There is no backup of that name, or none at all; facts: the name. */
    NO_BACKUP,
    /** The file to be brought back is damaged. */
    BACKUP_DAMAGED,
    /** The file to be brought back is no library of Trackbook. */
    BACKUP_FOREIGN,
    /** The file to be brought back cannot be read; facts: what the system says. */
    BACKUP_UNREADABLE,
    /** There is no room left on the disk; facts: what SQLite says. */
    DISK_FULL,
    /** Something else went wrong with the library; facts: what SQLite says. */
    LIBRARY_FAILED,
    /** A file cannot be written; facts: what the system says. */
    NOT_WRITABLE,
    /** A visit file is about a conference that the library does not have; facts: its title. */
    CONFERENCE_MISSING,
    /** The conference left the library while it was asked for. */
    CONFERENCE_GONE,
    /** A conference made by hand has no source to ask for a newer version. */
    NO_SOURCE,
    /** No earlier version of the schedule is known. */
    NOTHING_BEFORE,
    /** Something made by hand has no title. */
    NAMELESS,
    /** A conference made by hand ends before it begins; facts: the first day, the last. */
    ENDS_BEFORE,
    /** The conference has no such day; facts: the number, how many there are. */
    NO_SUCH_DAY,
    /** Something made by hand is shorter than nothing or longer than a day; facts: the minutes. */
    NO_LENGTH,
    /** Neither an own entry nor a talk that was made by hand: only these can be changed. */
    NOT_BY_HAND,
    /** A talk that shall stand in for itself. */
    BACKUP_FOR_ITSELF,
    /** A talk that shall stand in for one that it shares no time with; facts: the title of that one. */
    BACKUP_AT_OTHER_TIME,
    /** A talk that shall be left for one that does not begin while it goes on; facts: the title of that one. */
    LEFT_AT_OTHER_TIME,
    /** Neither the schedule nor the visitor's own entries have such a talk any more. */
    TALK_GONE,
    /** Neither a calendar nor a table nor a list of stars. */
    NO_STARS,
    /** A visit file, where a list of stars is wanted. */
    VISIT_FOR_STARS
}
