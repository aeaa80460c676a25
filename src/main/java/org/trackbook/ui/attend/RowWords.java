package org.trackbook.ui.attend;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trackbook.model.Room;
import org.trackbook.model.Status;
import org.trackbook.plan.Why;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Times;

/// Says a row of the agenda in one sentence, for those who do not see it.
final class RowWords {
    private final Texts texts;
    private final Times times;

    RowWords(Texts texts, Times times) {
        this.texts = texts;
        this.times = times;
    }

    String say(AgendaRow row) {
        return Stream.concat(Stream.of(times.clock(row.at())), parts(row).stream())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private List<String> parts(AgendaRow row) {
        return switch (row) {
            case AgendaRow.OfTalk talk -> parts(talk);
            case AgendaRow.OfTalks(var talks, _, var words) -> List.of(texts.say("attend.together", talks.size()),
                    texts.say("attend.words", words));
            case AgendaRow.OfMoment(_, _, var first, var words) -> List.of(first, texts.say("attend.words", words));
            case AgendaRow.OfGap(var slot) -> List.of(free(slot.length()));
        };
    }

    String free(Duration length) {
        return texts.say("attend.free", times.length(length));
    }

    private List<String> parts(AgendaRow.OfTalk row) {
        var parts = new ArrayList<String>();
        parts.add(row.talk().title());
        parts.add(standing(row));
        var said = row.said();
        said.attendance().map(state -> texts.say("attend.state." + state.name().toLowerCase(Locale.ROOT)))
                .ifPresent(parts::add);
        if (said.stars() > 0) {
            parts.add(texts.say("rating.words", said.stars(), texts.say("rating.word." + said.stars())));
        }
        if (said.words() > 0) {
            parts.add(texts.say("attend.words", said.words()));
        }
        if (said.watch()) {
            parts.add(texts.say("attend.state.watch"));
        }
        parts.add(overlap(row));
        parts.add(leave(row));
        parts.add(why(row));
        return parts;
    }

    private String why(AgendaRow.OfTalk row) {
        return row.why().map(why -> switch (why) {
            case STAR -> texts.say("attend.why.star");
            case BACKUP -> texts.say("attend.why.backup");
            case MAIN, OWN -> "";
        }).orElseGet(() -> texts.say("attend.why.none"));
    }

    /// `15 min overlap`; nothing where the talk clashes with no other.
    String overlap(AgendaRow.OfTalk row) {
        return row.overlap().isZero() ? "" : texts.say("attend.overlap", times.length(row.overlap()));
    }

    /// `leave at 17:45`; nothing where one stays to the end.
    String leave(AgendaRow.OfTalk row) {
        return row.leave().map(at -> texts.say("attend.leave", times.clock(at))).orElse("");
    }

    /// Where the clock stands, as seen from the talk; for one that is far off its room.
    String standing(AgendaRow.OfTalk row) {
        if (row.talk().status() == Status.CANCELLED) {
            return texts.say("attend.cancelled");
        }
        var room = row.talk().room().map(Room::value).orElse("");
        return switch (row.timing()) {
            case AgendaRow.Timing.Now(var left) -> texts.say("attend.now", times.length(left.plusSeconds(59)));
            case AgendaRow.Timing.Next(var same) ->
                texts.say("attend.next", same ? texts.say("attend.next.same") : room);
            case AgendaRow.Timing.Over _,AgendaRow.Timing.Later _ -> room;
        };
    }

    static boolean isStar(AgendaRow.OfTalk row) {
        return row.why().filter(Why.STAR::equals).isPresent();
    }
}
