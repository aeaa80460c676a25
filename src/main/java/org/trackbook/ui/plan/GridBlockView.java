package org.trackbook.ui.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.Node;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.model.Kind;
import org.trackbook.model.Talk;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Times;
import org.trackbook.ui.kit.TrackSigns;

/// A talk drawn in the grid; used again for another one when it leaves the view.
final class GridBlockView extends Region implements TalkHolder {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final PseudoClass PREVIEW = PseudoClass.getPseudoClass("preview");
    private static final double LINE = 14;
    private static final double NO_WORDS_BELOW = 12;
    private final Text ruler = new Text();

    private final Texts texts;
    private final Region bar = new Region();
    private final Label words = Signs.words("", Styles.PLAN_BLOCK_WORDS);
    private final Label foot = Signs.words("", Styles.PLAN_BLOCK_FOOT);
    private final Node star = Icons.agendaStar();
    private final Node backup = Icons.small(Feather.LIFE_BUOY);
    private final Node listed = Icons.small(Feather.BOOKMARK);
    private final Tooltip tip = new Tooltip();
    private Optional<TalkLine> shown = Optional.empty();
    private Instant at = Instant.MIN;

    GridBlockView(Texts texts, Consumer<Talk> choose) {
        this.texts = texts;
        bar.getStyleClass().add(Styles.PLAN_BLOCK_BAR);
        words.setTextOverrun(OverrunStyle.ELLIPSIS);
        setMouseTransparent(false);
        Tooltip.install(this, tip);
        getChildren().addAll(bar, words, foot, star, backup, listed);
        Signs.clicked(this, () -> shown.ifPresent(line -> choose.accept(line.talk())));
    }

    Optional<Talk> talk() {
        return shown.map(TalkLine::talk);
    }

    @Override
    public Optional<Talk> held() {
        return shown.filter(TalkLine::isTalk).map(TalkLine::talk);
    }

    /// Answers whether anything is other than before.
    boolean show(TalkLine line, Times times, Instant now) {
        if (shown.equals(Optional.of(line)) && now.equals(at)) {
            return false;
        }
        shown = Optional.of(line);
        at = now;
        var talk = line.talk();
        var running = line.standing().isMine() && talk.slot().contains(now);
        var classes = classes(line, now);
        if (!getStyleClass().equals(classes)) {
            getStyleClass().setAll(classes);
        }
        star.setVisible(line.standing() == Standing.STAR);
        backup.setVisible(line.standing() == Standing.BACKUP);
        listed.setVisible(line.shortListed());
        foot.setText(foot(line, running, times, now));
        if (line.cancelled() != foot.getStyleClass().contains(Styles.DANGER_WORDS)) {
            if (line.cancelled()) {
                foot.getStyleClass().add(Styles.DANGER_WORDS);
            } else {
                foot.getStyleClass().remove(Styles.DANGER_WORDS);
            }
        }
        tip.setText(new TalkWords(texts).spoken(line, times));
        requestLayout();
        return true;
    }

    /// How a talk is drawn. What is drawn alike already need not be styled again.
    static List<String> classes(TalkLine line, Instant now) {
        var standing = line.standing();
        var classes = new ArrayList<>(List.of(Styles.PLAN_BLOCK, TrackSigns.style(line.sign())));
        add(classes, line.over(), Styles.PLAN_BLOCK_OVER);
        add(classes, line.talk().kind() != Kind.TALK, Styles.PLAN_BLOCK_BREAK);
        add(classes, standing.isMine(), Styles.PLAN_BLOCK_OWN);
        add(classes, standing.isMine() && line.talk().slot().contains(now), Styles.PLAN_BLOCK_NOW);
        add(classes, standing == Standing.BACKUP, Styles.PLAN_BLOCK_BACKUP);
        add(classes, standing == Standing.DROPPED, Styles.PLAN_BLOCK_DROPPED);
        add(classes, line.cancelled() || standing == Standing.DROPPED, Styles.STRUCK);
        return classes;
    }

    private static void add(List<String> classes, boolean on, String style) {
        if (on) {
            classes.add(style);
        }
    }

    private String foot(TalkLine line, boolean running, Times times, Instant now) {
        if (line.cancelled()) {
            return texts.say("plan.cancelled");
        }
        if (running) {
            return texts.say("plan.left", times.length(Duration.between(now, line.talk().slot().end())));
        }
        return line.standing().isMine() || line.standing() == Standing.DROPPED ? times.span(line.talk().slot()) : "";
    }

    /// @param open whether its card is open
    void mark(boolean chosen, boolean preview, boolean open) {
        pseudoClassStateChanged(OPEN, open);
        pseudoClassStateChanged(CHOSEN, chosen);
        pseudoClassStateChanged(PREVIEW, preview);
    }

    @Override
    protected void layoutChildren() {
        var own = getStyleClass().contains(Styles.PLAN_BLOCK_OWN);
        var thick = own ? 4 : 3;
        bar.resizeRelocate(0, 0, thick, getHeight());
        var icon = star.isVisible() || backup.isVisible() ? 15 : 0;
        listed.relocate(getWidth() - icon - 16, 3);
        icon += listed.isVisible() ? 15 : 0;
        star.resizeRelocate(getWidth() - 15, 4, 12, 12);
        backup.relocate(getWidth() - 16, 3);
        var width = getWidth() - 11;
        var room = getHeight() < NO_WORDS_BELOW - 2 ? 0 : (int) Math.max(1, (getHeight() - 4) / LINE);
        var forTitle = foot.getText().isEmpty() || room < 2 ? room : room - 1;
        words.setVisible(room > 0);
        var title = shown.map(line -> line.talk().title()).orElse("");
        var lines = room == 0
                ? List.<String>of()
                : Hyphens.lines(title, width - icon, forTitle, this::width);
        words.setText(String.join("\n", lines));
        var top = getHeight() < 2 * LINE ? Math.max(0, (getHeight() - LINE) / 2 - 1) : 3;
        words.resizeRelocate(7, top, width - icon, Math.max(LINE, Math.min(lines.size(), forTitle) * LINE + 2));
        foot.setVisible(forTitle < room);
        foot.resizeRelocate(7, top + Math.min(lines.size(), forTitle) * LINE, width, LINE + 2);
    }

    private double width(String text) {
        ruler.setFont(words.getFont());
        ruler.setText(text);
        return ruler.getLayoutBounds().getWidth();
    }
}
