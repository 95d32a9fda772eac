package no.romslig.solver.cli;

import no.romslig.solver.text.Language;
import picocli.CommandLine.Option;

/** In which language a command answers. */
final class LanguageOption {

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      defaultValue = "nb",
      converter = LanguageConverter.class,
      completionCandidates = LanguageConverter.Codes.class,
      description = "The language: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Language language = Language.NB;

  Language value() {
    return language;
  }
}
