package no.romslig.data.complaint;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a step says beside its kind and day.
 *
 * @param due until when a fault is to be mended
 * @param ground why it is rejected
 * @param body which one it went to
 * @param answer what that body made of it
 */
@Embeddable
public record StepDetails(
    @Nullable String reason,
    @Nullable LocalDate due,
    @Enumerated(EnumType.STRING) @Nullable RejectionGround ground,
    @Enumerated(EnumType.STRING) @Nullable ComplaintBody body,
    @Enumerated(EnumType.STRING) @Nullable BodyAnswer answer) {

  public static final StepDetails NONE = new StepDetails(null, null, null, null, null);
}
