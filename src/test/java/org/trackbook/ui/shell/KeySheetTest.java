package org.trackbook.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class KeySheetTest {
    @Test
    void eachLineOfTheKeySheetBeginsLikeASentence() {
        var words = ResourceBundle.getBundle("i18n.messages", Locale.ENGLISH);
        assertEquals(List.of(), words.keySet()
                .stream()
                .filter(key -> key.contains(".keys."))
                .filter(key -> Character.isLowerCase(words.getString(key).codePointAt(0)))
                .toList());
    }
}
