package no.romslig.api.correspondence;

import java.util.UUID;
import no.romslig.api.letter.Application;
import no.romslig.api.letter.CaseNumber;
import no.romslig.api.letter.Findings;
import no.romslig.api.letter.Outcome;
import no.romslig.data.letter.LetterBasis;
import org.jspecify.annotations.Nullable;

/**
 * What is to be told, before it is known to whom.
 *
 * @param item of the decision, for what is told of gaps
 * @param complaining who complained, of what became of a complaint
 */
record Draft(
    LetterBasis basis,
    @Nullable String item,
    UUID person,
    CaseNumber caseNumber,
    @Nullable Application application,
    Outcome outcome,
    Findings findings,
    @Nullable String ownWords,
    @Nullable Complaining complaining) {}
