package no.romslig.api.exchange.sheet;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import no.romslig.api.exchange.sheet.Intake.Outcome;
import no.romslig.api.exchange.sheet.SheetAnswer.Count;
import no.romslig.api.exchange.sheet.SheetAnswer.Refused;
import no.romslig.api.exchange.sheet.SheetAnswer.Taken;
import no.romslig.api.request.Today;
import no.romslig.data.decision.Decisions;
import no.romslig.data.register.Acting;
import no.romslig.data.register.RegisterTransactions;
import no.romslig.solver.text.Language;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;

/** Takes sheets into the registers and hands them out. */
@Service
public class SheetDesk {

  private final Map<SheetKind, Sheet> sheets = new EnumMap<>(SheetKind.class);
  private final RegisterTransactions transactions;
  private final EntityManager entities;
  private final Decisions decisions;
  private final Today today;

  SheetDesk(
      List<Sheet> sheets,
      RegisterTransactions transactions,
      EntityManager entities,
      Decisions decisions,
      Today today) {
    sheets.forEach(it -> this.sheets.put(it.kind(), it));
    this.transactions = transactions;
    this.entities = entities;
    this.decisions = decisions;
    this.today = today;
  }

  /** The titles of all sheets, in the order in which their rows may name each other. */
  public List<String> titles() {
    return sheets.keySet().stream().map(SheetKind::title).toList();
  }

  /** Whether there is a sheet of that title. */
  public static boolean isTitle(String title) {
    return SheetKind.called(title).isPresent();
  }

  /**
   * The sheet that a file's name begins with, as {@code persons-2026-11-23.csv} does; empty where
   * it begins with none.
   */
  public static String titleOf(String fileName) {
    return Arrays.stream(SheetKind.values())
        .filter(it -> it.begins(fileName))
        .findFirst()
        .map(SheetKind::title)
        .orElse("");
  }

  /**
   * Stores all rows of a file, or none and tells every fault.
   *
   * @param by who brings it: a system brings nothing that a person decides
   * @param isDryRun does everything and stores nothing
   */
  public SheetAnswer take(Acting acting, Bringer by, SheetFile file, boolean isDryRun) {
    return take(acting, by, file, isDryRun, taken -> {});
  }

  /**
   * As {@link #take(Acting, Bringer, SheetFile, boolean)}, and for good.
   *
   * @param together what is stored with the rows, in the same transaction
   */
  public SheetAnswer take(Acting acting, Bringer by, SheetFile file, Consumer<Taken> together) {
    return take(acting, by, file, false, together);
  }

  private SheetAnswer take(
      Acting acting, Bringer by, SheetFile file, boolean isDryRun, Consumer<Taken> together) {
    try {
      var faults = new Faults(file.language());
      boolean isFirstFill = transactions.call(acting, () -> !decisions.existsBy());
      var intake = new Intake(today.date(), by, isFirstFill, faults);
      return take(acting, file.read(), intake, faults, isDryRun, together);
    } catch (UnreadableFileException unreadable) {
      return new Refused(1, List.of(unreadable.fault()));
    }
  }

  /** Ends the transaction without storing anything. */
  private static final class FaultsException extends RuntimeException {}

  private SheetAnswer take(
      Acting acting,
      List<RawSheet> raw,
      Intake intake,
      Faults faults,
      boolean isDryRun,
      Consumer<Taken> together) {
    var lines = lines(raw, faults);
    try {
      if (isDryRun) {
        transactions.tryOut(acting, () -> store(lines, intake));
      } else {
        transactions.run(
            acting,
            () -> {
              store(lines, intake);
              if (!faults.isEmpty()) {
                throw new FaultsException();
              }
              together.accept(new Taken(false, counts(lines, intake)));
            });
      }
    } catch (FaultsException nothingStored) {
      return new Refused(faults.count(), faults.told());
    } catch (DataAccessException | PersistenceException clash) {
      return new Refused(
          1,
          List.of(
              SheetFault.ofFile(
                  "CLASH",
                  "something that does not go together with what others have just registered",
                  "rows that fit the registers as they are now",
                  "Try a dry run; where that finds nothing, send the file again.")));
    }
    return faults.isEmpty()
        ? new Taken(isDryRun, counts(lines, intake))
        : new Refused(faults.count(), faults.told());
  }

  private boolean store(Map<SheetKind, List<Line>> lines, Intake intake) {
    sheets.values().forEach(it -> it.learn(intake));
    sheets.forEach(
        (kind, sheet) -> {
          sheet.take(lines.getOrDefault(kind, List.of()), intake);
          entities.flush();
        });
    return true;
  }

  private Map<SheetKind, List<Line>> lines(List<RawSheet> raw, Faults faults) {
    Map<SheetKind, List<Line>> lines = new EnumMap<>(SheetKind.class);
    for (var each : raw) {
      var kind = SheetKind.called(each.title());
      if (kind.isEmpty()) {
        faults.add(
            SheetFault.ofSheet(
                "(a sheet of the file)",
                "UNKNOWN_SHEET",
                "a title that no sheet has",
                String.join(", ", titles()),
                "Give the sheet one of these titles, or take it out."));
      } else if (lines.containsKey(kind.get())) {
        faults.add(
            SheetFault.ofSheet(
                kind.get().title(),
                "DUPLICATE_SHEET",
                "the sheet again, under its other title",
                "each sheet once",
                "Put the rows of both into one."));
      } else {
        lines.put(kind.get(), lines(kind.get(), each, faults));
      }
    }
    return lines;
  }

  private List<Line> lines(SheetKind kind, RawSheet raw, Faults faults) {
    if (raw.rows().isEmpty()) {
      return List.of();
    }
    var columns = Objects.requireNonNull(sheets.get(kind)).columns();
    var heading = Heading.read(kind, columns, raw.rows().getFirst().cells(), faults);
    return raw.rows().stream().skip(1).map(row -> new Line(heading, row, faults)).toList();
  }

  private static List<Count> counts(Map<SheetKind, List<Line>> lines, Intake intake) {
    return lines.entrySet().stream()
        .map(
            it ->
                new Count(
                    it.getKey().title(),
                    it.getValue().size(),
                    intake.count(it.getKey(), Outcome.CREATED),
                    intake.count(it.getKey(), Outcome.CHANGED),
                    intake.count(it.getKey(), Outcome.UNCHANGED)))
        .toList();
  }

  /** All registers as a workbook. */
  public byte[] workbook(Acting acting, boolean inNorwegian) {
    return transactions.call(
        acting,
        () -> {
          var told = new LinkedHashMap<String, List<List<String>>>();
          sheets.forEach(
              (kind, sheet) ->
                  told.put(inNorwegian ? kind.nb() : kind.title(), rows(sheet, inNorwegian)));
          return WorkbookFile.write(told);
        });
  }

  /** One register as CSV, if there is a sheet of that title. */
  public Optional<byte[]> csv(Acting acting, String title, boolean inNorwegian) {
    return SheetKind.called(title)
        .map(
            kind ->
                transactions.call(
                    acting,
                    () ->
                        CsvFile.write(
                            rows(Objects.requireNonNull(sheets.get(kind)), inNorwegian))));
  }

  private static List<List<String>> rows(Sheet sheet, boolean inNorwegian) {
    var rows = new ArrayList<List<String>>();
    rows.add(sheet.columns().stream().map(it -> inNorwegian ? it.nb() : it.name()).toList());
    sheet.tell().forEach(rows::add);
    return rows;
  }

  /** What a sheet is, for whoever fills one in. */
  public record About(String title, String nb, String about, List<AboutColumn> columns) {}

  /** What a column is. */
  public record AboutColumn(String name, String nb, boolean isRequired, String expected) {}

  /**
   * All sheets with their columns.
   *
   * @param language of the words for codes
   */
  public List<About> about(Language language) {
    return sheets.values().stream()
        .map(
            sheet ->
                new About(
                    sheet.kind().title(),
                    sheet.kind().nb(),
                    sheet.about(),
                    sheet.columns().stream().map(it -> about(it, language)).toList()))
        .toList();
  }

  private static AboutColumn about(Column<?> column, Language language) {
    return new AboutColumn(
        column.name(), column.nb(), column.isRequired(), column.form().expected(language));
  }
}
