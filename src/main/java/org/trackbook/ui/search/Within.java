package org.trackbook.ui.search;

/// Where is looked.
public enum Within {
    /** In all conferences, the open one first. */
    HERE_FIRST,
    /** In the open one. */
    HERE,
    /** In all alike. */
    ALL
}
