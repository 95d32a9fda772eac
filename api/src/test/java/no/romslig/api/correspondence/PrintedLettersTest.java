package no.romslig.api.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import no.romslig.api.ApplicationTest;
import no.romslig.api.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** When letters are in the print folder under a name that anyone prints. */
@ApplicationTest
class PrintedLettersTest {

  private static final List<String> HOMES =
      List.of("LONG_TERM_SOMATIC", "LONG_TERM_SHELTERED", "LONG_TERM_SPECIAL");

  @Autowired private ApplicationContext context;
  @Autowired private LettersLeft left;
  @LocalServerPort private int port;

  private LetterOffice town;
  private JsonNode approved;

  @BeforeEach
  void approve() {
    town = new LetterOffice(context, port, "fjordvik", "{}");
    town.office().runOf("2026-11-23");
    town.furnish();
    town.name();
    var decision = town.accepted("PLACEMENT", HOMES);
    var item = decision.get("items").get(0).get("key").asString();
    var drafted =
        town.draft(
            LetterOffice.self(decision) + "/letters",
            """
            {"about": [{"item": "%s", "appliedFor": "LONG_TERM_SOMATIC", "caseNumber": "2026/412",
              "considered": [{"measure": "HELP_AT_HOME", "result": "TRIED"}]}]}
            """
                .formatted(item));
    approved = town.approve(drafted.getFirst());
  }

  /** A file that anyone prints is there with its receipt, or not at all. */
  @Test
  void arePutInThePrintFolderWithTheirReceiptAlone() {
    town.asOwner(
        "alter table letter_receipt add constraint no_receipt check (letter_id <> '%s') not valid"
            .formatted(approved.get("id").asString()));
    try {
      assertThat(town.send(approved).statusCode()).isGreaterThanOrEqualTo(400);
    } finally {
      town.asOwner("alter table letter_receipt drop constraint no_receipt");
    }

    assertThat(town.office().get(LetterOffice.self(approved)).get("state").asString())
        .isEqualTo("APPROVED");
    assertThat(printed(approved)).doesNotExist();
    assertThat(printed(approved).resolveSibling(approved.get("id").asString() + ".part"))
        .doesNotExist();

    assertThat(town.send(approved).statusCode()).isEqualTo(200);
    assertThat(printed(approved)).hasBinaryContent(town.pdf(approved));
  }

  /** Where the program ended after the receipt was kept, or the folder could not be written to. */
  @Test
  void goByThemselvesWhereTheyLieReadyAndWereNotReleased() throws Exception {
    var sent = Http.json(town.send(approved));
    var ready = printed(sent).resolveSibling(sent.get("id").asString() + ".part");
    Files.move(printed(sent), ready);

    var other = Files.writeString(ready.resolveSibling("notes.part"), "Of someone else.");
    var unsent = Files.writeString(ready.resolveSibling(UUID.randomUUID() + ".part"), "Unsent.");

    left.release();

    assertThat(ready).doesNotExist();
    assertThat(printed(sent)).hasBinaryContent(town.pdf(sent));
    assertThat(other).exists();
    assertThat(unsent).exists();
    Files.delete(printed(sent));
    assertThat(town.send(sent).statusCode()).isEqualTo(200);
    assertThat(printed(sent)).as("what was taken out is not printed twice").doesNotExist();
  }

  private Path printed(JsonNode letter) {
    var name = letter.get("id").asString() + ".pdf";
    return Path.of("target/letters").resolve(town.number()).resolve(name);
  }
}
