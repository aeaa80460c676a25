package org.trackbook.cli;

import java.util.List;
import org.trackbook.model.About;
import org.trackbook.model.Note;
import org.trackbook.model.TalkId;
import org.trackbook.usecase.Opened;
import org.trackbook.usecase.Reattached;

/// Brings what was said of a talk that has left the schedule to another talk.
final class AttachCommand implements Command {
    private static final String ALL = "all:";

    @Override
    public Signature signature() {
        return new Signature("attach", "CONF (NOTE | all:OLD-ID) TALK", "cli.attach.about",
                List.of(Operand.CONF, new Operand("NOTE", true, false, "cli.attach.what"), Operand.TALK), List.of());
    }

    @Override
    public Answer run(Call call) {
        var opened = call.lookup().conference(call.operand(0));
        var what = call.operand(1);
        var to = call.lookup().talk(opened, call.operand(2));
        var id = opened.conference().id();
        if (what.startsWith(ALL) && what.length() > ALL.length()) {
            var gone = new TalkId(what.substring(ALL.length()));
            return answer(call, opened, to, call.cases().orphans().attachAll(id, gone, to), "cli.attach.none");
        }
        var note = call.lookup().note(opened, what);
        return isAbout(note, to)
                ? Answer.outcome(false, call.words().say("cli.unchanged"))
                : answer(call, opened, to, call.cases().orphans().attach(id, note.id(), to), "cli.attach.there");
    }

    private static boolean isAbout(Note note, TalkId talk) {
        return note.about() instanceof About.Talks(var talks) && talks.equals(List.of(talk));
    }

    /// @param none says that it is about no talk that is gone
    private static Answer answer(Call call, Opened opened, TalkId to, Reattached reattached, String none) {
        var title = Lookup.title(opened, to).orElse(to.value());
        return switch (reattached) {
            case Reattached.Done(_, var left, _) ->
                Answer.outcome(true, call.words().say("cli.attach.done", title, left));
            case Reattached.NoNote(var note) -> throw refused(call, "cli.note.unknown", note.value());
            case Reattached.NoTalk(var talk) -> throw refused(call, "cli.attach.gone", talk.value());
            case Reattached.NoOrphan(var what) -> throw refused(call, none, what);
        };
    }

    private static Refused refused(Call call, String sentence, String what) {
        return new Refused(call.words().say(sentence, what), what, List.of());
    }
}
