package org.trackbook.text;

import java.util.regex.Pattern;

/// Keeps a spreadsheet from computing what stands in a cell of a table, and reads such cells again.
public final class Cells {
    /// What a spreadsheet takes for the beginning of a formula, its full-width kin too, behind any apostrophes.
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    private Cells() {
    }

    /// The text as it can stand in a cell: led by an apostrophe where it would be computed, or would look as if it had been
    /// led by one already.
    public static String neutral(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /// The text that was made neutral.
    public static String plain(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
