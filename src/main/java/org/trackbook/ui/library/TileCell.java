package org.trackbook.ui.library;

import java.util.function.BiConsumer;
import org.controlsfx.control.GridCell;
import org.trackbook.model.ConferenceId;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;

/// A place in the grid of cards.
final class TileCell extends GridCell<Tile> {
    private final LibraryViewModel model;
    private final Texts texts;
    private final BiConsumer<ConferenceId, Card.Step> go;
    private final Runnable choose;

    TileCell(LibraryViewModel model, Texts texts, BiConsumer<ConferenceId, Card.Step> go, Runnable choose) {
        this.model = model;
        this.texts = texts;
        this.go = go;
        this.choose = choose;
        getStyleClass().add(Styles.LIBRARY_CELL);
    }

    @Override
    protected void updateItem(Tile tile, boolean empty) {
        super.updateItem(tile, empty);
        setGraphic(empty || tile == null ? null : switch (tile) {
            case Tile.Shown(var card) -> new ConferenceCard(card, texts, go, model::remove);
            case Tile.Incoming(var importing) -> new ImportCard(importing, model, texts, go);
            case Tile.Drop _ -> new DropCard(texts, choose);
        });
    }
}
