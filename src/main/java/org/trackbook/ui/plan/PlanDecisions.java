package org.trackbook.ui.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.ui.kit.Notices;
import org.trackbook.ui.kit.Texts;
import org.trackbook.usecase.Planned;
import org.trackbook.usecase.PlanDays;
import org.trackbook.words.Words;

/// What the visitor decides between talks: which one of a clash to keep, which to leave early, and where to go if a room is
/// full.
public final class PlanDecisions {
    private final PlanViewModel model;
    private final PlanDays plans;
    private final Texts texts;
    private final Words words;
    private final Notices notices;

    public PlanDecisions(PlanViewModel model, PlanDays plans, Texts texts, Words words, Notices notices) {
        this.model = model;
        this.plans = plans;
        this.texts = texts;
        this.words = words;
        this.notices = notices;
    }

    /// Keeps one talk of a clash: those that take place meanwhile are dropped, or lose their star.
    void keep(MyDayItem.Clashing kept) {
        var others = kept.others().stream().map(Talk::id).toList();
        model.writer()
                .perform(() -> kept.keepable()
                        ? Optional.of(new PlanWrite(texts.say("plan.done.keep", kept.talk().title()),
                                id -> plans.leaveOut(id, others)))
                        : Optional.empty());
    }

    /// Keeps all talks of a clash: each is left when the next begins.
    void keepAll(MyDayItem.ClashFoot foot) {
        var ways = new LinkedHashMap<TalkId, TalkId>();
        foot.ways().forEach(way -> ways.put(way.from().id(), way.to().id()));
        if (!ways.isEmpty()) {
            write(texts.say("plan.done.leave", ways.size() + 1, clocks(foot)), id -> plans.leave(id, ways));
        }
    }

    /// `17:45, 18:10`
    String clocks(MyDayItem.ClashFoot foot) {
        return foot.ways().stream().map(way -> model.times().clock(way.at())).collect(Collectors.joining(", "));
    }

    /// No longer leaves a talk early: what it clashes with is open again.
    void stay(Talk talk) {
        write(texts.say("plan.done.stay", talk.title()), id -> new Planned.Kept(plans.stay(id, List.of(talk.id()))));
    }

    // ---- backups ----

    /// Takes the backups of a talk away, or says that it is none any more; where there is nothing to take away, what is to be
    /// chosen.
    Optional<BackupQuestion> backup(Talk talk) {
        return model.opened().flatMap(now -> switch (BackupChoice.of(now, talk)) {
            case BackupChoice.Remove(var backups) -> remove(talk, backups);
            case BackupChoice.Choose(var talks) -> Optional
                    .of(new BackupQuestion(texts.say("plan.backup.for", talk.title()), talk, talks, false));
            case BackupChoice.Serve(var mine) -> serve(talk, mine);
        });
    }

    private Optional<BackupQuestion> remove(Talk talk, List<TalkId> backups) {
        var said = backups.contains(talk.id()) ? "plan.done.unbackup" : "plan.done.unbackup.of";
        write(texts.say(said, talk.title()), id -> new Planned.Kept(plans.unbackup(id, backups)));
        return Optional.empty();
    }

    private Optional<BackupQuestion> serve(Talk talk, List<Talk> mine) {
        if (mine.size() > 1) {
            return Optional.of(new BackupQuestion(texts.say("plan.backup.serves", talk.title()), talk, mine, true));
        }
        mine.stream().findFirst().ifPresentOrElse(it -> backup(talk, it),
                () -> notices.say(texts.say("plan.done.backup.nothing", talk.title())));
        return Optional.empty();
    }

    /// Makes a talk the backup for another.
    void backup(Talk talk, Talk standsFor) {
        write(texts.say("plan.done.backup", talk.title(), standsFor.title()),
                id -> plans.backup(id, talk.id(), standsFor.id()));
    }

    private void write(String said, Function<ConferenceId, Planned> work) {
        model.writer()
                .perform(() -> Optional.of(new PlanWrite(said, work, problem -> notices.say(words.say(problem)))));
    }
}
