package no.romslig.api.letter.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Holds the page of what letters say against the catalogues. After a change, refresh it with {@code
 * -Dromslig.refresh=true} and read what has changed.
 */
class PublishedTextsTest {

  private static final Path PAGE = Path.of("../docs/letter-texts.md");

  @Test
  void thePageSaysWhatTheCataloguesSay() throws IOException {
    var page = new TextPage().write();
    if (Boolean.getBoolean("romslig.refresh")) {
      Files.writeString(PAGE, page);
    }

    assertThat(Files.exists(PAGE) && Files.readString(PAGE).equals(page))
        .as("Refresh it: %s", TextPage.COMMAND)
        .isTrue();
  }
}
