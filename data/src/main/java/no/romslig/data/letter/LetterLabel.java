package no.romslig.data.letter;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a letter is, and to whom.
 *
 * @param kind what it decides, such as {@code PLACE_GRANTED}
 * @param service what is granted or refused
 * @param writtenForm {@code NB} or {@code NN}
 * @param contactId the contact who gets it; missing for the person, and for who complained and is
 *     not in the registers
 */
@Embeddable
public record LetterLabel(
    String kind,
    String service,
    String writtenForm,
    UUID personId,
    @Enumerated(EnumType.STRING) LetterRecipient recipient,
    @Nullable UUID contactId) {}
