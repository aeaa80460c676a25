package org.trackbook.ui.changes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.trackbook.model.Status;
import org.trackbook.plan.Change;
import org.trackbook.plan.Changes;
import org.trackbook.plan.Field;
import org.trackbook.plan.FieldChange;

/// What a change is first of all, in the order of the chips.
public enum Tag {
    NEW, MOVED, RENAMED, GONE, CANCELLED, SPEAKERS, DETAILS;

    private static final List<Tag> ALL = List.of(values());

    /// The digit of its key, and of its chip's id.
    int digit() {
        return ALL.indexOf(this) + 1;
    }

    /// The tag of a key, if it has one.
    static Optional<Tag> of(int digit) {
        return ALL.stream().filter(tag -> tag.digit() == digit).findFirst();
    }

    static Tag of(Change change) {
        return switch (change) {
            case Change.Added _ -> NEW;
            case Change.Removed _ -> GONE;
            case Change.Moved(var before, var after, _) ->
                before.status() != after.status() && after.status() == Status.CANCELLED ? CANCELLED : MOVED;
            case Change.Changed(_, var after, _) -> of(fields(change), after.status());
        };
    }

    private static Tag of(Set<Field> fields, Status now) {
        if (fields.contains(Field.STATUS) && now == Status.CANCELLED) {
            return CANCELLED;
        }
        if (fields.contains(Field.TITLE)) {
            return RENAMED;
        }
        return fields.contains(Field.SPEAKERS) ? SPEAKERS : DETAILS;
    }

    private static Set<Field> fields(Change change) {
        return Changes.fields(change).stream().map(FieldChange::field).collect(Collectors.toSet());
    }
}
