/**
 * What has changed of the resources that journals read, and who is to be told of it: an outbox that
 * the database fills in the transaction of each change, subscriptions, and how far each is.
 */
@NullMarked
package no.romslig.data.event;

import org.jspecify.annotations.NullMarked;
