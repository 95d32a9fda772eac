package no.romslig.api.exchange.sheet;

import static java.util.stream.Collectors.toMap;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.romslig.api.exchange.sheet.Intake.Outcome;
import no.romslig.data.institution.CareForm;
import no.romslig.data.person.Person;
import no.romslig.data.person.Persons;
import no.romslig.data.register.EntryIds;
import no.romslig.data.stay.GrantFacts;
import no.romslig.data.stay.RespiteGrant;
import no.romslig.data.stay.RespiteGrants;
import org.springframework.stereotype.Component;

/** Decisions on respite. */
@Component
class GrantSheet implements Sheet {

  private static final Column<String> CODE = Column.required("code", "kode", Forms.CODE);
  private static final Column<String> PERSON = Column.required("person", "person", Forms.CODE);
  private static final Column<List<CareForm>> FORMS =
      Column.required(
          "careForms",
          "omsorgsformer",
          Forms.several(Forms.oneOf(List.of(CareForm.RESPITE, CareForm.CHILD_RESPITE))));
  private static final Column<Integer> STAY =
      Column.required("stayNights", "døgn i oppholdet", Forms.number(1, 365));
  private static final Column<Integer> CYCLE =
      Column.required("cycleNights", "døgn i syklusen", Forms.number(1, 365));
  private static final Column<LocalDate> FROM = Column.required("from", "fra", Forms.DAY);
  private static final Column<LocalDate> TO = Column.of("to", "til", Forms.DAY);
  private static final Column<Integer> CLASS =
      Column.required("needClass", "behovsklasse", Forms.number(1, 5));
  private static final Column<List<DayOfWeek>> DAYS =
      Column.of("startDays", "startdager", Forms.several(Forms.oneOf(DayOfWeek.class)));

  private final RespiteGrants grants;
  private final Persons persons;
  private final EntryIds ids;

  GrantSheet(RespiteGrants grants, Persons persons, EntryIds ids) {
    this.grants = grants;
    this.persons = persons;
    this.ids = ids;
  }

  @Override
  public SheetKind kind() {
    return SheetKind.GRANTS;
  }

  @Override
  public String about() {
    return "A decision on respite: one stay of stayNights in each cycle of cycleNights, counted"
        + " from the first day. needClass is the caregiver's burden. A person brings it; a"
        + " registered grant is not changed by a sheet.";
  }

  @Override
  public List<Column<?>> columns() {
    return List.of(CODE, PERSON, FORMS, STAY, CYCLE, FROM, TO, CLASS, DAYS);
  }

  @Override
  public void take(List<Line> lines, Intake intake) {
    var registered =
        grants.findAllByOrderById().stream().collect(toMap(RespiteGrant::code, it -> it));
    var seen = new HashMap<Object, Integer>();
    for (var line : lines) {
      var code = line.read(CODE);
      code.ifPresent(it -> line.once(CODE, seen, it));
      var person = line.refer(PERSON, intake.names(SheetKind.PERSONS));
      var facts = facts(line);
      if (!line.isSound()) {
        continue;
      }
      var before = registered.get(code.orElseThrow());
      if (before == null) {
        intake.demandPerson(line, CODE);
        if (!line.isSound()) {
          continue;
        }
        grants.save(
            new RespiteGrant(ids.next(), code.get(), person.orElseThrow(), facts.orElseThrow()));
        intake.tell(kind(), Outcome.CREATED);
      } else if (before.personId().equals(person.orElseThrow())
          && before.facts().equals(facts.orElseThrow())) {
        intake.tell(kind(), Outcome.UNCHANGED);
      } else {
        line.kept(CODE, "Another decision is another grant: give it a code of its own.");
      }
    }
  }

  private static Optional<GrantFacts> facts(Line line) {
    var forms = line.read(FORMS);
    var stay = line.read(STAY);
    var cycle = line.read(CYCLE);
    if (stay.isPresent() && cycle.isPresent() && cycle.get() < stay.get()) {
      line.fault(
          CYCLE,
          "NOT_POSSIBLE",
          "a cycle that is shorter than its stay",
          "at least stayNights",
          "Correct the two.");
    }
    var from = line.read(FROM);
    var to = line.read(TO);
    line.inOrder(from, TO, to);
    var needClass = line.read(CLASS);
    var days = line.list(DAYS);
    return line.isSound()
        ? Optional.of(
            new GrantFacts(
                forms.orElseThrow(),
                stay.orElseThrow(),
                cycle.orElseThrow(),
                from.orElseThrow(),
                to.orElse(null),
                needClass.orElseThrow(),
                days))
        : Optional.empty();
  }

  @Override
  public Stream<List<String>> tell() {
    var who = persons.findAllByOrderById().stream().collect(toMap(Person::id, Person::code));
    return grants.findAllByOrderById().stream()
        .map(
            it ->
                new Written()
                    .put(CODE, it.code())
                    .put(PERSON, who.get(it.personId()))
                    .put(FORMS, it.facts().careForms())
                    .put(STAY, it.facts().stayNights())
                    .put(CYCLE, it.facts().cycleNights())
                    .put(FROM, it.facts().starts())
                    .put(TO, it.facts().ends())
                    .put(CLASS, it.facts().needClass())
                    .put(DAYS, it.facts().startDays())
                    .in(columns()));
  }
}
