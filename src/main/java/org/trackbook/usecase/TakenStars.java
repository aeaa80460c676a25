package org.trackbook.usecase;

import java.util.List;
import org.trackbook.model.Problem;

/// What reading stars from a file came to.
public sealed interface TakenStars {
    /// What was found is starred now.
    ///
    /// @param starred how many talks got a star
    /// @param already how many were on the agenda before
    /// @param unknown those that are not in the schedule
    record Taken(int starred, int already, List<Unknown> unknown, Done done) implements TakenStars {
        public Taken {
            unknown = List.copyOf(unknown);
        }
    }

    /// What a file names and the schedule does not have.
    ///
    /// @param name what the file calls it
    /// @param title empty where the file tells none
    record Unknown(String name, String title) {
    }

    /// The file holds no stars, and nothing has changed.
    record Refused(Problem problem) implements TakenStars {
    }
}
