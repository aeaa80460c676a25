package org.trackbook.model;

/// What a report is made for.
public enum ReportKind {
    ARTICLE, MANAGER, MINUTES
}
