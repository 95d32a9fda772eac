package no.romslig.api.letter.send;

import java.io.StringWriter;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * <i>Arkivmelding</i>: what a municipality's archive needs to file a sent letter, in the form of KS
 * Fiks Arkiv, version 1 ({@code arkivmelding.opprett}), whose terms are those of Noark 5. One
 * outgoing journal post with one main document, shielded; the document goes beside it under the
 * file name that the message gives. Case number and classification are the archive's own: the
 * message names the case by the key that the municipality's case system has for it.
 */
public final class ArchiveMessage {

  private static final String MESSAGE =
      "https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/arkivmelding/opprett/v1";
  private static final String TERMS =
      "https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/metadatakatalog/v1";
  private static final String TYPES = "http://www.w3.org/2001/XMLSchema-instance";
  private static final String SYSTEM = "Romslig";

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;
  private final FrozenLetter letter;
  private final Receipt receipt;

  private ArchiveMessage(FrozenLetter letter, Receipt receipt) throws XMLStreamException {
    this.letter = letter;
    this.receipt = receipt;
    xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
  }

  /**
   * The message about a letter that was sent.
   *
   * @throws IllegalArgumentException where the receipt is of another document
   */
  public static String of(FrozenLetter letter, Receipt receipt) {
    if (!receipt.letter().equals(letter.id()) || !receipt.hash().equals(letter.hash())) {
      throw new IllegalArgumentException("The receipt is not of letter " + letter.id());
    }
    try {
      return new ArchiveMessage(letter, receipt).write();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("Cannot write about letter " + letter.id(), e);
    }
  }

  /** The name under which the document goes beside the message. */
  public static String fileName(FrozenLetter letter) {
    return letter.id() + ".pdf";
  }

  private String write() throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.setDefaultNamespace(MESSAGE);
    xml.writeStartElement(MESSAGE, "arkivmelding");
    xml.writeDefaultNamespace(MESSAGE);
    xml.writeNamespace("n5mdk", TERMS);
    xml.writeNamespace("xsi", TYPES);
    value("system", SYSTEM);
    value("antallFiler", "1");
    open("registrering");
    xml.writeAttribute("xsi", TYPES, "type", "journalpost");
    caseKey();
    shield();
    document();
    value("tittel", letter.title());
    value("offentligTittel", letter.title());
    party();
    key("referanseEksternNoekkel", letter.id().toString());
    code("journalposttype", "U", "Utgående dokument");
    code("journalstatus", "E", "Ekspedert");
    value("dokumentetsDato", letter.date().toString());
    value("sendtDato", sent());
    close();
    close();
    xml.writeEndDocument();
    xml.flush();
    return text.toString();
  }

  private String sent() {
    return DateTimeFormatter.ISO_INSTANT.format(
        receipt.at().atOffset(ZoneOffset.UTC).withNano(0).toInstant());
  }

  private void caseKey() throws XMLStreamException {
    open("referanseForelderMappe");
    xml.writeStartElement("n5mdk", "referanseEksternNoekkel", TERMS);
    term("fagsystem", SYSTEM);
    term("noekkel", letter.caseNumber().value());
    close();
    close();
  }

  /** Health and personal matters are never public. */
  private void shield() throws XMLStreamException {
    open("skjerming");
    code("tilgangsrestriksjon", "UO", "Unntatt offentlighet");
    value("skjermingshjemmel", "Offl. § 13 jf. fvl. § 13");
    close();
  }

  private void document() throws XMLStreamException {
    open("dokumentbeskrivelse");
    code("dokumenttype", "VEDTAK", "Vedtak");
    code("dokumentstatus", "F", "Dokumentet er ferdigstilt");
    value("tittel", letter.title());
    code("tilknyttetRegistreringSom", "H", "Hoveddokument");
    open("dokumentobjekt");
    value("versjonsnummer", "1");
    code("variantformat", "A", "Arkivformat");
    code("format", "RA-PDF", "PDF/A");
    value("mimeType", "application/pdf");
    value("filnavn", fileName(letter));
    value("referanseDokumentfil", fileName(letter));
    value("sjekksum", letter.hash().hex());
    value("sjekksumAlgoritme", "SHA-256");
    value("filstoerrelse", Integer.toString(letter.document().length));
    close();
    close();
  }

  private void party() throws XMLStreamException {
    open("korrespondansepart");
    code("korrespondanseparttype", "EM", "Mottaker");
    value("korrespondansepartNavn", letter.addressee().name().value());
    value("erPersonnavn", "true");
    close();
  }

  private void key(String element, String key) throws XMLStreamException {
    open(element);
    term("fagsystem", SYSTEM);
    term("noekkel", key);
    close();
  }

  private void code(String element, String code, String meaning) throws XMLStreamException {
    open(element);
    term("kode", code);
    term("beskrivelse", meaning);
    close();
  }

  private void term(String element, String content) throws XMLStreamException {
    xml.writeStartElement("n5mdk", element, TERMS);
    xml.writeCharacters(content);
    close();
  }

  private void value(String element, String content) throws XMLStreamException {
    open(element);
    xml.writeCharacters(content);
    close();
  }

  private void open(String element) throws XMLStreamException {
    xml.writeStartElement(MESSAGE, element);
  }

  private void close() throws XMLStreamException {
    xml.writeEndElement();
  }
}
