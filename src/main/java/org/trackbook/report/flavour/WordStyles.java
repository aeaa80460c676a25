package org.trackbook.report.flavour;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/// The styles of a Word document under the names that Word knows, so that a reader can give them another look.
final class WordStyles {
    static final String TITLE = "Title";
    static final String SUBTITLE = "Subtitle";
    static final String QUOTE = "Quote";
    static final String BULLET = "ListBullet";
    static final String NUMBER = "ListNumber";
    static final String CAPTION = "Caption";
    static final String CODE = "HTMLPreformatted";
    static final String LINK = "Hyperlink";
    private static final String NORMAL = "Normal";
    private static final String FONT = "Calibri";
    private static final int LEVELS = 6;

    private final XWPFDocument document;

    private WordStyles(XWPFDocument document) {
        this.document = document;
    }

    /// The style of a heading, counted from 1.
    static String heading(int level) {
        return "Heading" + Math.clamp(level, 1, 3);
    }

    static void in(XWPFDocument document) {
        document.createStyles();
        var styles = new WordStyles(document);
        styles.paragraph(NORMAL, "Normal", 22, false, "", 0, 120, -1);
        styles.paragraph(TITLE, "Title", 44, true, "", 0, 80, -1);
        styles.paragraph(SUBTITLE, "Subtitle", 20, false, "57606A", 0, 240, -1);
        styles.paragraph(heading(1), "heading 1", 30, true, "", 320, 100, 0);
        styles.paragraph(heading(2), "heading 2", 25, true, "", 240, 80, 1);
        styles.paragraph(heading(3), "heading 3", 22, true, "", 200, 60, 2);
        styles.paragraph(QUOTE, "Quote", 22, false, "3D444D", 0, 120, -1);
        styles.paragraph(BULLET, "List Bullet", 22, false, "", 0, 40, -1);
        styles.paragraph(NUMBER, "List Number", 22, false, "", 0, 40, -1);
        styles.paragraph(CAPTION, "caption", 18, false, "57606A", 0, 160, -1);
        styles.paragraph(CODE, "HTML Preformatted", 19, false, "", 0, 120, -1);
        styles.link();
    }

    private CTStyle style(String id, String name, STStyleType.Enum type) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(type);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        return style;
    }

    /// @param size in half points
    /// @param before in twentieths of a point, like `after`
    /// @param outline the level in the outline; less than 0 outside of it
    private void paragraph(String id, String name, int size, boolean bold, String colour, int before, int after,
            int outline) {
        var style = style(id, name, STStyleType.PARAGRAPH);
        if (id.equals(NORMAL)) {
            style.setDefault(true);
        } else {
            style.addNewBasedOn().setVal(NORMAL);
        }
        var letters = style.addNewRPr();
        var font = letters.addNewRFonts();
        font.setAscii(id.equals(CODE) ? "Consolas" : FONT);
        font.setHAnsi(id.equals(CODE) ? "Consolas" : FONT);
        letters.addNewSz().setVal(BigInteger.valueOf(size));
        if (bold) {
            letters.addNewB();
        }
        if (id.equals(QUOTE)) {
            letters.addNewI();
        }
        if (!colour.isEmpty()) {
            letters.addNewColor().setVal(colour);
        }
        var lines = style.addNewPPr();
        if (outline >= 0 || id.equals(TITLE)) {
            lines.addNewKeepNext();
        }
        var space = lines.addNewSpacing();
        space.setBefore(BigInteger.valueOf(before));
        space.setAfter(BigInteger.valueOf(after));
        if (id.equals(QUOTE)) {
            lines.addNewInd().setLeft(BigInteger.valueOf(400));
        }
        if (outline >= 0) {
            lines.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
        }
        document.getStyles().addStyle(new XWPFStyle(style));
    }

    private void link() {
        var style = style(LINK, "Hyperlink", STStyleType.CHARACTER);
        var letters = style.addNewRPr();
        letters.addNewColor().setVal("0B5CAD");
        letters.addNewU();
        document.getStyles().addStyle(new XWPFStyle(style));
    }

    /// A list of its own, that counts anew.
    static BigInteger list(XWPFDocument document, boolean ordered, int start, int number) {
        var list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.valueOf(number));
        for (var at = 0; at < LEVELS; at++) {
            var level = list.addNewLvl();
            level.setIlvl(BigInteger.valueOf(at));
            level.addNewStart().setVal(BigInteger.valueOf(start));
            level.addNewNumFmt().setVal(ordered ? STNumberFormat.DECIMAL : STNumberFormat.BULLET);
            level.addNewLvlText().setVal(ordered ? "%" + (at + 1) + "." : "•");
            var indent = level.addNewPPr().addNewInd();
            indent.setLeft(BigInteger.valueOf(360L * (at + 1)));
            indent.setHanging(BigInteger.valueOf(300));
        }
        var numbering = document.getNumbering() == null ? document.createNumbering() : document.getNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }
}
