package org.trackbook.ui.changes;

import java.time.Instant;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.WideCell;

/// An import or refresh of the history: its date, where it came from, what it came to.
final class RefreshCell extends WideCell<RefreshLine> {
    private final Texts texts;
    private final RefreshWords words;
    private final Supplier<Instant> now;
    private final Label date = Lines.words("", Styles.STRONG);
    private final Label unseen = Lines.whole("", Styles.CAPTION, Styles.STRONG, Styles.ACCENT_WORDS);
    private final Label line = Lines.words("", Styles.CAPTION, Styles.MUTED);
    private final Label sum = Lines.words("", Styles.SMALL);
    private final VBox lines;

    RefreshCell(Texts texts, RefreshWords words, Supplier<Instant> now) {
        this.texts = texts;
        this.words = words;
        this.now = now;
        lines = new VBox(new HBox(date, Lines.rest(), unseen), line, sum);
        lines.getStyleClass().add(Styles.CHANGES_REFRESH);
    }

    @Override
    protected void updateItem(@Nullable RefreshLine item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        date.setText(words.date(item.at()));
        unseen.setText(item.seen() ? "" : texts.say("changes.new"));
        line.setText(words.line(item, now.get()));
        sum.setText(words.sum(item));
        var tip = words.tip(item);
        setTooltip(tip.isEmpty() ? null : new Tooltip(tip));
        setAccessibleText(texts.say("changes.refresh.spoken", date.getText(), line.getText(), sum.getText(),
                unseen.getText()));
        setGraphic(lines);
    }
}
