package org.trackbook.ui.changes;

import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.trackbook.ui.kit.WideCell;

/// A line of the list, drawn by [ChangeLines] when it is shown. Heads are nodes of their own, so that the focus stays on
/// their chips.
final class ChangeCell extends WideCell<ChangeItem> {
    private final Supplier<ChangeLines> lines;
    private final Function<ChangeItem.Head, PartHead> heads;

    ChangeCell(Supplier<ChangeLines> lines, Function<ChangeItem.Head, PartHead> heads) {
        this.lines = lines;
        this.heads = heads;
    }

    @Override
    protected void updateItem(@Nullable ChangeItem item, boolean empty) {
        var before = getItem();
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else if (!item.equals(before) || getGraphic() == null || item instanceof ChangeItem.Head) {
            var drawn = draw(item);
            if (!drawn.equals(getGraphic())) {
                setGraphic(drawn);
            }
            setAccessibleText(spoken(item));
        }
    }

    private Node draw(ChangeItem item) {
        return switch (item) {
            case ChangeItem.Head head -> heads.apply(head);
            case ChangeItem.OfDate(var date) -> lines.get().date(date);
            case ChangeItem.Nothing(var part) -> lines.get().nothing(part);
            case ChangeItem.Row row -> lines.get().row(row);
            case ChangeItem.Lost(var lost) -> lines.get().lost(lost);
        };
    }

    private String spoken(ChangeItem item) {
        return switch (item) {
            case ChangeItem.Head head -> heads.apply(head).words();
            case ChangeItem.OfDate(var date) -> lines.get().words().times().dayLong(date);
            case ChangeItem.Nothing(var part) -> lines.get().nothingWords(part);
            case ChangeItem.Row row -> lines.get().words().spoken(row.row());
            case ChangeItem.Lost(var lost) -> lines.get().words().tag(Tag.GONE) + ". " + lost.talk().title();
        };
    }
}
