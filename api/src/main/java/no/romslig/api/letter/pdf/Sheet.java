package no.romslig.api.letter.pdf;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The sheet, in points from the top left. The recipient stands where a window envelope shows it
 * (DIN 5008, form B: 45 mm from the top, 20 mm from the left, with 5 mm inside the window).
 */
final class Sheet {

  static final float WIDTH = PDRectangle.A4.getWidth();
  static final float HEIGHT = PDRectangle.A4.getHeight();

  static final float LEFT = millimetres(25);
  static final float RIGHT = WIDTH - millimetres(30);
  static final float TEXT_WIDTH = RIGHT - LEFT;
  static final float TOP = millimetres(20);
  static final float BOTTOM = HEIGHT - millimetres(24);
  static final float FOOT = HEIGHT - millimetres(14);

  static final float WINDOW_TOP = millimetres(50);
  static final float WINDOW_WIDTH = millimetres(75);
  static final float REFERENCES_LEFT = millimetres(125);
  static final float TEXT_TOP = millimetres(96);

  private Sheet() {}

  static float millimetres(float length) {
    return length * 72 / 25.4f;
  }
}
