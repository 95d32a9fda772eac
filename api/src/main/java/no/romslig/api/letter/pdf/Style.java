package no.romslig.api.letter.pdf;

import no.romslig.api.letter.pdf.Typeface.Weight;

/**
 * How text looks.
 *
 * @param size in points
 * @param leading from one baseline to the next, in points
 * @param grey 0 is black
 */
record Style(Weight weight, float size, float leading, float grey) {

  static final Style TITLE = new Style(Weight.SEMIBOLD, 18, 23, 0);
  static final Style HEADING = new Style(Weight.SEMIBOLD, 11.5f, 15, 0);
  static final Style LEAD = new Style(Weight.REGULAR, 11.5f, 16.5f, 0);
  static final Style BODY = new Style(Weight.REGULAR, 10, 14.5f, 0);
  static final Style LABEL = new Style(Weight.SEMIBOLD, 10, 14.5f, 0);
  static final Style SENDER = new Style(Weight.SEMIBOLD, 12, 15, 0);
  static final Style SMALL = new Style(Weight.REGULAR, 8.5f, 11.5f, 0.35f);
  static final Style SMALL_LABEL = new Style(Weight.SEMIBOLD, 8.5f, 11.5f, 0.35f);
  static final Style DRAFT = new Style(Weight.SEMIBOLD, 10, 14.5f, 0);
  static final Style WATERMARK = new Style(Weight.SEMIBOLD, 120, 120, 0.93f);
}
