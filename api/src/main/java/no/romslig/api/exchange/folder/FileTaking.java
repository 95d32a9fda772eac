package no.romslig.api.exchange.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import no.romslig.api.exchange.ExchangeSettings;
import no.romslig.api.exchange.sheet.Bringer;
import no.romslig.api.exchange.sheet.SheetAnswer;
import no.romslig.api.exchange.sheet.SheetDesk;
import no.romslig.api.exchange.sheet.SheetFault;
import no.romslig.api.exchange.sheet.SheetFile;
import no.romslig.data.register.Acting;
import no.romslig.data.register.RegisterTransactions;
import no.romslig.data.register.TakenFiles;
import no.romslig.solver.text.Language;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes one file. That it is taken is stored together with its rows, so that neither is without the
 * other; its answer is written before it is moved on. Wherever the process dies, taking it once
 * more ends the same.
 */
@Component
@ConditionalOnProperty("romslig.import.folder.path")
class FileTaking {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final SheetDesk desk;
  private final ExchangeSettings settings;
  private final RegisterTransactions transactions;
  private final TakenFiles taken;

  FileTaking(
      SheetDesk desk,
      ExchangeSettings settings,
      RegisterTransactions transactions,
      TakenFiles taken) {
    this.desk = desk;
    this.settings = settings;
    this.transactions = transactions;
    this.taken = taken;
  }

  /** What lies beside a file that was taken. */
  private record Receipt(boolean isTakenBefore, Object answer) {}

  /**
   * Takes a file of a municipality's folder.
   *
   * @param own the folder of the municipality
   * @return whether the rows are in the registers now
   */
  boolean take(Acting acting, Path own, Path file) throws IOException {
    if (Files.size(file) > settings.maxFile().toBytes()) {
      return refuse(own, file, "0".repeat(64), new SheetAnswer.Refused(1, List.of(tooLarge())));
    }
    var content = Files.readAllBytes(file);
    var title = SheetDesk.titleOf(file.getFileName().toString());
    var digest = digest(title, content);
    var before = transactions.call(acting, () -> taken.answer(digest));
    if (before.isPresent()) {
      answer(own, file, "taken", digest, new Receipt(true, JSON.readTree(before.get())));
      return true;
    }
    var answer =
        desk.take(
            acting,
            Bringer.SYSTEM,
            new SheetFile(content, title, Language.NB),
            it -> taken.keep(digest, JSON.writeValueAsString(it.sheets())));
    return switch (answer) {
      case SheetAnswer.Taken(var dry, var sheets) -> {
        answer(own, file, "taken", digest, new Receipt(false, sheets));
        yield true;
      }
      case SheetAnswer.Refused refused -> refuse(own, file, digest, refused);
    };
  }

  private static boolean refuse(Path own, Path file, String digest, SheetAnswer.Refused refused)
      throws IOException {
    answer(own, file, "refused", digest, refused);
    return false;
  }

  /** Beside the file, under its name and the beginning of its digest: nothing is written over. */
  private static void answer(Path own, Path file, String folder, String digest, Object answer)
      throws IOException {
    var target = Files.createDirectories(own.resolve(folder));
    var name = digest.substring(0, 12) + "-" + file.getFileName();
    FileMoves.write(
        target.resolve(name + ".answer.json"),
        JSON.writerWithDefaultPrettyPrinter().writeValueAsString(answer));
    Files.move(
        file,
        target.resolve(name),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  private static String digest(String title, byte[] content) {
    try {
      var hash = MessageDigest.getInstance("SHA-256");
      hash.update((title + "\n").getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash.digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private SheetFault tooLarge() {
    return new SheetFault(
        null,
        null,
        null,
        null,
        "FILE_TOO_LARGE",
        "a larger file",
        "at most " + settings.maxFile().toMegabytes() + " MB",
        "Send it in parts.");
  }
}
