package org.trackbook.report.flavour;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/// A box to tick in a document of Word: one that answers to a click.
final class WordBox {
    private static String box(String value, String sign) {
        return """
                <xml-fragment xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="%s"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>%s</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"> </w:t></w:r></xml-fragment>"""
                .formatted(value, sign);
    }

    private WordBox() {
    }

    static void add(XWPFParagraph paragraph, boolean ticked) {
        try {
            var box = CTP.Factory.parse(box(ticked ? "1" : "0", ticked ? "☒" : "☐"));
            var words = paragraph.getCTP();
            words.addNewSdt().set(box.getSdtArray(0));
            words.addNewR().set(box.getRArray(0));
        } catch (XmlException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
