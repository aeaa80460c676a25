package org.trackbook.model;

/// What is wrong. Each has its sentence in the bundle: `problem.` and the name in lower case.
public enum Cause {
    /** There is no such file. */
    NOT_FOUND,
    /** The file cannot be read. */
    UNREADABLE,
    /** There are no bytes, or only blanks. */
    EMPTY,
    /** More bytes than any schedule has. */
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
    WRONG_DAY
}
