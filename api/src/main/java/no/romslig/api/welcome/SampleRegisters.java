package no.romslig.api.welcome;

import no.romslig.api.register.SnapshotLoader;
import no.romslig.data.municipality.MunicipalityRoll;
import no.romslig.data.register.Acting;
import no.romslig.solver.sample.Samples;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * Fills the registers of the invented municipality where they are empty, so that deciding can be
 * tried by hand. Only where its demo users may sign in, which is on this machine.
 */
@Component
@ConditionalOnBooleanProperty({"romslig.demo", "romslig.access.demo-users"})
class SampleRegisters {

  private final MunicipalityRoll roll;
  private final SnapshotLoader loader;

  SampleRegisters(MunicipalityRoll roll, SnapshotLoader loader) {
    this.roll = roll;
    this.loader = loader;
  }

  /** Whether they were filled now. */
  boolean fillOnce() {
    var snapshot = Samples.generate(SampleRun.SAMPLE, SampleRun.SEED);
    var town = snapshot.municipality();
    var acting = new Acting(roll.enrol(town.number(), town.name()), "romslig", "LOAD_SAMPLE");
    if (loader.isInUse(acting)) {
      return false;
    }
    loader.load(acting, snapshot);
    return true;
  }
}
