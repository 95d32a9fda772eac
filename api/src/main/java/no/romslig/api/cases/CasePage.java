package no.romslig.api.cases;

import java.util.List;

/**
 * Some of all open cases, in the order in which they were registered.
 *
 * @param page counted from 0
 * @param total how many open cases there are in all
 */
record CasePage(List<CaseView> cases, int page, int size, long total) {}
