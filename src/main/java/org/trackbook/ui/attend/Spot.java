package org.trackbook.ui.attend;

import java.util.List;
import org.trackbook.model.TalkId;
import org.trackbook.ui.draft.Draft;

/// Where the visitor is writing. What is shown there is a [Subject].
sealed interface Spot {
    /// Nowhere: the day has nothing on its agenda.
    record Nowhere() implements Spot {
    }

    record OneTalk(TalkId talk) implements Spot {
    }

    /// Several talks at once.
    ///
    /// @param talks by start, at least two
    record SeveralTalks(List<TalkId> talks) implements Spot {
        public SeveralTalks {
            talks = List.copyOf(talks);
        }
    }

    /// One note about a moment.
    record Moment(Draft draft) implements Spot {
    }

    record WholeDay() implements Spot {
    }

    record Trip() implements Spot {
    }

    /// What was said of talks that have left the schedule.
    record WithoutTalk() implements Spot {
    }

    /// Nothing to write: the best talks of the day.
    record Best() implements Spot {
    }

    /// Nothing to write: what is to be watched later.
    record Watch() implements Spot {
    }
}
