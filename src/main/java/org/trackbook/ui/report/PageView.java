package org.trackbook.ui.report;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.text.Block;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.MarkdownView;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;
import org.trackbook.usecase.Draft;

/// The report as it will read, on a page of its own.
final class PageView extends ScrollPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Texts texts;
    private final Consumer<String> browse;
    private final Consumer<Draft.Piece> choose;
    private final Consumer<Draft.Piece> edit;
    private final Function<Draft.Piece, String> source;
    private final VBox paper = new VBox();
    private final StackPane desk = new StackPane();
    private final Map<Draft.Piece, PieceBox> boxes = new LinkedHashMap<>();
    private Optional<PieceBox> wanted = Optional.empty();

    /// @param source says where the words of a piece come from
    PageView(Texts texts, Consumer<String> browse, Consumer<Draft.Piece> choose, Consumer<Draft.Piece> edit,
            Function<Draft.Piece, String> source) {
        this.source = source;
        this.texts = texts;
        this.browse = browse;
        this.choose = choose;
        this.edit = edit;
        setId("report-page");
        setFocusTraversable(true);
        setAccessibleText(texts.say("report.page"));
        setFitToWidth(true);
        getStyleClass().add(Styles.REPORT_DESK);
        paper.getStyleClass().add(Styles.REPORT_PAPER);
        paper.setMaxWidth(USE_PREF_SIZE);
        desk.getChildren().add(paper);
        desk.setAlignment(Pos.TOP_CENTER);
        desk.getStyleClass().addAll(Styles.REPORT_DESK, Styles.REPORT_MARGIN);
        setContent(desk);
    }

    /// Draws a report. What is as it was stays: while somebody types one paragraph changes, and only that is drawn anew.
    void show(Draft.Told draft) {
        var before = new LinkedHashMap<>(boxes);
        boxes.clear();
        var nodes = new ArrayList<Node>(List.of(title(draft.title()), line(draft)));
        for (var part : draft.parts()) {
            part.heading().ifPresent(heading -> nodes.add(heading(heading)));
            part.pieces().forEach(piece -> {
                var old = before.remove(piece);
                var box = old == null ? new PieceBox(piece) : old;
                if (boxes.put(piece, box) == null) {
                    nodes.add(box);
                }
            });
        }
        paper.getChildren().setAll(nodes);
    }

    /// Marks a piece, and brings it into view.
    void mark(Optional<Draft.Piece> chosen) {
        boxes.forEach((piece, box) -> box.mark(chosen.equals(Optional.of(piece))));
        wanted = chosen.map(boxes::get);
        requestLayout();
    }

    /// Where a piece stands is known when the page has been laid out.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (wanted.isPresent() && getHeight() > 0) {
            desk.layout();
            reveal(wanted.get());
            wanted = Optional.empty();
        }
    }

    private void reveal(Node box) {
        var top = paper.getBoundsInParent().getMinY() + box.getBoundsInParent().getMinY();
        var bottom = top + box.getBoundsInParent().getHeight();
        var room = getContent().getBoundsInLocal().getHeight() - getViewportBounds().getHeight();
        var seen = getVvalue() * room;
        if (room > 0 && (top < seen || bottom > seen + getViewportBounds().getHeight())) {
            setVvalue(Math.clamp((top - getViewportBounds().getHeight() / 4) / room, 0, 1));
        }
    }

    private static Node title(String words) {
        var title = new Label(words);
        title.setWrapText(true);
        title.getStyleClass().add(Styles.REPORT_TITLE);
        return title;
    }

    private Node line(Draft.Told draft) {
        var date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(texts.locale()).format(draft.date());
        var line = new Label(Stream.of(draft.author().stream(), Stream.of(date), tags(draft.tags()))
                .flatMap(it -> it)
                .collect(Collectors.joining(" · ")));
        line.setWrapText(true);
        line.getStyleClass().addAll(Styles.SMALL, Styles.MUTED, Styles.REPORT_LINE);
        return line;
    }

    private static Stream<String> tags(List<String> tags) {
        return tags.isEmpty() ? Stream.of() : Stream.of(String.join(", ", tags));
    }

    private static Node heading(Block.Heading heading) {
        var label = new Label(heading.plain());
        label.setWrapText(true);
        label.getStyleClass().add(heading.level() <= 3 ? Styles.REPORT_SECTION : Styles.REPORT_TALK);
        return label;
    }

    /// A piece of the page, which can be chosen to see where it came from.
    private final class PieceBox extends VBox {
        private final Draft.Piece piece;
        private final Button toNote = new Button();
        private final Label from = new Label();
        private final HBox foot = new HBox(8, toNote, from);

        PieceBox(Draft.Piece piece) {
            this.piece = piece;
            getStyleClass().add(Styles.REPORT_PIECE);
            for (var block : piece.blocks()) {
                getChildren().add(block instanceof Block.Heading heading ? heading(heading) : drawn(block));
            }
            toNote.setText(texts.say("report.edit"));
            toNote.setId("report-edit");
            toNote.setGraphic(Icons.small(Feather.EDIT_2));
            toNote.getStyleClass().addAll(Styles.CHIP);
            Tips.on(toNote, texts.say("report.edit"));
            toNote.setOnAction(_ -> edit.accept(piece));
            toNote.setMinWidth(USE_PREF_SIZE);
            from.getStyleClass().addAll(Styles.CAPTION, Styles.MUTED);
            from.setMinWidth(0);
            foot.setAlignment(Pos.CENTER_LEFT);
            setOnMouseClicked(_ -> choose.accept(piece));
        }

        private Node drawn(Block block) {
            var view = new MarkdownView(browse);
            view.show(List.of(block));
            return view;
        }

        void mark(boolean chosen) {
            pseudoClassStateChanged(CHOSEN, chosen);
            getChildren().remove(foot);
            if (chosen && !piece.notes().isEmpty()) {
                from.setText(source.apply(piece));
                getChildren().add(foot);
            }
        }
    }
}
