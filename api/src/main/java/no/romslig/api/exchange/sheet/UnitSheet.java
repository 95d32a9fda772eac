package no.romslig.api.exchange.sheet;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.romslig.api.exchange.sheet.Intake.Outcome;
import no.romslig.data.institution.CareForm;
import no.romslig.data.institution.Institution;
import no.romslig.data.institution.Institutions;
import no.romslig.data.institution.Unit;
import no.romslig.data.institution.UnitFacts;
import no.romslig.data.institution.Units;
import no.romslig.data.institution.Ward;
import no.romslig.data.institution.Wards;
import no.romslig.data.register.EntryIds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Units and their wards: one room or dwelling each. */
@Component
class UnitSheet implements Sheet {

  static final Form<CareForm> CARE_FORM = Forms.oneOf(CareForm.class);

  private static final Column<String> CODE = Column.required("code", "kode", Forms.CODE);
  private static final Column<String> INSTITUTION =
      Column.required("institution", "institusjon", Forms.CODE);
  private static final Column<String> WARD = Column.required("ward", "avdeling", Forms.CODE);
  private static final Column<String> WARD_NAME =
      Column.of("wardName", "avdelingsnavn", Forms.TEXT);
  private static final Column<String> NAME = Column.required("name", "navn", Forms.TEXT);
  private static final Column<CareForm> FORM =
      Column.required("careForm", "omsorgsform", CARE_FORM);
  private static final Column<List<CareForm>> ALSO =
      Column.of("alsoUsableFor", "også for", Forms.several(CARE_FORM));
  private static final Column<Integer> CAPACITY =
      Column.required("capacity", "antall plasser", Forms.number(1, 2));
  private static final Column<Boolean> COUPLE =
      Column.of("coupleUnit", "parplass", Forms.YES_OR_NO);
  private static final Column<List<String>> FEATURES =
      Column.of("features", "egenskaper", Forms.WORDS);
  private static final Column<List<String>> RESERVED =
      Column.of("reservedFor", "forbeholdt", Forms.WORDS);
  private static final Column<Boolean> EQUIVALENT =
      Column.of("nursingHomeEquivalent", "likestilt sykehjem", Forms.YES_OR_NO);
  private static final Column<LocalDate> FROM = Column.of("availableFrom", "åpner", Forms.DAY);
  private static final Column<LocalDate> TO = Column.of("availableTo", "stenger", Forms.DAY);

  private final Institutions institutions;
  private final Wards wards;
  private final Units units;
  private final EntryIds ids;

  UnitSheet(Institutions institutions, Wards wards, Units units, EntryIds ids) {
    this.institutions = institutions;
    this.wards = wards;
    this.units = units;
    this.ids = ids;
  }

  @Override
  public SheetKind kind() {
    return SheetKind.UNITS;
  }

  @Override
  public String about() {
    return "A unit, with the ward that it is in. Its ward and capacity do not change: a room that"
        + " is rebuilt is another unit. availableTo is the first night without it.";
  }

  @Override
  public List<Column<?>> columns() {
    return List.of(
        CODE,
        INSTITUTION,
        WARD,
        WARD_NAME,
        NAME,
        FORM,
        ALSO,
        CAPACITY,
        COUPLE,
        FEATURES,
        RESERVED,
        EQUIVALENT,
        FROM,
        TO);
  }

  @Override
  public void learn(Intake intake) {
    units.findAllByOrderById().forEach(it -> intake.names(kind()).add(it.code(), it.id()));
  }

  private record WardKey(UUID institution, String code) {}

  @Override
  public void take(List<Line> lines, Intake intake) {
    Map<WardKey, Ward> known = new HashMap<>();
    wards.findAllByOrderById().forEach(it -> known.put(key(it), it));
    var registered = units.findAllByOrderById().stream().collect(toMap(Unit::code, it -> it));
    var seen = new HashMap<Object, Integer>();
    for (var line : lines) {
      var code = line.read(CODE);
      code.ifPresent(it -> line.once(CODE, seen, it));
      var institution = line.refer(INSTITUTION, intake.names(SheetKind.INSTITUTIONS));
      var ward = line.read(WARD);
      var wardName = line.read(WARD_NAME);
      var capacity = line.read(CAPACITY);
      var facts = facts(line);
      var before = code.map(registered::get).orElse(null);
      var key = institution.flatMap(it -> ward.map(named -> new WardKey(it, named)));
      if (before != null && key.isPresent()) {
        check(line, before, known.get(key.get()), capacity);
      }
      if (!line.isSound()) {
        code.ifPresent(intake.names(kind())::blame);
        continue;
      }
      var in = known.computeIfAbsent(key.orElseThrow(), it -> open(it, wardName));
      var described = facts.orElseThrow();
      if (before == null) {
        var made =
            units.save(
                new Unit(
                    ids.next(),
                    in.id(),
                    code.orElseThrow(),
                    capacity.orElseThrow(),
                    null,
                    described));
        intake.names(kind()).add(made.code(), made.id());
        intake.tell(kind(), Outcome.CREATED);
      } else if (before.facts().equals(described) && isCalled(in, wardName)) {
        intake.tell(kind(), Outcome.UNCHANGED);
      } else {
        before.describe(described);
        wardName.ifPresent(in::rename);
        intake.tell(kind(), Outcome.CHANGED);
      }
    }
  }

  private static boolean isCalled(Ward ward, Optional<String> name) {
    return name.isEmpty() || name.get().equals(ward.name());
  }

  private static WardKey key(Ward ward) {
    return new WardKey(ward.institutionId(), ward.code());
  }

  private Ward open(WardKey key, Optional<String> name) {
    return wards.save(new Ward(ids.next(), key.institution(), key.code(), name.orElse(key.code())));
  }

  private static void check(
      Line line, Unit before, @Nullable Ward ward, Optional<Integer> capacity) {
    if (ward == null || !ward.id().equals(before.wardId())) {
      line.kept(WARD, "Close the unit and open another one.");
    }
    if (capacity.isPresent() && capacity.get() != before.capacity()) {
      line.kept(CAPACITY, "Close the unit and open another one.");
    }
  }

  private static Optional<UnitFacts> facts(Line line) {
    var name = line.read(NAME);
    var form = line.read(FORM);
    var also = line.list(ALSO);
    boolean couple = line.is(COUPLE);
    var features = line.list(FEATURES);
    var reserved = line.list(RESERVED);
    boolean equivalent = line.is(EQUIVALENT);
    var from = line.read(FROM);
    var to = line.read(TO);
    line.inOrder(from, TO, to);
    if (equivalent && form.isPresent() && form.get() != CareForm.HDO) {
      line.fault(
          EQUIVALENT,
          "NOT_POSSIBLE",
          "true, of another form than HDO",
          "true of an HDO only",
          "Correct the form, or leave the cell blank.");
    }
    return name.flatMap(
        called ->
            form.map(
                meant ->
                    new UnitFacts(
                        called,
                        meant,
                        also,
                        couple,
                        features,
                        reserved,
                        equivalent,
                        from.orElse(null),
                        to.orElse(null))));
  }

  @Override
  public Stream<List<String>> tell() {
    var houses =
        institutions.findAllByOrderById().stream()
            .collect(toMap(Institution::id, Institution::code));
    var in = wards.findAllByOrderById().stream().collect(toMap(Ward::id, it -> it));
    return units.findAllByOrderById().stream()
        .map(
            it -> {
              var ward = Objects.requireNonNull(in.get(it.wardId()));
              var facts = it.facts();
              return new Written()
                  .put(CODE, it.code())
                  .put(INSTITUTION, houses.get(ward.institutionId()))
                  .put(WARD, ward.code())
                  .put(WARD_NAME, ward.name())
                  .put(NAME, facts.name())
                  .put(FORM, facts.careForm())
                  .put(ALSO, facts.alsoUsableFor())
                  .put(CAPACITY, it.capacity())
                  .put(COUPLE, facts.coupleUnit())
                  .put(FEATURES, facts.features())
                  .put(RESERVED, facts.reservedFor())
                  .put(EQUIVALENT, facts.nursingHomeEquivalent())
                  .put(FROM, facts.availableFrom())
                  .put(TO, facts.availableTo())
                  .in(columns());
            });
  }
}
