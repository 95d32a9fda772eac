package no.romslig.api.letter;

import java.time.LocalDate;

/** What was applied for, and the day the application came, which nobody can change afterwards. */
public record Application(Service service, LocalDate received) {}
