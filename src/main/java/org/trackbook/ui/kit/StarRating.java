package org.trackbook.ui.kit;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// One to five stars by mouse or keys; 0 is "not rated".
///
/// Bind [#starsProperty] to what is known and let [#setOnRate] tell what the visitor wants. Unbound it keeps what it
/// was told.
public final class StarRating extends HBox {
    private static final int MOST = 5;

    private final Texts texts;
    private final IntegerProperty stars = new SimpleIntegerProperty(this, "stars");
    private IntConsumer onRate = _ -> {
    };

    private StarRating(Texts texts, String size) {
        this.texts = texts;
        getStyleClass().addAll(Styles.STAR_RATING, size);
        IntStream.rangeClosed(1, MOST).forEach(_ -> getChildren().add(new Region()));
        stars.subscribe(value -> {
            draw(value.intValue());
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
            setAccessibleText(texts.say("rating.name"));
        });
    }

    /// To rate with, 22 px.
    public StarRating(Texts texts) {
        this(texts, Styles.STAR_RATING_LARGE);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setOnMouseMoved(event -> draw(at(event.getX())));
        setOnMouseExited(_ -> draw(stars.get()));
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                requestFocus();
                var wanted = at(event.getX());
                rate(wanted == stars.get() ? 0 : wanted);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /// To look at, 12 px.
    public static StarRating shown(Texts texts, int stars) {
        var rating = new StarRating(texts, Styles.STAR_RATING_SMALL);
        rating.stars.set(stars);
        rating.setAccessibleRole(AccessibleRole.TEXT);
        rating.setAccessibleText(rating.words());
        return rating;
    }

    /// How many; 0 is not rated.
    public IntegerProperty starsProperty() {
        return stars;
    }

    /// Who is told what the visitor wants: 1 to 5, or 0 to take the rating back.
    public void setOnRate(IntConsumer told) {
        onRate = told;
    }

    /// `4 of 5, worth your time`
    public String words() {
        return stars.get() == 0 ? texts.say("rating.none") : texts.say("rating.words", stars.get(), word(stars.get()));
    }

    /// The fixed word beside the stars.
    public String word(int stars) {
        return switch (stars) {
            case 1 -> texts.say("rating.word.1");
            case 2 -> texts.say("rating.word.2");
            case 3 -> texts.say("rating.word.3");
            case 4 -> texts.say("rating.word.4");
            case 5 -> texts.say("rating.word.5");
            default -> texts.say("rating.none");
        };
    }

    private void rate(int wanted) {
        if (!stars.isBound()) {
            stars.set(wanted);
        }
        onRate.accept(wanted);
        draw(stars.get());
    }

    private void key(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        var digit = Keys.digit(event);
        switch (event.getCode()) {
            case RIGHT, KP_RIGHT -> rate(Math.min(MOST, stars.get() + 1));
            case LEFT, KP_LEFT -> rate(Math.max(0, stars.get() - 1));
            case HOME -> rate(1);
            case END -> rate(MOST);
            case BACK_SPACE, DELETE -> rate(0);
            default -> {
                if (digit.isEmpty() || digit.getAsInt() > MOST) {
                    return;
                }
                rate(digit.getAsInt());
            }
        }
        event.consume();
    }

    private int at(double x) {
        for (var i = 0; i < MOST; i++) {
            if (x <= getChildren().get(i).getBoundsInParent().getMaxX() + getSpacing() / 2) {
                return i + 1;
            }
        }
        return MOST;
    }

    private void draw(int filled) {
        for (var i = 0; i < MOST; i++) {
            getChildren().get(i).getStyleClass().setAll(Styles.STAR, i < filled ? Styles.STAR_ON : Styles.STAR_OFF);
        }
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> (double) stars.get();
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> (double) MOST;
            case VALUE_STRING -> words();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> rate(Math.min(MOST, stars.get() + 1));
            case DECREMENT -> rate(Math.max(0, stars.get() - 1));
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
