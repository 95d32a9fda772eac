package no.romslig.solver.simulate.scenario;

import no.romslig.solver.snapshot.CareForm;

/**
 * Residents of one form who come to need another, and are to move (rules SK-05, SK-06).
 *
 * @param perYear rate of each resident
 * @param needClass of the relocation
 */
public record NeedTurn(CareForm from, CareForm to, double perYear, int needClass, String source) {}
