package no.romslig.api.letter.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** The structure that a screen reader follows, and which marks on the pages belong to it. */
final class Tags {

  private final PDStructureTreeRoot root = new PDStructureTreeRoot();
  private final PDStructureElement document;
  private final Map<PDPage, List<PDStructureElement>> marks = new LinkedHashMap<>();

  Tags() {
    document = add(root, "Document");
  }

  PDStructureElement document() {
    return document;
  }

  /** A new element, last among its parent's. */
  PDStructureElement add(PDStructureNode parent, String type) {
    PDStructureElement element = new PDStructureElement(type, parent);
    parent.appendKid(element);
    return element;
  }

  /** The number under which the page marks content as the element's. */
  int mark(PDPage page, PDStructureElement element) {
    List<PDStructureElement> onPage = marks.computeIfAbsent(page, _ -> new ArrayList<>());
    int number = onPage.size();
    onPage.add(element);
    PDMarkedContentReference reference = new PDMarkedContentReference();
    reference.setPage(page);
    reference.setMCID(number);
    element.appendKid(reference);
    return number;
  }

  void finish(PDDocumentCatalog catalog) {
    COSArray numbers = new COSArray();
    int key = 0;
    for (Map.Entry<PDPage, List<PDStructureElement>> each : marks.entrySet()) {
      each.getKey().setStructParents(key);
      numbers.add(COSInteger.get(key));
      COSArray elements = new COSArray();
      each.getValue().forEach(elements::add);
      numbers.add(elements);
      key++;
    }
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NUMS, numbers);
    root.setParentTree(new PDNumberTreeNode(tree, PDStructureElement.class));
    root.setParentTreeNextKey(key);
    catalog.setStructureTreeRoot(root);
    PDMarkInfo info = new PDMarkInfo();
    info.setMarked(true);
    catalog.setMarkInfo(info);
  }
}
