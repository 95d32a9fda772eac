package no.romslig.solver.snapshot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An <i>institusjon</i>. {@code external} marks places bought outside the municipality. */
public record Institution(
    InstitutionId id,
    String name,
    @Nullable Position position,
    boolean external,
    List<Ward> wards) {

  public Institution {
    wards = Lists.orEmpty(wards);
  }
}
