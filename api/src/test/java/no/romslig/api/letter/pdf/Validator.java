package no.romslig.api.letter.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Holds a document against PDF/UA-1 and PDF/A-2a, as veraPDF reads them. */
public final class Validator {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Validator() {}

  /** What the document breaks; empty where it keeps both. */
  public static List<String> faults(byte[] document) {
    return Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)
        .flatMap(flavour -> faults(document, flavour).stream())
        .toList();
  }

  private static List<String> faults(byte[] document, PDFAFlavour flavour) {
    try (var parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(document), flavour);
        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(each -> each.getStatus() != TestAssertion.Status.PASSED)
          .map(each -> each.getRuleId() + " " + each.getMessage() + " at " + each.getLocation())
          .distinct()
          .toList();
    } catch (Exception e) {
      throw new AssertionError("Not to be read as PDF", e);
    }
  }
}
