package org.trackbook.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.text.Block;
import org.trackbook.text.Span;

/// Draws a text with structure. Pictures stand as their words: nothing is fetched because a text names it.
public final class MarkdownView extends VBox {
    private final Consumer<String> browse;

    /// @param browse opens an address that somebody clicked
    public MarkdownView(Consumer<String> browse) {
        this.browse = browse;
        getStyleClass().add(Styles.MARKDOWN);
    }

    public void show(List<Block> blocks) {
        getChildren().setAll(blocks.stream().map(this::block).toList());
    }

    private Node block(Block block) {
        return switch (block) {
            case Block.Heading(_, var words) -> flow(words, Styles.STRONG);
            case Block.Paragraph(var words) -> flow(words);
            case Block.Quote(var blocks) -> quote(blocks);
            case Block.Bullets bullets -> bullets(bullets);
            case Block.Code(_, var text) -> code(text);
            case Block.Rule() -> rule();
            case Block.Table table -> table(table);
            case Block.Figure(_, var alt, var caption, _, _) ->
                flow(caption.isEmpty() ? List.of(new Span.Words(alt)) : caption, Styles.MUTED);
        };
    }

    private Node quote(List<Block> blocks) {
        var box = box(blocks);
        box.getStyleClass().add(Styles.MARKDOWN_QUOTE);
        return box;
    }

    private VBox box(List<Block> blocks) {
        var box = new VBox();
        box.getStyleClass().add(Styles.MARKDOWN);
        blocks.forEach(each -> box.getChildren().add(block(each)));
        return box;
    }

    private Node bullets(Block.Bullets bullets) {
        var list = new VBox();
        list.getStyleClass().add(bullets.tight() ? Styles.MARKDOWN_TIGHT : Styles.MARKDOWN);
        IntStream.range(0, bullets.items().size()).forEach(i -> {
            var item = bullets.items().get(i);
            var number = bullets.ordered() ? bullets.start() + i + "." : "•";
            var sign = new Label(item.done().isPresent() ? "" : number);
            item.done().ifPresent(done -> sign.setGraphic(Icons.small(done ? Feather.CHECK_SQUARE : Feather.SQUARE)));
            sign.getStyleClass().addAll(Styles.MUTED, Styles.MARKDOWN_SIGN);
            sign.setMinWidth(Region.USE_PREF_SIZE);
            var words = box(item.blocks());
            HBox.setHgrow(words, Priority.ALWAYS);
            var line = new HBox(sign, words);
            line.getStyleClass().add(Styles.MARKDOWN_ITEM);
            list.getChildren().add(line);
        });
        return list;
    }

    private static Node code(String text) {
        var label = new Label(text);
        label.getStyleClass().add(Styles.MONO);
        var pane = new ScrollPane(label);
        pane.getStyleClass().add(Styles.MARKDOWN_CODE);
        pane.setFitToHeight(true);
        return pane;
    }

    private static Node rule() {
        var line = new Region();
        line.getStyleClass().add(Styles.LINE_ABOVE);
        return line;
    }

    private Node table(Block.Table table) {
        var grid = new GridPane();
        grid.getStyleClass().add(Styles.MARKDOWN_TABLE);
        IntStream.range(0, table.head().size())
                .forEach(column -> grid.add(flow(table.head().get(column).words(), Styles.STRONG), column, 0));
        for (var row = 0; row < table.rows().size(); row++) {
            for (var column = 0; column < table.rows().get(row).size(); column++) {
                grid.add(flow(table.rows().get(row).get(column).words()), column, row + 1);
            }
        }
        return grid;
    }

    private TextFlow flow(List<Span> words, String... styles) {
        var flow = new TextFlow();
        flow.getStyleClass().add(Styles.MARKDOWN_FLOW);
        words.forEach(span -> flow.getChildren().addAll(nodes(span, List.of(styles))));
        flow.setAccessibleRole(AccessibleRole.TEXT);
        flow.setAccessibleText(Span.plain(words));
        return flow;
    }

    private List<Node> nodes(Span span, List<String> styles) {
        return switch (span) {
            case Span.Words(var text, _) -> List.of(text(text, styles));
            case Span.Strong(var inside, _) -> all(inside, with(styles, Styles.STRONG));
            case Span.Emphasis(var inside, _) -> all(inside, with(styles, Styles.ITALIC));
            case Span.Struck(var inside) -> all(inside, with(styles, Styles.MARKDOWN_STRUCK));
            case Span.Code(var text) -> List.of(text(text, with(styles, Styles.MONO)));
            case Span.Markup(var text) -> List.of(text(text, with(styles, Styles.MUTED)));
            case Span.Linked(var inside, var url, _, _) -> List.of(link(Span.plain(inside), url));
            case Span.Picture(var alt, _, _) -> List.of(text(alt, with(styles, Styles.MUTED)));
            case Span.Break() -> List.of(text("\n", styles));
        };
    }

    private List<Node> all(List<Span> spans, List<String> styles) {
        return spans.stream().flatMap(span -> nodes(span, styles).stream()).toList();
    }

    private static List<String> with(List<String> styles, String more) {
        var all = new ArrayList<>(styles);
        all.add(more);
        return all;
    }

    private static Text text(String words, List<String> styles) {
        var text = new Text(words);
        text.getStyleClass().add(Styles.MARKDOWN_WORDS);
        text.getStyleClass().addAll(styles);
        return text;
    }

    private Node link(String words, String url) {
        var link = new Hyperlink(words.isBlank() ? url : words);
        link.getStyleClass().add(Styles.MARKDOWN_LINK);
        // before there is a width its line would be measured without it
        link.maxWidthProperty()
                .bind(widthProperty().map(width -> width.doubleValue() > 0 ? width.doubleValue() : Double.MAX_VALUE));
        link.setOnAction(_ -> browse.accept(url));
        Tips.on(link, link.getText(), url);
        return link;
    }
}
