package no.romslig.benchmarks.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;

/** Lines over two logarithmic axes, drawn as SVG: a power law is a straight line. */
public final class LogLogChart {

  private static final int WIDTH = 760;
  private static final int HEIGHT = 460;
  private static final int LEFT = 80;
  private static final int RIGHT = 190;
  private static final int TOP = 40;
  private static final int BOTTOM = 60;

  /** Told apart by colour-blind readers too (Okabe and Ito). */
  private static final List<String> COLOURS =
      List.of("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000");

  private final String title;
  private final String across;
  private final String up;
  private final Map<String, List<Point>> lines = new LinkedHashMap<>();

  /** Both above 0. */
  public record Point(double x, double y) {}

  /**
   * An empty chart.
   *
   * @param across what the horizontal axis measures
   * @param up what the vertical axis measures
   */
  public LogLogChart(String title, String across, String up) {
    this.title = title;
    this.across = across;
    this.up = up;
  }

  /** Adds a line; one without points is left out. */
  public void add(String name, List<Point> points) {
    if (!points.isEmpty()) {
      lines.put(name, List.copyOf(points));
    }
  }

  /** The drawing. */
  public String svg() {
    Axis x = Axis.over(lines.values().stream().flatMap(List::stream).mapToDouble(Point::x));
    Axis y = Axis.over(lines.values().stream().flatMap(List::stream).mapToDouble(Point::y));
    StringBuilder svg = new StringBuilder();
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" font-family="sans-serif" font-size="13">
        <title>%s</title>
        <rect width="100%%" height="100%%" fill="#ffffff"/>
        <text x="%d" y="24" font-size="15">%s</text>
        """
            .formatted(WIDTH, HEIGHT, escaped(title), LEFT, escaped(title)));
    for (int decade = x.from; decade <= x.to; decade++) {
      double at = across(x, Math.pow(10, decade));
      line(svg, at, TOP, at, HEIGHT - BOTTOM);
      text(svg, at, HEIGHT - BOTTOM + 20, "middle", power(decade));
    }
    for (int decade = y.from; decade <= y.to; decade++) {
      double at = up(y, Math.pow(10, decade));
      line(svg, LEFT, at, WIDTH - RIGHT, at);
      text(svg, LEFT - 8, at + 4, "end", power(decade));
    }
    text(svg, (LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 14, "middle", across);
    svg.append(
        "<text transform=\"translate(18 %d) rotate(-90)\" text-anchor=\"middle\">%s</text>%n"
            .formatted((TOP + HEIGHT - BOTTOM) / 2, escaped(up)));
    int number = 0;
    for (Map.Entry<String, List<Point>> line : lines.entrySet()) {
      draw(svg, line.getKey(), line.getValue(), number++, x, y);
    }
    return svg.append("</svg>\n").toString().replace(System.lineSeparator(), "\n");
  }

  private static void draw(
      StringBuilder svg, String name, List<Point> points, int number, Axis x, Axis y) {
    String colour = COLOURS.get(number % COLOURS.size());
    StringBuilder path = new StringBuilder();
    for (Point point : points) {
      String at = number(across(x, point.x)) + "," + number(up(y, point.y));
      path.append(path.isEmpty() ? "" : " ").append(at);
    }
    svg.append(
        "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>%n"
            .formatted(path, colour));
    for (Point point : points) {
      svg.append(
          "<circle cx=\"%s\" cy=\"%s\" r=\"3\" fill=\"%s\"/>%n"
              .formatted(number(across(x, point.x)), number(up(y, point.y)), colour));
    }
    int at = TOP + 14 + 20 * number;
    int left = WIDTH - RIGHT + 14;
    svg.append(
        "<rect x=\"%d\" y=\"%d\" width=\"14\" height=\"4\" fill=\"%s\"/>%n"
            .formatted(left, at - 6, colour));
    text(svg, left + 20, at, "start", name);
  }

  private static double across(Axis axis, double value) {
    return LEFT + axis.share(value) * (WIDTH - LEFT - RIGHT);
  }

  private static double up(Axis axis, double value) {
    return HEIGHT - BOTTOM - axis.share(value) * (HEIGHT - TOP - BOTTOM);
  }

  private static void line(StringBuilder svg, double x1, double y1, double x2, double y2) {
    svg.append(
        "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"#d0d0d0\"/>%n"
            .formatted(number(x1), number(y1), number(x2), number(y2)));
  }

  private static void text(StringBuilder svg, double x, double y, String anchor, String words) {
    svg.append(
        "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>%n"
            .formatted(number(x), number(y), anchor, escaped(words)));
  }

  private static String power(int decade) {
    return decade >= 0
        ? String.format(Locale.ROOT, "%.0f", Math.pow(10, decade))
        : String.format(Locale.ROOT, "%." + -decade + "f", Math.pow(10, decade));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  /** Whole decades, from 10 to the power {@code from} to that of {@code to}. */
  private record Axis(int from, int to) {

    static Axis over(DoubleStream values) {
      var range = values.map(Math::log10).summaryStatistics();
      int from = (int) Math.floor(range.getMin());
      return new Axis(from, Math.max(from + 1, (int) Math.ceil(range.getMax())));
    }

    double share(double value) {
      return (Math.log10(value) - from) / (to - from);
    }
  }
}
