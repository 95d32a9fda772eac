package no.romslig.api.letter.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.UUID;
import no.romslig.api.letter.text.LetterText;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * What a document says of itself: title, language, date, and the standards it keeps. All of it
 * comes from the letter, nothing from the clock, so that the same letter is the same bytes.
 */
final class Identity {

  private static final String PRODUCT = "Romslig";
  private static final String SRGB = "sRGB IEC61966-2.1";

  private Identity() {}

  static void write(LetterText letter, PDDocument document) throws IOException {
    UUID id = letter.id().value();
    document.setVersion(1.7f);
    document.setDocumentId(id.getMostSignificantBits() ^ id.getLeastSignificantBits());

    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(letter.title());
    information.setCreator(PRODUCT);
    information.setProducer(PRODUCT);
    information.setCreationDate(midnight(letter));
    information.setModificationDate(midnight(letter));
    document.setDocumentInformation(information);

    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setLanguage(letter.form().locale().toLanguageTag());
    PDViewerPreferences preferences = new PDViewerPreferences(catalog.getCOSObject());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    catalog.setMetadata(metadata(letter, document));
    catalog.addOutputIntent(colours(document));
  }

  private static Calendar midnight(LetterText letter) {
    return GregorianCalendar.from(letter.date().atStartOfDay(ZoneOffset.UTC));
  }

  private static PDOutputIntent colours(PDDocument document) throws IOException {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
    intent.setInfo(SRGB);
    intent.setOutputCondition(SRGB);
    intent.setOutputConditionIdentifier(SRGB);
    intent.setRegistryName("http://www.color.org");
    return intent;
  }

  private static PDMetadata metadata(LetterText letter, PDDocument document) throws IOException {
    String day = letter.date() + "T00:00:00Z";
    String language = letter.form().locale().toLanguageTag();
    String xmp =
        Xmp.TEMPLATE.formatted(
            Xmp.escaped(letter.title()), language, day, day, PRODUCT, PRODUCT, letter.id());
    return new PDMetadata(document, new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8)));
  }
}
