package org.trackbook.model;

/// What is wrong. Each has its sentence in the bundle: `problem.` and the name in lower case.
public enum Cause {
    /** There is no such file. */
    NOT_FOUND,
    /** The file cannot be read. */
    UNREADABLE,
    /** There are no bytes, or only blanks. */
    EMPTY,
    /** More bytes than any schedule or visit file has. */
    TOO_LARGE,
    /** A web page, perhaps of a captive portal. */
    WEB_PAGE,
    /** Nothing that looks like any schedule. */
    UNKNOWN_FORMAT,
    /** The mark-up breaks off or is wrong; facts: what the parser says. */
    BROKEN,
    /** The file defines or uses entities of its own. */
    ENTITY,
    /** A schedule without any talk or day. */
    NO_DAYS,
    /** A talk without a title. */
    NO_TITLE,
    /** A talk without a start, or with one that is no time; facts: what stands there. */
    BAD_START,
    /** A length that is no time; facts: what stands there. */
    BAD_LENGTH,
    /** A length of three parts that can be read in two ways; facts: what stands there, minutes. */
    LENGTH_OF_THREE_PARTS,
    /** A day without a date, or with one that is no date; facts: what stands there. */
    BAD_DATE,
    /** An id that another item has; facts: the id, the id it has here. */
    REPEATED_ID,
    /** An item without an id; facts: the id it has here. */
    NO_ID,
    /** A link without an address; facts: its words. */
    EMPTY_LINK,
    /** The kind of an item was taken from its wording; facts: the kind. */
    KIND_FROM_WORDS,
    /** The schedule names no zone; facts: the zone. */
    ZONE_FROM_PLACE,
    /** The schedule names no zone and no known place; facts: the zone. */
    ZONE_FROM_COMPUTER,
    /** The schedule names a zone that does not exist; facts: what stands there, the zone. */
    UNKNOWN_ZONE,
    /** The end of the conference lies before its start, or a talk outside of its day; facts: what stands there. */
    WRONG_DAY,
    /** No visit file; facts: the format it names, or nothing. */
    NO_VISIT,
    /** A visit file of a newer kind; facts: the format it names. */
    NEWER_VISIT,
    /** Something that a visit file must say is missing; the place says what. */
    MISSING,
    /** A visit file says something that cannot be meant; facts: what stands there. */
    WRONG_VALUE,
    /** A visit file says the same thing twice; facts: what. */
    SAID_TWICE,
    /** A photo's file lies outside of the folder of photos; facts: the file. */
    FILE_OUTSIDE,
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
    /** There is no room left on the disk; facts: what SQLite says. */
    DISK_FULL,
    /** Something else went wrong with the library; facts: what SQLite says. */
    LIBRARY_FAILED
}
