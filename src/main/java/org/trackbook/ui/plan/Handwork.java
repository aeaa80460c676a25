package org.trackbook.ui.plan;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.task.TaskRunner;
import org.trackbook.ui.kit.Notices;
import org.trackbook.ui.kit.Texts;
import org.trackbook.usecase.ByHand;
import org.trackbook.usecase.Made;
import org.trackbook.usecase.MakeConference;
import org.trackbook.usecase.Opened;
import org.trackbook.usecase.Undo;
import org.trackbook.words.Words;

/// What the visitor adds by hand: talks, where the whole conference was made so, and entries of one's own anywhere else.
public final class Handwork {
    private final ObservableValue<Optional<Opened>> opened;
    private final MakeConference making;
    private final PlanWriter writer;
    private final TaskRunner reads;
    private final TaskRunner writes;
    private final Texts texts;
    private final Words words;
    private final Notices notices;
    private final Runnable changed;
    private final Consumer<Throwable> onFailure;
    private final ReadOnlyBooleanWrapper byHand = new ReadOnlyBooleanWrapper();
    private Optional<ConferenceId> known = Optional.empty();

    /// @param plan knows the way back and forth
    /// @param changed told when the conference is other than before
    public Handwork(ObservableValue<Optional<Opened>> opened, MakeConference making, PlanViewModel plan,
            TaskRunner reads, TaskRunner writes, Texts texts, Words words, Notices notices, Runnable changed,
            Consumer<Throwable> onFailure) {
        this.opened = opened;
        this.making = making;
        writer = plan.writer();
        this.reads = reads;
        this.writes = writes;
        this.texts = texts;
        this.words = words;
        this.notices = notices;
        this.changed = changed;
        this.onFailure = onFailure;
        opened.subscribe(this::look);
    }

    private void look(Optional<Opened> now) {
        var id = now.map(it -> it.conference().id());
        if (!id.equals(known)) {
            known = id;
            byHand.set(false);
            id.ifPresent(it -> reads.run(_ -> making.byHand(it), made -> {
                if (known.equals(id)) {
                    byHand.set(made);
                }
            }, onFailure));
        }
    }

    /// Whether the open conference was made by hand.
    ReadOnlyBooleanProperty byHandProperty() {
        return byHand.getReadOnlyProperty();
    }

    Optional<Opened> opened() {
        return opened.getValue();
    }

    /// Whether a talk was added by hand, so that it can be changed.
    boolean isMine(Talk talk) {
        return opened().filter(it -> byHand.get()
                ? it.conference().talk(talk.id()).isPresent()
                : it.visit().own().stream().anyMatch(own -> own.id().equals(talk.id()))).isPresent();
    }

    /// Adds an entry, or says of one something else.
    ///
    /// @param refused told what is wrong with it
    void keep(Optional<TalkId> replaced, ByHand entry, Runnable done, Consumer<String> refused) {
        known.ifPresent(id -> writes.run(
                _ -> replaced.map(it -> making.replace(id, it, entry)).orElseGet(() -> making.add(id, entry)),
                made -> {
                    switch (made) {
                        case Made.OfTalk talk -> {
                            tell(texts.say(replaced.isPresent() ? "plan.hand.changed" : "plan.hand.added",
                                    entry.title().strip()), talk);
                            done.run();
                        }
                        case Made.Refused(var problem) -> refused.accept(words.reason(problem));
                        case Made.OfConference _ -> throw new IllegalStateException("a conference was made of a talk");
                    }
                }, onFailure));
    }

    /// Takes an entry away; what was said of it stays.
    void delete(Talk talk) {
        known.filter(_ -> isMine(talk))
                .ifPresent(id -> writes.run(_ -> making.delete(id, talk.id()), made -> {
                    switch (made) {
                        case Made.OfTalk gone -> tell(texts.say("plan.hand.deleted", talk.title()), gone);
                        case Made.Refused(var problem) -> notices.say(words.say(problem));
                        case Made.OfConference _ -> throw new IllegalStateException("a conference was made of a talk");
                    }
                }, onFailure));
    }

    private void tell(String sentence, Made.OfTalk made) {
        if (made.changed()) {
            changed.run();
            writer.did(step(sentence, made.undo()));
        }
    }

    private PlanStep step(String sentence, Undo undo) {
        return undo.isOfVisit()
                ? writer.step(sentence, undo.before().visit(), undo.after().visit())
                : new PlanStep(sentence, way(undo), way(undo.reversed()));
    }

    private PlanStep.Way way(Undo undo) {
        return _ -> making.undo(undo) ? Optional.of(changed) : Optional.empty();
    }
}
