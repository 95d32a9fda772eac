package no.romslig.data.matter;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a row is about: a case, a respite grant or a short stay. More than one only where a document
 * calls two things by the same name.
 */
@Embeddable
public record Matter(@Nullable UUID caseId, @Nullable UUID grantId, @Nullable UUID shortStayId) {

  public static Matter ofCase(UUID id) {
    return new Matter(id, null, null);
  }

  public static Matter ofGrant(UUID id) {
    return new Matter(null, id, null);
  }

  public static Matter ofShortStay(UUID id) {
    return new Matter(null, null, id);
  }
}
