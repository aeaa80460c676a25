package org.trackbook.ui.attend;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trackbook.model.Conference;
import org.trackbook.model.Note;
import org.trackbook.plan.OrphanKind;
import org.trackbook.ui.draft.Draft;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Times;
import org.trackbook.ui.orphans.LostWords;

/// Says what is known of talks that have left the schedule, above what the visitor wrote of them.
final class LostSections {
    private final Texts texts;
    private final LostWords words;

    LostSections(Texts texts, Conference conference) {
        this.texts = texts;
        words = new LostWords(texts, Times.of(texts, conference));
    }

    List<Section> of(Lost lost, Function<Note, Draft> drafts) {
        return lost.talks()
                .stream()
                .map(talk -> new Section(talk.lost().talk().title(), detail(talk),
                        talk.notes().stream().map(drafts).toList(), Optional.empty(), Optional.of(talk.lost())))
                .toList();
    }

    /// `was Sun 10:50, UD2.218A · Martin Schanzenbach`, and below it what is kept beside the notes.
    private String detail(Lost.OfTalk talk) {
        var facts = words.facts(talk.lost().talk());
        var was = facts.isEmpty() ? "" : texts.say("attend.lost.was", facts);
        var kept = talk.lost().words().stream().filter(it -> it.kind() != OrphanKind.NOTE).map(words::said);
        return Stream.concat(Stream.of(was), kept).filter(it -> !it.isEmpty()).collect(Collectors.joining("\n"));
    }
}
