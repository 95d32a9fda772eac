package no.romslig.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleRunTest {

  private static final Pattern PAGE = Pattern.compile("Romslig is ready: http://[^/]+(/runs/\\S+)");

  @TempDir Path folder;

  @Test
  void endsTheFirstStartWithASolvedSampleThatCanBeRead() {
    try (var application = ApplicationProcess.start(folder.resolve("home"))) {
      var page = PAGE.matcher(application.log());

      assertThat(page.find()).as(application.log()).isTrue();
      var answer = application.http().get(page.group(1), "Accept-Language", "nb");
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).contains("Fjordvik", "Foreslåtte plasser", "Kort sagt");
      assertThat(Http.json(application.http().get("/api/v1/runs")).get("total").asInt())
          .isEqualTo(1);
      var cases = Http.json(application.http().get("/api/v1/cases?size=5"));
      assertThat(cases.get("total").asInt()).as("cases to decide on").isGreaterThan(5);
    }
    assertThat(ApplicationProcess.runOnce(folder.resolve("home"), "verify-access-log"))
        .as("a look at the proposal and at whoever five cases are about, in a log that is whole")
        .contains("9991 whole: 6 looks");
  }
}
