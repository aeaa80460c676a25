package org.trackbook.ui.changes;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.model.TalkId;
import org.trackbook.plan.FieldChange;
import org.trackbook.plan.Why;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;
import org.trackbook.ui.kit.TrackSign;
import org.trackbook.ui.orphans.LostTalk;
import org.trackbook.ui.orphans.LostWords;

/// Draws the lines of the list.
final class ChangeLines {
    private static final double NAMES = 96;
    /// Per cent of the width for each of both versions.
    private static final double HALF = 41;
    private static final int SHORT = 20;
    private static final int STRIKABLE = 120;

    private final ChangesViewModel model;
    private final Texts texts;
    private final ChangeWords words;
    private final LostWords lostWords;
    private final Consumer<LostTalk> attach;
    private final Consumer<TalkId> toPlan;

    ChangeLines(ChangesViewModel model, Texts texts, ChangeWords words, Consumer<LostTalk> attach,
            Consumer<TalkId> toPlan) {
        this.model = model;
        this.texts = texts;
        this.words = words;
        this.attach = attach;
        this.toPlan = toPlan;
        lostWords = new LostWords(texts, words.times());
    }

    ChangeWords words() {
        return words;
    }

    Node row(ChangeItem.Row item) {
        var row = item.row();
        var lines = new VBox(title(row.sign(), row.talk().title()));
        lines.getStyleClass().add(Styles.CHANGES_LINES);
        words.lines(row).forEach(line -> lines.getChildren().add(line(line)));
        row.clashes().forEach(clash -> lines.getChildren().add(clash(clash)));
        row.lost().ifPresent(lost -> lines.getChildren().addAll(kept(lost)));
        if (item.open()) {
            lines.getChildren().add(details(row));
        }
        var ends = new HBox();
        ends.getStyleClass().add(Styles.CHANGES_CHIPS);
        ends.getChildren().setAll(ends(row));
        var line = line(tag(row), lines);
        line.getChildren().add(ends);
        if (item.open()) {
            line.getStyleClass().add(Styles.CHANGES_OPEN);
        }
        return line;
    }

    Node lost(LostTalk lost) {
        var facts = lostWords.facts(lost.talk());
        var lines = new VBox(title(-1, lost.talk().title()));
        if (!facts.isEmpty()) {
            lines.getChildren().add(Lines.words(facts, Styles.SMALL, Styles.MUTED, Styles.STRUCK));
        }
        lines.getStyleClass().add(Styles.CHANGES_LINES);
        lines.getChildren().addAll(kept(lost));
        var line = line(tag(Tag.GONE), lines);
        line.getChildren().add(attachTo(lost));
        return line;
    }

    Node date(LocalDate date) {
        var label = Lines.whole(words.times().dayLong(date), Styles.SMALL, Styles.STRONG);
        var line = new HBox(label);
        line.getStyleClass().add(Styles.CHANGES_DATE);
        return line;
    }

    Node nothing(ChangeItem.Part part) {
        var line = new HBox(Lines.words(nothingWords(part), Styles.SMALL, Styles.MUTED));
        line.getStyleClass().add(Styles.CHANGES_NOTHING);
        return line;
    }

    String nothingWords(ChangeItem.Part part) {
        return part == ChangeItem.Part.MINE ? texts.say("changes.mine.none") : texts.say("changes.sifted");
    }

    private static HBox line(Node tag, VBox lines) {
        HBox.setHgrow(lines, Priority.ALWAYS);
        lines.setMinWidth(0);
        var line = new HBox(tag, lines);
        line.getStyleClass().add(Styles.CHANGES_ROW);
        return line;
    }

    private Node tag(ChangeRow row) {
        var tag = tag(row.tag());
        row.match().ifPresent(match -> tag.setTooltip(new Tooltip(words.match(match))));
        return tag;
    }

    private Label tag(Tag tag) {
        var label = new Label(words.tag(tag), Icons.small(icon(tag)));
        label.getStyleClass().addAll(Styles.CHANGES_TAG, style(tag));
        return label;
    }

    private static Feather icon(Tag tag) {
        return switch (tag) {
            case NEW -> Feather.PLUS;
            case MOVED -> Feather.ARROW_RIGHT;
            case RENAMED -> Feather.TYPE;
            case GONE -> Feather.X;
            case CANCELLED -> Feather.SLASH;
            case SPEAKERS -> Feather.USERS;
            case DETAILS -> Feather.FILE_TEXT;
        };
    }

    private static String style(Tag tag) {
        return switch (tag) {
            case NEW -> Styles.CHANGES_TAG_NEW;
            case GONE, CANCELLED -> Styles.CHANGES_TAG_GONE;
            case MOVED, RENAMED, SPEAKERS, DETAILS -> Styles.CHANGES_TAG_OTHER;
        };
    }

    private static HBox title(int sign, String words) {
        var title = new HBox(new TrackSign(sign), Lines.words(words, Styles.STRONG));
        title.getStyleClass().add(Styles.CHANGES_TITLE);
        return title;
    }

    private static HBox line(List<Piece> pieces) {
        var line = new HBox();
        line.getStyleClass().add(Styles.CHANGES_LINE);
        for (var i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            if (piece.look() == Piece.Look.NEW && i > 0) {
                var arrow = Icons.small(Feather.ARROW_RIGHT);
                arrow.getStyleClass().add(Styles.MUTED);
                line.getChildren().add(arrow);
            }
            line.getChildren().add(switch (piece.look()) {
                case OLD -> cut(piece, Styles.SMALL, Styles.MUTED, Styles.STRUCK);
                case NEW -> cut(piece, Styles.SMALL, Styles.STRONG);
                case FACT -> Lines.whole(piece.words(), Styles.SMALL);
                case ASIDE -> Lines.words(piece.words(), Styles.SMALL, Styles.MUTED);
            });
        }
        return line;
    }

    /// A time or a room is never cut, a title may be.
    private static Label cut(Piece piece, String... styles) {
        return piece.words().length() <= SHORT
                ? Lines.whole(piece.words(), styles)
                : Lines.words(piece.words(), styles);
    }

    private Node clash(NewClash clash) {
        var label = Lines.words(words.clash(clash), Styles.SMALL, Styles.WARNING_WORDS);
        label.setGraphic(Icons.small(Feather.ALERT_TRIANGLE));
        return label;
    }

    private List<? extends Node> kept(LostTalk lost) {
        return lostWords.said(lost).stream().map(ChangeLines::kept).toList();
    }

    private static Node kept(String words) {
        var label = Lines.words(words, Styles.SMALL);
        label.setGraphic(Icons.small(Feather.EDIT_2));
        label.getStyleClass().add(Styles.CHANGES_KEPT);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    // ---- what one may do ----

    private List<? extends Node> ends(ChangeRow row) {
        var held = model.stateProperty().get() instanceof ChangesState.Ready ready
                && ready.shown() instanceof ChangesState.Shown.OfHeld;
        if (!held && row.isToBeSettled()) {
            var keep = button("changes-keep-", row, texts.say("changes.keep"), "K", () -> model.keep(row));
            var leave = button("changes-leave-", row, words.keepOther(row), "S", () -> model.leave(row));
            return List.of(keep, leave);
        }
        if (!held && row.lost().isPresent()) {
            return List.of(attachTo(row.lost().get()));
        }
        return row.why().filter(why -> why == Why.STAR).isPresent() ? List.of(star()) : List.of();
    }

    private Node star() {
        var star = Icons.agendaStar();
        star.setAccessibleText(texts.say("changes.star"));
        Tooltip.install(star, new Tooltip(texts.say("changes.star")));
        return star;
    }

    private Button attachTo(LostTalk lost) {
        var button = new Button(texts.say("orphans.attach"));
        button.setId("changes-attach-" + lost.talk().id().value());
        button.getStyleClass().add(Styles.BUTTON_SMALL);
        button.setMinWidth(Region.USE_PREF_SIZE);
        Tips.on(button, texts.say("orphans.attach.talk", lost.talk().title()), "A");
        button.setOnAction(_ -> attach.accept(lost));
        return button;
    }

    private Button button(String id, ChangeRow row, String words, String key, Runnable action) {
        var button = new Button(words);
        button.setId(id + row.talk().id().value());
        button.getStyleClass().add(Styles.BUTTON_SMALL);
        button.setMinWidth(Region.USE_PREF_SIZE);
        Tips.on(button, texts.say("changes.keep.name", words, row.talk().title()), key);
        button.setOnAction(_ -> action.run());
        return button;
    }

    // ---- all of it ----

    private Node details(ChangeRow row) {
        var box = new VBox();
        box.getStyleClass().add(Styles.CHANGES_DETAILS);
        var grid = new GridPane();
        grid.getStyleClass().add(Styles.CHANGES_FIELDS);
        grid.getColumnConstraints().setAll(new ColumnConstraints(NAMES), half(), half());
        words.fields(row).forEach(field -> grid.addRow(grid.getRowCount(), fields(field)));
        if (!grid.getChildren().isEmpty()) {
            box.getChildren().add(grid);
        }
        row.match().ifPresent(match -> box.getChildren().add(Lines.wrapped(words.match(match), Styles.SMALL,
                Styles.MUTED)));
        if (!row.isGone()) {
            box.getChildren().add(plan(row));
        }
        return box;
    }

    private static ColumnConstraints half() {
        var half = new ColumnConstraints();
        half.setPercentWidth(HALF);
        return half;
    }

    /// The name of a field, what it was and what it is, side by side. Long texts are not struck out: they are to be read.
    private Node[] fields(FieldChange field) {
        var name = Lines.wrapped(words.name(field.field()), Styles.SMALL, Styles.MUTED);
        var before = field.before().length() <= STRIKABLE
                ? Lines.wrapped(field.before(), Styles.SMALL, Styles.MUTED, Styles.STRUCK)
                : Lines.wrapped(field.before(), Styles.SMALL, Styles.MUTED);
        var after = Lines.wrapped(field.after(), Styles.SMALL);
        List.of(name, before, after).forEach(label -> GridPane.setValignment(label, VPos.TOP));
        return new Node[]{name, before, after};
    }

    private Node plan(ChangeRow row) {
        var button = new Button(texts.say("changes.plan"), Icons.small(Feather.CALENDAR));
        button.setId("changes-plan-" + row.talk().id().value());
        button.getStyleClass().add(Styles.BUTTON_SMALL);
        Tips.on(button, texts.say("changes.plan.talk", row.talk().title()), "P");
        button.setOnAction(_ -> toPlan.accept(row.talk().id()));
        return button;
    }
}
