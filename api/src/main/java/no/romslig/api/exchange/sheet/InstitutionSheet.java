package no.romslig.api.exchange.sheet;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import no.romslig.api.exchange.sheet.Intake.Outcome;
import no.romslig.data.institution.Institution;
import no.romslig.data.institution.InstitutionFacts;
import no.romslig.data.institution.Institutions;
import no.romslig.data.register.EntryIds;
import org.springframework.stereotype.Component;

/** Institutions, by their codes. */
@Component
class InstitutionSheet implements Sheet {

  private static final Column<String> CODE = Column.required("code", "kode", Forms.CODE);
  private static final Column<String> NAME = Column.required("name", "navn", Forms.TEXT);
  private static final Column<Double> LAT = Column.of("lat", "breddegrad", Forms.LATITUDE);
  private static final Column<Double> LON = Column.of("lon", "lengdegrad", Forms.LONGITUDE);
  private static final Column<Boolean> EXTERNAL = Column.of("external", "ekstern", Forms.YES_OR_NO);

  private final Institutions institutions;
  private final EntryIds ids;

  InstitutionSheet(Institutions institutions, EntryIds ids) {
    this.institutions = institutions;
    this.ids = ids;
  }

  @Override
  public SheetKind kind() {
    return SheetKind.INSTITUTIONS;
  }

  @Override
  public String about() {
    return "An institution. external: bought outside the municipality.";
  }

  @Override
  public List<Column<?>> columns() {
    return List.of(CODE, NAME, LAT, LON, EXTERNAL);
  }

  @Override
  public void learn(Intake intake) {
    institutions.findAllByOrderById().forEach(it -> intake.names(kind()).add(it.code(), it.id()));
  }

  @Override
  public void take(List<Line> lines, Intake intake) {
    var registered =
        institutions.findAllByOrderById().stream().collect(toMap(Institution::code, it -> it));
    var seen = new HashMap<Object, Integer>();
    for (var line : lines) {
      var code = line.read(CODE);
      var name = line.read(NAME);
      line.bothOrNone(LAT, LON);
      var lat = line.read(LAT);
      var lon = line.read(LON);
      var external = line.is(EXTERNAL);
      code.ifPresent(it -> line.once(CODE, seen, it));
      if (!line.isSound()) {
        code.ifPresent(intake.names(kind())::blame);
        continue;
      }
      var facts =
          new InstitutionFacts(name.orElseThrow(), lat.orElse(null), lon.orElse(null), external);
      var before = registered.get(code.orElseThrow());
      if (before == null) {
        var made = institutions.save(new Institution(ids.next(), code.get(), facts));
        intake.names(kind()).add(made.code(), made.id());
        intake.tell(kind(), Outcome.CREATED);
      } else if (before.facts().equals(facts)) {
        intake.tell(kind(), Outcome.UNCHANGED);
      } else {
        before.describe(facts);
        intake.tell(kind(), Outcome.CHANGED);
      }
    }
  }

  @Override
  public Stream<List<String>> tell() {
    return institutions.findAllByOrderById().stream()
        .map(
            it ->
                new Written()
                    .put(CODE, it.code())
                    .put(NAME, it.facts().name())
                    .put(LAT, it.facts().lat())
                    .put(LON, it.facts().lon())
                    .put(EXTERNAL, it.facts().external())
                    .in(columns()));
  }
}
