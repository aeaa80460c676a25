package org.trackbook.ui.orphans;

import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.ui.kit.EmptyView;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Keys;
import org.trackbook.ui.kit.Overlay;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Times;
import org.trackbook.ui.kit.Tips;
import org.trackbook.usecase.Opened;

/// The dialog that brings the words about a lost talk to another one: what is known of the lost one, the best guesses,
/// and a field that looks through all talks. Enter attaches.
public final class AttachSheet extends VBox {
    private final AttachViewModel model;
    private final Texts texts;
    private final Supplier<? extends Overlay> overlay;
    private final Label title = new Label();
    private final Label facts = new Label();
    private final VBox said = new VBox();
    private final CustomTextField field = new CustomTextField();
    private final Label heading = new Label();
    private final ListView<AttachRow> list = new ListView<>();
    private final Button attach = new Button();
    private Times times;

    /// @param opened the conference whose clock and talks are shown
    /// @param overlay what it is shown over, once there is a window
    public AttachSheet(AttachViewModel model, Texts texts, ObservableValue<Optional<Opened>> opened,
            Supplier<? extends Overlay> overlay) {
        this.model = model;
        this.texts = texts;
        this.overlay = overlay;
        times = new Times(texts, ZoneOffset.UTC);
        build();
        bind(opened);
    }

    /// Shows it for one lost talk.
    public void open(LostTalk lost) {
        model.begin(lost);
        overlay.get().show(this);
        field.requestFocus();
    }

    private void build() {
        setId("attach");
        getStyleClass().addAll(Styles.SHEET, Styles.ORPHANS_SHEET);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().addAll(head(), lost(), field(), heading, list, foot());
        heading.getStyleClass().addAll(Styles.STRONG, Styles.SMALL);
        list.setId("attach-list");
        list.getStyleClass().add(Styles.ORPHANS_LIST);
        list.setItems(model.rows());
        list.setCellFactory(_ -> new AttachCell(texts, () -> times));
        list.setPlaceholder(new EmptyView(Feather.SEARCH, texts.say("orphans.none"), texts.say("orphans.none.how")));
    }

    private HBox head() {
        var name = new Label(texts.say("orphans.attach.title"));
        name.getStyleClass().add(Styles.HEAD);
        var rest = new Region();
        HBox.setHgrow(rest, Priority.ALWAYS);
        var close = new Button("", Icons.of(Feather.X));
        close.setId("attach-close");
        close.getStyleClass().add(Styles.BUTTON_ICON);
        close.setOnAction(_ -> overlay.get().hide());
        Tips.on(close, texts.say("orphans.attach.close"), Keys.of("Esc"));
        var head = new HBox(name, rest, close);
        head.getStyleClass().add(Styles.ORPHANS_LINE);
        return head;
    }

    private VBox lost() {
        title.getStyleClass().add(Styles.STRONG);
        facts.getStyleClass().addAll(Styles.SMALL, Styles.MUTED, Styles.STRUCK);
        said.getStyleClass().add(Styles.ORPHANS_SAID);
        var lost = new VBox(title, facts, said);
        lost.getStyleClass().add(Styles.ORPHANS_LOST);
        return lost;
    }

    private CustomTextField field() {
        field.setId("attach-query");
        field.setPromptText(texts.say("orphans.query"));
        field.setLeft(Icons.of(Feather.SEARCH));
        field.getStyleClass().add(Styles.ORPHANS_FIELD);
        field.setAccessibleText(texts.say("orphans.query"));
        return field;
    }

    private HBox foot() {
        var keys = new Label(texts.say("orphans.keys"));
        keys.getStyleClass().addAll(Styles.CAPTION, Styles.MUTED);
        var rest = new Region();
        HBox.setHgrow(rest, Priority.ALWAYS);
        attach.setId("attach-attach");
        attach.setText(texts.say("orphans.attach.do"));
        attach.getStyleClass().add(Styles.BUTTON_PRIMARY);
        Tips.on(attach, texts.say("orphans.attach.do"), Keys.of("Enter"));
        attach.setOnAction(_ -> attach());
        var foot = new HBox(keys, rest, attach);
        foot.getStyleClass().add(Styles.ORPHANS_LINE);
        return foot;
    }

    private void bind(ObservableValue<Optional<Opened>> opened) {
        opened.subscribe(now -> now.ifPresent(it -> times = Times.of(texts, it.conference())));
        field.textProperty().bindBidirectional(model.queryProperty());
        model.lostProperty().subscribe(lost -> lost.ifPresent(this::show));
        model.rows().subscribe(this::choose);
        attach.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                attach();
            }
        });
    }

    private void show(LostTalk lost) {
        var words = new LostWords(texts, times);
        title.setText(lost.talk().title());
        title.setTooltip(new Tooltip(lost.talk().title()));
        facts.setText(words.facts(lost.talk()));
        facts.setManaged(!facts.getText().isEmpty());
        said.getChildren().setAll(words.said(lost).stream().map(AttachSheet::said).toList());
    }

    private static Label said(String sentence) {
        var label = new Label(sentence);
        label.getStyleClass().add(Styles.SMALL);
        label.setTooltip(new Tooltip(sentence));
        return label;
    }

    /// The first row is chosen, so that Enter takes the best guess; where nobody looked for it and nothing speaks for it,
    /// none is.
    private void choose() {
        var asked = !model.queryProperty().get().isBlank();
        var guessed = model.rows().stream().filter(row -> row.reason().isPresent()).count();
        heading.setText(asked
                ? texts.say("orphans.found", model.rows().size())
                : texts.say("orphans.guesses", guessed));
        list.setAccessibleText(heading.getText());
        if (model.rows().isEmpty() || (!asked && guessed == 0)) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().clearAndSelect(0);
        }
        list.scrollTo(0);
    }

    /// The list is walked from the field; nothing has to be left to choose.
    private void pressed(KeyEvent event) {
        var selection = list.getSelectionModel();
        if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
            attach();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN && !list.isFocused()) {
            selection.selectNext();
            list.scrollTo(Math.max(0, selection.getSelectedIndex() - 2));
            event.consume();
        } else if (event.getCode() == KeyCode.UP && !list.isFocused()) {
            selection.selectPrevious();
            list.scrollTo(Math.max(0, selection.getSelectedIndex() - 2));
            event.consume();
        }
    }

    private void attach() {
        var row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            overlay.get().hide();
            model.attach(row.talk());
        }
    }
}
