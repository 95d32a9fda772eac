package no.romslig.api.letter.pdf;

import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDListAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;

/** What tags of tables and lists say beside their type. */
final class Attributes {

  private Attributes() {}

  /** A heading of the row that it begins. */
  static PDStructureElement ofRow(PDStructureElement heading) {
    return scoped(heading, PDTableAttributeObject.SCOPE_ROW);
  }

  /** A heading of the column below it. */
  static PDStructureElement ofColumn(PDStructureElement heading) {
    return scoped(heading, PDTableAttributeObject.SCOPE_COLUMN);
  }

  private static PDStructureElement scoped(PDStructureElement heading, String scope) {
    PDTableAttributeObject table = new PDTableAttributeObject();
    table.setScope(scope);
    heading.addAttribute(table);
    return heading;
  }

  /** A list whose points have no order. */
  static PDStructureElement disc(PDStructureElement list) {
    PDListAttributeObject numbering = new PDListAttributeObject();
    numbering.setListNumbering(PDListAttributeObject.LIST_NUMBERING_DISC);
    list.addAttribute(numbering);
    return list;
  }
}
