package no.romslig.api.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.romslig.data.matter.Waivers;
import no.romslig.solver.snapshot.Waiver;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells of the waivers that hold for something in the document. */
@Component
class WaiverAssembler {

  private final Waivers waivers;

  WaiverAssembler(Waivers waivers) {
    this.waivers = waivers;
  }

  List<Waiver> assemble(Codes codes) {
    var told = new ArrayList<Waiver>();
    for (var each : waivers.findByEndedOnNullOrderById()) {
      var ref = ref(each, codes);
      if (ref != null) {
        told.add(new Waiver(each.rule(), ref, each.reason(), each.givenBy(), each.givenOn()));
      }
    }
    return told;
  }

  private static @Nullable String ref(no.romslig.data.matter.Waiver waiver, Codes codes) {
    var matter = waiver.matter();
    return Stream.of(
            code(matter == null ? null : matter.caseId(), codes),
            code(matter == null ? null : matter.grantId(), codes),
            code(matter == null ? null : matter.shortStayId(), codes),
            code(waiver.relocationId(), codes),
            code(waiver.coupleId(), codes))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  private static Optional<String> code(@Nullable UUID row, Codes codes) {
    return Optional.ofNullable(codes.find(row));
  }
}
