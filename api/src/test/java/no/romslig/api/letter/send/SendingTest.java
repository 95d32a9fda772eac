package no.romslig.api.letter.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import no.romslig.api.letter.Letter;
import no.romslig.api.letter.Outcome;
import no.romslig.api.letter.Recipient;
import no.romslig.api.letter.Service;
import no.romslig.api.letter.WrittenForm;
import no.romslig.api.letter.sample.Letters;
import no.romslig.api.letter.sample.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SendingTest {

  private static final Instant NOW = Instant.parse("2026-11-27T10:15:30.5Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  @TempDir Path folder;

  @Test
  void aDraftIsNeverFrozen() {
    assertThatThrownBy(() -> frozen(Letters.draft(letter(LocalDate.of(2026, 12, 7)))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("approve");
  }

  @Test
  void aFrozenLetterHasItsBytesTheirHashAndItsRulesAndCannotBeChanged() {
    var frozen = frozen(letter(LocalDate.of(2026, 12, 7)));

    frozen.document()[0] = 0;

    assertThat(Sha256.of(frozen.document())).isEqualTo(frozen.hash());
    assertThat(frozen.hash()).isEqualTo(frozen(letter(LocalDate.of(2026, 12, 7))).hash());
    assertThat(frozen.hash()).isNotEqualTo(frozen(letter(LocalDate.of(2026, 12, 8))).hash());
    assertThat(frozen.rules()).isEqualTo("kinn 1.0.0, norway 1.2.0");
  }

  @Test
  void aLetterIsPutInTheFolderOnceUnderANameThatTellsNothing() throws Exception {
    var frozen = frozen(letter(LocalDate.of(2026, 12, 7)));
    var delivery = new PrintFolder(folder.resolve("out"), CLOCK);

    var first = delivered(delivery, frozen);
    var again = delivered(delivery, frozen);

    assertThat(first)
        .isEqualTo(again)
        .isEqualTo(
            new Receipt(frozen.id(), frozen.hash(), Channel.PRINT, NOW, frozen.id() + ".pdf"));
    try (var files = Files.list(folder.resolve("out"))) {
      assertThat(files)
          .singleElement()
          .satisfies(
              file -> {
                assertThat(Files.readAllBytes(file)).isEqualTo(frozen.document());
                assertThat(file.getFileName()).hasToString(frozen.id() + ".pdf");
              });
    }
  }

  /** A receipt that is not kept leaves nothing that anyone prints. */
  @Test
  void aLetterThatIsReadyHasItsNameOnceItIsReleasedAndNoneWhereItIsTakenBack() throws Exception {
    var frozen = frozen(letter(LocalDate.of(2026, 12, 7)));
    var delivery = new PrintFolder(folder, CLOCK);
    var printed = folder.resolve(frozen.id() + ".pdf");

    delivery.prepare(frozen);
    assertThat(printed).doesNotExist();
    delivery.withdraw(frozen.id());
    assertThat(folder).isEmptyDirectory();
    delivery.release(frozen.id());
    assertThat(folder).isEmptyDirectory();

    delivery.prepare(frozen);
    delivery.release(frozen.id());
    delivery.release(frozen.id());
    delivery.withdraw(frozen.id());
    assertThat(printed).hasBinaryContent(frozen.document());
  }

  private static Receipt delivered(LetterDelivery delivery, FrozenLetter letter)
      throws NotDeliveredException {
    var receipt = delivery.prepare(letter);
    delivery.release(letter.id());
    return receipt;
  }

  @Test
  void anotherDocumentIsNotPutOverOneThatWasDelivered() throws Exception {
    var delivery = new PrintFolder(folder, CLOCK);
    var first = frozen(letter(LocalDate.of(2026, 12, 7)));
    delivered(delivery, first);

    assertThatThrownBy(() -> delivery.prepare(frozen(letter(LocalDate.of(2026, 12, 8)))))
        .asInstanceOf(type(NotDeliveredException.class))
        .extracting(NotDeliveredException::why)
        .isEqualTo(NotDeliveredException.Why.OTHER_DOCUMENT);
    assertThat(Files.readAllBytes(folder.resolve(first.id() + ".pdf"))).isEqualTo(first.document());
  }

  @Test
  void aLetterToAProtectedAddressIsNotPrinted() {
    var hidden = Letters.to(new Recipient.Concerned(null), letter(LocalDate.of(2026, 12, 7)));

    assertThatThrownBy(() -> new PrintFolder(folder, CLOCK).prepare(frozen(hidden)))
        .asInstanceOf(type(NotDeliveredException.class))
        .satisfies(
            refused -> {
              assertThat(refused.why()).isEqualTo(NotDeliveredException.Why.NO_ADDRESS);
              assertThat(refused).hasMessageNotContaining("Lien");
            });
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFolderThatCannotBeWrittenToIsToldAndNothingIsDelivered() throws Exception {
    var file = Files.createFile(folder.resolve("file"));

    assertThatThrownBy(
            () -> new PrintFolder(file, CLOCK).prepare(frozen(letter(LocalDate.of(2026, 12, 7)))))
        .asInstanceOf(type(NotDeliveredException.class))
        .extracting(NotDeliveredException::why)
        .isEqualTo(NotDeliveredException.Why.UNAVAILABLE);
  }

  @Test
  void theArchiveIsToldOfAShieldedOutgoingLetterWithItsHash() throws Exception {
    var frozen = frozen(letter(LocalDate.of(2026, 12, 7)));
    var receipt = new PrintFolder(folder, CLOCK).prepare(frozen);

    var message = ArchiveMessage.of(frozen, receipt);

    var xml =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8)));
    assertThat(xml.getElementsByTagName("sjekksum").item(0).getTextContent())
        .isEqualTo(frozen.hash().hex());
    assertThat(xml.getElementsByTagName("sendtDato").item(0).getTextContent())
        .isEqualTo("2026-11-27T10:15:30Z");
    assertThat(xml.getElementsByTagName("referanseDokumentfil").item(0).getTextContent())
        .isEqualTo(ArchiveMessage.fileName(frozen));
    assertThat(xml.getElementsByTagName("tilgangsrestriksjon").getLength()).isEqualTo(1);
    assertThat(xml.getElementsByTagName("offentligTittel").item(0).getTextContent())
        .isEqualTo("Vedtak om langtidsplass på sykehjem, sak 2026/412");
  }

  @Test
  void theArchiveIsNotToldWithTheReceiptOfAnotherLetter() throws Exception {
    var receipt = new PrintFolder(folder, CLOCK).prepare(frozen(letter(LocalDate.of(2026, 12, 7))));

    assertThatThrownBy(() -> ArchiveMessage.of(frozen(letter(LocalDate.of(2026, 12, 8))), receipt))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static FrozenLetter frozen(Letter letter) {
    return FrozenLetter.of(letter, Town.FJORDVIK.rules());
  }

  private static Letter letter(LocalDate from) {
    return Letters.about(
        WrittenForm.NB,
        new UUID(3, 4),
        new Outcome.PlaceGranted(Service.LONG_TERM_SOMATIC, Letters.PLACE, from, null),
        List.of());
  }
}
