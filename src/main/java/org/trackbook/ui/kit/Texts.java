package org.trackbook.ui.kit;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of the window, in the reader's language.
public final class Texts {
    private static final String BUNDLE = "i18n.messages";

    private final ResourceBundle bundle;
    private final Locale locale;

    private Texts(ResourceBundle bundle) {
        this.bundle = bundle;
        this.locale = bundle.getLocale().getLanguage().isEmpty() ? Locale.ENGLISH : bundle.getLocale();
    }

    /// The words in a language, English where there are none.
    public static Texts in(Locale locale) {
        return new Texts(ResourceBundle.getBundle(BUNDLE, locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /// The sentence of a key, its gaps filled. Gaps are those of `MessageFormat`; numbers stay numbers.
    public String say(String key, Object... facts) {
        return new MessageFormat(bundle.getString(key), locale).format(facts);
    }

    /// The language in which the words are found: dates are said in it too.
    public Locale locale() {
        return locale;
    }
}
