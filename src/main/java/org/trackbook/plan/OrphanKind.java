package org.trackbook.plan;

/// What a visitor said or did about a talk.
public enum OrphanKind {
    NOTE, RATING, ATTENDANCE, STAR, BACKUP, PHOTO
}
