package org.trackbook.model;

/// What a scheduled item is. All are kept, only talks are counted and planned.
public enum Kind {
    TALK, BREAK, STAND, INFO
}
