package no.romslig.solver.cli;

import java.util.Iterator;
import java.util.stream.Stream;
import no.romslig.solver.text.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a language by its code. */
final class LanguageConverter implements ITypeConverter<Language> {

  /** The codes, for help texts and completion. */
  static final class Codes implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Stream.of(Language.values()).map(Language::code).iterator();
    }
  }

  @Override
  public Language convert(String code) {
    return Language.of(code)
        .orElseThrow(() -> new TypeConversionException("take one of nb, nn, en"));
  }
}
