package org.trackbook.report.flavour;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/// Says of all that stands on paper what it is, and in which order it is read, for those who have it read to them.
final class Tags {
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final Deque<PDStructureElement> open = new ArrayDeque<>();
    private final Map<PDPage, List<PDStructureElement>> marked = new LinkedHashMap<>();
    private final Map<PDAnnotation, PDStructureElement> links = new LinkedHashMap<>();

    Tags(PDDocument document) {
        var whole = new PDStructureElement("Document", root);
        root.appendKid(whole);
        open.push(whole);
        document.getDocumentCatalog().setStructureTreeRoot(root);
        var info = new PDMarkInfo();
        info.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(info);
    }

    /// Begins a part of the one that is open.
    PDStructureElement begin(String type) {
        var parent = open.element();
        var part = new PDStructureElement(type, parent);
        parent.appendKid(part);
        open.push(part);
        return part;
    }

    void end() {
        open.pop();
    }

    /// What is written from now on belongs to the part that is open.
    void mark(PDPage page, PDPageContentStream out) throws IOException {
        var part = open.element();
        var here = marked.computeIfAbsent(page, _ -> new ArrayList<>());
        out.beginMarkedContent(COSName.getPDFName(part.getStructureType()), here.size());
        var reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(here.size());
        part.appendKid(reference);
        here.add(part);
    }

    /// Where the part that is open leads.
    void link(PDAnnotation link, PDPage page) {
        var part = open.element();
        var reference = new PDObjectReference();
        reference.setPage(page);
        reference.setReferencedObject(link);
        part.appendKid(reference);
        links.put(link, part);
    }

    /// Tells each page, and each link, what its parts are. Nothing can be said after it.
    void finish() {
        var parents = new HashMap<Integer, PDParentTreeValue>();
        marked.forEach((page, parts) -> {
            page.setStructParents(parents.size());
            page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
            var all = new COSArray();
            parts.forEach(part -> all.add(part.getCOSObject()));
            parents.put(parents.size(), new PDParentTreeValue(all));
        });
        links.forEach((link, part) -> {
            link.setStructParent(parents.size());
            parents.put(parents.size(), new PDParentTreeValue(part.getCOSObject()));
        });
        var tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(parents);
        root.setParentTree(tree);
        root.setParentTreeNextKey(parents.size());
    }
}
