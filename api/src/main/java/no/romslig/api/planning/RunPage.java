package no.romslig.api.planning;

import java.util.List;

/**
 * Some of all runs, newest first.
 *
 * @param page counted from 0
 * @param size how many runs a page has
 * @param total how many runs there are in all
 */
record RunPage(List<RunView> runs, int page, int size, long total) {}
