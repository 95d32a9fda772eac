package no.romslig.benchmarks.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import no.romslig.benchmarks.report.LogLogChart.Point;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class LogLogChartTest {

  private static final List<Point> SQUARE =
      IntStream.of(10, 100, 1_000).mapToObj(x -> new Point(x, 3.0 * x * x)).toList();

  @Test
  void aPowerLawIsAStraightLine() throws Exception {
    LogLogChart chart = new LogLogChart("Growth <of it>", "places", "seconds");
    chart.add("square & more", SQUARE);
    chart.add("nothing", List.of());

    Document svg = parsed(chart.svg());

    assertThat(svg.getElementsByTagName("polyline").getLength()).isEqualTo(1);
    String[] points =
        ((Element) svg.getElementsByTagName("polyline").item(0))
            .getAttribute("points")
            .split(" ", -1);
    assertThat(slope(points[0], points[1])).isCloseTo(slope(points[1], points[2]), within(0.01));
    assertThat(svg.getDocumentElement().getTextContent())
        .contains("Growth <of it>", "square & more", "places", "seconds");
  }

  @Test
  void theExponentIsThatOfThePowerLaw() {
    assertThat(Growth.exponent(SQUARE)).isCloseTo(2, within(1e-9));
    assertThat(Growth.exponent(SQUARE.subList(0, 1))).isNaN();
  }

  private static double slope(String from, String to) {
    double[] one = numbers(from);
    double[] other = numbers(to);
    return (other[1] - one[1]) / (other[0] - one[0]);
  }

  private static double[] numbers(String point) {
    int comma = point.indexOf(',');
    return new double[] {
      Double.parseDouble(point.substring(0, comma)), Double.parseDouble(point.substring(comma + 1))
    };
  }

  private static Document parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(UTF_8)));
  }
}
