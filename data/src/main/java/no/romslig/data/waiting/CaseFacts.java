package no.romslig.data.waiting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import no.romslig.data.institution.CareForm;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a case says.
 *
 * @param careForms the lasting forms that the decision grants, best first; empty until it is made
 * @param interimService a safe service meanwhile is recorded (VL-02)
 */
@Embeddable
public record CaseFacts(
    @JdbcTypeCode(SqlTypes.ARRAY) @Enumerated(EnumType.STRING) List<CareForm> careForms,
    @Nullable LocalDate readyFrom,
    @Enumerated(EnumType.STRING) Whereabouts whereabouts,
    boolean interimService,
    boolean wishesCareHousing) {}
